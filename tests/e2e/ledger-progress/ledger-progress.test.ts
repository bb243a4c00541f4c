import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Broker, openBroker } from '@mttq/platform/events/broker';
import { replayDeadLetter } from '@mttq/platform/events/replay-dead-letter';
import { type RunningReactions, runReactions } from '@mttq/platform/events/run-reactions';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import { openPlanDesk, type PlanDesk } from '@mttq/testkit/campaigns/plan-desk';
import { silentLog } from '@mttq/testkit/event-service';
import { eventually } from '@mttq/testkit/eventually';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import pg from 'pg';
import { campaigns } from '../../../services/campaigns/src/app.ts';
import { ledgersOfFunds } from '../../../services/campaigns/src/ledger-indicators/ledgers-of-funds.reaction.ts';
import { recordLedgerProgress } from '../../../services/campaigns/src/ledger-indicators/record-ledger-progress.ts';
import { createUnitOfWork } from '../../../services/campaigns/src/unit-of-work.ts';
import { welfare } from '../../../services/welfare/src/app.ts';

// One story through two services, their databases and the broker: ledger → event → sum of a month → figure of progress.

let money: TestService;
let plans: TestService;
let funds: FundDesk;
let giving: GivingDesk;
let desk: PlanDesk;
let broker: Broker;
let reacting: RunningReactions;
let owner: pg.Client;
let count: () => Promise<boolean>;
let serial = 0;

const march = { startsOn: '2026-03-01', endsOn: '2026-03-31' };

const reactions = [ledgersOfFunds];
const url = process.env.TEST_NATS_URL as string;

// The tree is told by hand: this story is about welfare's events alone. Reactions run beside the service, with less patience.
const start = async (definition: ServiceDefinition, environment = {}): Promise<TestService> => {
  const { projections = [], reactions: _, ...others } = definition;
  const service = await startTestService(others, environment);
  return { ...service, projections };
};

beforeAll(async () => {
  [money, plans] = await Promise.all([start(welfare, { NATS_URL: url }), start(atRest(campaigns))]);
  broker = openBroker({ url, name: 'ledger-progress', log: silentLog });
  reacting = runReactions({
    ...{ service: 'campaigns', reactions, dataSource: plans.parts.dataSource, broker, log: silentLog },
    ...{ backoffMs: [5, 10, 20], ackWaitMs: 1_000 },
  });
  funds = await openFundDesk(money);
  giving = openGivingDesk(money);
  desk = await openPlanDesk(plans, [
    { id: places.country, level: 'CENTRAL', parentId: null },
    { id: places.province, level: 'PROVINCE', parentId: places.country },
    { id: places.commune, level: 'COMMUNE', parentId: places.province },
    { id: places.otherProvince, level: 'PROVINCE', parentId: places.country },
  ]);
  owner = new pg.Client({ connectionString: plans.databaseUrl });
  await owner.connect();
  count = recordLedgerProgress(createUnitOfWork(plans.parts.dataSource, plans.parts));
}, 120_000);

afterAll(async () => {
  await reacting.stop();
  await Promise.all([broker.stop(), owner.end()]);
  await Promise.all([money.close(), plans.close()]);
});

const indicator = (input: object = {}) => {
  serial += 1;
  return desk.make('defineIndicator', 'Indicator', {
    ...{ unitId: places.country, key: `MONEY_${serial}`, measure: 'VND', aggregation: 'SUM' },
    ...{ definition: { name: `Kinh phí ${serial}` }, ...input },
  });
};

const attachment = '... on LedgerIndicator { id measure unit { id } fund { id } appeal { id } releasedAt }';
const attach = (input: object, actor = {}) => desk.send('attachLedger', input, { actor, fields: attachment });

const attached = async (input: object) =>
  expect(await attach(input)).toMatchObject({ __typename: 'LedgerIndicator' });

// Answers once welfare's ledger has arrived: its own measures say what is to be there.
const arrive = (fundId: string, received: string, disbursed = '0') =>
  eventually(async () => {
    const { rows } = await owner.query(
      `SELECT coalesce(sum(amount) FILTER (WHERE measure = 'RECEIVED'), 0)::text AS received,
              coalesce(sum(amount) FILTER (WHERE measure = 'DISBURSED'), 0)::text AS disbursed FROM fund_month WHERE fund_id = $1`,
      [fundId],
    );
    return rows[0].received === received && rows[0].disbursed === disbursed;
  });

const known = (fundId: string) =>
  eventually(
    async () => (await owner.query('SELECT 1 FROM fund_copy WHERE fund_id = $1', [fundId])).rowCount === 1,
  );

const fields = `value startsOn endsOn source sourceId reason corrects { value corrects { value } }`;
const entries = async (unitId: string, indicatorId: string) => {
  const { progressEntries } = await desk.ask(
    `query($unitId: ID!, $indicatorId: ID!) { progressEntries(unitId: $unitId, indicatorId: $indicatorId) { nodes { id ${fields} } } }`,
    { unitId, indicatorId },
  );
  return progressEntries.nodes;
};

