import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { RankedUnit, RankingMeasure } from './report-ranking.ts';

/** Which units are ranked in what. */
export type RankingFilter = {
  readonly formId: string;
  readonly periodStart: CalendarDay;
  /** Its tree says what lies below. */
  readonly periodEnd: CalendarDay;
  readonly unitId: string;
  /** All of this level below the unit; null: those right below it. */
  readonly level: 'PROVINCE' | 'COMMUNE' | null;
  readonly by: RankingMeasure;
  readonly after: readonly [place: number, unitId: string] | null;
  readonly limit: number;
};

// Shares are compared as whole numbers of 10⁻¹⁸: of counts below 10⁹ equal ones are equal, and different ones differ. Where nobody
// is asked there is no share, and so no place.
const rankingSql = `
  WITH RECURSIVE below(unit_id, level, depth) AS (
    SELECT $3::uuid, NULL::text, 0
    UNION ALL
    SELECT u.unit_id, u.level, below.depth + 1 FROM below JOIN unit_version_copy u ON u.parent_unit_id = below.unit_id
     WHERE (u.valid_from IS NULL OR u.valid_from <= $4::date) AND (u.valid_until IS NULL OR u.valid_until > $4::date)
       AND ($5::text IS NOT NULL OR below.depth = 0)
  ), counted AS (
    SELECT t.unit_id, t.expected, t.submitted, t.submitted - CASE WHEN $6 = 'TIMELINESS' THEN t.late ELSE 0 END AS numerator
      FROM below JOIN report_total t ON t.form_id = $1 AND t.period_start = $2 AND t.unit_id = below.unit_id
     WHERE below.depth > 0 AND t.expected > 0 AND ($5::text IS NULL OR below.level = $5)
  ), placed AS (
    SELECT *, rank() OVER (ORDER BY div(numerator::numeric * 1000000000000000000, expected) DESC)::int AS place FROM counted
  ), shared AS (
    SELECT *, (count(*) OVER (PARTITION BY place))::int AS shared_by FROM placed
  )
  SELECT unit_id AS "unitId", place, shared_by AS "sharedBy", numerator, expected AS denominator, expected - submitted AS "notReported"
    FROM shared WHERE ($7::int IS NULL OR (place, unit_id) > ($7, $8::uuid)) ORDER BY place, unit_id LIMIT $9`;

/** Rankings of units by their reports, from the totals that the reader may see. */
export const createRankings = (manager: EntityManager) => ({
  find: (filter: RankingFilter): Promise<RankedUnit[]> =>
    manager.query(rankingSql, [
      ...[filter.formId, filter.periodStart, filter.unitId, filter.periodEnd, filter.level, filter.by],
      ...[filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit],
    ]),
});

export type Rankings = ReturnType<typeof createRankings>;
