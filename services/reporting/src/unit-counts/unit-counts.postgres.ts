import type { DataSource } from 'typeorm';
import type { CountQuestion, UnitCount } from './counting.ts';

/** A count with the question that it answers. */
export type AnsweredCount = UnitCount & { readonly question: string };

/** Reads counts for many questions at once. */
export type UnitCounts = (questions: readonly CountQuestion[]) => Promise<readonly AnsweredCount[]>;

/** The key of a question. */
export const questionKey = ({ parentUnitId, asOf }: CountQuestion): string => `${parentUnitId ?? ''} ${asOf}`;

export const createUnitCounts =
  (dataSource: DataSource): UnitCounts =>
  (questions) =>
    dataSource.query(
      `SELECT asked.key AS question, level, unit_type AS "unitType", count(*)::int AS count
       FROM unnest($1::text[], $2::uuid[], $3::date[]) AS asked(key, parent_unit_id, day)
       CROSS JOIN LATERAL (
         SELECT version.* FROM unit_version_copy AS version WHERE version.parent_unit_id = asked.parent_unit_id
         UNION ALL
         SELECT version.* FROM unit_version_copy AS version WHERE asked.parent_unit_id IS NULL
       ) AS version
       WHERE (valid_from IS NULL OR valid_from <= asked.day) AND (valid_until IS NULL OR asked.day < valid_until)
       GROUP BY asked.key, level, unit_type
       ORDER BY array_position(ARRAY['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'], level), unit_type`,
      [
        questions.map(questionKey),
        questions.map(({ parentUnitId }) => parentUnitId),
        questions.map(({ asOf }) => asOf),
      ],
    );
