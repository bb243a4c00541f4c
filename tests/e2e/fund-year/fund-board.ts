import { randomUUID } from 'node:crypto';
import { eventually } from '@mttq/testkit/eventually';
import { createSampleBodies } from '@mttq/testkit/sample-bodies';
import { readCornerEdition } from '../../../infra/seed/corner-edition.ts';
import { grantPostRights } from '../../../infra/seed/grant-post-rights.ts';
import { createGraphClient } from '../../../infra/seed/graph-client.ts';
import { importEdition } from '../../../infra/seed/import-edition.ts';
import type { System } from '../../../infra/system/system.ts';

const patience = { deadlineMs: 120_000 };
const mandatesFrom = '2025-10-01';

/** Asks the gateway as one person; throws a `Fault` with the code of the graph. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what was asked for.
type Ask = (document: string, variables?: object) => Promise<any>;

/** Three accounts of a province, none of them an administrator: two hold a post, one holds none. */
export type FundBoard = {
  readonly unitId: string;
  readonly chair: Ask;
  readonly treasurer: Ask;
  readonly stranger: Ask;
};

/** Sends a command of welfare through the gateway and answers with the member of its result. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what was asked for.
export const order = async (ask: Ask, command: string, input: object): Promise<any> => {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const result = { openFund: 'Fund', recordIncome: 'LedgerTransaction' }[command] ?? 'Payment';
  const fields = result === 'LedgerTransaction' ? 'id status' : 'id state';
  const answer = await ask(
    `mutation ($input: ${type}!) { ${command}(input: $input) { __typename ... on ${result} { ${fields} } ... on Refusal { code message } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer[command];
};

const openFund = (ask: Ask, unitId: string) =>
  order(ask, 'openFund', {
    unitId,
    kind: 'POOR_SUPPORT',
    name: 'Quỹ Vì người nghèo',
    openedOn: '2022-12-31',
  });

/** Seats a committee with a term and two mandates in a province, and waits until welfare has heard of their rights. */
export const seatFundBoard = async (system: System, report: (line: string) => void): Promise<FundBoard> => {
  const clientOf = (actor: string): Ask => createGraphClient(system.graphUrl, () => system.token(actor));
  const administrator = clientOf('administrator');
  await importEdition(administrator, await readCornerEdition(), { report: () => {} });
  await grantPostRights(system, report);
  const bodies = createSampleBodies({
    ask: async (document, variables) => ({ data: await administrator(document, variables) }),
  });
  const { units } = await administrator('{ units(filter: { level: PROVINCE }) { nodes { id } } }');
  const unitId: string = units.nodes[0].id;
  const committeeId = await bodies.committee({ unitId }, '2025-07-01');
  const termId = await bodies.term(committeeId, 1, mandatesFrom);
  for (const [name, subject, post] of [
    ['Người Thử Một', 'chair-of-the-province', 'CHAIR'],
    ['Người Thử Hai', 'treasurer-of-the-province', 'STANDING_MEMBER'],
  ] as const) {
    const personId = await bodies.person(name, subject);
    await bodies.mandate({ termId, personId, post }, mandatesFrom);
    report(`${post.padEnd(16)} ${subject}, by a mandate from ${mandatesFrom}`);
  }
  const board = {
    unitId,
    chair: clientOf('chair-of-the-province'),
    treasurer: clientOf('treasurer-of-the-province'),
    stranger: clientOf('a-stranger'),
  };
  // Rights reach welfare as events; until then the door is closed.
  await eventually(async () => {
    const probe = await order(board.treasurer, 'reservePayment', {
      ...{ fundId: randomUUID(), kind: 'SPENDING', amount: '1', subject: 'thử' },
    });
    return probe.__typename !== undefined;
  }, patience);
  return board;
};

/** The year of the fund (WEL-1), entered by the board itself; answers with what the fund says of it afterwards. */
export const liveFundYear = async (
  { unitId, chair, treasurer }: FundBoard,
  report: (line: string) => void,
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what was asked for.
): Promise<any> => {
  const opened = await eventually(async () => {
    const fund = await openFund(chair, unitId);
    return fund.__typename === 'Fund' ? fund : false;
  }, patience);
  const fundId: string = opened.id;
  for (const [kind, amount, effectiveAt] of [
    ['OPENING', '8700000000', '2022-12-31T16:59:59Z'],
    ['INCOME', '2300000000', '2023-03-15T03:00:00Z'],
    ['INCOME', '1800000000', '2023-08-31T03:00:00Z'],
  ] as const) {
    const { status } = await order(treasurer, 'recordIncome', { fundId, kind, amount, effectiveAt });
    report(`${kind.padEnd(8)} ${amount.padStart(12)} ${effectiveAt} ${status}`);
  }
  for (const [amount, effectiveAt] of [
    ['3500000000', '2023-05-19T03:00:00Z'],
    ['2500000000', '2023-09-30T03:00:00Z'],
  ] as const) {
    const about = { fundId, kind: 'SPENDING', amount, subject: 'Nhà Đại đoàn kết' };
    const { id: paymentId } = await order(treasurer, 'reservePayment', about);
    const { state } = await order(chair, 'postPayment', { fundId, paymentId, effectiveAt });
    report(
      `SPENDING ${amount.padStart(12)} ${effectiveAt} ${state}: prepared by the treasurer, posted by the chair`,
    );
  }
  const { fund } = await treasurer(
    `query ($id: ID!) { fund(id: $id) { id balance yearSummary(year: 2023) { opening income spending closing } unit { id } } }`,
    { id: fundId },
  );
  return fund;
};
