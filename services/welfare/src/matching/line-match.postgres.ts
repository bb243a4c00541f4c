import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { CreditLine, LineMatch, Matching, MatchRound } from './line-match.ts';
import type { Candidate } from './proposal.ts';

const lineColumns = `l.statement_id AS "statementId", l.place, l.booked_on AS "bookedOn", l.doc_no AS "docNo", l.credit::text AS credit,
  l.debit::text AS debit, l.masked_text AS "maskedText"`;
const matchColumns = `id, fund_id AS "fundId", statement_id AS "statementId", place, state, rule, reason, decided_at AS "decidedAt",
  revoked_at AS "revokedAt"`;
// Behind $2 alone: what lies before it is never read again.
const isFree =
  'NOT EXISTS (SELECT FROM line_match m WHERE m.statement_id = l.statement_id AND m.place = l.place AND m.place > $2 AND m.revoked_at IS NULL)';

type LineRow = Omit<CreditLine, 'credit' | 'debit'> & { readonly credit: string; readonly debit: string };
const toLine = (row: LineRow): CreditLine => ({
  ...row,
  credit: BigInt(row.credit),
  debit: BigInt(row.debit),
});

/** A line that turned out to be these contributions. */
export type NewMatch = Pick<
  LineMatch,
  'id' | 'fundId' | 'statementId' | 'place' | 'state' | 'rule' | 'reason'
> & {
  readonly parts: readonly { readonly contributionId: string; readonly amount: bigint }[];
};

/** Who decided, and when. */
export type MatchTrail = { readonly actorId: string; readonly now: Date };

// Of each amount and day, recorded gifts nearest to the day, from both sides, in the order of an index. Pledges by their code are never
// crowded out; by their amount alone those count whose donor shows a name.
const candidatesSql = `
  SELECT DISTINCT 'CONTRIBUTION' AS kind, c.id, c.amount::text AS amount, NULL AS "referenceCode", c.received_at AS "receivedAt",
         CASE WHEN d.display_policy = 'NAME' THEN d.public_name END AS "donorName"
    FROM unnest($2::bigint[], $3::timestamptz[]) AS g(amount, midnight)
   CROSS JOIN LATERAL (
     (SELECT w.* FROM contribution w WHERE w.fund_id = $1 AND w.state = 'RECORDED' AND NOT w.is_late AND w.channel <> 'CASH'
         AND w.amount = g.amount AND w.received_at >= g.midnight AND w.received_at < g.midnight + interval '4 days'
         AND NOT EXISTS (SELECT FROM line_match_part p WHERE p.contribution_id = w.id) ORDER BY w.received_at LIMIT $6)
     UNION ALL
     (SELECT w.* FROM contribution w WHERE w.fund_id = $1 AND w.state = 'RECORDED' AND NOT w.is_late AND w.channel <> 'CASH'
         AND w.amount = g.amount AND w.received_at < g.midnight AND w.received_at >= g.midnight - interval '3 days'
         AND NOT EXISTS (SELECT FROM line_match_part p WHERE p.contribution_id = w.id) ORDER BY w.received_at DESC LIMIT $6)) c
    LEFT JOIN donor d ON d.id = c.donor_id
  UNION ALL
  SELECT 'PLEDGE', p.id, (p.amount - p.fulfilled)::text, p.reference_code, NULL, CASE WHEN d.display_policy = 'NAME' THEN d.public_name END
    FROM pledge p JOIN donor d ON d.id = p.donor_id
   WHERE p.fund_id = $1 AND p.amount > p.fulfilled AND p.state <> 'WITHDRAWN' AND p.reference_code = ANY ($4::text[])
  UNION ALL
  SELECT 'PLEDGE', p.id, g.amount::text, p.reference_code, NULL, p.public_name
    FROM unnest($5::bigint[]) AS g(amount)
   CROSS JOIN LATERAL (
     SELECT o.id, o.reference_code, d.public_name FROM pledge o JOIN donor d ON d.id = o.donor_id AND d.display_policy = 'NAME'
      WHERE o.fund_id = $1 AND o.state IN ('REGISTERED', 'PARTLY_FULFILLED') AND o.amount - o.fulfilled = g.amount
        AND o.reference_code <> ALL ($4::text[]) ORDER BY o.id LIMIT $6) p`;
const candidatesPerAmount = 100;

const addMatches = async (
  manager: EntityManager,
  matches: readonly NewMatch[],
  { actorId, now }: MatchTrail,
): Promise<boolean> => {
  const rows: unknown[] = await manager.query(
    `INSERT INTO line_match (id, fund_id, statement_id, place, state, rule, reason, decided_by, decided_at)
     SELECT id, "fundId", "statementId", place, state, rule, reason, $2, $3
       FROM json_to_recordset($1) AS g(id uuid, "fundId" uuid, "statementId" uuid, place int, state text, rule text, reason text)
     ON CONFLICT (statement_id, place) WHERE revoked_at IS NULL DO NOTHING RETURNING id`,
    [JSON.stringify(matches.map(({ parts: _, ...match }) => match)), actorId, now],
  );
  if (rows.length < matches.length) return false;
  const parts = matches.flatMap(({ id, parts: own }) =>
    own.map(({ contributionId, amount }) => ({ matchId: id, contributionId, amount: amount.toString() })),
  );
  await manager.query(
    `INSERT INTO line_match_part (match_id, contribution_id, amount)
     SELECT "matchId", "contributionId", amount FROM json_to_recordset($1) AS g("matchId" uuid, "contributionId" uuid, amount bigint)`,
    [JSON.stringify(parts)],
  );
  return true;
};

