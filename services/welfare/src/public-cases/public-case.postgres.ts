import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { CasePurpose, CaseState } from '../cases/case.ts';
import { type CaseCounts, type CountRow, countsOf } from './case-counts.ts';

/** The masked row that everybody reads. */
export type PublicCase = {
  readonly caseId: string;
  readonly unitId: string;
  readonly purpose: CasePurpose;
  readonly state: CaseState;
  readonly approvedAmount: string;
  readonly decidedOn: CalendarDay;
  readonly handedOverOn: CalendarDay | null;
  readonly maskedName: string | null;
};

export type PublicCaseFilter = {
  readonly path: string;
  readonly purpose?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly before: { readonly day: string; readonly id: string } | null;
  readonly limit: number;
};

const fields = [
  'caseId',
  'unitId',
  'purpose',
  'state',
  'approvedAmount',
  'decidedOn',
  'handedOverOn',
  'maskedName',
];

/** Approved cases as the public reads them: no scope, no household. */
export const createPublicCases = (manager: EntityManager) => ({
  find: ({ path, purpose, year, before, limit }: PublicCaseFilter): Promise<PublicCase[]> =>
    manager.query(
      `SELECT ${selectList(fields, ['approvedAmount'])} FROM public_case
        WHERE starts_with(path, $1) AND ($2::text IS NULL OR purpose = $2)
          AND ($3::int IS NULL OR extract(year FROM decided_on) = $3)
          AND ($4::date IS NULL OR (decided_on, case_id) < ($4::date, $5::uuid))
        ORDER BY decided_on DESC, case_id DESC LIMIT $6`,
      [path, purpose ?? null, year ?? null, before?.day ?? null, before?.id ?? null, limit],
    ),
  /** Undefined where nothing is on record. */
  count: async (path: string, year: number | null): Promise<CaseCounts | null> => {
    const rows: CountRow[] = await manager.query(
      `SELECT state, purpose, count(*)::int AS count FROM public_case
        WHERE path >= $1 COLLATE "C" AND path < ($1 || '~') COLLATE "C" AND ($2::int IS NULL OR extract(year FROM decided_on) = $2)
        GROUP BY state, purpose`,
      [path, year],
    );
    return rows.length === 0 ? null : countsOf(rows);
  },
});

export type PublicCases = ReturnType<typeof createPublicCases>;
