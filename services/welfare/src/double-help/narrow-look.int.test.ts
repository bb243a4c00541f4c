import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { places } from '@mttq/testkit/fund-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { type CaseDesk, openCaseDesk } from '@mttq/testkit/welfare/case-desk';
import type { EntityManager } from 'typeorm';
import { welfare } from '../app.ts';
import { rebuildLikeness } from '../likeness/rebuild-likeness.ts';
import { recordNationalStandards } from '../poverty/record-poverty-standard.ts';
import { createUnitOfWork } from '../unit-of-work.ts';

let service: TestService;
let desk: CaseDesk;
beforeAll(async () => {
  service = await startTestService(atRest(welfare));
  await recordNationalStandards(createUnitOfWork(service.parts.dataSource, service.parts))();
  desk = await openCaseDesk(service);
});
afterAll(() => service.close());

/** SQL as the application's role runs it, with this scope and no other. */
const inScope = <Result>(path: string, work: (manager: EntityManager) => Promise<Result>): Promise<Result> =>
  service.parts.dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', $1, true)", [path]);
    return work(manager);
  });
const pathOf = async (unitId: string): Promise<string> =>
  (await service.parts.dataSource.query('SELECT path FROM fund WHERE unit_id = $1', [unitId]))[0].path;
const approve = (caseId: string, input: object = {}, actor: object = desk.approver) =>
  desk.send('approveCase', { caseId, amount: '50000000', decidedOn: '2024-03-01', ...input }, actor);

const person = {
  headName: 'Vàng Thị Mẫu',
  birthYear: 1980,
  address: 'Thôn Nà Mẫu',
  spouseName: 'Giàng A Thử',
};
let caseId: string;
let householdId: string;
let fundId: string;

beforeAll(async () => {
  fundId = await desk.funds.openFund();
  await desk.funds.openFund({ unitId: places.otherProvince });
  await desk.funds.send('recordIncome', { fundId, kind: 'INCOME', amount: '100000000' });
  householdId = await desk.household(person);
  caseId = await desk.appraised(householdId, { source: 'FUND', fundId });
  await approve(caseId);
  await desk.send('reserveCasePayment', { caseId, amount: '30000000', subject: 'đợt 1' });
  await desk.send('planHouse', {
    caseId,
    kind: 'NEW',
    areaM2: '40',
    plannedFrom: '2024-04-01',
    plannedTo: '2024-08-01',
  });
});

const guarded = [
  'household_register',
  'case_register',
  'house_register',
  'livelihood_register',
  'case_payment',
  'household_token',
];

