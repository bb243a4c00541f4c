import { strict as assert } from 'node:assert';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { applicationRoleOf } from '@mttq/platform/data/application-role';
import { placeFacts, places } from '@mttq/testkit/fund-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import pg from 'pg';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { supervision } from '../../services/supervision/src/app.ts';
import { setCountingRule } from '../../services/supervision/src/deadline-rules/set-counting-rule.ts';
import { escalationChecks } from '../../services/supervision/src/escalation/escalation.checks.ts';
import { setEscalationLadder } from '../../services/supervision/src/escalation-ladders/set-escalation-ladder.ts';
import { createUnitOfWork, type Deps } from '../../services/supervision/src/unit-of-work.ts';
import { type Comparison, compare } from './escalate/compare.ts';
import { communes, landFacts } from './escalate/land.ts';
import { reportRound } from './escalate/life.ts';
import { openMortalWorker } from './escalate/mortal-worker.ts';
import { type Count, liveThrough, type Plan, tellFact } from './escalate/ninety-days.ts';
import { type Diary, midnight } from './escalate/oracle.ts';
import { seededRandom } from './supervision/random.ts';

export const title =
  'Báo cáo cấp trên khi im lặng / Silence climbs the tree: 90 days hour by hour, the worker killed again and again';

type Report = (line: string) => void;

const sizeOf = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const days = sizeOf('ESCALATE_DAYS', 90);
const cases = sizeOf('ESCALATE_CASES', 400);
const kills = sizeOf('ESCALATE_KILLS', 30);
const seed = sizeOf('ESCALATE_SEED', 20_260_302);
const killsLeast = Math.min(20, kills);
const begin = midnight('2026-03-02');

const actor = {
  id: 'administrator',
  isAdministrator: true,
  language: 'vi',
  correlationId: 'verify',
} as const;
const okay = <Answer>(answer: Answer): Answer => {
  if (isRefusal(answer)) throw new Error(answer.message.en);
  return answer;
};

// Shorter than the law, so that much happens in ninety days; entered as anybody would enter another law.
const setLaws = async (deps: Deps): Promise<void> => {
  const words = { subjectVi: 'x', subjectEn: 'x', countedFromVi: 'x', countedFromEn: 'x', source: 'x' };
  const law = {
    ...words,
    unitId: places.country,
    ruleSet: 'VERIFY',
    direction: 'AFTER',
    movesOffRestDays: false,
  } as const;
  const since = { confidence: 'PROPOSAL', validFrom: day('2025-12-01') } as const;
  const rules = [
    { key: 'recommendation-answer', count: 10, unit: 'CALENDAR_DAY' },
    { key: 'petition-answer', count: 12, unit: 'WORKING_DAY' },
  ] as const;
  for (const rule of rules)
    okay(await setCountingRule(deps)({ ...law, ...since, ...rule, idempotencyKey: randomUUID() }, actor));
  const steps = [
    { after: 5, unit: 'HOUR', levelsUp: 1 },
    { after: 55, unit: 'HOUR', levelsUp: 2 },
  ] as const;
  const ladder = { subjectKind: 'case-file', ruleKey: 'denunciation-handling', steps, source: 'x', ...since };
  const set = { ...ladder, unitId: places.country, idempotencyKey: randomUUID() };
  okay(await setEscalationLadder(deps)(set, actor));
};

const openLand = async (service: TestService): Promise<ReadonlyMap<string, string>> => {
  const before = new Date('2026-03-01T03:00:00Z');
  for (const fact of [...placeFacts.slice(0, 1), ...landFacts()]) await tellFact(service, fact, before);
  const deps = createUnitOfWork(service.parts.dataSource, { ...service.parts, clock: () => before });
  await setLaws(deps);
  const rounds = new Map<string, string>();
  for (const unit of communes) rounds.set(unit, await reportRound(deps, unit));
  return rounds;
};

type Outcome = { readonly comparison: Comparison; readonly count: Count; readonly events: number };
type Sabotage = (owner: pg.Client, at: number, diaries: readonly Diary[]) => Promise<void>;

