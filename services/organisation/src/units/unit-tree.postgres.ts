import type { DataSource } from 'typeorm';
import { levels, type RecordedUnitVersion } from './unit.ts';
import type { Moment, UnitAt, UnitFilter, UnitPosition } from './unit-tree.ts';

/** The columns of `unit_version` under the names of the domain. */
const versionColumns = `
  version.version_id AS "versionId", version.unit_id AS "unitId", version.code, version.code_edition AS "codeEdition",
  version.level, version.unit_type AS "unitType", version.name, version.full_name AS "fullName",
  version.parent_unit_id AS "parentUnitId", version.valid_from AS "validFrom", version.valid_until AS "validUntil",
  version.attested_from AS "attestedFrom", version.attested_until AS "attestedUntil",
  version.recorded_from AS "recordedFrom", version.recorded_until AS "recordedUntil",
  version.change_id AS "changeId", version.import_id AS "importId", version.document_id AS "documentId", version.reason`;

/** Condition: the version holds on day `$1` as on record at instant `$2`. */
export const holdsAtMoment = (version: string): string => `
  ${version}.recorded_from <= $2 AND (${version}.recorded_until IS NULL OR ${version}.recorded_until > $2)
  AND (${version}.valid_from IS NULL OR ${version}.valid_from <= $1)
  AND (${version}.valid_until IS NULL OR ${version}.valid_until > $1)`;

// A chain of parents has at most four levels; residential areas and a spare level leave room.
const depthMax = 8;

const subtree = (parameter: string): string => `
  WITH RECURSIVE below AS (
    SELECT version.unit_id, 1 AS depth FROM unit_version version
    WHERE version.parent_unit_id = ${parameter} AND ${holdsAtMoment('version')}
    UNION ALL
    SELECT version.unit_id, below.depth + 1 FROM below JOIN unit_version version ON version.parent_unit_id = below.unit_id
    WHERE below.depth < ${depthMax} AND ${holdsAtMoment('version')}
  )`;

const rank = `array_position('{${levels.join(',')}}'::text[], version.level)`;

const parametersOf = (moment: Moment): unknown[] => [moment.asOf, moment.knownAt];

type Selection = { prefix: string; conditions: string[]; parameters: unknown[] };

const select = (filter: UnitFilter, moment: Moment): Selection => {
  const parameters = parametersOf(moment);
  const conditions = [holdsAtMoment('version')];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  if (filter.level) conditions.push(`version.level = ${bind(filter.level)}`);
  if (filter.unitType) conditions.push(`version.unit_type = ${bind(filter.unitType)}`);
  if (filter.parentId) conditions.push(`version.parent_unit_id = ${bind(filter.parentId)}`);
  if (filter.searchKey) conditions.push(`version.search_key LIKE ${bind(`%${filter.searchKey}%`)}`);
  const prefix = filter.ancestorId ? subtree(bind(filter.ancestorId)) : '';
  if (filter.ancestorId) conditions.push('version.unit_id IN (SELECT unit_id FROM below)');
  return { prefix, conditions, parameters };
};

const unitAt = (moment: Moment) => (version: RecordedUnitVersion) => ({
  id: version.unitId,
  level: version.level,
  moment,
  version,
});

const behind = (filter: UnitFilter, after: UnitPosition, parameters: unknown[]): string => {
  const code = `$${parameters.push(after.code)}`;
  const id = `$${parameters.push(after.id)}`;
  if (filter.level) return `(version.code, version.unit_id) > (${code}, ${id}::uuid)`;
  return `(${rank}, version.code, version.unit_id) > (${levels.indexOf(after.level) + 1}, ${code}, ${id}::uuid)`;
};

/** Reads of the tree at a moment. */
export type UnitTree = ReturnType<typeof createUnitTree>;

