import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { places } from '@mttq/testkit/fund-desk';
import { type DeadlineCase, deadlineCases } from '@mttq/testkit/supervision/deadline-cases';
import { readDerivation } from '@mttq/testkit/supervision/derivation-reader';
import { openSupervisionDesk, type SupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { supervision } from '../../services/supervision/src/app.ts';
import type { Deadline } from '../../services/supervision/src/deadlines/deadline.ts';
import { moveDeadlines } from '../../services/supervision/src/deadlines/move-deadlines.ts';
import { createUnitOfWork } from '../../services/supervision/src/unit-of-work.ts';

export const title =
  'Thời hạn tự giải thích / Deadlines that explain themselves: golden cases on the shipped calendar, read back from their text';

type Report = (line: string) => void;

const clerk = { id: 'clerk', correlationId: 'verify' };
const stepsOf = 'dueOn reevaluatedDueOn steps { vi en } history { cause oldDueOn newDueOn }';

const enterRule = (desk: SupervisionDesk, given: DeadlineCase, at: number) =>
  desk.send({
    command: 'setCountingRule',
    fields: '... on CountingRule { id }',
    input: {
      unitId: places.country,
      key: `golden-${at}`,
      ruleSet: 'GOLDEN',
      subjectVi: given.title,
      subjectEn: given.title,
      countedFromVi: 'ngày thử',
      countedFromEn: 'day of the case',
      count: given.count,
      unit: given.unit,
      direction: given.direction ?? 'AFTER',
      movesOffRestDays: given.movesOffRestDays ?? false,
      source: 'golden case',
      confidence: 'PROPOSAL',
      validFrom: '2020-01-01',
    },
  });

/** Starts, pauses, resumes and extends through the port, as a use case would. */
const follow = async (
  service: TestService,
  ruleKey: string,
  given: Omit<DeadlineCase, 'title' | 'dueOn' | 'count' | 'unit'>,
): Promise<string> => {
  const clock = () => new Date(`${given.from}T03:00:00Z`);
  const deps = createUnitOfWork(service.parts.dataSource, { ...service.parts, clock });
  return deps.inTransaction(clerk, async ({ scope, deadlines }) => {
    await scope.enterAll();
    const path = (await scope.pathOf(places.commune)) ?? '';
    const subject = { kind: 'CASE', id: randomUUID() };
    const begun = await deadlines.start({ subject, unitId: places.commune, path, ruleKey, from: given.from });
    if (isRefusal(begun)) throw new Error(begun.message.en);
    const { id } = begun as Deadline;
    for (const { from, until, reason } of given.pauses ?? []) {
      assert.ok(!isRefusal(await deadlines.pause(id, { on: from, reason })));
      if (until !== null) assert.ok(!isRefusal(await deadlines.resume(id, { on: until, reason })));
    }
    for (const extension of given.extensions ?? [])
      assert.ok(!isRefusal(await deadlines.extend(id, extension)));
    return id;
  });
};

const look = async (desk: SupervisionDesk, id: string) =>
  (await desk.query(`query($id: ID!) { caseDeadline(id: $id) { ${stepsOf} } }`, { id })).caseDeadline;

const readBack = ({ steps }: { steps: { en: string }[] }) => readDerivation(steps.map(({ en }) => en));

const proveCases = async (service: TestService, desk: SupervisionDesk, report: Report): Promise<void> => {
  for (const [at, given] of deadlineCases.entries()) {
    await enterRule(desk, given, at);
    const deadline = await look(desk, await follow(service, `golden-${at}`, given));
    assert.equal(deadline.dueOn, given.dueOn, given.title);
    assert.equal(deadline.reevaluatedDueOn, given.dueOn, given.title);
    assert.deepEqual(readBack(deadline), { dueOn: given.dueOn }, given.title);
    report(`${given.from} → ${deadline.dueOn ?? 'paused    '}  ${given.title}`);
  }
  report(
    `${deadlineCases.length} golden cases; every text leads a reader with date arithmetic of their own to the same day`,
  );
};

const proveNewHoliday = async (
  service: TestService,
  desk: SupervisionDesk,
  report: Report,
): Promise<void> => {
  const { from } = { from: day('2026-11-20') };
  const moved = await follow(service, 'feedback-first-response', { from });
  const untouched = await follow(service, 'recommendation-answer', { from });
  const before = await look(desk, moved);
  const { holidayCalendars } = await desk.query(
    '{ holidayCalendars(year: 2026) { nodes { entries { day kind basis nameVi nameEn } } } }',
  );
  const added = {
    day: '2026-11-24',
    kind: 'DAY_OFF',
    basis: 'DECISION',
    nameVi: 'ngày nghỉ mới',
    nameEn: 'new holiday',
  };
  const entries = [...holidayCalendars.nodes[0].entries, added];
  const input = {
    unitId: places.country,
    year: 2026,
    source: 'Thông báo thử',
    confidence: 'PROPOSAL',
    entries,
  };
  const calendar = await desk.send({
    command: 'publishHolidayCalendar',
    fields: '... on HolidayCalendar { version }',
    input,
  });
  while ((await moveDeadlines(createUnitOfWork(service.parts.dataSource, service.parts))()) > 0);
  const after = await look(desk, moved);
  assert.deepEqual([before.dueOn, after.dueOn], ['2026-11-27', '2026-11-30']);
  assert.deepEqual(readBack(after), { dueOn: after.dueOn });
  assert.deepEqual(after.history.at(-1), {
    cause: 'CALENDAR_CHANGED',
    oldDueOn: before.dueOn,
    newDueOn: after.dueOn,
  });
  assert.equal((await look(desk, untouched)).history.length, 1);
  report(
    `holiday added mid-case (calendar 2026, version ${calendar.version}): ${before.dueOn} → ${after.dueOn}, with a record; others stay`,
  );
  for (const { vi } of after.steps) report(`  ${vi}`);
};

const proveEveryStored = async (service: TestService, report: Report): Promise<void> => {
  const stored = await service.parts.dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    return manager.query('SELECT due_on, steps FROM deadline') as Promise<
      { due_on: string | null; steps: { en: string }[] }[]
    >;
  });
  for (const { due_on: dueOn, steps } of stored) assert.deepEqual(readBack({ steps }), { dueOn });
  report(`${stored.length} stored derivations re-evaluate to their dates`);
};

/** Starts a PostgreSQL and the supervision service of its own, and counts. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-deadlines-'));
  const cluster = await startCluster({ directory, fast: true });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    const service = await startTestService(atRest(supervision));
    try {
      const desk = await openSupervisionDesk(service);
      await proveCases(service, desk, report);
      await proveNewHoliday(service, desk, report);
      await proveEveryStored(service, report);
    } finally {
      await service.close();
    }
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
