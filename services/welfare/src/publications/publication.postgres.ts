import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type {
  Posting,
  Publication,
  PublicationContent,
  PublicationDuty,
  PublicationSeries,
} from './publication.ts';

const fields = [
  'id',
  'fundId',
  'appealId',
  'subject',
  'subjectId',
  'periodFrom',
  'periodUntil',
  'title',
  'state',
  'version',
  'content',
  'contentHash',
  'rowCount',
  'total',
  'draftedBy',
  'draftedAt',
  'postedBy',
  'postedAt',
  'postedOn',
  'supersedesId',
  'reason',
  'supersededAt',
] as const satisfies readonly (keyof Publication)[];

const postingFields = [
  'publicationId',
  'place',
  'postedOn',
  'postedUntil',
  'ruleSet',
  'ruleSetVersion',
] as const satisfies readonly (keyof Posting)[];

type Row = Omit<Publication, 'total'> & { readonly total: string };
type ContentRow = Readonly<Record<string, string | number | null>> & { readonly counted: string };

// Each row says in `counted` what it adds to the total.
const contentSql = {
  STATEMENT: `SELECT period_from::text AS "periodFrom", period_until::text AS "periodUntil", line_count AS lines, pages,
      opening_balance::text AS opening, credit_total::text AS credits, debit_total::text AS debits, closing_balance::text AS closing,
      encode(file_hash, 'hex') AS "fileSha256", credit_total::text AS counted
    FROM bank_statement WHERE fund_id = $1 AND id = $2 AND state = 'PUBLISHED'`,
  ALLOCATION: `SELECT a.tranche_no AS "trancheNo", a.decided_on::text AS "decidedOn", a.decision_id AS "decisionId", l.line,
      l.unit_id AS "unitId", l.to_fund_id AS "toFundId", l.amount::text AS amount, l.amount::text AS counted
    FROM allocation a JOIN allocation_line l ON l.allocation_id = a.id
    WHERE a.fund_id = $1 AND a.id = $2 AND a.approved_at IS NOT NULL AND a.state <> 'CANCELLED' ORDER BY l.line`,
  DISTRIBUTION_LIST: `SELECT r.row_no AS row, encode(r.commitment, 'hex') AS commitment, r.commune, r.content, r.source,
      r.amount::text AS amount, r.goods, coalesce(r.amount, 0)::text AS counted
    FROM distribution d JOIN distribution_row r ON r.distribution_id = d.id
    WHERE d.fund_id = $1 AND d.id = $2 AND d.state = 'DELIVERED' ORDER BY r.row_no`,
} as const;

const incomeSql = `
  SELECT to_char(j.effective_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day, count(*)::int AS entries,
         sum(e.amount_minor)::text AS amount, sum(e.amount_minor)::text AS counted
    FROM account a JOIN journal_entry e ON e.account_id = a.id
    JOIN journal_txn j ON j.id = e.txn_id LEFT JOIN journal_txn o ON o.id = j.reverses
   WHERE a.fund_id = $1 AND a.role = 'PURSE' AND NOT e.is_pending AND coalesce(o.kind, j.kind) IN ('OPENING', 'INCOME', 'TRANSFER_IN')
     AND ($2::uuid IS NULL OR a.earmark_id = (SELECT earmark_id FROM appeal WHERE id = $2))
     AND j.effective_at >= $3 AND j.effective_at < $4
   GROUP BY 1 ORDER BY 1`;

const yearSql = `
  SELECT a.role AS account, count(*)::int AS entries, sum(abs(e.amount_minor))::text AS turnover, sum(e.amount_minor)::text AS amount,
         CASE a.role WHEN 'PURSE' THEN sum(e.amount_minor) ELSE 0 END::text AS counted
    FROM account a JOIN journal_entry e ON e.account_id = a.id
   WHERE a.fund_id = $1 AND $2::uuid IS NULL AND NOT e.is_pending AND e.effective_at >= $3 AND e.effective_at < $4
   GROUP BY a.role ORDER BY a.role`;

const readContent = async (
  manager: EntityManager,
  series: PublicationSeries,
): Promise<PublicationContent | undefined> => {
  const { subject, fundId, subjectId, appealId, periodFrom, periodUntil } = series;
  const isOfPeriod = subject === 'INCOME_LIST' || subject === 'YEAR_REPORT';
  const instant = (day: CalendarDay | null) => (day === null ? null : startOfDayInVietnam(day));
  const found: ContentRow[] = isOfPeriod
    ? await manager.query(subject === 'INCOME_LIST' ? incomeSql : yearSql, [
        fundId,
        appealId,
        instant(periodFrom),
        instant(periodUntil),
      ])
    : await manager.query(contentSql[subject], [fundId, subjectId]);
  if (found.length === 0 && !isOfPeriod) return undefined;
  const rows = found.map(({ counted: _, ...row }) => row);
  const total = found.reduce((sum, { counted }) => sum + BigInt(counted), 0n);
  const rowCount = subject === 'STATEMENT' ? Number(found[0]?.lines ?? 0) : rows.length;
  return { rows, rowCount, total };
};

