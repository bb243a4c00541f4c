import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { EntityManager } from 'typeorm';
import type { EscalationLadder, NewLadder } from './escalation-ladder.ts';

const columns = `id, subject_kind AS "subjectKind", rule_key AS "ruleKey", version, steps, source, confidence,
  valid_from AS "validFrom"`;

const replace = async (
  manager: EntityManager,
  { id, ladder, now }: { id: string; ladder: NewLadder; now: Date },
): Promise<EscalationLadder> => {
  const { subjectKind, ruleKey, steps, source, confidence, validFrom } = ladder;
  await manager.query(
    `UPDATE escalation_ladder SET recorded_until = $4
      WHERE subject_kind = $1 AND rule_key = $2 AND valid_from = $3 AND recorded_until IS NULL`,
    [subjectKind, ruleKey, validFrom, now],
  );
  const [added]: EscalationLadder[] = await manager.query(
    `INSERT INTO escalation_ladder (id, subject_kind, rule_key, version, steps, source, confidence, valid_from, recorded_from)
     SELECT $1, $2, $3, coalesce((SELECT max(version) FROM escalation_ladder WHERE subject_kind = $2 AND rule_key = $3), 0) + 1,
            $4, $5, $6, $7, $8
     RETURNING ${columns}`,
    [id, subjectKind, ruleKey, JSON.stringify(steps), source, confidence, validFrom, now],
  );
  invariant(added, 'an insert answers with its row');
  return added;
};

/** Ladders of escalation; everybody may read them. */
export const createLadderStore = (manager: EntityManager) => ({
  /** The ladder in force on the day from which a deadline is counted. */
  inForce: async (wanted: {
    readonly subjectKind: string;
    readonly ruleKey: string;
    readonly on: CalendarDay;
  }): Promise<EscalationLadder | undefined> => {
    const rows: EscalationLadder[] = await manager.query(
      `SELECT ${columns} FROM escalation_ladder
        WHERE subject_kind = $1 AND rule_key = $2 AND recorded_until IS NULL AND valid_from <= $3
        ORDER BY valid_from DESC LIMIT 1`,
      [wanted.subjectKind, wanted.ruleKey, wanted.on],
    );
    return rows[0];
  },
  byIds: (ids: readonly string[]): Promise<EscalationLadder[]> =>
    manager.query(`SELECT ${columns} FROM escalation_ladder WHERE id = ANY ($1::uuid[])`, [[...ids]]),
  /** Adds a ladder; one of the same subject, rule and first day is no longer known from now on. */
  replace: (id: string, ladder: NewLadder, now: Date) => replace(manager, { id, ladder, now }),
  /** What is known now, in order of subject, rule and id. */
  find: (filter: {
    readonly subjectKind: string | null;
    readonly after: readonly [string, string, string] | null;
    readonly limit: number;
  }): Promise<EscalationLadder[]> =>
    manager.query(
      `SELECT ${columns} FROM escalation_ladder
        WHERE recorded_until IS NULL AND ($1::text IS NULL OR subject_kind = $1)
          AND ($2::text IS NULL OR (subject_kind, rule_key, id) > ($2, $3, $4::uuid))
        ORDER BY subject_kind, rule_key, id LIMIT $5`,
      [
        filter.subjectKind,
        filter.after?.[0] ?? null,
        filter.after?.[1] ?? null,
        filter.after?.[2] ?? null,
        filter.limit,
      ],
    ),
});

export type LadderStore = ReturnType<typeof createLadderStore>;
