import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';
import { addRow, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { Activity, ActivityVersion } from './activity.ts';

const fields: readonly (keyof Activity)[] = [
  ...([
    'id',
    'unitId',
    'path',
    'kindId',
    'kindCode',
    'title',
    'startsOn',
    'endsOn',
    'isDayKnown',
    'startsAt',
  ] as const),
  ...(['placeUnitId', 'areaId', 'placeText', 'campaignIds', 'planId', 'taskGroup'] as const),
  ...(['coordinationProgrammeIds', 'documentId', 'media', 'isPublic', 'state'] as const),
  ...(['participantCount', 'isApproximate', 'outcome', 'cancelledBecause', 'version'] as const),
];
const versionFields = ['activityId', 'version', 'content', 'reason', 'recordedAt'];

/** A list of activities, the latest first; null: any. */
export type ActivityFilter = {
  readonly unitId: string | null;
  readonly kindCode: string | null;
  readonly campaignId: string | null;
  readonly planId: string | null;
  readonly coordinationProgrammeId: string | null;
  readonly placeUnitId: string | null;
  readonly areaId: string | null;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly states: readonly string[] | null;
  readonly after: readonly [startsOn: string, id: string] | null;
  readonly limit: number;
};

export type ActivityCount = {
  readonly kindId: string;
  readonly heldCount: number;
  readonly undatedCount: number;
  readonly countedCount: number;
  readonly participantCount: string;
  readonly isApproximate: boolean;
};

const findSql = `
  WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::text IS NULL OR kind_code = $2)
    AND ($3::uuid IS NULL OR campaign_ids @> ARRAY[$3::uuid]) AND ($4::uuid IS NULL OR plan_id = $4)
    AND ($5::uuid IS NULL OR coordination_programme_ids @> ARRAY[$5::uuid]) AND ($6::uuid IS NULL OR place_unit_id = $6)
    AND ($7::uuid IS NULL OR area_id = $7) AND ($8::date IS NULL OR ends_on >= $8) AND ($9::date IS NULL OR starts_on <= $9)
    AND ($10::text[] IS NULL OR state = ANY ($10)) AND ($11::date IS NULL OR (starts_on, id) < ($11, $12::uuid))
  ORDER BY starts_on DESC, id DESC LIMIT $13`;

// What lies in the days asked about for certain; beside it, what may: its day is unknown and its period goes beyond them.
const countsSql = `
  SELECT kind_id AS "kindId", count(*) FILTER (WHERE lies)::int AS "heldCount", count(*) FILTER (WHERE NOT lies)::int AS "undatedCount",
         (count(participant_count) FILTER (WHERE lies))::int AS "countedCount",
         coalesce(sum(participant_count) FILTER (WHERE lies), 0)::text AS "participantCount",
         coalesce(bool_or(is_approximate) FILTER (WHERE lies), false) AS "isApproximate"
    FROM (SELECT kind_id, kind_code, participant_count, is_approximate,
                 starts_on BETWEEN $2 AND $3 AND (is_day_known OR ends_on <= $3) AS lies
            FROM activity WHERE path >= $1 AND path < $1 || '~' AND state = 'HELD'
             AND (starts_on BETWEEN $2 AND $3 OR (NOT is_day_known AND starts_on <= $3 AND ends_on >= $2))) AS held
   GROUP BY kind_id, kind_code ORDER BY kind_code`;

/** Activities and what was on record of them. Without a scope: those that are public. */
export const createActivityStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<Activity[]> =>
    manager.query(`SELECT ${columnsOf(fields)} FROM activity ${condition}`, [...parameters]);
  return {
    add: (activity: Activity, now: Date) => addRow(manager, 'activity', { ...activity, recordedAt: now }),
    change: (activity: Activity) => changeRow(manager, 'activity', activity),
    addVersion: (version: ActivityVersion & Pick<Activity, 'unitId' | 'path'> & { recordedBy: string }) =>
      addRow(manager, 'activity_version', version),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    find: (filter: ActivityFilter) =>
      read(findSql, [
        ...[filter.unitId, filter.kindCode, filter.campaignId, filter.planId, filter.coordinationProgrammeId],
        ...[filter.placeUnitId, filter.areaId, filter.from, filter.to, filter.states],
        ...[filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit],
      ]),
    versionsOf: (activityId: string): Promise<ActivityVersion[]> =>
      manager.query(
        `SELECT ${columnsOf(versionFields)} FROM activity_version WHERE activity_id = $1 ORDER BY version LIMIT 1000`,
        [activityId],
      ),
    /** What was held at and below a unit, as the tree stood on a day, by kind. */
    counts: async (
      unitId: string,
      { from, to, on }: Readonly<Record<'from' | 'to' | 'on', CalendarDay>>,
    ): Promise<ActivityCount[]> => {
      const path = (await findUnitPaths(manager, [unitId], on)).get(unitId);
      if (path === undefined) return [];
      return manager.query(countsSql, [path, from, to]);
    },
  };
};

export type ActivityStore = ReturnType<typeof createActivityStore>;
