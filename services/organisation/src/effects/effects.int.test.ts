import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { createColumnCipher } from '@mttq/platform/data/column-cipher';
import { createDataSource } from '@mttq/platform/data/data-source';
import { discoverMigrations, migrate } from '@mttq/platform/data/migrations';
import { newId } from '@mttq/platform/new-id';
import { createTestDatabase, type TestDatabase } from '@mttq/testkit/database';
import { silentLog } from '@mttq/testkit/event-service';
import { eventually } from '@mttq/testkit/eventually';
import { reformOperations } from '@mttq/testkit/sample-decrees';
import { sampleUnitId as id, reformDay, sampleLink, treeBeforeReform } from '@mttq/testkit/sample-tree';
import type { DataSource } from 'typeorm';
import { organisation } from '../app.ts';
import { cancelUnitChange } from '../changes/cancel-unit-change.ts';
import { draftUnitChange } from '../changes/draft-unit-change.ts';
import { createUnitChangeStore } from '../changes/unit-change.postgres.ts';
import type { UnitChange } from '../changes/unit-change.ts';
import type { StatedOperation } from '../planning/operation-reading.ts';
import { unitEvent } from '../timelines/announce-units.ts';
import { createUnitOfWork, type Deps } from '../unit-of-work.ts';
import { createUnitTree } from '../units/unit-tree.postgres.ts';
import { adoptUnitChange } from './adopt-unit-change.ts';
import { applyDueChanges } from './apply-due-changes.ts';
import { applyUnitChange, retryHeldUnitChange } from './apply-unit-change.ts';
import { startSchedule } from './start-schedule.ts';

const actor = { id: 'administrator', isAdministrator: true, language: 'vi', correlationId: 'test' } as const;

// A clock that is set by hand and moves on by a millisecond whenever it is read.
const wall = { at: new Date('2025-05-01T00:00:00Z').getTime() };
const clock = () => new Date(++wall.at);
const setClock = (instant: string) => {
  wall.at = new Date(instant).getTime();
};

let database: TestDatabase;
let dataSource: DataSource;
let deps: Deps;
let dueTo: ReturnType<typeof createUnitChangeStore>;

const migrations = () => discoverMigrations(path.join(import.meta.dirname, '..', '..', 'migrations'));
const cipher = createColumnCipher(randomBytes(32));