// What an appeal owes the public, and the first publication that did it.
const dutiesSql = `
  SELECT p.id AS "appealId", r.subject AS duty, (f.start + r.days)::text AS "dueOn", d.done::text AS "doneOn",
         s.code AS "ruleSet", s.version AS "ruleSetVersion", s.source, s.confidence
    FROM appeal p
    JOIN deadline_rule_set s ON s.code = p.rule_set AND s.version = p.rule_set_version
    JOIN deadline_rule r ON r.code = s.code AND r.version = s.version AND r.subject IN ('PUBLISH_RECEIVED', 'PUBLISH_DISTRIBUTED')
   CROSS JOIN LATERAL (SELECT CASE r.counted_from WHEN 'RECEPTION_END' THEN p.reception_closed_on
                                                  WHEN 'DISTRIBUTION_END' THEN p.distribution_closed_on
                                                  WHEN 'LAUNCH' THEN p.launched_on END AS start) f
    LEFT JOIN LATERAL (SELECT min(n.posted_on) AS done FROM publication n
                        WHERE n.appeal_id = p.id AND n.state <> 'DRAFT'
                          AND n.subject = CASE r.subject WHEN 'PUBLISH_RECEIVED' THEN 'INCOME_LIST' ELSE 'DISTRIBUTION_LIST' END
                          AND n.posted_on >= f.start) d ON true
   WHERE p.fund_id = $1 AND f.start IS NOT NULL AND ($2::date IS NULL OR (d.done IS NULL AND f.start + r.days < $2))
   ORDER BY f.start + r.days, p.id, r.subject LIMIT 200`;

const sameSeries = `fund_id = $1 AND subject = $2 AND appeal_id IS NOT DISTINCT FROM $3::uuid AND subject_id IS NOT DISTINCT FROM $4::uuid
  AND period_from IS NOT DISTINCT FROM $5::date AND period_until IS NOT DISTINCT FROM $6::date`;

const seriesKeys = ({ fundId, subject, appealId, subjectId, periodFrom, periodUntil }: PublicationSeries) => [
  fundId,
  subject,
  appealId,
  subjectId,
  periodFrom,
  periodUntil,
];

/** Publications: posted and superseded ones for everybody, drafts in scope. */
export const createPublicationStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<Publication[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${selectList(fields, ['total'])} FROM publication ${condition}`,
      [...parameters],
    );
    return rows.map((row) => ({ ...row, total: BigInt(row.total) }));
  };
  return {
    add: (publication: Publication) => insertRow(manager, 'publication', publication),
    addPosting: (posting: Posting) => insertRow(manager, 'publication_place', posting),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** The version that stands; whoever posts one of the same series waits. */
    lockStanding: async (series: PublicationSeries) => {
      const keys = seriesKeys(series);
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `publish ${keys.join(' ')}`,
      ]);
      return (await read(`WHERE ${sameSeries} AND state = 'POSTED'`, keys))[0];
    },
    ofFund: (
      fundId: string,
      page: { readonly limit: number; readonly beforeId: string | null; readonly subject: string | null },
    ) =>
      read(
        'WHERE fund_id = $1 AND ($2::uuid IS NULL OR id < $2) AND ($4::text IS NULL OR subject = $4) ORDER BY id DESC LIMIT $3',
        [fundId, page.beforeId, page.limit, page.subject],
      ),
    versions: (series: PublicationSeries) =>
      read(`WHERE ${sameSeries} AND state <> 'DRAFT' ORDER BY version LIMIT 200`, seriesKeys(series)),
    postings: (publicationId: string): Promise<Posting[]> =>
      manager.query(
        `SELECT ${selectList(postingFields)} FROM publication_place WHERE publication_id = $1 ORDER BY place`,
        [publicationId],
      ),
    content: (series: PublicationSeries) => readContent(manager, series),
    post: ({
      id,
      version,
      postedBy,
      postedAt,
      postedOn,
      supersedesId,
      reason,
    }: Publication): Promise<unknown> =>
      manager.query(
        `UPDATE publication SET state = 'POSTED', version = $2, posted_by = $3, posted_at = $4, posted_on = $5, supersedes_id = $6, reason = $7
          WHERE id = $1`,
        [id, version, postedBy, postedAt, postedOn, supersedesId, reason],
      ),
    supersede: (id: string, now: Date): Promise<unknown> =>
      manager.query("UPDATE publication SET state = 'SUPERSEDED', superseded_at = $2 WHERE id = $1", [
        id,
        now,
      ]),
    /** Duties of the appeals of a fund; with a day, those that are overdue on it. */
    duties: (fundId: string, overdueOn: CalendarDay | null): Promise<PublicationDuty[]> =>
      manager.query(dutiesSql, [fundId, overdueOn]),
  };
};

export type PublicationStore = ReturnType<typeof createPublicationStore>;