describe('somebody of another unit', () => {
  test('sees no row of the registers, nor of what a fund pays for cases; who keeps them sees them', async () => {
    const count = async (path: string) =>
      inScope(path, async (manager) => {
        const counts: number[] = [];
        for (const table of guarded)
          counts.push((await manager.query(`SELECT count(*)::int AS n FROM ${table}`))[0].n);
        return counts;
      });
    const own = await count(await pathOf(places.province));
    expect(own.filter((_, at) => guarded[at] !== 'livelihood_register').every((rows) => rows > 0)).toBe(true);
    expect(await count(await pathOf(places.otherProvince))).toEqual(guarded.map(() => 0));
    expect(await count('')).toEqual(guarded.map(() => 0));
  });

  test('is told nothing by the look for earlier help about a household out of scope', async () => {
    const ask = (manager: EntityManager) =>
      manager.query('SELECT case_id FROM earlier_help($1, $2, 100)', [householdId, randomUUID()]);
    expect(await inScope(await pathOf(places.province), ask)).toEqual([{ case_id: caseId }]);
    expect(await inScope(await pathOf(places.otherProvince), ask)).toEqual([]);
  });

  test('keeps the own scope behind every look', async () => {
    const theirs = await pathOf(places.otherProvince);
    const seen = await inScope(theirs, async (manager) => {
      await manager.query('SELECT * FROM earlier_help($1, $2, 100)', [householdId, randomUUID()]);
      await manager.query('SELECT * FROM place_of_cases($1)', [[caseId]]);
      await manager.query('SELECT may_inherit_case($1, $2)', [caseId, places.otherProvince]);
      const [{ scope }] = await manager.query("SELECT current_setting('app.scope') AS scope");
      return [scope, (await manager.query('SELECT id FROM beneficiary_case')).length];
    });
    expect(seen).toEqual([theirs, 0]);
  });

  test('cannot tell a case of others from none when it asks to carry it on', async () => {
    const treasurer = { id: 'treasurer-of-another-province' };
    const subjectHash = createHash('sha256').update(treasurer.id).digest('hex');
    const rights = ['case:assign', 'case:approve', 'payment:reserve'].map((action) => ({
      action,
      unitId: places.otherProvince,
    }));
    await desk.funds.grant(randomUUID(), subjectHash, rights);
    const assign = async (id: string) => {
      const { code, message } = await desk.send(
        'assignCase',
        { caseId: id, unitId: places.otherProvince, reason: 'nhận' },
        treasurer,
      );
      return [code, message];
    };
    expect(await assign(caseId)).toEqual(await assign(randomUUID()));
    expect((await approve(caseId, {}, treasurer)).code).toBe('NotAllowed');
    const { code } = await desk.funds.send(
      'reservePayment',
      { fundId, kind: 'SPENDING', amount: '1', subject: 'x', referenceId: caseId },
      treasurer,
    );
    expect(code).toBe('NotAllowed');
  });
});

describe('the look for earlier help', () => {
  test('finds a household that is written otherwise, in another commune, and says by what', async () => {
    const again = {
      headName: 'VANGF THI MAUX',
      birthYear: 1980,
      address: 'ban Na Mau',
      spouseName: 'Giang A Thu',
    };
    const other = await desk.appraised(await desk.household(again, places.otherProvince), {
      actor: { id: 'administrator' },
    });
    const found = await approve(other, {}, { id: 'approver', isAdministrator: true });
    expect(found).toMatchObject({
      code: 'DoubleHelpFound',
      overlaps: [{ caseId, rule: 'HOUSE_WITHIN_YEARS' }],
    });
    expect(found.overlaps[0].matchedBy).toEqual(expect.arrayContaining(['SOUND_ADDRESS', 'SOUND_SPOUSE']));
    const overrideReason = 'đã xác minh là hai hộ';
    const administrator = { id: 'approver', isAdministrator: true };
    expect(await approve(other, { overrideReason }, administrator)).toMatchObject({ state: 'APPROVED' });
    const kept = await inScope('/', (manager) => manager.query('SELECT matched_by FROM case_overlap'));
    expect(kept).toHaveLength(1);
  });

  test('knows households that were recorded before the index, once it has gone through them, and none that was erased', async () => {
    await inScope('/', (manager) => manager.query('DELETE FROM household_token'));
    await inScope('/', (manager) => manager.query('UPDATE household SET likeness_version = 0'));
    const rebuild = rebuildLikeness(createUnitOfWork(service.parts.dataSource, service.parts));
    expect(await rebuild()).toBeGreaterThanOrEqual(2);
    expect(await rebuild()).toBe(0);
    const tokens = () =>
      inScope('/', (manager) =>
        manager.query('SELECT count(*)::int AS n FROM household_token WHERE household_id = $1', [
          householdId,
        ]),
      );
    expect((await tokens())[0].n).toBeGreaterThan(3);
    const administrator = { id: 'administrator' };
    const lonely = await desk.household({ headName: 'Lù Thị Xoá', birthYear: 1950 });
    await service.ask(
      'mutation ($input: EraseHouseholdInput!) { eraseHousehold(input: $input) { __typename } }',
      { input: { householdId: lonely, reason: 'Theo yêu cầu' } },
      administrator,
    );
    const left = await inScope('/', (manager) =>
      manager.query('SELECT 1 FROM household_token WHERE household_id = $1', [lonely]),
    );
    expect(left).toEqual([]);
  });
});