test('what a fund received and disbursed becomes progress by month, and meets the target of the unit', async () => {
  const [received, disbursed] = [await indicator(), await indicator()];
  const fundId = await funds.openFund();
  await giving.give(fundId, '700000000');
  await funds.send('recordIncome', { fundId, kind: 'OPENING', amount: '5000' });
  await known(fundId);
  expect(await attach({ indicatorId: received, fundId, measure: 'RECEIVED' })).toMatchObject({
    ...{ unit: { id: places.province }, fund: { id: fundId }, appeal: null, releasedAt: null },
  });
  await attached({ indicatorId: disbursed, fundId, measure: 'DISBURSED' });
  await giving.give(fundId, '300000000', { receivedAt: '2026-03-31T16:59:59Z' });
  await giving.give(fundId, '11000000', { receivedAt: '2026-03-31T17:00:00Z' });
  await funds.pay(fundId, '400000000', { effectiveAt: '2026-03-20T03:00:00Z' });
  await arrive(fundId, '1011000000', '400000000');
  await count();
  // The last second of March in Viet Nam is March, the next is April; an opening balance was not received.
  expect(await entries(places.province, received)).toEqual([
    expect.objectContaining({ value: '1000000000', ...march, source: 'LEDGER', corrects: null }),
    expect.objectContaining({ value: '11000000', startsOn: '2026-04-01', endsOn: '2026-04-30' }),
  ]);
  expect(await entries(places.province, disbursed)).toMatchObject([{ value: '400000000', ...march }]);
  const planId = await desk.issuedPlan(places.province);
  const target = { planId, indicatorId: received, aim: { quantity: 'trên 1 tỷ đồng' } };
  const set = await desk.send('setTarget', target, {
    fields: '... on Target { progress { plan result isMet rollUp { own } } }',
  });
  expect(set).toMatchObject({
    progress: { result: '1011000000', isMet: true, rollUp: { own: '1011000000' } },
  });
});

test('a reversal corrects the month of the original by a new record, and the history stays', async () => {
  const received = await indicator();
  const fundId = await funds.openFund();
  await known(fundId);
  await attached({ indicatorId: received, fundId, measure: 'RECEIVED' });
  const { transactionId } = await giving.give(fundId, '50000000');
  await giving.give(fundId, '20000000');
  await arrive(fundId, '70000000');
  await count();
  await funds.send('reverseTransaction', { fundId, transactionId, reason: 'Ghi nhầm' });
  await arrive(fundId, '20000000');
  await count();
  const [entry] = await entries(places.province, received);
  expect(entry).toMatchObject({
    value: '20000000',
    ...march,
    corrects: { value: '70000000', corrects: null },
  });
  expect(entry.reason).toMatch(/bút toán/);
  expect(entry.sourceId).toBe(`${fundId} RECEIVED 2026-03-01`);
  // Nothing new: nothing is written again.
  await count();
  expect((await entries(places.province, received))[0].id).toBe(entry.id);
  const { fund } = (await money.ask(`{ fund(id: "${fundId}") { measures { received } } }`)).data;
  expect(fund.measures.received).toBe(entry.value);
});

test('of an appeal its own money alone is counted', async () => {
  const received = await indicator();
  const fundId = await funds.openFund();
  const { id: appealId } = await giving.launch(fundId);
  await giving.give(fundId, '9000000');
  await giving.give(fundId, '4000000', { appealId });
  await arrive(fundId, '13000000');
  await eventually(
    async () =>
      (await owner.query('SELECT 1 FROM appeal_copy WHERE appeal_id = $1', [appealId])).rowCount === 1,
  );
  expect(await attach({ indicatorId: received, appealId, measure: 'RECEIVED' })).toMatchObject({
    appeal: { id: appealId },
  });
  await count();
  expect(await entries(places.province, received)).toMatchObject([{ value: '4000000' }]);
});

test('what a person says is left alone, before and after the ledger spoke', async () => {
  const [said, corrected] = [await indicator(), await indicator()];
  const fundId = await funds.openFund();
  await known(fundId);
  const figure = { unitId: places.province, indicatorId: said, quantity: '1.000.000 đồng', source: 'MANUAL' };
  await desk.make('recordProgress', 'ProgressEntry', { ...figure, ...march });
  for (const indicatorId of [said, corrected]) await attached({ indicatorId, fundId, measure: 'RECEIVED' });
  await giving.give(fundId, '6000000');
  await arrive(fundId, '6000000');
  await count();
  const [{ id: entryId }] = await entries(places.province, corrected);
  const better = { entryId, quantity: '5.500.000 đồng', reason: 'Trừ phí chuyển tiền' };
  await desk.make('correctProgress', 'ProgressEntry', better);
  await giving.give(fundId, '1');
  await arrive(fundId, '6000001');
  await count();
  expect(await entries(places.province, said)).toMatchObject([{ value: '1000000', source: 'MANUAL' }]);
  expect(await entries(places.province, corrected)).toMatchObject([
    { value: '5500000', source: 'MANUAL', sourceId: null, corrects: { value: '6000000' } },
  ]);
});

