import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';
import type { ReporterKind } from '../forms/report-form.ts';
import { isAskedUnder, type ReportOccasion } from '../periods/report-occasion.ts';
import { type Reporter, type ReporterRef, unitsOf } from './reporter.ts';

const onDay = (alias: string, day: string): string =>
  `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= ${day}) AND (${alias}.valid_until IS NULL OR ${alias}.valid_until > ${day})`;

// The unit of each reporter of $1 (JSON) on a day ($2); no row for those that do not exist then.
const unitsSql = `
  SELECT given.place::int AS place, found.unit_id AS "unitId"
    FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (kind text, id uuid, "unitId" uuid)) WITH ORDINALITY AS given(kind, id, unit_id, place)
         CROSS JOIN LATERAL (
           SELECT a.commune_unit_id AS unit_id FROM area_version_copy a
            WHERE given.kind = 'AREA' AND a.area_id = given.id AND ${onDay('a', '$2::date')}
              AND coalesce(given.unit_id, a.commune_unit_id) = a.commune_unit_id
           UNION ALL
           SELECT u.unit_id FROM unit_version_copy u JOIN organisation_presence_copy o ON o.level = u.level
            WHERE given.kind = 'ORGANISATION' AND o.organisation_id = given.id AND u.unit_id = given.unit_id AND u.level = 'COMMUNE'
              AND ${onDay('o', '$2::date')} AND ${onDay('u', '$2::date')}
           UNION ALL
           SELECT u.unit_id FROM unit_version_copy u
            WHERE given.kind IN ('COMMUNE', 'PROVINCE') AND u.unit_id = given.id AND u.level = given.kind AND ${onDay('u', '$2::date')}
              AND coalesce(given.unit_id, given.id) = given.id) AS found`;

// Everybody asked at and below a unit ($1) on a day ($2), for the kinds of $3: everywhere, or, on an occasion, at and below the
// units of $5 ($4 says that $1 stands below one of them).
const askedSql = `
  WITH RECURSIVE below(unit_id, level, is_asked) AS (
    SELECT u.unit_id, u.level, $4::boolean OR u.unit_id = ANY ($5::uuid[]) FROM unit_version_copy u
     WHERE u.unit_id = $1 AND ${onDay('u', '$2::date')}
    UNION ALL
    SELECT u.unit_id, u.level, below.is_asked OR u.unit_id = ANY ($5::uuid[])
      FROM below JOIN unit_version_copy u ON u.parent_unit_id = below.unit_id WHERE ${onDay('u', '$2::date')}
  ), asked AS (
    SELECT below.unit_id, 'AREA' AS kind, a.area_id AS reporter_id FROM below JOIN area_version_copy a ON a.commune_unit_id = below.unit_id
     WHERE below.is_asked AND 'AREA' = ANY ($3::text[]) AND ${onDay('a', '$2::date')}
    UNION ALL
    SELECT below.unit_id, 'ORGANISATION', o.organisation_id FROM below JOIN organisation_presence_copy o ON o.level = 'COMMUNE'
     WHERE below.is_asked AND below.level = 'COMMUNE' AND 'ORGANISATION' = ANY ($3::text[]) AND ${onDay('o', '$2::date')}
    UNION ALL
    SELECT below.unit_id, below.level, below.unit_id FROM below
     WHERE below.is_asked AND below.level = ANY ($3::text[]) AND below.level IN ('COMMUNE', 'PROVINCE')
  )`;

/** Which reporters have not handed in. */
export type MissingFilter = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly periodEnd: CalendarDay;
  readonly asks: readonly ReporterKind[];
  readonly unitId: string;
  readonly occasion: ReportOccasion | null;
  readonly limit: number;
  readonly after?: readonly [unitId: string, reporterId: string];
};

export type MissingReporter = {
  readonly kind: ReporterKind;
  readonly id: string;
  readonly unitId: string;
  /** State of the report that was begun or sent back; null: nothing is there. */
  readonly state: 'DRAFT' | 'RETURNED' | null;
};

type AskedIn = {
  readonly unitId: string;
  readonly day: CalendarDay;
  readonly asks: readonly ReporterKind[];
  readonly occasion: ReportOccasion | null;
};

// $1–$5 of the statement.
const parametersOf = async (
  manager: EntityManager,
  { unitId, day, asks, occasion }: AskedIn,
): Promise<unknown[]> => {
  const path = occasion && (await findUnitPaths(manager, [unitId], day)).get(unitId);
  return [unitId, day, asks, isAskedUnder({ occasion }, unitsOf(path ?? '')), occasion?.askedUnitIds ?? []];
};

/** Reporters as the service's copy of the tree, of areas and of organisations knows them on a day. */
export const createReporterStore = (manager: EntityManager) => ({
  /** Where each reporter stands on the day, in order; undefined where one does not exist then. */
  standings: async (
    refs: readonly ReporterRef[],
    day: CalendarDay,
  ): Promise<readonly (Reporter | undefined)[]> => {
    const rows: { place: number; unitId: string }[] = await manager.query(unitsSql, [
      JSON.stringify(refs),
      day,
    ]);
    const unitOf = new Map(rows.map(({ place, unitId }) => [place - 1, unitId]));
    const paths = await findUnitPaths(manager, [...new Set(unitOf.values())], day);
    return refs.map(({ kind, id }, place) => {
      const unitId = unitOf.get(place);
      const path = unitId && paths.get(unitId);
      return unitId === undefined || path === undefined || path === ''
        ? undefined
        : { kind, id, unitId, path };
    });
  },
  /** Everybody asked at and below a unit on a day, in order of unit and reporter. */
  asked: async (
    unitId: string,
    day: CalendarDay,
    { limit, ...of }: Pick<AskedIn, 'asks' | 'occasion'> & { readonly limit: number },
  ): Promise<(ReporterRef & { readonly unitId: string; readonly name: string | null })[]> =>
    manager.query(
      `${askedSql}
       SELECT asked.kind, asked.reporter_id AS id, asked.unit_id AS "unitId",
              (SELECT a.name FROM area_version_copy a WHERE a.area_id = asked.reporter_id AND ${onDay('a', '$2::date')} LIMIT 1) AS name
         FROM asked ORDER BY asked.unit_id, asked.reporter_id LIMIT $6`,
      [...(await parametersOf(manager, { unitId, day, ...of })), limit],
    ),
  pathsOn: (unitIds: readonly string[], day: CalendarDay) =>
    findUnitPaths(manager, [...new Set(unitIds)], day),
  /** In order of unit and reporter. */
  missing: async (filter: MissingFilter): Promise<MissingReporter[]> =>
    manager.query(
      `${askedSql}
       SELECT asked.kind, asked.reporter_id AS id, asked.unit_id AS "unitId", report.state
         FROM asked LEFT JOIN report ON report.form_id = $6 AND report.period_start = $7
              AND report.unit_id = asked.unit_id AND report.reporter_id = asked.reporter_id
        WHERE (report.state IS NULL OR report.state IN ('DRAFT', 'RETURNED'))
          AND ($8::uuid IS NULL OR (asked.unit_id, asked.reporter_id) > ($8::uuid, $9::uuid))
        ORDER BY asked.unit_id, asked.reporter_id LIMIT $10`,
      [
        ...(await parametersOf(manager, { ...filter, day: filter.periodEnd })),
        filter.formId,
        filter.periodStart,
        filter.after?.[0] ?? null,
        filter.after?.[1] ?? null,
        filter.limit,
      ],
    ),
});

export type ReporterStore = ReturnType<typeof createReporterStore>;
