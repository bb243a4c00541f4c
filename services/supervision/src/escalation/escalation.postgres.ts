import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import type { Escalation, EscalationLine } from './escalation.ts';

const rows = createRowMap<Escalation>('escalation', {
  id: 'id',
  subjectKind: 'subject_kind',
  subjectId: 'subject_id',
  unitId: 'unit_id',
  path: 'path',
  depth: 'depth',
  isPublic: 'is_public',
  ladderId: 'ladder_id',
  state: 'state',
  dueOn: 'due_on',
  climb: 'climb',
  place: 'place',
  deskUnitId: 'desk_unit_id',
  deskSince: 'desk_since',
  nextAt: 'next_at',
  endedAt: 'ended_at',
});

const lineColumns = `escalation_id AS "escalationId", number, kind, climb, place, desk_unit_id AS "deskUnitId", at,
  recorded_at AS "recordedAt"`;

/** Escalations in scope (public ones without), with their ways over desks. */
export const createEscalationStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]) =>
    rows.read(manager, condition, parameters);
  return {
    add: (escalation: Escalation) => rows.add(manager, escalation),
    save: (escalation: Escalation) => rows.save(manager, escalation),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    /** Locks it until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** In order of beginning: the last one of a subject counts. */
    ofSubjects: (subjectIds: readonly string[]) =>
      read('WHERE subject_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000', [[...subjectIds]]),
    /** The open ones of a subject, locked. */
    lockOpenOf: (subjectId: string) =>
      read("WHERE subject_id = $1 AND state <> 'ENDED' ORDER BY id FOR UPDATE", [subjectId]),
    /**
     * What a timer has rung for, locked; what another process holds is left to it. Left out is what may be about to move:
     * a deadline that waits to be counted by a newer calendar, and a step behind a change of the tree that is still to be
     * followed.
     */
    takeDue: (now: Date, limit: number) =>
      read(
        `WHERE next_at <= $1
          AND next_at < coalesce((SELECT min(day)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' FROM desk_check), 'infinity')
          AND EXISTS (SELECT FROM deadline d WHERE d.id = escalation.id
            AND d.calendar_revision >= (SELECT coalesce(max(revision), 0) FROM holiday_calendar))
          ORDER BY next_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [now, limit],
      ),
    /** Units that something open comes from, with the place in the tree that it was last seen at. */
    openHomes: (limit: number): Promise<{ unitId: string; path: string; depth: number }[]> =>
      manager.query(
        `SELECT DISTINCT unit_id AS "unitId", path, depth FROM escalation WHERE state <> 'ENDED' ORDER BY unit_id LIMIT $1`,
        [limit],
      ),
    lockOpenFrom: (unitIds: readonly string[]) =>
      read("WHERE unit_id = ANY ($1::uuid[]) AND state <> 'ENDED' ORDER BY id FOR UPDATE", [[...unitIds]]),
    addLine: async (line: Omit<EscalationLine, 'number'>): Promise<void> => {
      await manager.query(
        `INSERT INTO escalation_line (escalation_id, number, kind, climb, place, desk_unit_id, at, recorded_at)
         SELECT $1, coalesce((SELECT max(number) FROM escalation_line WHERE escalation_id = $1), 0) + 1, $2, $3, $4, $5, $6, $7`,
        [line.escalationId, line.kind, line.climb, line.place, line.deskUnitId, line.at, line.recordedAt],
      );
    },
    linesOf: (ids: readonly string[]): Promise<EscalationLine[]> =>
      manager.query(
        `SELECT ${lineColumns} FROM escalation_line WHERE escalation_id = ANY ($1::uuid[]) ORDER BY escalation_id, number LIMIT 10000`,
        [[...ids]],
      ),
    /** What lies on a desk after a climb, the longest there first. */
    onDesk: (filter: {
      readonly unitId: string;
      readonly after: readonly [string, string] | null;
      readonly limit: number;
    }) =>
      read(
        `WHERE desk_unit_id = $1 AND state = 'CLIMBING' AND ($2::timestamptz IS NULL OR (desk_since, id) > ($2, $3::uuid))
         ORDER BY desk_since, id LIMIT $4`,
        [filter.unitId, filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit],
      ),
  };
};

export type EscalationStore = ReturnType<typeof createEscalationStore>;