test('who may record progress of the unit attaches and releases, one ledger an indicator, in đồng that add up', async () => {
  const [received, houses] = [await indicator(), await indicator({ measure: 'HOUSE' })];
  const fundId = await funds.openFund();
  await known(fundId);
  const order = { indicatorId: received, fundId, measure: 'RECEIVED' };
  const clerk = await desk.grant('clerk', [{ action: 'progress:record', unitId: places.province }]);
  const stranger = await desk.grant('stranger', [
    { action: 'progress:record', unitId: places.otherProvince },
  ]);
  const refused = async (input: object, code: string, actor = {}) =>
    expect(await attach({ ...order, ...input }, actor)).toMatchObject({ code, message: expect.any(String) });
  await refused({}, 'NotAllowed', stranger);
  await refused({ fundId: places.commune }, 'LedgerNotKnown');
  await refused({ fundId: null }, 'LedgerIndicatorNotValid');
  await refused({ appealId: fundId }, 'LedgerIndicatorNotValid');
  await refused({ indicatorId: houses }, 'LedgerIndicatorNotValid');
  await refused({ indicatorId: fundId }, 'IndicatorNotFound');
  const { id: ledgerIndicatorId } = await attach(order, clerk);
  await refused({ measure: 'DISBURSED' }, 'IndicatorCounted');
  await giving.give(fundId, '8');
  await arrive(fundId, '8');
  await count();
  const release = (actor = {}) =>
    desk.send(
      'releaseLedger',
      { ledgerIndicatorId },
      { actor, fields: '... on LedgerIndicator { releasedAt }' },
    );
  expect(await release(stranger)).toMatchObject({ code: 'NotAllowed' });
  expect(await release(clerk)).toMatchObject({ releasedAt: expect.any(String) });
  expect(await release(clerk)).toMatchObject({ code: 'LedgerIndicatorNotFound' });
  await giving.give(fundId, '1');
  await arrive(fundId, '9');
  await count();
  expect(await entries(places.province, received)).toMatchObject([{ value: '8' }]);
  const { ledgerIndicators } = await desk.ask(
    `{ ledgerIndicators(fundId: "${fundId}") { nodes { id measure releasedAt } pageInfo { hasNextPage } } }`,
  );
  expect(ledgerIndicators).toMatchObject({
    nodes: [{ id: ledgerIndicatorId }],
    pageInfo: { hasNextPage: false },
  });
  const { rows } = await owner.query(
    "SELECT action, unit_id FROM audit_log WHERE actor_id = 'clerk' ORDER BY at",
  );
  expect(rows).toEqual(Array(2).fill({ action: 'progress:record', unit_id: places.province }));
  const events = await owner.query(
    "SELECT type FROM event_log WHERE type LIKE '%ledger-indicator%' AND aggregate_id = $1",
    [ledgerIndicatorId],
  );
  expect(events.rows.map(({ type }) => type)).toEqual([
    'mttq.campaigns.ledger-indicator.attached.v1',
    'mttq.campaigns.ledger-indicator.released.v1',
  ]);
});

test('an event that cannot be taken in becomes a dead letter, holds up no other fund, and counts once it is replayed', async () => {
  const received = await indicator();
  const [held, other] = [await funds.openFund(), await funds.openFund()];
  await Promise.all([known(held), known(other)]);
  await attached({ indicatorId: received, fundId: held, measure: 'RECEIVED' });
  await owner.query(`CREATE FUNCTION refuse_fund() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW.fund_id = '${held}' THEN RAISE EXCEPTION 'not this fund'; END IF; RETURN NEW; END $$`);
  await owner.query(
    'CREATE TRIGGER refuse_fund BEFORE INSERT ON fund_month FOR EACH ROW EXECUTE FUNCTION refuse_fund()',
  );
  await giving.give(held, '3000');
  await giving.give(other, '7');
  await arrive(other, '7');
  const [letter] = await eventually(async () => {
    const { rows } = await owner.query('SELECT id, consumer, reason FROM dead_letter');
    return rows.length === 1 && rows;
  });
  expect(letter).toMatchObject({
    consumer: 'campaigns-ledgers-of-funds',
    reason: expect.stringContaining('not this fund'),
  });
  await owner.query('DROP TRIGGER refuse_fund ON fund_month');
  const order = { deadLetterId: letter.id, actorId: 'operator', now: new Date() };
  const surroundings = { service: 'campaigns', dataSource: plans.parts.dataSource, reactions };
  expect(await replayDeadLetter(surroundings, order)).toHaveProperty('replayed');
  expect(await replayDeadLetter(surroundings, order)).toMatchObject({ refused: 'DeadLetterAlreadyReplayed' });
  await arrive(held, '3000');
  await count();
  expect(await entries(places.province, received)).toMatchObject([{ value: '3000' }]);
});
