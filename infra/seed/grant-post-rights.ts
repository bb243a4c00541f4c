import { Fault } from '@mttq/kernel/fault';
import { createGraphClient } from './graph-client.ts';
import type { Ask } from './import-edition.ts';
import { type Post, postRights } from './post-rights.ts';

type Surroundings = { readonly graphUrl: string; token(actor: string): Promise<string> };
const since = '2020-01-01';
const kind = 'FRONT_COMMITTEE';

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

/** Gives the posts the actions that they lack; what they have stays. Again, it changes nothing. */
export const grantPostRights = async (
  { graphUrl, token }: Surroundings,
  report: (line: string) => void,
): Promise<void> => {
  const ask = createGraphClient(graphUrl, () => token('administrator'));
  let added = 0;
  for (const [post, wanted] of Object.entries(postRights) as [Post, readonly string[]][]) {
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
  report(`rights of posts: ${added} actions added`);
};