const creditLines = (manager: EntityManager) => ({
  /** Credits that nobody has matched, in the order of the file. */
  unmatched: async (statementId: string, afterPlace: number, limit: number): Promise<CreditLine[]> => {
    const rows: LineRow[] = await manager.query(
      `SELECT ${lineColumns} FROM statement_line l WHERE l.statement_id = $1 AND l.place > $2 AND l.credit > 0
          AND ${isFree}
        ORDER BY l.place LIMIT $3`,
      [statementId, afterPlace, limit],
    );
    return rows.map(toLine);
  },
  line: async (statementId: string, place: number): Promise<CreditLine | undefined> => {
    const rows: LineRow[] = await manager.query(
      `SELECT ${lineColumns} FROM statement_line l WHERE l.statement_id = $1 AND l.place = $2 AND l.credit > 0`,
      [statementId, place],
    );
    return rows.map(toLine)[0];
  },
  /** Contributions and pledges of the fund that any of the lines might be: of each amount and day the nearest, 100 of a kind. */
  candidates: async (
    fundId: string,
    lines: readonly CreditLine[],
    codes: readonly string[],
  ): Promise<Candidate[]> => {
    if (lines.length === 0) return [];
    const amountDays = new Map(lines.map((line) => [`${line.credit} ${line.bookedOn}`, line]));
    const groups = [...amountDays.values()];
    const amounts = groups.map(({ credit }) => credit.toString());
    const rows: (Omit<Candidate, 'amount'> & { readonly amount: string })[] = await manager.query(
      candidatesSql,
      [
        fundId,
        amounts,
        groups.map(({ bookedOn }) => startOfDayInVietnam(bookedOn)),
        [...codes],
        [...new Set(amounts)],
        candidatesPerAmount,
      ],
    );
    return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
  },
});

/** Lines of bank statements and what they turned out to be, for the funds in scope. */
export const createMatchStore = (manager: EntityManager) => ({
  ...creditLines(manager),
  /** Answers false when one of the lines is matched already: then give the transaction up. */
  add: (matches: readonly NewMatch[], trail: MatchTrail) => addMatches(manager, matches, trail),
  /** The match of a line that stands, under lock. */
  lockStanding: async (statementId: string, place: number): Promise<LineMatch | undefined> => {
    const rows: LineMatch[] = await manager.query(
      `SELECT ${matchColumns} FROM line_match WHERE statement_id = $1 AND place = $2 AND revoked_at IS NULL FOR UPDATE`,
      [statementId, place],
    );
    return rows[0];
  },
  /** The last match of a line, whether it stands or not. */
  latest: async (statementId: string, place: number): Promise<LineMatch | undefined> => {
    const rows: LineMatch[] = await manager.query(
      `SELECT ${matchColumns} FROM line_match WHERE statement_id = $1 AND place = $2 ORDER BY id DESC LIMIT 1`,
      [statementId, place],
    );
    return rows[0];
  },
  addRound: async (round: MatchRound): Promise<void> => {
    const { id, fundId, statementId, looked, matched, nextPlace } = round;
    await manager.query(
      'INSERT INTO match_round (id, fund_id, statement_id, looked, matched, next_place) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, fundId, statementId, looked, matched, nextPlace],
    );
  },
  round: async (id: string): Promise<MatchRound | undefined> => {
    const rows: MatchRound[] = await manager.query(
      `SELECT id, fund_id AS "fundId", statement_id AS "statementId", looked, matched, next_place AS "nextPlace"
         FROM match_round WHERE id = $1`,
      [id],
    );
    return rows[0];
  },
  byId: async (id: string): Promise<LineMatch | undefined> => {
    const rows: LineMatch[] = await manager.query(`SELECT ${matchColumns} FROM line_match WHERE id = $1`, [
      id,
    ]);
    return rows[0];
  },
  contributionIds: async (matchId: string): Promise<string[]> => {
    const rows: { id: string }[] = await manager.query(
      'SELECT contribution_id AS id FROM line_match_part WHERE match_id = $1 ORDER BY contribution_id',
      [matchId],
    );
    return rows.map(({ id }) => id);
  },
  revoke: async (id: string, reason: string, { actorId, now }: MatchTrail): Promise<void> => {
    await manager.query(
      'UPDATE line_match SET revoked_by = $2, revoked_at = $3, revoke_reason = $4 WHERE id = $1',
      [id, actorId, now, reason],
    );
  },
  /** Decisions about the lines of a statement, revoked ones too, newest first. */
  ofStatement: (statementId: string, beforeId: string | null, limit: number): Promise<LineMatch[]> =>
    manager.query(
      `SELECT ${matchColumns} FROM line_match WHERE statement_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [statementId, beforeId, limit],
    ),
  matching: async (statementId: string): Promise<Matching> => {
    const [row]: Omit<Matching, 'unmatched'>[] = await manager.query(
      `SELECT (SELECT count(*)::int FROM statement_line WHERE statement_id = $1 AND credit > 0) AS credits,
              count(*) FILTER (WHERE state = 'MATCHED')::int AS matched, count(*) FILTER (WHERE state = 'SPLIT')::int AS split,
              count(*) FILTER (WHERE state = 'IGNORED')::int AS ignored
         FROM line_match WHERE statement_id = $1 AND revoked_at IS NULL`,
      [statementId],
    );
    const { credits = 0, matched = 0, split = 0, ignored = 0 } = row ?? {};
    return { credits, matched, split, ignored, unmatched: credits - matched - split - ignored };
  },
});

export type MatchStore = ReturnType<typeof createMatchStore>;
