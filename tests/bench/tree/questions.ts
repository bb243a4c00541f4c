import type { Client } from 'pg';

/** One question in GraphQL and, next to it, the least SQL that answers it. */
export type Compared = {
  readonly title: string;
  readonly document: string;
  readonly variables: object;
  readonly floor: (database: Client) => Promise<unknown>;
};

const holds = (version: string): string => `
  ${version}.recorded_until IS NULL AND (${version}.valid_from IS NULL OR ${version}.valid_from <= $1)
  AND (${version}.valid_until IS NULL OR ${version}.valid_until > $1)`;

const ancestors = `
  WITH RECURSIVE above AS (
    SELECT version.unit_id, version.full_name, version.parent_unit_id FROM unit_version version
    WHERE version.code = $2 AND version.level = 'COMMUNE' AND ${holds('version')}
    UNION ALL
    SELECT version.unit_id, version.full_name, version.parent_unit_id FROM above
    JOIN unit_version version ON version.unit_id = above.parent_unit_id AND ${holds('version')}
  ) SELECT full_name FROM above`;

const subtree = `
  WITH RECURSIVE below AS (
    SELECT version.unit_id, version.code, version.full_name FROM unit_version version
    WHERE version.parent_unit_id = (SELECT province.unit_id FROM unit_version province
      WHERE province.code = $2 AND province.level = 'PROVINCE' AND ${holds('province')}) AND ${holds('version')}
    UNION ALL
    SELECT version.unit_id, version.code, version.full_name FROM below
    JOIN unit_version version ON version.parent_unit_id = below.unit_id AND ${holds('version')}
  ) SELECT code, full_name, count(*) OVER () FROM below ORDER BY code LIMIT 100`;

const search = `
  SELECT version.code, version.full_name, count(*) OVER () FROM unit_version version
  WHERE version.search_key LIKE '%' || $2 || '%' AND ${holds('version')} ORDER BY version.code LIMIT 20`;

const day = '2025-06-30';

/** What is measured: a chain upwards, a page of a large subtree, a search by name. */
export const questions: readonly Compared[] = [
  {
    title: 'ancestors of a commune (Trì Quang, 30/06/2025)',
    document:
      'query ($code: String!, $asOf: Date!) { unit(code: $code, asOf: $asOf) { ... on Unit { fullName ancestors { fullName } } } }',
    variables: { code: '02935', asOf: day },
    floor: (database) => database.query(ancestors, [day, '02935']),
  },
  {
    title: 'subtree of a province (Thanh Hóa before the reform: the first 100 and their number)',
    document:
      'query ($code: String!, $asOf: Date!) { unit(code: $code, asOf: $asOf) { ... on Unit { descendants(first: 100) { nodes { code fullName } totalCount } } } }',
    variables: { code: '38', asOf: day },
    floor: (database) => database.query(subtree, [day, '38']),
  },
  {
    title: 'search by name without accents ("quang tri")',
    document:
      'query ($text: String!, $asOf: Date!) { units(filter: { text: $text }, asOf: $asOf, first: 20) { nodes { code fullName } totalCount } }',
    variables: { text: 'quang tri', asOf: day },
    floor: (database) => database.query(search, [day, 'quangtri']),
  },
];
