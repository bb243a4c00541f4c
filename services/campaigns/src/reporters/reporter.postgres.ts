import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';
import type { ReporterKind } from '../forms/report-form.ts';
import type { Reporter, ReporterRef } from './reporter.ts';

const onDay = (alias: string, day: string): string =>
  `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= ${day}) AND (${alias}.valid_until IS NULL OR ${alias}.valid_until > ${day})`;

const unitOfSql: Readonly<Record<ReporterKind, string>> = {
  AREA: `SELECT a.commune_unit_id AS "unitId" FROM area_version_copy a WHERE a.area_id = $1 AND ${onDay('a', '$2::date')} AND $3::uuid IS DISTINCT FROM $1`,
  ORGANISATION: `SELECT u.unit_id AS "unitId" FROM unit_version_copy u JOIN organisation_presence_copy o ON o.level = u.level
     WHERE o.organisation_id = $1 AND ${onDay('o', '$2::date')} AND u.unit_id = $3 AND u.level = 'COMMUNE' AND ${onDay('u', '$2::date')}`,
  COMMUNE: `SELECT u.unit_id AS "unitId" FROM unit_version_copy u
     WHERE u.unit_id = $1 AND u.level = 'COMMUNE' AND ${onDay('u', '$2::date')} AND coalesce($3::uuid, $1) = $1`,
  PROVINCE: `SELECT u.unit_id AS "unitId" FROM unit_version_copy u
     WHERE u.unit_id = $1 AND u.level = 'PROVINCE' AND ${onDay('u', '$2::date')} AND coalesce($3::uuid, $1) = $1`,
};

// Everybody asked at and below a unit ($1) on a day ($2), for the kinds of $3.
const askedSql = `
  WITH RECURSIVE below(unit_id, level) AS (
    SELECT u.unit_id, u.level FROM unit_version_copy u WHERE u.unit_id = $1 AND ${onDay('u', '$2::date')}
    UNION ALL
    SELECT u.unit_id, u.level FROM below JOIN unit_version_copy u ON u.parent_unit_id = below.unit_id WHERE ${onDay('u', '$2::date')}
  ), asked AS (
    SELECT below.unit_id, 'AREA' AS kind, a.area_id AS reporter_id FROM below JOIN area_version_copy a ON a.commune_unit_id = below.unit_id
     WHERE 'AREA' = ANY ($3::text[]) AND ${onDay('a', '$2::date')}
    UNION ALL
    SELECT below.unit_id, 'ORGANISATION', o.organisation_id FROM below JOIN organisation_presence_copy o ON o.level = 'COMMUNE'
     WHERE below.level = 'COMMUNE' AND 'ORGANISATION' = ANY ($3::text[]) AND ${onDay('o', '$2::date')}
    UNION ALL
    SELECT below.unit_id, below.level, below.unit_id FROM below WHERE below.level = ANY ($3::text[]) AND below.level IN ('COMMUNE', 'PROVINCE')
  )`;

/** Which reporters have not handed in. */
export type MissingFilter = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  readonly periodEnd: CalendarDay;
  readonly asks: readonly ReporterKind[];
  readonly unitId: string;
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

/** Reporters as the service's copy of the tree, of areas and of organisations knows them on a day. */
export const createReporterStore = (manager: EntityManager) => ({
  /** Where the reporter stands on the day; undefined when it does not exist then. */
  standing: async (ref: ReporterRef, day: CalendarDay): Promise<Reporter | undefined> => {
    const rows: { unitId: string }[] = await manager.query(unitOfSql[ref.kind], [
      ref.id,
      day,
      ref.unitId ?? null,
    ]);
    const unitId = rows[0]?.unitId;
    if (unitId === undefined) return undefined;
    const path = (await findUnitPaths(manager, [unitId], day)).get(unitId);
    return path === undefined ? undefined : { kind: ref.kind, id: ref.id, unitId, path };
  },
  pathsOn: (unitIds: readonly string[], day: CalendarDay) =>
    findUnitPaths(manager, [...new Set(unitIds)], day),
  /** In order of unit and reporter. */
  missing: (filter: MissingFilter): Promise<MissingReporter[]> =>
    manager.query(
      `${askedSql}
       SELECT asked.kind, asked.reporter_id AS id, asked.unit_id AS "unitId", report.state
         FROM asked LEFT JOIN report ON report.form_id = $4 AND report.period_start = $5
              AND report.unit_id = asked.unit_id AND report.reporter_id = asked.reporter_id
        WHERE (report.state IS NULL OR report.state IN ('DRAFT', 'RETURNED'))
          AND ($6::uuid IS NULL OR (asked.unit_id, asked.reporter_id) > ($6::uuid, $7::uuid))
        ORDER BY asked.unit_id, asked.reporter_id LIMIT $8`,
      [
        filter.unitId,
        filter.periodEnd,
        filter.asks,
        filter.formId,
        filter.periodStart,
        filter.after?.[0] ?? null,
        filter.after?.[1] ?? null,
        filter.limit,
      ],
    ),
});

export type ReporterStore = ReturnType<typeof createReporterStore>;
