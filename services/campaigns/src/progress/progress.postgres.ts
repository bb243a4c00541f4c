import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Decimal, decimal, parseDecimal } from '@mttq/kernel/decimal';
import type { EntityManager } from 'typeorm';
import { addRows, columnsOf } from '../rows/row.postgres.ts';
import { holdFigureSql } from './on-record.postgres.ts';
import type { ProgressEntry, RecordedEntry, RollUp } from './progress-entry.ts';

const columns = columnsOf([
  'id',
  'indicatorId',
  'unitId',
  'path',
  'covers',
  'startsOn',
  'endsOn',
  'comparator',
  'value',
  'numerator',
  'denominator',
  'text',
  'source',
  'sourceId',
  'documentId',
  'isPlaceInferred',
  'partOfEntryId',
  'correctsEntryId',
  'reason',
  'recordedAt',
]);
const exact = ['value', 'numerator', 'denominator'] as const;

type Row = { readonly [field: string]: unknown };

const read = (rows: readonly Row[]): RecordedEntry[] =>
  rows.map((row) => {
    const numbers = exact.filter((field) => typeof row[field] === 'string');
    return {
      ...row,
      ...Object.fromEntries(numbers.map((field) => [field, decimal(String(row[field]))])),
    } as unknown as RecordedEntry;
  });

const inText = (value: Decimal | null): string | null => (value === null ? null : `${value}e-4`);

/** Which unit, in which indicator, over which days, by the tree of which day. */
export type RollUpQuestion = {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly treeDay: CalendarDay;
};

// Of a unit's entries within the period the longest count (months are parts of their year); of states the latest.
const rollUpSql = (isState: boolean): string => `
  WITH RECURSIVE tree AS MATERIALIZED (SELECT * FROM standing_tree($5)),
  part(unit_id) AS (
    SELECT $1::uuid UNION SELECT tree.unit_id FROM part JOIN tree ON tree.above_id = part.unit_id
  ), entry AS (
    SELECT ${isState ? 'DISTINCT ON (e.unit_id, e.covers)' : ''} e.* FROM progress_entry e
     WHERE e.indicator_id = $2 AND e.superseded_at IS NULL AND e.starts_on >= $3 AND e.ends_on <= $4
       AND e.unit_id IN (SELECT unit_id FROM part) AND (e.covers = 'UNIT' OR e.unit_id = $1)
       ${
         isState
           ? 'ORDER BY e.unit_id, e.covers, e.ends_on DESC, e.starts_on DESC'
           : `AND NOT EXISTS (SELECT FROM progress_entry w
                 WHERE w.indicator_id = e.indicator_id AND w.unit_id = e.unit_id AND w.covers = e.covers AND w.superseded_at IS NULL
                   AND w.id <> e.id AND w.starts_on >= $3 AND w.ends_on <= $4 AND w.starts_on <= e.starts_on AND w.ends_on >= e.ends_on)`
       }
  )
  SELECT (sum(value) FILTER (WHERE covers = 'UNIT' AND unit_id = $1))::text AS own,
         (sum(value) FILTER (WHERE covers = 'UNIT' AND unit_id <> $1))::text AS below,
         (sum(value) FILTER (WHERE covers = 'SUBTREE'))::text AS stated,
         (sum(numerator) FILTER (WHERE covers = 'UNIT'))::text AS numerator,
         (sum(denominator) FILTER (WHERE covers = 'UNIT'))::text AS denominator,
         count(*)::int AS "entryCount",
         coalesce(bool_or(comparator IN ('MORE_THAN', 'AT_LEAST')), false) AS "leansUp",
         coalesce(bool_or(comparator IN ('NEARLY', 'LESS_THAN', 'AT_MOST')), false) AS "leansDown",
         coalesce(bool_or(comparator = 'ABOUT'), false) AS "isAbout"
    FROM entry`;

const silentSql = `
  WITH RECURSIVE tree AS MATERIALIZED (SELECT * FROM standing_tree($5)),
  part(child_id, unit_id) AS (
    SELECT unit_id, unit_id FROM tree WHERE above_id = $1 AND is_standing
    UNION SELECT part.child_id, tree.unit_id FROM part JOIN tree ON tree.above_id = part.unit_id
  ), child AS (
    SELECT part.child_id AS id, bool_or(e.id IS NOT NULL) AS has_spoken
      FROM part LEFT JOIN progress_entry e ON e.unit_id = part.unit_id AND e.indicator_id = $2 AND e.superseded_at IS NULL
                                          AND e.starts_on >= $3 AND e.ends_on <= $4
     GROUP BY part.child_id
  )
  SELECT id, (count(*) OVER ())::int AS total FROM child WHERE NOT has_spoken AND ($6::uuid IS NULL OR id > $6) ORDER BY id LIMIT $7`;

