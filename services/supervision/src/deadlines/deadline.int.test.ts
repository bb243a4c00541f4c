import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk, type SupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { createUnitOfWork, type Deps } from '../unit-of-work.ts';
import { announceOverdue } from './announce-overdue.ts';
import type { Deadline } from './deadline.ts';
import { moveDeadlines } from './move-deadlines.ts';

let service: TestService;
let desk: SupervisionDesk;
const clerk = { id: 'clerk', correlationId: 'test' };

const depsAt = (now: string): Deps =>
  createUnitOfWork(service.parts.dataSource, { ...service.parts, clock: () => new Date(now) });

beforeAll(async () => {
  service = await startTestService(atRest(supervision));
  desk = await openSupervisionDesk(service);
}, 60_000);

afterAll(async () => {
  await service.close();
});

const start = async (ruleKey: string, from: CalendarDay, isPublic = false): Promise<Deadline> => {
  const begun = await depsAt(`${from}T03:00:00Z`).inTransaction(clerk, async ({ scope, deadlines }) => {
    await scope.enterAll();
    const path = (await scope.pathOf(places.commune)) ?? '';
    return deadlines.start({
      subject: { kind: 'TEST', id: randomUUID() },
      unitId: places.commune,
      path,
      ruleKey,
      from,
      isPublic,
    });
  });
  if (isRefusal(begun)) throw new Error(begun.message.en);
  return begun as Deadline;
};

const fields = `... on CaseDeadline { id state dueOn remaining reevaluatedDueOn isOverdue
  steps { en } history { cause oldDueOn newDueOn reason } rule { ruleSet confidence } }`;

const eventsOf = async (id: string): Promise<{ type: string; data: object }[]> =>
  service.parts.dataSource.query(
    `SELECT type, data FROM (SELECT type, data, aggregate_id, aggregate_version FROM outbox
       UNION ALL SELECT type, data, aggregate_id, aggregate_version FROM event_log) AS e
      WHERE aggregate_id = $1 ORDER BY aggregate_version`,
    [id],
  );

const entriesOf = async (year: number) => {
  const { holidayCalendars } = await desk.query(
    'query($year: Int!) { holidayCalendars(year: $year) { nodes { entries { day kind basis nameVi nameEn } } } }',
    { year },
  );
  return holidayCalendars.nodes[0].entries;
};

