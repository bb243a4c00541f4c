import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type CaseDesk, openCaseDesk } from '@mttq/testkit/welfare/case-desk';
import { welfare } from '../app.ts';
import { caseChecks } from '../cases/case.checks.ts';

let service: TestService;
let desk: CaseDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openCaseDesk(service);
}, 60_000);
afterAll(async () => {
  await overAllUnits(service, async (manager) => {
    for (const [law, sql] of Object.entries(caseChecks))
      expect({ law, broken: await manager.query(sql) }).toEqual({ law, broken: [] });
  });
  await service.close();
});

const started = async (input: object = {}) => {
  const caseId = await desk.appraised(await desk.household({ headName: 'Hộ Nhà' }), input);
  await desk.send('approveCase', { caseId, amount: '60000000', decidedOn: '2024-03-01' }, desk.approver);
  await desk.send('moveCase', { caseId, move: 'START', occurredOn: '2024-03-02' });
  return caseId;
};
const house = (command: string, input: object) => desk.send(command, input);

describe('a house', () => {
  test('is built with several payers, completed by minutes, and handed over', async () => {
    const caseId = await started();
    const plan = {
      caseId,
      kind: 'NEW',
      areaM2: '65',
      yardM2: '85.2',
      plannedFrom: '2024-05-02',
      plannedTo: '2024-06-08',
    };
    expect(await house('planHouse', { ...plan, kind: 'REPAIR' })).toMatchObject({ code: 'HouseNotValid' });
    const { id: houseId } = await house('planHouse', plan);
    expect(await house('planHouse', plan)).toMatchObject({ code: 'HouseNotValid' });
    const line = (input: object) => house('recordFundingLine', { houseId, measure: 'VND', ...input });
    await line({ payer: 'DONOR_DIRECT', quantity: '50000000', label: 'một ngân hàng' });
    await line({ payer: 'FAMILY', quantity: '55000000' });
    await line({ payer: 'COMMUNITY', measure: 'WORKDAY', quantity: '32.5' });
    const step = (move: string, occurredOn: string, input: object = {}) =>
      house('moveHouse', { houseId, move, occurredOn, ...input });
    expect(await step('COMPLETE', '2024-06-08')).toMatchObject({ code: 'HouseNotValid' });
    expect(await step('START', '2024-05-02')).toMatchObject({ state: 'STARTED' });
    expect(await step('PAUSE', '2024-05-10')).toMatchObject({ code: 'ReasonNotValid' });
    await step('PAUSE', '2024-05-10', { reason: 'mưa lũ' });
    expect(await step('RESUME', '2024-05-20')).toMatchObject({ state: 'STARTED' });
    const done = { totalCost: '220000000', minutesNumber: '01/BBNT' };
    expect(await step('COMPLETE', '2024-05-19', done)).toMatchObject({ code: 'HouseNotValid' });
    expect(await step('COMPLETE', '2024-06-08', { ...done, totalCost: '104999999' })).toMatchObject({
      code: 'HouseNotValid',
    });
    expect(await step('COMPLETE', '2024-06-08', done)).toMatchObject({ state: 'COMPLETED' });
    expect(await line({ payer: 'OTHER', quantity: '115000001' })).toMatchObject({ code: 'HouseNotValid' });
    expect(await step('HAND_OVER', '2024-06-10')).toMatchObject({ state: 'HANDED_OVER' });
    const { beneficiaryCase } = await desk.ask(
      `beneficiaryCase(id: "${caseId}") { house { areaM2 yardM2 totalCost uncovered startedOn completedOn fundingLines { payer } fundingTotals { measure quantity } } }`,
    );
    expect(beneficiaryCase.house).toMatchObject({
      ...{
        areaM2: '65.00',
        yardM2: '85.20',
        totalCost: '220000000',
        uncovered: '115000000',
        startedOn: '2024-05-02',
      },
      fundingTotals: [
        { measure: 'VND', quantity: '105000000' },
        { measure: 'WORKDAY', quantity: '32.5' },
      ],
    });
  });

  test('is seen where its case is, and nowhere else', async () => {
    await started();
    expect(await service.parts.dataSource.query('SELECT id FROM house_project')).toEqual([]);
    const stranger = { householdId: await desk.household({ headName: 'Xa' }, places.otherProvince) };
    expect(
      await desk.send('openCase', {
        ...stranger,
        purpose: 'OTHER',
        source: 'BUDGET',
        form: 'CASH',
        openedOn: '2024-01-01',
      }),
    ).toMatchObject({ code: 'NotAllowed' });
  });

  test('counts for its unit once the case is handed over; what is not on record stays unknown', async () => {
    const counts = async (unitId: string) => {
      const fundId = await desk.funds.openFund({ unitId });
      return (
        await desk.funds.fund(fundId, 'unit { welfareCaseCounts(year: 2024) { housesNew housesRepaired } }')
      ).unit.welfareCaseCounts;
    };
    expect(await counts(places.otherProvince)).toBeNull();
    const before = (await counts(places.commune)).housesNew;
    const caseId = await started();
    await desk.send('handOverCase', { caseId, amount: '60000000', occurredOn: '2024-07-01' });
    expect(await counts(places.province)).toEqual({ housesNew: before + 1, housesRepaired: null });
  });
});

describe('what was given for a living', () => {
  test('is watched after the hand-over, and asked back when it was sold', async () => {
    const caseId = await started({ purpose: 'LIVELIHOOD' });
    const cow = { caseId, item: 'bò giống sinh sản', quantity: 1, givenOn: '2024-07-01', keepMonths: 24 };
    expect(await desk.send('startLivelihoodWatch', cow)).toMatchObject({ code: 'CaseStateForbids' });
    await desk.send('handOverCase', { caseId, amount: '15000000', occurredOn: '2024-07-01' });
    const watch = await desk.send('startLivelihoodWatch', cow);
    expect(watch).toMatchObject({ keepUntil: '2026-07-01', state: 'WATCHED' });
    const check = (checkedOn: string, finding: string) =>
      desk.send('recordLivelihoodCheck', { watchId: watch.id, checkedOn, finding });
    expect(await check('2024-10-01', 'PRESENT')).toMatchObject({ state: 'WATCHED', asksRepayment: false });
    expect(await check('2024-09-30', 'PRESENT')).toMatchObject({ code: 'WatchNotValid' });
    expect(await check('2025-01-01', 'SOLD')).toMatchObject({ state: 'MISUSED', asksRepayment: true });
    expect(await check('2025-02-01', 'PRESENT')).toMatchObject({ code: 'WatchNotValid' });
    const { beneficiaryCase } = await desk.ask(
      `beneficiaryCase(id: "${caseId}") { livelihoodWatches { checks { finding } } }`,
    );
    expect(beneficiaryCase.livelihoodWatches).toEqual([
      { checks: [{ finding: 'PRESENT' }, { finding: 'SOLD' }] },
    ]);
  });
});
