import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import type { Reception, ReceptionRule, Visit } from './reception.ts';

const rows = createRowMap<Reception>('citizen_reception', {
  id: 'id',
  unitId: 'unit_id',
  path: 'path',
  kind: 'kind',
  mode: 'mode',
  isHeadDuty: 'is_head_duty',
  plannedOn: 'planned_on',
  place: 'place',
  irregularReason: 'irregular_reason',
  state: 'state',
  receivedBy: 'received_by',
  receiver: 'receiver',
  heldOn: 'held_on',
  closedOn: 'closed_on',
  cancellingReason: 'cancelling_reason',
  visits: 'visits',
  people: 'people',
  outcomes: { json: 'outcomes' },
  recordedAt: 'recorded_at',
});

const visitRows = createRowMap<Visit>('reception_visit', {
  id: 'id',
  receptionId: 'reception_id',
  people: 'people',
  field: 'field',
  outcome: 'outcome',
  caseFileId: 'case_file_id',
  feedbackId: 'feedback_id',
  recordedAt: 'recorded_at',
});

/** Sums of the closed receptions of a subtree and a period. */
export type ReceptionFigures = {
  readonly receptions: number;
  readonly byHead: number;
  readonly irregular: number;
  readonly visits: number;
  readonly people: number;
  readonly caseFiles: number;
  readonly feedback: number;
  readonly guided: number;
  readonly explained: number;
};

// The most visits of one reception.
const visitsMax = 2_000;

const figures = async (
  manager: EntityManager,
  asked: { readonly path: string; readonly from: CalendarDay; readonly until: CalendarDay },
): Promise<ReceptionFigures | undefined> => {
  const found: ReceptionFigures[] = await manager.query(
    `SELECT count(*)::int AS receptions, count(*) FILTER (WHERE receiver = 'HEAD')::int AS "byHead",
            count(*) FILTER (WHERE kind = 'IRREGULAR')::int AS irregular,
            coalesce(sum(visits), 0)::int AS visits, coalesce(sum(people), 0)::int AS people,
            coalesce(sum((outcomes ->> 'CASE_FILE')::int), 0)::int AS "caseFiles",
            coalesce(sum((outcomes ->> 'FEEDBACK')::int), 0)::int AS feedback,
            coalesce(sum((outcomes ->> 'GUIDED')::int), 0)::int AS guided,
            coalesce(sum((outcomes ->> 'EXPLAINED')::int), 0)::int AS explained
       FROM citizen_reception
      WHERE starts_with(path, $1) AND state = 'CLOSED' AND held_on >= $2 AND held_on < $3`,
    [asked.path, asked.from, asked.until],
  );
  return found[0];
};

/** Receptions of citizens, open to everybody; their visits, in scope. */
export const createReceptionStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]) =>
    rows.read(manager, condition, parameters);
  return {
    add: (reception: Reception) => rows.add(manager, reception),
    save: (reception: Reception) => rows.save(manager, reception),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    /** Locks it until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** Receptions of a subtree from a day on, the earliest first. */
    find: (filter: {
      readonly path: string;
      readonly from: CalendarDay;
      readonly after: readonly [string, string] | null;
      readonly limit: number;
    }) =>
      read(
        `WHERE starts_with(path, $1) AND planned_on >= $2 AND ($3::date IS NULL OR (planned_on, id) > ($3, $4::uuid))
         ORDER BY planned_on, id LIMIT $5`,
        [filter.path, filter.from, filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit],
      ),
    addVisit: (visit: Visit) => visitRows.add(manager, visit),
    visitsOf: (receptionId: string) =>
      visitRows.read(manager, 'WHERE reception_id = $1 ORDER BY id LIMIT $2', [receptionId, visitsMax]),
    /** Whether the reception holds as many visits as it may: what is closed counts all of them. */
    isFull: async (receptionId: string): Promise<boolean> => {
      const [row]: { count: number }[] = await manager.query(
        'SELECT count(*)::int AS count FROM reception_visit WHERE reception_id = $1',
        [receptionId],
      );
      return (row?.count ?? 0) >= visitsMax;
    },
    /** Whether some visit already became this case file or feedback. */
    isTaken: async ({ caseFileId, feedbackId }: Pick<Visit, 'caseFileId' | 'feedbackId'>) => {
      const found = await visitRows.read(manager, 'WHERE case_file_id = $1 OR feedback_id = $2 LIMIT 1', [
        caseFileId,
        feedbackId,
      ]);
      return found.length > 0;
    },
    /** The rule of handing over that holds on a day. */
    ruleOn: async (day: CalendarDay): Promise<ReceptionRule | undefined> => {
      const found: ReceptionRule[] = await manager.query(
        `SELECT valid_from AS "validFrom", head_may_hand_over AS "headMayHandOver", source
           FROM reception_rule WHERE valid_from <= $1 ORDER BY valid_from DESC LIMIT 1`,
        [day],
      );
      return found[0];
    },
    figures: (asked: Parameters<typeof figures>[1]) => figures(manager, asked),
  };
};

export type ReceptionStore = ReturnType<typeof createReceptionStore>;