describe('a deadline', () => {
  test('is computed by the law in force on its first day, and says how sure that law is', async () => {
    const ask = (from: string, ruleSet?: string) =>
      desk.query(
        `query($from: Date!, $ruleSet: String) { computeDeadline(ruleKey: "complaint-settlement", from: $from, ruleSet: $ruleSet) {
           ... on DeadlineComputation { dueOn rule { ruleSet confidence source } } ... on Refusal { code message } } }`,
        { from, ruleSet },
      );
    expect((await ask('2026-06-30')).computeDeadline).toMatchObject({
      dueOn: '2026-07-30',
      rule: { ruleSet: 'KN2011', confidence: 'RECALLED' },
    });
    // The amended law is in force, its content is not known: no date is invented.
    expect((await ask('2026-07-01')).computeDeadline).toMatchObject({ code: 'RuleNotKnown' });
  });

  test('gives two dates by two laws once both are known', async () => {
    const base = {
      unitId: places.country,
      key: 'two-laws',
      subjectVi: 'thử hai luật',
      subjectEn: 'two laws',
      countedFromVi: 'ngày nhận',
      countedFromEn: 'day of receipt',
      direction: 'AFTER',
      movesOffRestDays: false,
      source: 'test',
      confidence: 'PROPOSAL',
    };
    const set = (rule: object) =>
      desk.send({
        command: 'setCountingRule',
        fields: '... on CountingRule { id version }',
        input: { ...base, ...rule },
      });
    const old = await set({ ruleSet: 'OLD_LAW', count: 10, unit: 'CALENDAR_DAY', validFrom: '2020-01-01' });
    expect(old.version).toBe(1);
    await set({ ruleSet: 'NEW_LAW', count: 10, unit: 'WORKING_DAY', validFrom: '2026-01-01' });
    const ask = async (ruleSet: string | null) =>
      (
        await desk.query(
          `query($ruleSet: String) { computeDeadline(ruleKey: "two-laws", from: "2026-04-20", ruleSet: $ruleSet) {
             ... on DeadlineComputation { dueOn rule { ruleSet } } } }`,
          { ruleSet },
        )
      ).computeDeadline;
    expect(await ask('OLD_LAW')).toEqual({ dueOn: '2026-04-30', rule: { ruleSet: 'OLD_LAW' } });
    expect(await ask('NEW_LAW')).toEqual({ dueOn: '2026-05-07', rule: { ruleSet: 'NEW_LAW' } });
    expect(await ask(null)).toEqual({ dueOn: '2026-05-07', rule: { ruleSet: 'NEW_LAW' } });
    // A corrected text is the next version of the rule; what was computed by the first one can still be.
    const corrected = await set({
      ruleSet: 'OLD_LAW',
      count: 12,
      unit: 'CALENDAR_DAY',
      validFrom: '2020-01-01',
    });
    expect(corrected.version).toBe(2);
    expect((await ask('OLD_LAW')).dueOn).toBe('2026-05-02');
  });

  test('moves when a holiday is published while it runs, and says so', async () => {
    const running = await start('denunciation-handling', day('2026-06-25'));
    const paused = await start('denunciation-handling', day('2026-06-25'));
    const untouched = await start('recommendation-answer', day('2026-06-25'));
    expect(running.dueOn).toBe('2026-07-06');
    await desk.send({
      command: 'pauseDeadline',
      fields,
      input: { deadlineId: paused.id, on: '2026-06-26', reason: 'chờ kết quả giám định' },
    });
    const added = {
      day: '2026-06-30',
      kind: 'DAY_OFF',
      basis: 'DECISION',
      nameVi: 'ngày nghỉ mới',
      nameEn: 'new holiday',
    };
    const calendar = await desk.send({
      command: 'publishHolidayCalendar',
      fields: '... on HolidayCalendar { id version isNational entries { day } }',
      input: {
        unitId: places.country,
        year: 2026,
        source: 'Thông báo thử',
        confidence: 'PROPOSAL',
        entries: [...(await entriesOf(2026)), added],
      },
    });
    expect(calendar).toMatchObject({ version: 2, isNational: true });
    while ((await moveDeadlines(depsAt('2026-06-26T03:00:00Z'))()) > 0);
    const { caseDeadline: deadline } = await desk.query(
      `query($id: ID!) { caseDeadline(id: $id) { ${fields} } }`,
      {
        id: running.id,
      },
    );
    expect(deadline).toMatchObject({ dueOn: '2026-07-07', reevaluatedDueOn: '2026-07-07' });
    expect(deadline.history).toEqual([
      { cause: 'STARTED', oldDueOn: null, newDueOn: '2026-07-06', reason: null },
      { cause: 'CALENDAR_CHANGED', oldDueOn: '2026-07-06', newDueOn: '2026-07-07', reason: null },
    ]);
    expect(deadline.steps.map(({ en }: { en: string }) => en)).toContain(
      'Left out 2026-06-30 (1 day): new holiday.',
    );
    const events = await eventsOf(running.id);
    expect(events.map(({ type }) => type)).toEqual([
      'mttq.supervision.deadline.started.v1',
      'mttq.supervision.deadline.moved.v1',
    ]);
    expect(events[1]?.data).toMatchObject({
      cause: 'CALENDAR_CHANGED',
      oldDueOn: '2026-07-06',
      newDueOn: '2026-07-07',
    });
    expect(await eventsOf(untouched.id)).toHaveLength(1);
    const resumed = await desk.send({
      command: 'resumeDeadline',
      fields,
      input: { deadlineId: paused.id, on: '2026-07-06', reason: 'đã có kết quả' },
    });
    expect(resumed).toMatchObject({ state: 'RUNNING', dueOn: '2026-07-14', reevaluatedDueOn: '2026-07-14' });
  });

  test('is paused, resumed and extended only with a reason, by who holds the right in its unit', async () => {
    const running = await start('recommendation-answer', day('2026-11-20'));
    const mover = await desk.grant('mover', [{ action: 'deadline:move', unitId: places.province }]);
    const stranger = await desk.grant('stranger', [
      { action: 'deadline:move', unitId: places.otherProvince },
    ]);
    const extend = (input: object, actor = mover) =>
      desk.send({ command: 'extendDeadline', fields, input: { deadlineId: running.id, ...input } }, actor);
    const month = { count: 1, unit: 'MONTH', reason: 'vụ việc phức tạp' };
    expect(await extend(month, stranger)).toMatchObject({ code: 'NotAllowed' });
    expect(await extend({ ...month, reason: ' ' })).toMatchObject({ code: 'ReasonNotValid' });
    expect(await extend({ ...month, reason: 'a\u0000b' })).toMatchObject({ code: 'ReasonNotValid' });
    expect(await extend({ ...month, count: 13 })).toMatchObject({ code: 'ExtensionNotValid' });
    const key = randomUUID();
    expect(await extend({ ...month, idempotencyKey: key })).toMatchObject({ dueOn: '2027-01-20' });
    expect(await extend({ ...month, idempotencyKey: key })).toMatchObject({ dueOn: '2027-01-20' });
    expect(await extend({ ...month, idempotencyKey: key, count: 2 })).toMatchObject({
      code: 'IdempotencyKeyReused',
    });
    const resume = { command: 'resumeDeadline', fields, input: { deadlineId: running.id, reason: 'x' } };
    expect(await desk.send(resume, mover)).toMatchObject({ code: 'DeadlineStateForbids' });
    const [counted] = await service.parts.dataSource.query(
      "SELECT count(*)::int AS count FROM audit_log WHERE action = 'deadline:move' AND reason = 'vụ việc phức tạp'",
    );
    expect(counted).toEqual({ count: 1 });
  });

  test('is seen by everybody when it is public, else only in its subtree', async () => {
    const secret = await start('recommendation-answer', day('2026-11-20'));
    const open = await start('recommendation-answer', day('2026-11-20'), true);
    const reader = await desk.grant('reader', [{ action: 'deadline:read', unitId: places.province }]);
    const stranger = await desk.grant('far reader', [
      { action: 'deadline:read', unitId: places.otherProvince },
    ]);
    const ask = async (id: string, actor: object) =>
      (
        await desk.query(
          'query($id: ID!) { caseDeadline(id: $id) { dueOn history { cause } } }',
          { id },
          actor,
        )
      ).caseDeadline;
    expect(await ask(secret.id, stranger)).toBeNull();
    expect(await ask(secret.id, reader)).toEqual({ dueOn: '2026-12-20', history: [{ cause: 'STARTED' }] });
    expect(await ask(open.id, { id: 'anonymous' })).toMatchObject({ dueOn: '2026-12-20' });
  });

  test('is announced as overdue once, on the day after its due day', async () => {
    const running = await start('recommendation-answer', day('2026-01-05'));
    const announced = async () => (await eventsOf(running.id)).filter(({ type }) => type.includes('overdue'));
    await announceOverdue(depsAt('2026-02-04T16:59:59Z'))();
    expect(await announced()).toHaveLength(0);
    for (const now of ['2026-02-04T17:00:00Z', '2026-02-06T03:00:00Z'])
      while ((await announceOverdue(depsAt(now))()) > 0);
    expect(await announced()).toHaveLength(1);
    const { overdueDeadlines } = await desk.query(
      'query($unitId: ID!) { overdueDeadlines(unitId: $unitId, on: "2026-02-05", first: 100) { nodes { id } } }',
      { unitId: places.province },
    );
    expect(overdueDeadlines.nodes).toContainEqual({ id: running.id });
  });

  test('keeps its rule, its calendars and its history from being rewritten', async () => {
    const running = await start('recommendation-answer', day('2026-11-20'));
    const asApplication = (statement: string) => service.parts.dataSource.query(statement, [running.id]);
    await expect(asApplication('DELETE FROM deadline WHERE id = $1')).rejects.toThrow(/append-only/);
    await expect(
      asApplication('UPDATE deadline_move SET reason = NULL WHERE deadline_id = $1'),
    ).rejects.toThrow(/append-only/);
    await expect(
      service.parts.dataSource.query('UPDATE deadline_rule SET count = 1 WHERE key = $1', ['two-laws']),
    ).resolves.toEqual([[], 0]);
  });
});