const live = async (plan: Plan, sabotage?: Sabotage): Promise<Outcome> => {
  const encryptionKey = randomBytes(32).toString('base64');
  const service = await startTestService(atRest(supervision), { DATA_ENCRYPTION_KEY: encryptionKey });
  const role = applicationRoleOf(service.databaseUrl, Buffer.from(encryptionKey, 'base64'));
  const worker = openMortalWorker({ databaseUrl: role.url, encryptionKey });
  const owner = new pg.Client({ connectionString: service.databaseUrl });
  await owner.connect();
  try {
    await owner.query("SELECT set_config('app.scope', '/', false)");
    const rounds = await openLand(service);
    const spoil = sabotage && ((at: number, diaries: readonly Diary[]) => sabotage(owner, at, diaries));
    const around = { worker, rounds, ...(spoil === undefined ? {} : { sabotage: spoil }) };
    const { diaries, world, count } = await liveThrough(service, plan, around);
    if (sabotage === undefined)
      for (const [law, statement] of Object.entries(escalationChecks))
        assert.deepEqual({ law, rows: (await owner.query(statement)).rows }, { law, rows: [] });
    const { rows } = await owner.query(
      `SELECT count(*)::int AS events FROM (SELECT type FROM outbox UNION ALL SELECT type FROM event_log) AS e
        WHERE type = 'mttq.supervision.escalation.climbed.v1'`,
    );
    return { comparison: await compare(service, diaries, world), count, events: rows[0].events };
  } finally {
    await worker.stop();
    await owner.end();
    await service.close();
  }
};

const list = (figures: Readonly<Record<string, number>>): string =>
  Object.entries(figures)
    .toSorted()
    .map(([name, many]) => `${name}: ${many}`)
    .join(', ');

/** Two faults planted by hand: a timer that nobody has any more, and a step that is taken a second time. */
const plantFaults = () => {
  const spoilt = { lost: '', doubled: '', wall: '' };
  const sabotage: Sabotage = async (owner, at) => {
    if (at < 12 * 24) return;
    if (spoilt.lost === '') {
      const { rows } = await owner.query(
        "UPDATE escalation SET next_at = NULL WHERE id = (SELECT id FROM escalation WHERE state = 'CLIMBING' AND place = 1 ORDER BY next_at LIMIT 1) RETURNING id",
      );
      spoilt.lost = rows[0]?.id ?? '';
      return;
    }
    if (spoilt.doubled !== '') return;
    const { rows } = await owner.query(
      "SELECT id FROM escalation WHERE state = 'CLIMBING' AND place = 2 AND id <> $1 ORDER BY id LIMIT 1",
      [spoilt.lost],
    );
    if (rows[0] === undefined) return;
    const again = [rows[0].id];
    const copy = `INSERT INTO escalation_line SELECT escalation_id, 90, kind, climb, place, desk_unit_id, at, recorded_at
      FROM escalation_line WHERE escalation_id = $1 AND kind = 'CLIMBED' AND place = 2`;
    spoilt.wall = await owner.query(copy, again).then(
      () => 'none',
      (error: { constraint?: string }) => error.constraint ?? 'another',
    );
    await owner.query('DROP INDEX escalation_line_once');
    await owner.query(
      "UPDATE escalation SET place = 1, next_at = now() - interval '1 year' WHERE id = $1",
      again,
    );
    spoilt.doubled = again[0];
  };
  return { spoilt, sabotage };
};

const checkItself = async (report: Report): Promise<void> => {
  const { spoilt, sabotage } = plantFaults();
  const plan = { begin, days: 24, cases: 60, kills: 0, random: seededRandom(seed + 1) };
  const { comparison } = await live(plan, sabotage);
  assert.equal(spoilt.wall, 'escalation_line_once', 'the database refuses a step that is there already');
  assert.deepEqual([...comparison.wrong.keys()].toSorted(), [spoilt.lost, spoilt.doubled].toSorted());
  report(
    `planted in ${comparison.escalations} others: a lost timer and a step taken twice; both found, and nothing else. The key refused the second step until it was taken away`,
  );
};

/** Lives the days on a PostgreSQL of its own, and holds every step against a computation that keeps no timer. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-escalate-'));
  const cluster = await startCluster({ directory, fast: true });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    await checkItself(report);
    const plan = { begin, days, cases, kills, random: seededRandom(seed) };
    const { comparison, count, events } = await live(plan);
    report(
      `${days} days, ${count.rounds} rounds of the worker; ${cases} cases (seed ${seed}), ${comparison.escalations} deadlines; ${count.answered} answered, ${count.moved} dates moved by people, ${count.refused} moves refused; a day off added, 7 units reformed`,
    );
    report(
      `${count.kills} times SIGKILL, ${count.cutInWork} of them in the middle of a round (inside a transaction or at a random moment)`,
    );
    report(`lines of history: ${list(comparison.lines)}; in the end: ${list(comparison.states)}`);
    assert.deepEqual([...comparison.wrong.values()].slice(0, 5), []);
    const steps = comparison.lines.CLIMBED ?? 0;
    assert.equal(events, steps, 'one event a step');
    assert.ok(count.kills >= killsLeast, `${count.kills} kills`);
    report(
      `every escalation at the right desk at the right hour: ${steps} steps, ${events} events, 0 lost, 0 twice; ${comparison.exactHours} steps from the very hour that was foretold, the others from the hour in which it was learnt that they were owed`,
    );
    report(`${Object.keys(escalationChecks).length} laws hold in SQL`);
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
