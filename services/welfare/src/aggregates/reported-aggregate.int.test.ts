import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { send } from '@mttq/testkit/sample-bodies';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { welfare } from '../app.ts';

let service: TestService;
let desk: FundDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
});
afterAll(() => service.close());

const houses = {
  keeperUnitId: places.province,
  unitId: places.commune,
  indicator: 'HOUSES_NEW_OR_REPAIRED',
  referenceOn: '2019-07-20',
  precision: 'YEAR',
  periodFrom: '2009-01-01',
  periodTo: '2018-12-31',
  value: '1552',
  measureUnit: 'HOUSE',
  originalText: 'xây mới và sửa chữa 1.552 nhà',
  sourceLabel: 'Báo cáo 10 năm',
};
const fields = `... on ReportedAggregate { id value availability comparator isApproximate originalText unit { id }
  corrects { value } reason } ... on Refusal { code message }`;
let keys = 0;
const record = (input: object, actor: TestActor = {}) => {
  keys += 1;
  const command = 'recordReportedAggregate';
  return send(
    service,
    { command, input: { idempotencyKey: `k${keys}`, ...houses, ...input }, fields },
    actor,
  );
};
const list = async (query: string) => (await service.ask(`{ ${query} }`, {}, { id: 'anonymous' })).data;

describe('a figure of a document', () => {
  test('is recorded once for a key, and announced', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => record({ idempotencyKey: 'once' })));
    expect(first).toMatchObject({ value: '1552', availability: 'KNOWN', isApproximate: false });
    expect(second?.id).toBe(first?.id);
    const rows = await service.parts.dataSource.query(
      `SELECT data FROM (SELECT data, aggregate_id FROM outbox UNION ALL SELECT data, aggregate_id FROM event_log) e WHERE aggregate_id = $1`,
      [first?.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].data).toMatchObject({ value: '1552', unitId: places.commune, correctsId: null });
    expect(JSON.stringify(rows[0].data)).not.toContain('sửa chữa');
    expect(await record({ idempotencyKey: 'once', value: '1' })).toMatchObject({
      code: 'IdempotencyKeyReused',
    });
  });

  test('that is unknown stays null for everybody who asks, and never becomes 0', async () => {
    await record({ indicator: 'HOUSES_NEW', value: null, originalText: 'không tách nhà xây mới' });
    const { reportedAggregates } = await list(
      'reportedAggregates(indicator: "HOUSES_NEW") { nodes { value availability } }',
    );
    expect(reportedAggregates.nodes).toEqual([{ value: null, availability: 'UNKNOWN' }]);
  });

  test('keeps how the document qualifies it, with the words', async () => {
    const input = {
      indicator: 'MODELS',
      value: '200',
      measureUnit: 'ITEM',
      comparator: 'MORE_THAN',
      originalText: 'trên 200 mô hình',
    };
    expect(await record(input)).toMatchObject({
      isApproximate: true,
      comparator: 'MORE_THAN',
      originalText: 'trên 200 mô hình',
    });
  });

  test('of a place that the document does not name has no unit, and the place in words', async () => {
    expect(await record({ unitId: null, placeText: 'một huyện không nêu tên' })).toMatchObject({
      unit: null,
    });
    expect(await record({ unitId: null })).toMatchObject({ code: 'AggregateNotValid' });
  });

  test('is corrected by a new record with a reason, once', async () => {
    const wrong = await record({ indicator: 'BREEDING_COWS', measureUnit: 'HEAD', value: '649' });
    const right = { indicator: 'BREEDING_COWS', measureUnit: 'HEAD', value: '694', correctsId: wrong.id };
    expect(await record(right)).toMatchObject({ code: 'ReasonNotValid' });
    const answers = await Promise.all([1, 2].map(() => record({ ...right, reason: 'chép nhầm' })));
    expect(answers.map((answer) => answer.__typename).sort()).toEqual([
      'AggregateCorrected',
      'ReportedAggregate',
    ]);
    const { current, all } = await list(
      `current: reportedAggregates(indicator: "BREEDING_COWS") { nodes { value corrects { value correctedBy { value } } } }
       all: reportedAggregates(indicator: "BREEDING_COWS", includeCorrected: true) { nodes { value } }`,
    );
    expect(current.nodes).toEqual([
      { value: '694', corrects: { value: '649', correctedBy: { value: '694' } } },
    ]);
    expect(all.nodes).toEqual([{ value: '694' }, { value: '649' }]);
    await expect(
      service.parts.dataSource.query(
        "UPDATE reported_aggregate SET value = 0 WHERE indicator = 'BREEDING_COWS'",
      ),
    ).rejects.toThrow();
  });

  test('is kept by its own unit or one above it, whose officer holds the right', async () => {
    const hash = createHash('sha256').update('officer').digest('hex');
    await desk.grant('00000000-0000-7000-8000-0000000000aa', hash, [
      { action: 'reported-aggregate:record', unitId: places.province },
    ]);
    const officer = { id: 'officer' };
    expect(await record({}, officer)).toMatchObject({ __typename: 'ReportedAggregate' });
    expect(await record({ keeperUnitId: places.otherProvince }, officer)).toMatchObject({
      code: 'NotAllowed',
    });
    expect(await record({ keeperUnitId: places.country }, officer)).toMatchObject({ code: 'NotAllowed' });
    expect(await record({ keeperUnitId: places.otherProvince })).toMatchObject({ code: 'AggregateNotValid' });
    const foreign = await record({ keeperUnitId: places.otherProvince, unitId: places.otherProvince });
    expect(await record({ correctsId: foreign.id, reason: 'không phải của mình' }, officer)).toMatchObject({
      code: 'AggregateNotFound',
    });
  });

  test('stands beside the ledger: it changes no balance and no year of a fund', async () => {
    const fundId = await desk.openFund({ kind: 'POOR_SUPPORT' });
    await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '1000' });
    await record({
      keeperUnitId: places.province,
      unitId: places.province,
      indicator: 'FUND_INCOME',
      measureUnit: 'VND',
      value: '46091000000',
    });
    const fund = await desk.fund(
      fundId,
      'balance unit { reportedAggregates(indicator: "FUND_INCOME") { nodes { value sourceLabel } } }',
    );
    expect(fund).toEqual({
      balance: '1000',
      unit: { reportedAggregates: { nodes: [{ value: '46091000000', sourceLabel: 'Báo cáo 10 năm' }] } },
    });
  });
});