describe('a holiday calendar', () => {
  const publish = (input: object, actor = {}) =>
    desk.send(
      {
        command: 'publishHolidayCalendar',
        fields: '... on HolidayCalendar { id version isNational }',
        input: {
          unitId: places.province,
          year: 2026,
          source: 'thử',
          confidence: 'PROPOSAL',
          entries: [],
          ...input,
        },
      },
      actor,
    );
  const festival = { kind: 'DAY_OFF', basis: 'DECISION', nameVi: 'lễ hội', nameEn: 'local festival' };

  test('is refused with days outside of its year, twice, or a make-up day on a weekday', async () => {
    const refused = { code: 'HolidayCalendarNotValid' };
    expect(await publish({ entries: [{ ...festival, day: '2027-01-01' }] })).toMatchObject(refused);
    const twice = { ...festival, day: '2026-03-03' };
    expect(await publish({ entries: [twice, twice] })).toMatchObject(refused);
    expect(await publish({ entries: [{ ...twice, kind: 'WORKING_DAY' }] })).toMatchObject(refused);
    expect(await publish({ source: 'x'.repeat(90_000) })).toMatchObject({ code: 'TextNotValid' });
  });

  test('of a province counts in its communes only, and only its own people publish it', async () => {
    const publisher = await desk.grant('publisher', [
      { action: 'calendar:publish', unitId: places.province },
    ]);
    expect(await publish({ unitId: places.country }, publisher)).toMatchObject({ code: 'NotAllowed' });
    expect(await publish({ entries: [{ ...festival, day: '2026-03-03' }] }, publisher)).toMatchObject({
      version: 1,
      isNational: false,
    });
    const ask = async (unitId: string) =>
      (
        await desk.query(
          `query($unitId: ID!) { computeDeadline(ruleKey: "denunciation-handling", from: "2026-03-02", unitId: $unitId) {
             ... on DeadlineComputation { dueOn } } }`,
          { unitId },
        )
      ).computeDeadline.dueOn;
    expect(await ask(places.otherProvince)).toBe('2026-03-11');
    expect(await ask(places.commune)).toBe('2026-03-12');
  });
});
