import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { DoubleHelpRule, EarlierHelp, PurposeGroup } from './double-help.ts';

type HelpRow = Omit<EarlierHelp, 'amount'> & { readonly amount: string };

const earlierMax = 200;

/** Looks for help that a household had before. Sees what the scope sees: the check opens everything first. */
export const createDoubleHelpStore = (manager: EntityManager) => ({
  /** Two decisions for one household, or for two that share a fact, wait for each other. */
  lockHousehold: async (householdId: string): Promise<void> => {
    await manager.query(
      `SELECT pg_advisory_xact_lock(subject) FROM (
         SELECT hashtextextended('help ' || $1, 0) AS subject
         UNION SELECT hashtextextended(encode(digest, 'hex'), 0) FROM household_key WHERE household_id = $1::uuid
         ORDER BY subject) AS subjects`,
      [householdId],
    );
  },
  helpOf: async (householdId: string, exceptCaseId: string): Promise<EarlierHelp[]> => {
    const rows: HelpRow[] = await manager.query(
      `WITH same AS (
         SELECT $1::uuid AS household_id, 'HOUSEHOLD' AS matched_by
         UNION ALL
         SELECT other.household_id, other.kind FROM household_key own
           JOIN household_key other ON other.digest = own.digest AND other.kind = own.kind
          WHERE own.household_id = $1 AND other.household_id <> $1
       )
       SELECT c.id AS "caseId", c.unit_id AS "unitId", c.purpose, c.source, c.fund_id AS "fundId",
              c.approved_amount::text AS amount, c.decided_on AS "decidedOn", c.state,
              array_agg(same.matched_by ORDER BY same.matched_by) AS "matchedBy"
         FROM same JOIN beneficiary_case c ON c.household_id = same.household_id
        WHERE c.approved_amount IS NOT NULL AND c.state <> 'REJECTED' AND c.id <> $2
        GROUP BY c.id ORDER BY c.decided_on DESC, c.id LIMIT ${earlierMax}`,
      [householdId, exceptCaseId],
    );
    return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
  },
  /** The years of the rule that holds on a day. */
  yearsOn: async (group: PurposeGroup, day: CalendarDay): Promise<number> => {
    const [row]: { years: number }[] = await manager.query(
      `SELECT years FROM double_help_rule WHERE purpose_group = $1 AND valid_from <= $2
        ORDER BY valid_from DESC, recorded_at DESC LIMIT 1`,
      [group, day],
    );
    invariant(row, 'every group has a rule from the first day');
    return row.years;
  },
  addRule: (rule: DoubleHelpRule) => insertRow(manager, 'double_help_rule', rule),
  rules: (): Promise<DoubleHelpRule[]> =>
    manager.query(
      `SELECT ${selectList(['id', 'purposeGroup', 'years', 'validFrom', 'sourceLabel', 'isVerified', 'recordedAt'])}
         FROM double_help_rule ORDER BY valid_from DESC, recorded_at DESC LIMIT 100`,
    ),
});

export type DoubleHelpStore = ReturnType<typeof createDoubleHelpStore>;
