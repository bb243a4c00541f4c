import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { NewRuleSet, RuleSet } from './deadline-rule.ts';

const columns = `s.id, s.code, s.version, s.title, s.source, s.confidence, s.valid_from AS "validFrom", s.valid_until AS "validUntil",
  (SELECT json_agg(json_build_object('subject', r.subject, 'days', r.days, 'countedFrom', r.counted_from) ORDER BY r.subject)
     FROM deadline_rule r WHERE r.code = s.code AND r.version = s.version) AS rules`;

/** A version of a rule set. */
export type RuleSetKey = Pick<RuleSet, 'code' | 'version'>;

/** Rule sets of deadlines, all versions that were ever recorded. */
export const createDeadlineRules = (manager: EntityManager) => ({
  /** The version of a code that is in force on a day. */
  inForce: async (code: string, day: CalendarDay): Promise<RuleSet | undefined> => {
    const rows: RuleSet[] = await manager.query(
      `SELECT ${columns} FROM deadline_rule_set s
        WHERE s.code = $1 AND s.valid_from <= $2 AND (s.valid_until IS NULL OR s.valid_until > $2)
        ORDER BY s.version DESC LIMIT 1`,
      [code, day],
    );
    return rows[0];
  },
  byId: async (id: string): Promise<RuleSet | undefined> => {
    const rows: RuleSet[] = await manager.query(
      `SELECT ${columns} FROM deadline_rule_set s WHERE s.id = $1`,
      [id],
    );
    return rows[0];
  },
  byKeys: (keys: readonly RuleSetKey[]): Promise<RuleSet[]> =>
    manager.query(
      `SELECT ${columns} FROM deadline_rule_set s
        WHERE (s.code, s.version) IN (SELECT code, version FROM json_to_recordset($1) AS asked(code text, version int))`,
      [JSON.stringify(keys)],
    ),
  find: (page: { readonly limit: number; readonly after?: RuleSetKey }): Promise<RuleSet[]> =>
    manager.query(
      `SELECT ${columns} FROM deadline_rule_set s WHERE $1::text IS NULL OR (s.code, s.version) > ($1, $2::int)
        ORDER BY s.code, s.version LIMIT $3`,
      [page.after?.code ?? null, page.after?.version ?? null, page.limit],
    ),
  /** Adds the next version of a code; answers which one it is. */
  add: async (
    set: NewRuleSet,
    trail: { readonly actorId: string; readonly reason: string; readonly now: Date },
  ): Promise<RuleSet> => {
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`deadline_rule_set ${set.code}`]);
    const rows: { version: number }[] = await manager.query(
      `INSERT INTO deadline_rule_set (code, version, title, source, confidence, valid_from, valid_until, reason, recorded_by, recorded_at, id)
       SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 FROM deadline_rule_set WHERE code = $1
       RETURNING version`,
      [
        set.code,
        set.title,
        set.source,
        set.confidence,
        set.validFrom,
        set.validUntil,
        trail.reason,
        trail.actorId,
        trail.now,
        set.id,
      ],
    );
    const version = rows[0]?.version ?? 1;
    await manager.query(
      `INSERT INTO deadline_rule (code, version, subject, days, counted_from)
       SELECT $1, $2, subject, days, "countedFrom" FROM json_to_recordset($3) AS given(subject text, days int, "countedFrom" text)`,
      [set.code, version, JSON.stringify(set.rules)],
    );
    return { ...set, version };
  },
});

export type DeadlineRules = ReturnType<typeof createDeadlineRules>;
