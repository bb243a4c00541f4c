import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Vnd } from '@mttq/kernel/vnd';
import type { EntityManager } from 'typeorm';
import { addRow, addRows, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { GreatUnityDay } from './great-unity-day.ts';

const fields = [
  ...[
    'id',
    'unitId',
    'path',
    'year',
    'state',
    'version',
    'heldOn',
    'areaIds',
    'title',
    'programme',
    'guests',
  ],
  ...['persons', 'households', 'familiesCommended', 'collectivesCommended', 'individualsCommended'],
  ...['housesHandedOver', 'gifts', 'giftValue', 'money', 'documentId', 'dayReason', 'cancelledBecause'],
] as const;
const columns = columnsOf(fields);

type Row = Omit<GreatUnityDay, 'giftValue' | 'money'> & {
  readonly giftValue: string | null;
  readonly money: string | null;
};

const inVnd = (text: string | null): Vnd | null => (text === null ? null : (BigInt(text) as Vnd));

const read = (rows: readonly Row[]): GreatUnityDay[] =>
  rows.map((row) => ({ ...row, giftValue: inVnd(row.giftValue), money: inVnd(row.money) }));

/** A list of days, the latest first. */
export type UnityDayFilter = {
  readonly unitId: string | null;
  readonly withBelow: boolean;
  readonly year: number | null;
  readonly states: readonly string[] | null;
  readonly treeDay: CalendarDay;
  readonly after: readonly [heldOn: string, id: string] | null;
  readonly limit: number;
};

/** Areas of a unit and everything below it on a day, and which of them held a day of the year. */
export type UnityDayTally = {
  readonly areas: number;
  readonly areasHeld: number;
  readonly days: number;
  readonly jointDays: number;
  readonly persons: number | null;
  readonly gifts: number | null;
  readonly housesHandedOver: number | null;
  readonly familiesCommended: number | null;
};

const partSql = (unit: string, day: string): string => `
  tree AS MATERIALIZED (SELECT * FROM standing_tree(${day}::date)),
  part(unit_id) AS (SELECT ${unit}::uuid UNION SELECT tree.unit_id FROM part JOIN tree ON tree.above_id = part.unit_id)`;

const areaSql = (day: string): string => `
  area AS (SELECT DISTINCT a.area_id FROM area_version_copy a JOIN part ON part.unit_id = a.commune_unit_id
            WHERE a.valid_from <= ${day}::date AND (a.valid_until IS NULL OR a.valid_until > ${day}::date))`;

const heldHosts = `SELECT h.area_id FROM great_unity_host h JOIN great_unity_day d ON d.id = h.day_id
                    WHERE h.year = $3 AND h.is_live AND d.state = 'HELD'`;

const findSql = (withBelow: boolean): string => `
  ${withBelow ? `WITH RECURSIVE ${partSql('$1', '$4')}` : ''}
  SELECT ${columns} FROM great_unity_day
   WHERE ${withBelow ? 'unit_id IN (SELECT part.unit_id FROM part)' : '($1::uuid IS NULL OR unit_id = $1)'}
     AND ($2::int IS NULL OR year = $2) AND ($3::text[] IS NULL OR state = ANY ($3)) AND $4::date IS NOT NULL
     AND ($5::date IS NULL OR (held_on, id) < ($5, $6::uuid))
   ORDER BY held_on DESC, id DESC LIMIT $7`;

const tallySql = `
  WITH RECURSIVE ${partSql('$1', '$2')}, ${areaSql('$2')},
  held AS (SELECT * FROM great_unity_day WHERE year = $3 AND state = 'HELD' AND unit_id IN (SELECT unit_id FROM part))
  SELECT (SELECT count(*) FROM area)::int AS areas,
         (SELECT count(*) FROM area WHERE area_id IN (${heldHosts}))::int AS "areasHeld",
         count(*)::int AS days, (count(*) FILTER (WHERE cardinality(area_ids) > 1))::int AS "jointDays",
         sum(persons)::int AS persons, sum(gifts)::int AS gifts,
         sum(houses_handed_over)::int AS "housesHandedOver", sum(families_commended)::int AS "familiesCommended"
    FROM held`;

const withoutSql = `
  WITH RECURSIVE ${partSql('$1', '$2')}, ${areaSql('$2')}
  SELECT area_id AS id FROM area WHERE area_id NOT IN (${heldHosts}) AND ($4::uuid IS NULL OR area_id > $4)
   ORDER BY area_id LIMIT $5`;

/** Which year of which unit, by the tree and the areas of which day. */
export type UnityYear = { readonly unitId: string; readonly year: number; readonly treeDay: CalendarDay };

/** Great Unity Days with their hosts and versions, in one transaction. */
export const createUnityDayStore = (manager: EntityManager) => {
  const many = async (condition: string, parameters: readonly unknown[]): Promise<GreatUnityDay[]> =>
    read(await manager.query(`SELECT ${columns} FROM great_unity_day ${condition}`, [...parameters]));
  const host = async ({ id, areaIds, year, unitId, path, state }: GreatUnityDay): Promise<void> => {
    await manager.query('DELETE FROM great_unity_host WHERE day_id = $1', [id]);
    const shared = { dayId: id, year, unitId, path, isLive: state !== 'CANCELLED' };
    await addRows(
      manager,
      'great_unity_host',
      areaIds.map((areaId) => ({ areaId, ...shared })),
    );
  };
  const keepVersion = ({ path, unitId, version, ...day }: GreatUnityDay, reason: string | null, now: Date) =>
    addRow(manager, 'great_unity_day_version', {
      ...{ dayId: day.id, version, unitId, path, state: day.state, content: day, reason, recordedAt: now },
    });
  return {
    add: async (day: GreatUnityDay, now: Date): Promise<void> => {
      await addRow(manager, 'great_unity_day', { ...day, recordedAt: now });
      await host(day);
      await keepVersion(day, null, now);
    },
    change: async (day: GreatUnityDay, reason: string | null, now: Date): Promise<void> => {
      await changeRow(manager, 'great_unity_day', day);
      await host(day);
      await keepVersion(day, reason, now);
    },
    /** Waits for others who plan for one of the areas; then whether one of them hosts another day of the year. */
    areHostsTaken: async (day: Pick<GreatUnityDay, 'id' | 'areaIds' | 'year'>): Promise<boolean> => {
      for (const areaId of [...day.areaIds].sort())
        await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('great_unity_host ' || $1, 0))", [
          areaId,
        ]);
      const rows: unknown[] = await manager.query(
        'SELECT 1 FROM great_unity_host WHERE area_id = ANY ($1::uuid[]) AND year = $2 AND is_live AND day_id <> $3 LIMIT 1',
        [[...day.areaIds], day.year, day.id],
      );
      return rows.length > 0;
    },
    byIds: (ids: readonly string[]) => many('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    byId: async (id: string) => (await many('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await many('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** Days of areas, the latest first, with the area that was asked for. */
    ofAreas: async (areaIds: readonly string[]): Promise<{ areaId: string; day: GreatUnityDay }[]> => {
      const asked = new Set(areaIds);
      const days = await many('WHERE area_ids && $1::uuid[] ORDER BY held_on DESC, id DESC LIMIT 10000', [
        [...areaIds],
      ]);
      return days.flatMap((day) =>
        day.areaIds.filter((areaId) => asked.has(areaId)).map((areaId) => ({ areaId, day })),
      );
    },
    find: async (filter: UnityDayFilter): Promise<GreatUnityDay[]> =>
      read(
        await manager.query(findSql(filter.withBelow && filter.unitId !== null), [
          ...[filter.unitId, filter.year, filter.states, filter.treeDay],
          ...[filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit],
        ]),
      ),
    tally: async ({ unitId, treeDay, year }: UnityYear): Promise<UnityDayTally> =>
      (await manager.query(tallySql, [unitId, treeDay, year]))[0],
    /** Areas that held no day of the year. */
    without: (
      { unitId, treeDay, year }: UnityYear,
      afterId: string | null,
      limit: number,
    ): Promise<{ id: string }[]> => manager.query(withoutSql, [unitId, treeDay, year, afterId, limit]),
  };
};

export type UnityDayStore = ReturnType<typeof createUnityDayStore>;
