import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@mttq/testkit/eventually';
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

let keys = 0;
const command = (name: string, input: object, actor: TestActor = {}) => {
  keys += 1;
  const fields = `... on PovertyStandard { id version ruralLine urbanLine unit { id } }
    ... on PovertyStatistic { id poorRate nearPoorRate households } ... on Refusal { code message }`;
  const named =
    name === 'recordPovertyStandard'
      ? fields.replace(/\.\.\. on PovertyStatistic {[^}]*}/, '')
      : fields.replace(/\.\.\. on PovertyStandard {[^}]*{[^}]*} }/, '');
  return send(
    service,
    { command: name, input: { idempotencyKey: `k${keys}`, ...input }, fields: named },
    actor,
  );
};
const standard = {
  keeperUnitId: places.province,
  version: 'TINH_2023',
  isNational: false,
  validFrom: '2023-01-01',
  validUntil: '2025-01-01',
  ruralLine: '1800000',
  urbanLine: '2300000',
  poorRule: 'như trung ương',
  sourceLabel: 'Nghị quyết của tỉnh',
  isVerified: true,
};
const statistic = {
  keeperUnitId: places.province,
  unitId: places.commune,
  countedOn: '2025-12-31',
  households: 3849,
  poor: 117,
  nearPoor: 290,
  sourceLabel: 'Báo cáo xã',
};
const ask = async (query: string) => (await service.ask(`{ ${query} }`, {}, { id: 'anonymous' })).data;
const standardOn = (on: string, unitId?: string) =>
  ask(`povertyStandard(on: "${on}" ${unitId ? `unitId: "${unitId}"` : ''}) { version ruralLine isVerified }`);

describe('poverty standards', () => {
  test('of the country are on record from the start, with the gap of 2021 left open', async () => {
    await eventually(async () => (await standardOn('2023-05-05')).povertyStandard !== null);
    expect(await standardOn('2026-12-31')).toEqual({
      povertyStandard: { version: 'ND07_2021', ruralLine: '1500000', isVerified: false },
    });
    expect(await standardOn('2027-01-01')).toMatchObject({ povertyStandard: { version: 'ND351_2025' } });
    expect(await standardOn('2021-06-01')).toEqual({ povertyStandard: null });
  });

  test('of a province hold there and not elsewhere, and never twice on one day', async () => {
    expect(await command('recordPovertyStandard', standard)).toMatchObject({ version: 'TINH_2023' });
    expect(await standardOn('2023-05-05', places.commune)).toMatchObject({
      povertyStandard: { version: 'TINH_2023' },
    });
    expect(await standardOn('2023-05-05', places.otherProvince)).toMatchObject({
      povertyStandard: { version: 'ND07_2021' },
    });
    const twice = { ...standard, version: 'TINH_2024', validFrom: '2024-12-31' };
    expect(await command('recordPovertyStandard', { ...twice, validUntil: null })).toMatchObject({
      code: 'StandardNotValid',
    });
    expect(await command('recordPovertyStandard', { ...standard, isNational: true })).toMatchObject({
      code: 'NotAllowed',
    });
    expect(await command('recordPovertyStandard', { ...standard, ruralLine: '1.5' })).toMatchObject({
      code: 'AmountNotWhole',
    });
  });

  test('of the country are corrected by a new record, and the old one stays', async () => {
    const { povertyStandards } = await ask('povertyStandards { nodes { id version } }');
    const old = povertyStandards.nodes.find(({ version }: { version: string }) => version === 'QD59_2015');
    const right = {
      ...standard,
      keeperUnitId: places.country,
      isNational: true,
      version: 'QD59_2015',
      validFrom: '2016-01-01',
      validUntil: '2021-01-01',
      correctsId: old.id,
    };
    expect(await command('recordPovertyStandard', right)).toMatchObject({ code: 'ReasonNotValid' });
    const reason = 'đã đối chiếu';
    expect(await command('recordPovertyStandard', { ...right, reason })).toMatchObject({
      version: 'QD59_2015',
    });
    expect(await command('recordPovertyStandard', { ...right, reason })).toMatchObject({
      code: 'StandardNotFound',
    });
    expect(await standardOn('2018-01-01')).toMatchObject({
      povertyStandard: { ruralLine: '1800000', isVerified: true },
    });
  });
});

describe('poverty statistics', () => {
  test('say the rate, count once a unit and day, and are corrected by a new record', async () => {
    const first = await command('recordPovertyStatistic', statistic);
    expect(first).toMatchObject({ poorRate: '3.04', nearPoorRate: '7.53' });
    expect(await command('recordPovertyStatistic', statistic)).toMatchObject({ code: 'StatisticNotValid' });
    const right = { ...statistic, households: null, correctsId: first.id, reason: 'không nêu tổng số hộ' };
    expect(await command('recordPovertyStatistic', right)).toMatchObject({
      poorRate: null,
      households: null,
    });
    expect(await command('recordPovertyStatistic', right)).toMatchObject({ code: 'StatisticNotFound' });
    await command('recordPovertyStatistic', { ...statistic, countedOn: '2024-12-31', poor: 200 });
    const fundId = await desk.openFund({ unitId: places.commune });
    const fund = await desk.fund(fundId, 'unit { povertyStatistics { nodes { countedOn poor poorRate } } }');
    expect(fund.unit.povertyStatistics.nodes).toEqual([
      { countedOn: '2025-12-31', poor: 117, poorRate: null },
      { countedOn: '2024-12-31', poor: 200, poorRate: '5.20' },
    ]);
  });

  test('over units count what is stated and say what is missing', async () => {
    await command('recordPovertyStatistic', {
      ...statistic,
      keeperUnitId: places.country,
      unitId: places.otherProvince,
      households: 151,
      poor: 0,
      nearPoor: 1,
    });
    const { povertySummary } = await ask(
      `povertySummary(unitIds: ["${places.commune}", "${places.otherProvince}", "${places.province}"], on: "2025-12-31") { households poor poorRate unitsCounted unitsMissing }`,
    );
    expect(povertySummary).toEqual({
      households: 151,
      poor: 117,
      poorRate: '0.00',
      unitsCounted: 2,
      unitsMissing: 1,
    });
  });

  test('are recorded where the officer holds the right alone', async () => {
    const hash = createHash('sha256').update('officer').digest('hex');
    await desk.grant('00000000-0000-7000-8000-0000000000aa', hash, [
      { action: 'poverty-statistic:record', unitId: places.commune },
    ]);
    const input = { ...statistic, keeperUnitId: places.commune, countedOn: '2023-12-31' };
    expect(await command('recordPovertyStatistic', input, { id: 'officer' })).toMatchObject({
      poorRate: '3.04',
    });
    expect(
      await command('recordPovertyStatistic', { ...input, keeperUnitId: places.province }, { id: 'officer' }),
    ).toMatchObject({ code: 'NotAllowed' });
    await expect(command('recordPovertyStandard', standard, { id: 'officer' })).rejects.toThrow('FORBIDDEN');
  });
});