export const createUnitTree = (dataSource: DataSource) => ({
  find: async (
    filter: UnitFilter,
    moment: Moment,
    page: { limit: number; after?: UnitPosition },
  ): Promise<UnitAt[]> => {
    const { prefix, conditions, parameters } = select(filter, moment);
    if (page.after) conditions.push(behind(filter, page.after, parameters));
    const order = filter.level ? '' : `${rank}, `;
    const rows: RecordedUnitVersion[] = await dataSource.query(
      `/* units.find */ ${prefix} SELECT ${versionColumns} FROM unit_version version
       WHERE ${conditions.join(' AND ')}
       ORDER BY ${order}version.code, version.unit_id LIMIT $${parameters.push(page.limit)}`,
      parameters,
    );
    return rows.map(unitAt(moment));
  },

  count: async (filter: UnitFilter, moment: Moment): Promise<number> => {
    const { prefix, conditions, parameters } = select(filter, moment);
    const rows: { count: number }[] = await dataSource.query(
      `/* units.count */ ${prefix} SELECT count(*)::int AS count FROM unit_version version WHERE ${conditions.join(' AND ')}`,
      parameters,
    );
    return rows[0]?.count ?? 0;
  },

  /** The units in the order of the ids; `undefined` for an id that no unit has. */
  byIds: async (ids: readonly string[], moment: Moment): Promise<(UnitAt | undefined)[]> => {
    const rows: (RecordedUnitVersion & Pick<UnitAt, 'id'> & { ownLevel: UnitAt['level'] })[] =
      await dataSource.query(
        `/* units.byIds */ SELECT unit.id, unit.level AS "ownLevel", ${versionColumns} FROM unit
         LEFT JOIN unit_version version ON version.unit_id = unit.id AND ${holdsAtMoment('version')}
         WHERE unit.id = ANY ($3::uuid[]) AND unit.first_recorded_at <= $2`,
        [...parametersOf(moment), ids],
      );
    const found = new Map(
      rows.map(({ id, ownLevel, ...version }) => [
        id,
        { id, level: ownLevel, moment, version: version.versionId === null ? null : version } as UnitAt,
      ]),
    );
    return ids.map((id) => found.get(id));
  },

  /** Ids of the units above each unit, nearest first. */
  ancestorIds: async (ids: readonly string[], moment: Moment): Promise<string[][]> => {
    const rows: { start: string; ancestor: string }[] = await dataSource.query(
      `/* units.ancestorIds */ WITH RECURSIVE above AS (
         SELECT version.unit_id AS start, version.parent_unit_id AS ancestor, 1 AS depth FROM unit_version version
         WHERE version.unit_id = ANY ($3::uuid[]) AND ${holdsAtMoment('version')}
         UNION ALL
         SELECT above.start, version.parent_unit_id, above.depth + 1 FROM above
         JOIN unit_version version ON version.unit_id = above.ancestor
         WHERE above.depth < ${depthMax} AND ${holdsAtMoment('version')}
       )
       SELECT start, ancestor FROM above WHERE ancestor IS NOT NULL ORDER BY start, depth`,
      [...parametersOf(moment), ids],
    );
    const found = Map.groupBy(rows, (row) => row.start);
    return ids.map((id) => (found.get(id) ?? []).map((row) => row.ancestor));
  },

  /** Units that carry or carried the code, each at the last day that a source vouches for; at most 20. */
  carriersOf: async (code: string, edition: string | null, knownAt: Date): Promise<RecordedUnitVersion[]> =>
    dataSource.query(
      `/* units.carriersOf */ SELECT DISTINCT ON (version.unit_id) ${versionColumns} FROM unit_version version
       WHERE version.code = $1 AND ($2::text IS NULL OR version.code_edition = $2)
         AND version.recorded_from <= $3 AND (version.recorded_until IS NULL OR version.recorded_until > $3)
       ORDER BY version.unit_id, version.attested_from DESC LIMIT 20`,
      [code, edition, knownAt],
    ),

  /** The record of each unit; superseded lines too when `whole`. In order of recording, then of validity. */
  records: async (
    ids: readonly string[],
    knownAt: Date,
    whole: boolean,
  ): Promise<RecordedUnitVersion[][]> => {
    const rows: RecordedUnitVersion[] = await dataSource.query(
      `/* units.records */ SELECT ${versionColumns} FROM unit_version version
       WHERE version.unit_id = ANY ($1::uuid[]) AND version.recorded_from <= $2
         AND ($3 OR version.recorded_until IS NULL OR version.recorded_until > $2)
       ORDER BY CASE WHEN $3 THEN version.recorded_from END, version.valid_from NULLS FIRST`,
      [ids, knownAt, whole],
    );
    const found = Map.groupBy(rows, (row) => row.unitId);
    return ids.map((id) => (found.get(id) ?? []).slice(0, whole ? 200 : 100));
  },
});
