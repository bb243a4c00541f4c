import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DeskUnit,
  endUnit,
  openPlanDesk,
  type PlanDesk,
  placeUnit,
} from '@mttq/testkit/campaigns/plan-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import pg from 'pg';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { campaigns } from '../../services/campaigns/src/app.ts';
import { takeOverTargets } from '../../services/campaigns/src/successions/take-over-targets.ts';
import { createUnitOfWork } from '../../services/campaigns/src/unit-of-work.ts';
import { createDraw, type Draw } from './cascade/draw.ts';
import { sendEdits, type Tally } from './cascade/edits.ts';
import { handDown, issuePlans, nation } from './cascade/nation.ts';
import { checkBySql, recount } from './cascade/recount.ts';

export const title =
  'Chỉ tiêu giao xuống / Targets that cascade: 5,000 random edits and 50 mergers over 3,356 units, children + reserve = parent at any time';

type Report = (line: string) => void;

const editCount = 5_000;
const batchCount = 50;

type Stage = {
  readonly service: TestService;
  readonly desk: PlanDesk;
  readonly database: pg.Client;
  readonly draw: Draw;
  readonly communes: Map<string, DeskUnit>;
};

const mergedOn = '2026-03-01';

/** One to three communes of a province end and go whole to one that stays, or to a new one. */
const merge = async ({ desk, draw, communes }: Stage, number: number): Promise<number> => {
  const heir = draw.of([...communes.values()]);
  const beside = [...communes.values()].filter(
    ({ id, parentId }) => parentId === heir.parentId && id !== heir.id,
  );
  const ending = [...new Set(Array.from({ length: 1 + draw.below(3) }, () => draw.of(beside)))];
  const isNew = draw.below(2) === 0;
  const fresh: DeskUnit = { ...heir, id: `00000000-0000-7000-a000-${String(number).padStart(12, '0')}` };
  const target = isNew ? fresh : heir;
  if (isNew) communes.set(fresh.id, fresh);
  const facts = ending.flatMap((unit) => endUnit(unit, mergedOn, [{ unitId: target.id, extent: 'FULL' }]));
  for (const { id } of ending) communes.delete(id);
  await desk.tell(isNew ? [placeUnit(fresh), ...facts] : facts);
  return ending.length;
};

const proveRefusals = async ({ desk, database }: Stage, rootId: string, report: Report): Promise<void> => {
  const { target } = await desk.ask(
    'query($id: ID!) { target(id: $id) { value children(first: 1) { nodes { unit { id } } } } }',
    { id: rootId },
  );
  const shares = [
    { unitId: target.children.nodes[0].unit.id, aim: { quantity: `${Number(target.value) + 1}` } },
  ];
  const refused = await desk.send('assignTargets', { parentTargetId: rootId, shares });
  assert.equal(refused.code, 'TargetsNotConserved');
  report(`a share above the target through the graph: ${refused.code}: ${refused.message}`);
  const break1 = 'UPDATE target SET reserve = reserve + 1, version = version + 1 WHERE id = $1';
  await database.query('BEGIN');
  await database.query(break1, [rootId]);
  const error = await database.query('COMMIT').then(
    () => undefined,
    (reason: pg.DatabaseError) => reason,
  );
  await database.query('ROLLBACK');
  assert.equal(error?.constraint, 'targets_conserved');
  report(`one house too many by SQL at COMMIT: ${error.constraint}: ${error.message}`);
  await database.query('BEGIN');
  await database.query('ALTER TABLE target DISABLE TRIGGER USER');
  await database.query(break1, [rootId]);
  await assert.rejects(checkBySql(database));
  assert.equal((await recount(database, rootId)).broken, 1);
  await database.query('ROLLBACK');
  report('planted with the wall taken down: both the SQL check and the recount find exactly that one');
};

const prove = async (stage: Stage, units: readonly DeskUnit[], report: Report): Promise<void> => {
  const { service, desk, database } = stage;
  const startedAt = Date.now();
  const plans = await issuePlans(desk, units, report);
  const rootId = await handDown(desk, units, plans);
  await checkBySql(database);
  const begun = await recount(database, rootId);
  report(
    `${plans.size} plans issued, ${begun.rows} targets below one of ${begun.root}; ${((Date.now() - startedAt) / 1_000).toFixed(0)} s`,
  );
  const takeOver = takeOverTargets(createUnitOfWork(service.parts.dataSource, service.parts));
  const tally: Tally = new Map();
  const mergers = { count: 0, ended: 0, moved: 0 };
  const editedAt = Date.now();
  for (let batch = 1; batch <= batchCount; batch += 1) {
    mergers.ended += await merge(stage, batch);
    mergers.count += 1;
    // The takeover runs while edits go on, as it does every day.
    const [moved] = await Promise.all([takeOver(), sendEdits(stage, editCount / batchCount, tally)]);
    mergers.moved += moved + (await takeOver());
    await checkBySql(database);
    if (batch % 10 === 0)
      report(
        `  ${batch * (editCount / batchCount)} edits, ${mergers.count} mergers: law kept in every batch`,
      );
  }
  const done = await recount(database, rootId);
  assert.equal(done.broken, 0);
  assert.equal(done.reserves, done.root, 'all reserves of the tree are the root');
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
  assert.equal(total, editCount);
  for (const [what, count] of [...tally].sort()) report(`  ${what.padEnd(32)} ${String(count).padStart(5)}`);
  report(
    `${total} edits, ${mergers.count} mergers that ended ${mergers.ended} communes and moved ${mergers.moved} targets; ${((Date.now() - editedAt) / 1_000).toFixed(0)} s`,
  );
  report(
    `recount of ${done.rows} targets outside the database: ${done.broken} broken; all reserves ${done.reserves} = root ${done.root}`,
  );
  await proveRefusals(stage, rootId, report);
};

/** Starts a PostgreSQL and the campaigns service of its own. `SEED` repeats a draw. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-cascade-'));
  const cluster = await startCluster({ directory, fast: true });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    const service = await startTestService(atRest(campaigns));
    const database = new pg.Client({ connectionString: service.databaseUrl, query_timeout: 60_000 });
    try {
      await database.connect();
      await database.query("SET app.scope = '/'");
      const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
      report(`seed ${seed}`);
      const units = nation();
      const communes = new Map(
        units.filter(({ level }) => level === 'COMMUNE').map((unit) => [unit.id, unit]),
      );
      const desk = await openPlanDesk(service, units);
      await prove({ service, desk, database, draw: createDraw(seed), communes }, units, report);
    } finally {
      await database.end();
      await service.close();
    }
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
