import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';

/** Which figures are asked: those of a unit and the units below on the tree of a day, from a day on. */
export type FiguresAsked = {
  readonly key: string;
  readonly unitId: string;
  readonly asOf: CalendarDay;
  readonly from: CalendarDay;
};

/** What community boards did, from what is public. */
export type BoardFigures = {
  readonly key: string;
  readonly inspectionBoards: number;
  readonly investmentBoards: number;
  readonly members: number;
  readonly rounds: number;
  readonly violations: number;
  readonly violationAmount: bigint;
  readonly proposals: number;
  readonly openProposals: number;
  readonly moneyProposed: bigint;
  readonly moneyRecovered: bigint;
  readonly landProposed: number;
  readonly landRecovered: number;
};

type Row = {
  readonly [Field in keyof BoardFigures]: BoardFigures[Field] extends bigint ? string : BoardFigures[Field];
};

// What lies with a unit that is not in the tree of the day counts nowhere: it is neither lost nor counted twice.
// Of a table the rows that lay with a unit of the tree on the day: those of today, and those that a reform took away later.
const lying = (table: string) => `JOIN LATERAL (
        SELECT it.* FROM ${table} it WHERE it.unit_id = below.unit_id
           AND NOT EXISTS (SELECT FROM handover h WHERE h.subject_id = it.id AND h.settled_at IS NOT NULL AND h.effective_on > as_of)
        UNION ALL
        SELECT it.* FROM handover h JOIN ${table} it ON it.id = h.subject_id
         WHERE h.from_unit_id = below.unit_id AND h.settled_at IS NOT NULL AND h.effective_on > as_of
           AND NOT EXISTS (SELECT FROM handover e WHERE e.subject_id = h.subject_id AND e.settled_at IS NOT NULL
                AND e.effective_on > as_of AND e.effective_on < h.effective_on)) AS`;

const statement = `
  WITH RECURSIVE asked AS (
    SELECT key, "unitId" AS unit_id, "asOf" AS as_of, "from" AS from_day
      FROM jsonb_to_recordset($1::jsonb) AS given(key text, "unitId" uuid, "asOf" date, "from" date)
  ), below(key, as_of, from_day, unit_id, depth) AS (
    SELECT key, as_of, from_day, unit_id, 0 FROM asked
     WHERE EXISTS (SELECT FROM unit_version_copy v WHERE v.unit_id = asked.unit_id
              AND (v.valid_from IS NULL OR v.valid_from <= as_of) AND (v.valid_until IS NULL OR v.valid_until > as_of))
    UNION ALL
    SELECT key, as_of, from_day, v.unit_id, depth + 1
      FROM below JOIN unit_version_copy v ON v.parent_unit_id = below.unit_id
     WHERE depth < 12 AND (v.valid_from IS NULL OR v.valid_from <= as_of) AND (v.valid_until IS NULL OR v.valid_until > as_of)
  )
  SELECT asked.key, coalesce(inspection, 0)::int AS "inspectionBoards", coalesce(investment, 0)::int AS "investmentBoards",
         coalesce(members, 0)::int AS members, coalesce(rounds, 0)::int AS rounds, coalesce(violations, 0)::int AS violations,
         coalesce(violation_amount, 0)::text AS "violationAmount", coalesce(proposals, 0)::int AS proposals,
         coalesce(open_proposals, 0)::int AS "openProposals", coalesce(money_proposed, 0)::text AS "moneyProposed",
         coalesce(money_recovered, 0)::text AS "moneyRecovered", least(coalesce(land_proposed, 0), 2147483647)::int AS "landProposed",
         least(coalesce(land_recovered, 0), 2147483647)::int AS "landRecovered"
    FROM asked
    LEFT JOIN (
      SELECT key, count(*) FILTER (WHERE kind = 'PEOPLES_INSPECTION') AS inspection,
             count(*) FILTER (WHERE kind = 'INVESTMENT_SUPERVISION') AS investment, sum(member_count) AS members
        FROM below ${lying('community_board')} b ON true
       WHERE recognised_on <= as_of AND (ended_on IS NULL OR ended_on > as_of) GROUP BY key) AS boards USING (key)
    LEFT JOIN (
      SELECT key, count(*) AS rounds, sum(r.violations) AS violations, sum(violation_amount) AS violation_amount
        FROM below ${lying('community_round')} r ON true
       WHERE reported_on BETWEEN from_day AND as_of GROUP BY key) AS reported USING (key)
    LEFT JOIN (
      SELECT key, count(*) FILTER (WHERE sent_on >= from_day) AS proposals,
             count(*) FILTER (WHERE closed_on IS NULL OR closed_on > as_of) AS open_proposals,
             sum(money) FILTER (WHERE sent_on >= from_day) AS money_proposed,
             sum(land_square_metres) FILTER (WHERE sent_on >= from_day) AS land_proposed
        FROM below ${lying('board_proposal')} p ON true
       WHERE sent_on <= as_of GROUP BY key) AS asked_for USING (key)
    LEFT JOIN (
      SELECT key, sum(b.money) AS money_recovered, sum(b.land_square_metres) AS land_recovered
        FROM below ${lying('board_proposal')} p ON true JOIN board_recovery b ON b.proposal_id = p.id
       WHERE recovered_on BETWEEN from_day AND as_of GROUP BY key) AS came_back USING (key)`;

/** Figures of many units and days in one statement. */
export const createBoardFigures =
  (manager: EntityManager) =>
  async (asked: readonly FiguresAsked[]): Promise<BoardFigures[]> => {
    const rows: Row[] = await manager.query(statement, [JSON.stringify(asked)]);
    return rows.map((row) => ({
      ...row,
      violationAmount: BigInt(row.violationAmount),
      moneyProposed: BigInt(row.moneyProposed),
      moneyRecovered: BigInt(row.moneyRecovered),
    }));
  };