beforeAll(async () => {
  database = await createTestDatabase();
  const { entities } = organisation;
  dataSource = createDataSource({
    ...{ url: database.url, entities, migrations: await migrations(), applicationName: 'test' },
  });
  await dataSource.initialize();
  await migrate(dataSource);
  deps = createUnitOfWork(dataSource, { clock, newId, cipher });
  dueTo = createUnitChangeStore(dataSource.manager);
  const provenance = { changeId: null, importId: null, documentId: null, reason: 'sample' };
  const timelines = treeBeforeReform.map((version) => ({
    ...{ unitId: version.unitId, superseded: [], recorded: [version], cause: 'ESTABLISHED' as const },
  }));
  await deps.inTransaction(actor, async ({ units, outbox }, now) => {
    await units.record(timelines, { ...provenance, now });
    await outbox.addAll(timelines.map((timeline) => unitEvent(timeline, provenance)));
  });
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

const changeOf = (result: object): UnitChange => {
  expect(result).toHaveProperty('state');
  return result as UnitChange;
};

const drafted = async (title: string, effectiveOn: CalendarDay, operations: readonly object[]) => {
  const stated = operations.map((operation) => {
    const { unitId: _, ...rest } = operation as { unitId?: string };
    return rest as StatedOperation;
  });
  const command = { idempotencyKey: newId(), title, effectiveOn, operations: stated };
  return changeOf(await draftUnitChange(deps)(command, actor));
};

const adopted = async (title: string, effectiveOn: CalendarDay, operations: readonly object[]) => {
  const { id: unitChangeId } = await drafted(title, effectiveOn, operations);
  return changeOf(await adoptUnitChange(deps)({ idempotencyKey: newId(), unitChangeId }, actor));
};

const find = async (changeId: string) => (await dueTo.byIds([changeId]))[0] as UnitChange;
const nameOn = async (unitId: string, asOf: CalendarDay, knownAt = clock()) =>
  (await createUnitTree(dataSource).byIds([unitId], { asOf, knownAt }))[0]?.version?.fullName;
const countOn = (level: 'DISTRICT' | 'COMMUNE', asOf: CalendarDay) =>
  createUnitTree(dataSource).count({ level }, { asOf, knownAt: clock() });
const announced = async (type: string, changeId: string): Promise<number> => {
  const rows: { count: number }[] = await dataSource.query(
    `SELECT count(*)::int AS count FROM outbox WHERE type = $1 AND data->>'changeId' = $2`,
    [`mttq.organisation.${type}.v1`, changeId],
  );
  return rows[0]?.count ?? 0;
};
const rename = (code: string, name: string) => ({ kind: 'RENAME', unit: id(code), name });

describe('the decree of 1 July 2025', () => {
  let reform: UnitChange;

  test('is adopted weeks before and changes nothing until its day', async () => {
    setClock('2025-06-16T03:00:00Z');
    reform = await adopted('Sắp xếp năm 2025', reformDay, reformOperations);
    expect(reform).toMatchObject({ state: 'ADOPTED', adoptedOn: '2025-06-16' });
    setClock('2025-06-30T16:59:59Z');
    expect((await applyDueChanges(deps, dueTo)).applied).toEqual([]);
    expect(await countOn('DISTRICT', reformDay)).toBe(9);
  });

  test('takes effect by itself at midnight in Viet Nam, although the service was started again in between', async () => {
    setClock('2025-06-30T16:00:00Z');
    const parts = { deps, changes: dueTo, logger: silentLog };
    await startSchedule(parts).stop();
    expect((await find(reform.id)).state).toBe('ADOPTED');
    setClock('2025-06-30T17:00:00Z');
    const again = startSchedule(parts);
    await eventually(async () => (await find(reform.id)).state === 'EFFECTIVE');
    await again.stop();
    expect(await countOn('DISTRICT', reformDay)).toBe(0);
    expect(await countOn('DISTRICT', day('2025-06-30'))).toBe(9);
    expect(await nameOn(id('44'), day('2025-06-30'))).toBe('Tỉnh Quảng Bình');
    expect(await nameOn(id('44'), reformDay)).toBeUndefined();
  });

  test('is announced with every unit and every link', async () => {
    expect(await announced('unit-change.took-effect', reform.id)).toBe(1);
    expect(await announced('unit.established', reform.id)).toBe(14);
    expect(await announced('unit.ended', reform.id)).toBeGreaterThan(20);
    expect(await announced('unit.lineage-effective', reform.id)).toBeGreaterThan(15);
  });

  test('is final: nobody changes it any more, and the database agrees', async () => {
    const cancelled = await cancelUnitChange(deps)(
      { idempotencyKey: newId(), unitChangeId: reform.id, reason: 'Đổi ý' },
      actor,
    );
    expect(cancelled).toMatchObject({ refused: 'UnitChangeStateForbids' });
    await expect(dataSource.query(`UPDATE unit_change SET title = 'x'`)).rejects.toThrow(/final/);
    await expect(dataSource.query('DELETE FROM unit_change')).rejects.toThrow(/never removed/);
  });
});

test('a change that is withdrawn before its day never takes effect', async () => {
  setClock('2025-08-01T00:00:00Z');
  const change = await adopted('Đổi tên Trảng Dài', day('2025-09-01'), [rename('26005', 'Trảng Dài Mới')]);
  const command = { idempotencyKey: newId(), unitChangeId: change.id, reason: 'Chưa phù hợp' };
  expect(await cancelUnitChange(deps)(command, actor)).toMatchObject({ state: 'CANCELLED' });
  setClock('2025-09-01T00:00:00Z');
  expect((await applyDueChanges(deps, dueTo)).applied).toEqual([]);
  expect(await nameOn(id('26005'), day('2025-09-02'))).toBe('Phường Trảng Dài');
  expect(await announced('unit-change.cancelled', change.id)).toBe(1);
});

test('two processes that apply the same change at once apply it once', async () => {
  setClock('2025-09-10T00:00:00Z');
  const change = await adopted('Đổi tên Tân Hiệp', day('2025-09-20'), [rename('26017', 'Tân Hiệp Mới')]);
  setClock('2025-09-20T00:00:00Z');
  const others = Array.from({ length: 4 }, () => createUnitOfWork(dataSource, { clock, newId, cipher }));
  const results = await Promise.all(others.map((process) => applyUnitChange(process)(change.id)));
  expect(results.filter((result) => result !== undefined)).toHaveLength(1);
  expect(await announced('unit-change.took-effect', change.id)).toBe(1);
  expect(await nameOn(id('26017'), day('2025-09-20'))).toBe('Phường Tân Hiệp Mới');
});

test('a change that the tree of its day no longer allows is held for a decision, and can be tried again', async () => {
  setClock('2025-10-01T00:00:00Z');
  const held = await adopted('Đổi mã Trảng Dài', day('2025-12-01'), [
    { kind: 'RECODE', unit: id('26005'), code: '26100', codeEdition: 'QD19_2025' },
  ]);
  await adopted('Đổi mã Phước Tân', day('2025-11-01'), [
    { kind: 'RECODE', unit: id('26377'), code: '26100', codeEdition: 'QD19_2025' },
  ]);
  setClock('2025-12-01T00:00:00Z');
  await applyDueChanges(deps, dueTo);
  const found = await dueTo.find({ isHeld: true }, { limit: 10 });
  expect(found.map((change) => [change.id, change.state, change.heldBecause?.[0]?.code])).toEqual([
    [held.id, 'ADOPTED', 'CODE_TAKEN'],
  ]);
  expect(await announced('unit-change.held', held.id)).toBe(1);
  expect((await applyDueChanges(deps, dueTo)).applied).toEqual([]);
  await adopted('Trả lại mã Phước Tân', day('2025-12-01'), [
    { kind: 'RECODE', unit: id('26377'), code: '26377', codeEdition: 'QD19_2025' },
  ]);
  const retried = await retryHeldUnitChange(deps)({ idempotencyKey: newId(), unitChangeId: held.id }, actor);
  expect(retried).toMatchObject({ state: 'EFFECTIVE', heldBecause: null });
});

test('a due change that cannot be applied now keeps no other one back and is applied by a later look', async () => {
  setClock('2026-01-10T00:00:00Z');
  const first = await adopted('Đổi tên Tà Rụt', day('2026-01-11'), [rename('19555', 'Tà Rụt Một')]);
  const second = await adopted('Đổi tên lần hai', day('2026-01-12'), [rename('26005', 'Trảng Dài Hai')]);
  setClock('2026-01-12T00:00:00Z');
  const breaks = [new Error('the database went away')];
  const inTransaction: Deps['inTransaction'] = (who, work) => {
    const broken = breaks.pop();
    return broken ? Promise.reject(broken) : deps.inTransaction(who, work);
  };
  const { applied, failed } = await applyDueChanges({ ...deps, inTransaction }, dueTo);
  expect([applied.map((change) => change.id), failed.map((change) => change.id)]).toEqual([
    [second.id],
    [first.id],
  ]);
  expect((await applyDueChanges(deps, dueTo)).applied.map((change) => change.id)).toEqual([first.id]);
});

test('a change that is adopted after its day takes effect at once, and what was known before stays known', async () => {
  setClock('2026-02-01T00:00:00Z');
  const before = clock();
  const change = await adopted('Đổi tên Hà Lam', day('2025-12-15'), [rename('20791', 'Thăng Bình')]);
  expect(change.state).toBe('EFFECTIVE');
  expect(await nameOn(id('20791'), day('2026-01-15'))).toBe('Thị trấn Thăng Bình');
  expect(await nameOn(id('20791'), day('2026-01-15'), before)).toBe('Thị trấn Hà Lam');
  expect(await nameOn(id('20791'), day('2025-12-14'))).toBe('Thị trấn Hà Lam');
});

test('an adoption that began before another one and waited for the tree is recorded after it', async () => {
  setClock('2026-02-10T00:00:00Z');
  const late = await drafted('Đổi tên thành Một', day('2026-02-01'), [rename('26005', 'Trảng Dài Một')]);
  const instants = [clock()];
  await adopted('Đổi tên thành Hai', day('2026-02-01'), [rename('26005', 'Trảng Dài Hai')]);
  const began = createUnitOfWork(dataSource, { clock: () => instants.pop() ?? clock(), newId, cipher });
  const command = { idempotencyKey: newId(), unitChangeId: late.id };
  expect(await adoptUnitChange(began)(command, actor)).toMatchObject({ state: 'EFFECTIVE' });
  expect(instants).toEqual([]);
  expect(await nameOn(id('26005'), day('2026-02-02'))).toBe('Phường Trảng Dài Một');
});

test('the fold of the announced events equals the tables', async () => {
  const rows: {
    data: { superseded: string[]; recorded: { versionId: string; linkId: string }[] };
    at: Date;
  }[] = await dataSource.query(
    `SELECT data, recorded_at AS at FROM outbox WHERE aggregate_type = 'unit' AND type <> 'x' ORDER BY pos`,
  );
  const folded = new Map<string, string>();
  for (const { data, at } of rows) {
    for (const gone of data.superseded) folded.delete(gone);
    for (const { versionId, linkId } of data.recorded) folded.set(versionId ?? linkId, at.toISOString());
  }
  const kept: { id: string; at: Date }[] = await dataSource.query(
    `SELECT version_id AS id, recorded_from AS at FROM unit_version WHERE recorded_until IS NULL
     UNION ALL SELECT link_id, recorded_from FROM lineage_link WHERE recorded_until IS NULL`,
  );
  const sorted = (entries: Iterable<readonly [string, string]>) => [...entries].map(String).sort();
  expect(sorted(folded)).toEqual(sorted(kept.map(({ id: key, at }) => [key, at.toISOString()] as const)));
});

describe('the database itself refuses what a change of structure must not write', () => {
  const provenance = { changeId: newId(), importId: null, documentId: null, reason: 'test' };
  const version = (given: object) => ({
    ...{ ...treeBeforeReform[20], versionId: newId(), unitId: newId(), codeEdition: 'QD19_2025' },
    ...{ validFrom: day('2026-03-01'), attestedFrom: day('2026-03-01'), ...given },
  });
  const write = (given: object) =>
    deps.inTransaction(actor, ({ units }, now) => {
      const recorded = version(given) as Parameters<typeof units.record>[0][number]['recorded'][number];
      return units.record([{ unitId: recorded.unitId, superseded: [], recorded: [recorded] }], {
        ...{ ...provenance, now },
      });
    });

  test('a commune in a commune, in a unit that has ended, or a district after 1 July 2025 (ORG-3)', async () => {
    setClock('2026-03-01T00:00:00Z');
    await expect(write({ code: '90001', parentUnitId: id('26005') })).rejects.toThrow(/ORG-3/);
    await expect(write({ code: '90002', parentUnitId: id('49') })).rejects.toThrow(/ORG-3/);
    const district = { level: 'DISTRICT', unitType: 'TOWN', code: '900', parentUnitId: id('75') };
    await expect(write(district)).rejects.toThrow(/ORG-3/);
    await write({ code: '90003', parentUnitId: id('75') });
  });

  test('a part without the rest (ORG-4)', async () => {
    const link = {
      ...sampleLink('26005', '26017', 'PARTIAL'),
      linkId: newId(),
      effectiveOn: day('2026-03-01'),
    };
    const lone = { ...link, fromUnitId: link.from, toUnitId: link.to };
    const work = deps.inTransaction(actor, ({ lineage }, now) =>
      lineage.record([{ unitId: link.from, superseded: [], recorded: [lone] }], { ...provenance, now }),
    );
    await expect(work).rejects.toThrow(/ORG-4/);
  });
});
