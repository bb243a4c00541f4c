import { Fault } from '@mttq/kernel/fault';
import { createGraphClient } from './graph-client.ts';
import type { Ask } from './import-edition.ts';

type Surroundings = { readonly graphUrl: string; token(actor: string): Promise<string> };
type Post = 'CHAIR' | 'VICE_CHAIR' | 'STANDING_MEMBER';

const since = '2020-01-01';
const kind = 'FRONT_COMMITTEE';

// Who looks into a fund of the own committee.
const reading = [
  'fund:read-account',
  'ledger:read',
  'transfer:read',
  'goods:read',
  'allocation:read',
  'contribution:read',
  'household:read',
];
// What one person prepares, another decides: no post has both sides.
const preparing = [
  'ledger:record-income',
  'payment:reserve',
  'payment:void',
  'transfer:receive',
  'direct-support:record',
  'goods:receive',
  'goods:give-out',
  'allocation:propose',
  'allocation:receive',
  'statement:import',
  'statement:define-profile',
  'statement:match',
  'reported-aggregate:record',
  'appeal:draft',
  'poverty-statistic:record',
  'household:record',
  'household:read-personal',
  'donor:register',
  'donor:read-identity',
  'pledge:register',
  'contribution:record',
  'contribution:confirm',
];
const deciding = [
  'payment:post',
  'payment:void',
  'transfer:send',
  'allocation:approve',
  'allocation:transfer',
  'allocation:settle',
  'statement:publish',
  'appeal:move',
  'contribution:decide-late',
];
const presiding = [
  'fund:open',
  'fund:close',
  'ledger:reverse',
  'ledger:release-earmark',
  'allocation:cancel',
  'appeal:launch',
  'goods:reverse',
  'contribution:reverse',
  'donor:erase',
  'household:erase',
];

/**
 * What the posts of a committee of the Front may do with its funds: the first set, for an administrator to change. The standing member
 * keeps the books, the chair and the vice chairs decide. Rules of the whole country stay with administrators.
 */
export const welfareRights: Readonly<Record<Post, readonly string[]>> = {
  STANDING_MEMBER: [...reading, ...preparing],
  VICE_CHAIR: [...reading, ...deciding],
  CHAIR: [...reading, ...deciding, ...presiding],
};

type PostActions = { readonly actionName: string; readonly validUntil: string | null };

const actionsOf = async (ask: Ask, post: Post): Promise<string[]> => {
  const { postActions } = await ask(
    `query ($kind: CommitteeKind, $post: CommitteePost) { postActions(committeeKind: $kind, post: $post) { actionName validUntil } }`,
    { kind, post },
  );
  return (postActions as PostActions[])
    .filter(({ validUntil }) => validUntil === null)
    .map(({ actionName }) => actionName);
};

/** Gives the posts the actions of welfare that they lack; what they have stays. Again, it changes nothing. */
export const grantWelfareRights = async (
  { graphUrl, token }: Surroundings,
  report: (line: string) => void,
): Promise<void> => {
  const ask = createGraphClient(graphUrl, () => token('administrator'));
  let added = 0;
  for (const [post, wanted] of Object.entries(welfareRights) as [Post, readonly string[]][]) {
    const held = await actionsOf(ask, post);
    const missing = wanted.filter((action) => !held.includes(action));
    if (missing.length === 0) continue;
    const input = { committeeKind: kind, post, actionNames: [...held, ...missing], validFrom: since };
    const { setPostActions } = await ask(
      `mutation ($input: SetPostActionsInput!) { setPostActions(input: $input) { __typename ... on Refusal { code message } } }`,
      { input },
    );
    const { code, message } = setPostActions as { code?: string; message?: string };
    if (code !== undefined) throw new Fault('SEED_REFUSED', `rights of ${post}: ${code}: ${message}`);
    added += missing.length;
  }
  report(`rights of posts: ${added} actions of welfare added`);
};
