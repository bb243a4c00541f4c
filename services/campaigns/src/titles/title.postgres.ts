import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { addRow, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { Title } from './title.ts';

const columns = columnsOf([
  ...['id', 'unitId', 'path', 'subject', 'areaId', 'standardId', 'standardKey', 'name', 'year'],
  ...[
    'householdsHeld',
    'householdsAsked',
    'decidedOn',
    'number',
    'decidedByUnitId',
    'body',
    'level',
    'validUntil',
  ],
  ...['documentId', 'assessmentId', 'revokedOn', 'revokedNumber', 'revokedBecause', 'revokedDocumentId'],
]);

/** A list of titles, the latest decision first. */
export type TitleFilter = {
  readonly unitId: string | null;
  readonly withBelow: boolean;
  readonly areaId: string | null;
  readonly standardKey: string | null;
  readonly heldOn: CalendarDay | null;
  readonly treeDay: CalendarDay;
  readonly after: readonly [decidedOn: string, id: string] | null;
  readonly limit: number;
};

/** How many hold a title on a day, out of how many. */
export type TitleTally = {
  readonly standardKey: string;
  readonly name: string;
  readonly subject: Title['subject'];
  readonly held: number;
  readonly outOf: number | null;
};

const partSql = (unit: string, day: string): string => `
  tree AS MATERIALIZED (SELECT * FROM standing_tree(${day}::date)),
  part(unit_id) AS (SELECT ${unit}::uuid UNION SELECT tree.unit_id FROM part JOIN tree ON tree.above_id = part.unit_id)`;

const findSql = (withBelow: boolean): string => `
  ${withBelow ? `WITH RECURSIVE ${partSql('$1', '$5')}` : ''}
  SELECT ${columns} FROM title
   WHERE ${withBelow ? 'unit_id IN (SELECT part.unit_id FROM part)' : '($1::uuid IS NULL OR unit_id = $1)'}
     AND ($2::uuid IS NULL OR area_id = $2) AND ($3::text IS NULL OR standard_key = $3)
     AND ($4::date IS NULL OR (decided_on <= $4 AND (valid_until IS NULL OR valid_until > $4) AND (revoked_on IS NULL OR revoked_on > $4)))
     AND $5::date IS NOT NULL AND ($6::date IS NULL OR (decided_on, id) < ($6, $7::uuid))
   ORDER BY decided_on DESC, id DESC LIMIT $8`;

// Held: titles in force on the day, of households those for the latest year by then; a subject that has ended holds none.
// Out of: areas, or units of the level that the standard is about, that stand below on the day; households that were looked at.
const tallySql = `
  WITH RECURSIVE ${partSql('$1', '$2')},
  level_of AS (SELECT v.unit_id, v.level FROM unit_version_copy v JOIN part USING (unit_id)
                WHERE (v.valid_from IS NULL OR v.valid_from <= $2) AND (v.valid_until IS NULL OR v.valid_until > $2)),
  area AS (SELECT DISTINCT a.area_id FROM area_version_copy a JOIN part ON part.unit_id = a.commune_unit_id
            WHERE a.valid_from <= $2 AND (a.valid_until IS NULL OR a.valid_until > $2)),
  held AS (
    SELECT DISTINCT ON (r.standard_key, r.unit_id, r.area_id) r.*, s.subject AS about
      FROM title r JOIN standard s ON s.id = r.standard_id
     WHERE r.unit_id IN (SELECT unit_id FROM part) AND r.decided_on <= $2
       AND (r.valid_until IS NULL OR r.valid_until > $2) AND (r.revoked_on IS NULL OR r.revoked_on > $2)
       AND (r.subject <> 'AREA' OR r.area_id IN (SELECT area_id FROM area))
       AND (r.subject <> 'UNIT' OR r.unit_id IN (SELECT unit_id FROM level_of))
     ORDER BY r.standard_key, r.unit_id, r.area_id, r.year DESC, r.decided_on DESC)
  SELECT standard_key AS "standardKey", max(name) AS name, subject,
         CASE subject WHEN 'HOUSEHOLDS' THEN sum(households_held) ELSE count(*) END::int AS held,
         CASE subject WHEN 'HOUSEHOLDS' THEN sum(households_asked)
                      WHEN 'AREA' THEN (SELECT count(*) FROM area)
                      ELSE (SELECT count(*) FROM level_of WHERE level_of.level = max(held.about)) END::int AS "outOf"
    FROM held GROUP BY standard_key, subject ORDER BY standard_key, subject`;

/** Titles, in one transaction. */
export const createTitleStore = (manager: EntityManager) => {
  const many = (condition: string, parameters: readonly unknown[]): Promise<Title[]> =>
    manager.query(`SELECT ${columns} FROM title ${condition}`, [...parameters]);
  return {
    add: (title: Title, now: Date) => addRow(manager, 'title', { ...title, recordedAt: now }),
    revoke: ({ id, revokedOn, revokedNumber, revokedBecause, revokedDocumentId }: Title): Promise<void> => {
      const revocation = { id, revokedOn, revokedNumber, revokedBecause, revokedDocumentId };
      return changeRow(manager, 'title', revocation);
    },
    byIds: (ids: readonly string[]) => many('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    byId: async (id: string) => (await many('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await many('WHERE id = $1 FOR UPDATE', [id]))[0],
    ofAreas: (areaIds: readonly string[]) =>
      many('WHERE area_id = ANY ($1::uuid[]) ORDER BY decided_on DESC, id DESC LIMIT 10000', [[...areaIds]]),
    /** Whether the subject holds the title in a time that meets this one; households: for the same year. */
    overlaps: async (one: Title): Promise<boolean> => {
      const rows: unknown[] = await manager.query(
        `SELECT 1 FROM title WHERE standard_key = $1 AND unit_id = $2 AND area_id IS NOT DISTINCT FROM $3 AND subject = $4
            AND CASE WHEN $4 = 'HOUSEHOLDS' THEN year = $5 AND revoked_on IS NULL
                     ELSE daterange(decided_on, least(valid_until, revoked_on)) && daterange($6::date, $7::date) END LIMIT 1`,
        [one.standardKey, one.unitId, one.areaId, one.subject, one.year, one.decidedOn, one.validUntil],
      );
      return rows.length > 0;
    },
    find: (filter: TitleFilter): Promise<Title[]> =>
      manager.query(findSql(filter.withBelow && filter.unitId !== null), [
        ...[filter.unitId, filter.areaId, filter.standardKey, filter.heldOn, filter.treeDay],
        ...[filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit],
      ]),
    tally: (unitId: string, day: CalendarDay): Promise<TitleTally[]> =>
      manager.query(tallySql, [unitId, day]),
  };
};

export type TitleStore = ReturnType<typeof createTitleStore>;
