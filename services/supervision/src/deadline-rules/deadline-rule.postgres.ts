import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { EntityManager } from 'typeorm';
import type { DeadlineRule, NewRule } from './deadline-rule.ts';

const columns = `id, key, rule_set AS "ruleSet", version, subject_vi AS "subjectVi", subject_en AS "subjectEn",
  counted_from_vi AS "countedFromVi", counted_from_en AS "countedFromEn", count, unit, direction,
  moves_off_rest_days AS "movesOffRestDays", source, confidence, valid_from AS "validFrom", valid_until AS "validUntil"`;

const replace = async (
  manager: EntityManager,
  { id, rule, now }: { id: string; rule: NewRule; now: Date },
): Promise<DeadlineRule> => {
  await manager.query(
    `UPDATE deadline_rule SET recorded_until = $4
      WHERE key = $1 AND rule_set = $2 AND valid_from = $3 AND recorded_until IS NULL`,
    [rule.key, rule.ruleSet, rule.validFrom, now],
  );
  const [added]: DeadlineRule[] = await manager.query(
    `INSERT INTO deadline_rule (id, key, rule_set, version, subject_vi, subject_en, counted_from_vi, counted_from_en, count,
                                unit, direction, moves_off_rest_days, source, confidence, valid_from, recorded_from)
     SELECT $1, $2, $3, coalesce((SELECT max(version) FROM deadline_rule WHERE key = $2 AND rule_set = $3), 0) + 1,
            $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
     RETURNING ${columns}`,
    [
      id,
      rule.key,
      rule.ruleSet,
      rule.subjectVi,
      rule.subjectEn,
      rule.countedFromVi,
      rule.countedFromEn,
      rule.count,
      rule.unit,
      rule.direction,
      rule.movesOffRestDays,
      rule.source,
      rule.confidence,
      rule.validFrom,
      now,
    ],
  );
  invariant(added, 'an insert answers with its row');
  return added;
};

/** Rules of deadlines. */
export const createRuleStore = (manager: EntityManager) => ({
  /** The newest rule of a key that is in force on the day on which the count starts; of one rule set, if named. */
  inForce: async (
    key: string,
    on: CalendarDay,
    ruleSet: string | null,
  ): Promise<DeadlineRule | undefined> => {
    const rows: DeadlineRule[] = await manager.query(
      `SELECT ${columns} FROM deadline_rule
        WHERE key = $1 AND recorded_until IS NULL AND ($3::text IS NULL OR rule_set = $3)
          AND (valid_from IS NULL OR valid_from <= $2) AND (valid_until IS NULL OR valid_until > $2)
        ORDER BY valid_from DESC NULLS LAST, version DESC LIMIT 1`,
      [key, on, ruleSet],
    );
    return rows[0];
  },
  byIds: (ids: readonly string[]): Promise<DeadlineRule[]> =>
    manager.query(`SELECT ${columns} FROM deadline_rule WHERE id = ANY ($1::uuid[])`, [[...ids]]),
  /** Adds a rule; one of the same key, rule set and first day is no longer known from now on. */
  replace: (id: string, rule: NewRule, now: Date) => replace(manager, { id, rule, now }),
  /** What is known now, in order of key and id. */
  find: (filter: {
    readonly key: string | null;
    readonly ruleSet: string | null;
    readonly on: CalendarDay | null;
    readonly after: readonly [string, string] | null;
    readonly limit: number;
  }): Promise<DeadlineRule[]> =>
    manager.query(
      `SELECT ${columns} FROM deadline_rule
        WHERE recorded_until IS NULL AND ($1::text IS NULL OR key = $1) AND ($2::text IS NULL OR rule_set = $2)
          AND ($3::date IS NULL OR ((valid_from IS NULL OR valid_from <= $3) AND (valid_until IS NULL OR valid_until > $3)))
          AND ($4::text IS NULL OR (key, id) > ($4, $5::uuid))
        ORDER BY key, id LIMIT $6`,
      [
        filter.key,
        filter.ruleSet,
        filter.on,
        filter.after?.[0] ?? null,
        filter.after?.[1] ?? null,
        filter.limit,
      ],
    ),
});

export type RuleStore = ReturnType<typeof createRuleStore>;