const read4 = (text: unknown): Decimal | null =>
  typeof text === 'string' ? (parseDecimal(text) ?? null) : null;

const rollUp = async (
  manager: EntityManager,
  question: RollUpQuestion,
  isState: boolean,
): Promise<RollUp> => {
  const { unitId, indicatorId, from, to, treeDay } = question;
  const [row]: [Row] = await manager.query(rollUpSql(isState), [unitId, indicatorId, from, to, treeDay]);
  return {
    ...{ own: read4(row.own), below: read4(row.below), stated: read4(row.stated) },
    ...{ numerator: read4(row.numerator), denominator: read4(row.denominator) },
    entryCount: Number(row.entryCount),
    ...{ leansUp: row.leansUp === true, leansDown: row.leansDown === true, isAbout: row.isAbout === true },
  };
};

/** A list of figures in order of id. */
export type ProgressFilter = {
  readonly unitId: string | null;
  readonly indicatorId: string | null;
  readonly afterId: string | null;
  readonly limit: number;
};

/** Figures of progress, in one transaction. */
export const createProgressStore = (manager: EntityManager) => ({
  add: (entries: readonly ProgressEntry[], now: Date) =>
    addRows(
      manager,
      'progress_entry',
      entries.map((entry) => ({
        ...entry,
        ...Object.fromEntries(exact.map((field) => [field, inText(entry[field])])),
        recordedAt: now,
      })),
    ),
  supersede: async (ids: readonly string[], now: Date): Promise<void> => {
    await manager.query('UPDATE progress_entry SET superseded_at = $2 WHERE id = ANY ($1::uuid[])', [
      [...ids],
      now,
    ]);
  },
  /** Waits for others who record for the unit and indicator; then whether an entry is the same or cuts across the period. */
  isTaken: async ({ indicatorId, unitId, covers, startsOn, endsOn }: ProgressEntry): Promise<boolean> => {
    await manager.query(`SELECT ${holdFigureSql('$1')}`, [`${indicatorId}${unitId}`]);
    const rows: unknown[] = await manager.query(
      `SELECT 1 FROM progress_entry WHERE indicator_id = $1 AND unit_id = $2 AND covers = $3 AND superseded_at IS NULL
          AND ((starts_on = $4 AND ends_on = $5)
               OR (starts_on <= $5 AND ends_on >= $4
                   AND NOT (starts_on <= $4 AND ends_on >= $5) AND NOT (starts_on >= $4 AND ends_on <= $5))) LIMIT 1`,
      [indicatorId, unitId, covers, startsOn, endsOn],
    );
    return rows.length > 0;
  },
  lockLive: async (id: string): Promise<RecordedEntry | undefined> =>
    read(
      await manager.query(
        `SELECT ${columns} FROM progress_entry WHERE id = $1 AND superseded_at IS NULL FOR UPDATE`,
        [id],
      ),
    )[0],
  byIds: async (ids: readonly string[]): Promise<RecordedEntry[]> =>
    read(
      await manager.query(`SELECT ${columns} FROM progress_entry WHERE id = ANY ($1::uuid[])`, [[...ids]]),
    ),
  partsOf: async (ids: readonly string[]): Promise<RecordedEntry[]> =>
    read(
      await manager.query(
        `SELECT ${columns} FROM progress_entry WHERE part_of_entry_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000`,
        [[...ids]],
      ),
    ),
  find: async ({ unitId, indicatorId, afterId, limit }: ProgressFilter): Promise<RecordedEntry[]> =>
    read(
      await manager.query(
        `SELECT ${columns} FROM progress_entry
          WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::uuid IS NULL OR indicator_id = $2) AND superseded_at IS NULL
            AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $4`,
        [unitId, indicatorId, afterId, limit],
      ),
    ),
  rollUp: (question: RollUpQuestion, isState: boolean) => rollUp(manager, question, isState),
  /** Units right below that said nothing, and nobody below them; `total` counts from the page on. */
  silent: (
    { unitId, indicatorId, from, to, treeDay }: RollUpQuestion,
    afterId: string | null,
    limit: number,
  ): Promise<{ id: string; total: number }[]> =>
    manager.query(silentSql, [unitId, indicatorId, from, to, treeDay, afterId, limit]),
});

export type ProgressStore = ReturnType<typeof createProgressStore>;
