import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import { likenessesAt } from '../likeness/household-likeness.ts';
import type { DoubleHelpRule, EarlierHelp, PurposeGroup } from './double-help.ts';

type HelpRow = Omit<EarlierHelp, 'amount'> & { readonly amount: string; readonly shapes: readonly string[] };

const earlierMax = 200;

/** Looks for help that a household had before, through a function of the database that tells no more than that. */
export const createDoubleHelpStore = (manager: EntityManager) => ({
  /** Two decisions for one household, or for two that share a fact, wait for each other. */
  lockHousehold: async (householdId: string): Promise<void> => {
    await manager.query(
      `SELECT pg_advisory_xact_lock(subject) FROM (
         SELECT hashtextextended('help ' || $1, 0) AS subject
         UNION SELECT hashtextextended(encode(digest, 'hex'), 0) FROM household_key WHERE household_id = $1::uuid
         UNION SELECT token FROM household_token WHERE household_id = $1::uuid
         ORDER BY subject) AS subjects`,
      [householdId],
    );
  },
  /** Help that the household had, or one that is or looks like it, anywhere. Nothing when the household is out of scope. */
  helpOf: async (householdId: string, exceptCaseId: string): Promise<EarlierHelp[]> => {
    const rows: HelpRow[] = await manager.query(
      `SELECT case_id AS "caseId", unit_id AS "unitId", purpose, source, fund_id AS "fundId", amount::text AS amount,
              decided_on AS "decidedOn", state, matched_by AS "matchedBy", shapes FROM earlier_help($1, $2, ${earlierMax})`,
      [householdId, exceptCaseId],
    );
    return rows.map(({ shapes, ...row }) => ({
      ...row,
      amount: BigInt(row.amount),
      matchedBy: [...row.matchedBy, ...likenessesAt(shapes.map(Number))],
    }));
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
