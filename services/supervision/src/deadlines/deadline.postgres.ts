import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { RuleStore } from '../deadline-rules/deadline-rule.postgres.ts';
import type { Deadline, DeadlineMove } from './deadline.ts';

const columns = `id, subject_kind AS "subjectKind", subject_id AS "subjectId", unit_id AS "unitId", path, is_public AS "isPublic",
  rule_id AS "ruleId", counted_from AS "from", pauses, extensions, state, due_on AS "dueOn", remaining, steps,
  calendar_ids AS "calendarIds", started_at AS "startedAt", ended_on AS "endedOn"`;

const moveColumns = `deadline_id AS "deadlineId", place, cause, effective_on AS "on", reason, old_due_on AS "oldDueOn",
  new_due_on AS "newDueOn", recorded_at AS "recordedAt"`;

type Row = Omit<Deadline, 'subject' | 'rule'> & {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly ruleId: string;
};

const add = async (manager: EntityManager, deadline: Deadline, revision: number): Promise<void> => {
  await manager.query(
    `INSERT INTO deadline (id, subject_kind, subject_id, unit_id, path, is_public, rule_id, counted_from, pauses, extensions, state,
                           due_on, remaining, steps, calendar_ids, calendar_revision, started_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      deadline.id,
      deadline.subject.kind,
      deadline.subject.id,
      deadline.unitId,
      deadline.path,
      deadline.isPublic,
      deadline.rule.id,
      deadline.from,
      JSON.stringify(deadline.pauses),
      JSON.stringify(deadline.extensions),
      deadline.state,
      deadline.dueOn,
      deadline.remaining,
      JSON.stringify(deadline.steps),
      [...deadline.calendarIds],
      revision,
      deadline.startedAt,
    ],
  );
};

const save = async (manager: EntityManager, deadline: Deadline, revision: number): Promise<void> => {
  await manager.query(
    `UPDATE deadline SET pauses = $2, extensions = $3, state = $4, due_on = $5, remaining = $6, steps = $7, calendar_ids = $8,
            calendar_revision = $9, ended_on = $10
      WHERE id = $1`,
    [
      deadline.id,
      JSON.stringify(deadline.pauses),
      JSON.stringify(deadline.extensions),
      deadline.state,
      deadline.dueOn,
      deadline.remaining,
      JSON.stringify(deadline.steps),
      [...deadline.calendarIds],
      revision,
      deadline.endedOn,
    ],
  );
};

const moveSubject = async (
  manager: EntityManager,
  subjectId: string,
  to: { readonly unitId: string; readonly path: string },
): Promise<void> => {
  await manager.query(
    "UPDATE deadline SET unit_id = $2, path = $3 WHERE subject_id = $1 AND state IN ('RUNNING', 'PAUSED')",
    [subjectId, to.unitId, to.path],
  );
};

/** Deadlines in scope (public ones without), and their histories. */
export const createDeadlineStore = (manager: EntityManager, rules: RuleStore) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<Deadline[]> => {
    const rows: Row[] = await manager.query(`SELECT ${columns} FROM deadline ${condition}`, [...parameters]);
    const found = await rules.byIds([...new Set(rows.map(({ ruleId }) => ruleId))]);
    const ruleOf = new Map(found.map((rule) => [rule.id, rule]));
    return rows.flatMap(({ subjectKind, subjectId, ruleId, ...row }) => {
      const rule = ruleOf.get(ruleId);
      return rule === undefined ? [] : [{ ...row, subject: { kind: subjectKind, id: subjectId }, rule }];
    });
  };
  return {
    add: (deadline: Deadline, revision: number) => add(manager, deadline, revision),
    save: (deadline: Deadline, revision: number) => save(manager, deadline, revision),
    addMove: async (move: Omit<DeadlineMove, 'place'>, actorId: string): Promise<void> => {
      await manager.query(
        `INSERT INTO deadline_move (deadline_id, place, cause, effective_on, reason, old_due_on, new_due_on, actor_id, recorded_at)
         SELECT $1, coalesce((SELECT max(place) FROM deadline_move WHERE deadline_id = $1), 0) + 1, $2, $3, $4, $5, $6, $7, $8`,
        [
          move.deadlineId,
          move.cause,
          move.on,
          move.reason,
          move.oldDueOn,
          move.newDueOn,
          actorId,
          move.recordedAt,
        ],
      );
    },
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    /** Locks the deadline until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    ofSubjects: (subjectIds: readonly string[]) =>
      read('WHERE subject_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000', [[...subjectIds]]),
    movesOf: (ids: readonly string[]): Promise<DeadlineMove[]> =>
      manager.query(
        `SELECT ${moveColumns} FROM deadline_move WHERE deadline_id = ANY ($1::uuid[]) ORDER BY deadline_id, place LIMIT 10000`,
        [[...ids]],
      ),
    moveSubject: (subjectId: string, to: { unitId: string; path: string }) =>
      moveSubject(manager, subjectId, to),
    /** Running deadlines of a subtree that are due before a day, the oldest first. */
    dueBefore: (filter: {
      readonly path: string;
      readonly day: CalendarDay;
      readonly after: readonly [string, string] | null;
      readonly limit: number;
    }) =>
      read(
        `WHERE state = 'RUNNING' AND due_on < $1 AND starts_with(path, $2)
           AND ($3::date IS NULL OR (due_on, id) > ($3, $4::uuid)) ORDER BY due_on, id LIMIT $5`,
        [filter.day, filter.path, filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit],
      ),
    /** Open deadlines that were computed before the newest calendar came; locked. */
    lockBehind: (limit: number) =>
      read(
        `WHERE state IN ('RUNNING', 'PAUSED') AND calendar_revision < (SELECT max(revision) FROM holiday_calendar)
         ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [limit],
      ),
    /** Running deadlines whose day has passed and was not announced; locked, and marked as announced. */
    takeOverdue: async (today: CalendarDay, limit: number): Promise<Deadline[]> => {
      const overdue = await read(
        `WHERE state = 'RUNNING' AND due_on < $1 AND overdue_announced_for IS DISTINCT FROM due_on
         ORDER BY due_on, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [today, limit],
      );
      await manager.query('UPDATE deadline SET overdue_announced_for = due_on WHERE id = ANY ($1::uuid[])', [
        overdue.map(({ id }) => id),
      ]);
      return overdue;
    },
    /** Unit of a deadline, to know where to ask for a right; needs the scope of everything. */
    unitOf: async (id: string): Promise<string | undefined> => {
      const statement = 'SELECT unit_id AS "unitId" FROM deadline WHERE id = $1';
      const rows: { unitId: string }[] = await manager.query(statement, [id]);
      return rows[0]?.unitId;
    },
  };
};

export type DeadlineStore = ReturnType<typeof createDeadlineStore>;
