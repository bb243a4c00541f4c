import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { insertRow, selectList, updateRow } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import { type BeneficiaryCase, type CaseStep, isPublic, publicName } from './case.ts';
import { decisionRows, firstOfEach, paymentRows, surveyRows } from './case-record.postgres.ts';

const amounts = ['requestedAmount', 'approvedAmount', 'handedOverAmount'] as const;
const fields = [
  ...[
    'id',
    'householdId',
    'unitId',
    'path',
    'areaId',
    'purpose',
    'source',
    'fundId',
    'donorId',
    'form',
    ...amounts,
  ],
  ...[
    'classAtDecision',
    'standardVersion',
    'decidedOn',
    'handedOverOn',
    'state',
    'resumesTo',
    'awaitsAssignment',
  ],
  ...['openedBy', 'proposedBy', 'openedOn', 'openedAt'],
];
const stepFields = [
  ...[
    'id',
    'caseId',
    'move',
    'fromState',
    'toState',
    'occurredOn',
    'actorId',
    'reason',
    'documentId',
    'recordedAt',
  ],
];

type CaseRow = Omit<BeneficiaryCase, (typeof amounts)[number]> &
  Record<(typeof amounts)[number], string | null>;

const toBig = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
const toCase = (row: CaseRow): BeneficiaryCase => ({
  ...row,
  requestedAmount: toBig(row.requestedAmount),
  approvedAmount: toBig(row.approvedAmount),
  handedOverAmount: toBig(row.handedOverAmount),
});

export type CaseFilter = {
  readonly path: string;
  readonly state?: string | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly householdId?: string | null | undefined;
  readonly awaitsAssignment?: boolean | null | undefined;
  readonly beforeId: string | null;
  readonly limit: number;
};

/** Cases in scope, their steps, and the masked rows that everybody reads. */
export const createCaseStore = (manager: EntityManager, cipher: ColumnCipher) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<BeneficiaryCase[]> => {
    const rows: CaseRow[] = await manager.query(
      `SELECT ${selectList(fields, amounts)} FROM beneficiary_case c ${condition}`,
      [...parameters],
    );
    return rows.map(toCase);
  };
  const publish = async (shown: BeneficiaryCase): Promise<void> => {
    const [household]: { maskedName: string | null }[] = await manager.query(
      'SELECT masked_name AS "maskedName" FROM household WHERE id = $1',
      [shown.householdId],
    );
    await manager.query('DELETE FROM public_case WHERE case_id = $1', [shown.id]);
    if (!isPublic(shown)) return;
    const { id: caseId, unitId, path, purpose, state, approvedAmount, decidedOn, handedOverOn } = shown;
    const maskedName = publicName(purpose, household?.maskedName ?? null);
    await insertRow(manager, 'public_case', {
      ...{ caseId, unitId, path, purpose, state, approvedAmount, decidedOn, handedOverOn, maskedName },
    });
  };
  return {
    add: async (opened: BeneficiaryCase): Promise<void> => {
      await insertRow(manager, 'case_register', { id: opened.id, unitId: opened.unitId });
      await insertRow(manager, 'beneficiary_case', opened);
    },
    save: async (after: BeneficiaryCase): Promise<void> => {
      await updateRow(manager, 'beneficiary_case', after);
      await publish(after);
    },
    addStep: (step: CaseStep) => insertRow(manager, 'case_step', step),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    unitsOf: (ids: readonly string[]): Promise<{ id: string; unitId: string }[]> =>
      manager.query('SELECT id, unit_id AS "unitId" FROM place_of_cases($1)', [[...ids]]),
    lastDayOf: async (caseId: string): Promise<CalendarDay> => {
      const [row]: { day: CalendarDay | null }[] = await manager.query(
        'SELECT max(occurred_on) AS day FROM case_step WHERE case_id = $1',
        [caseId],
      );
      invariant(row?.day, 'a case has a step');
      return row.day;
    },
    /** The first thousand steps of each case, oldest first. */
    stepsOf: (caseIds: readonly string[]): Promise<CaseStep[]> =>
      manager.query(
        `SELECT ${selectList(stepFields)} FROM (${firstOfEach('case_step', 'id')}) AS step WHERE place <= 1000 ORDER BY id`,
        [[...caseIds]],
      ),
    find: ({ path, state, purpose, householdId, awaitsAssignment, beforeId, limit }: CaseFilter) =>
      read(
        `WHERE starts_with(path, $1) AND ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR purpose = $3)
           AND ($4::uuid IS NULL OR household_id = $4) AND ($5::boolean IS NULL OR awaits_assignment = $5)
           AND ($6::uuid IS NULL OR id < $6) ORDER BY id DESC LIMIT $7`,
        [
          path,
          state ?? null,
          purpose ?? null,
          householdId ?? null,
          awaitsAssignment ?? null,
          beforeId,
          limit,
        ],
      ),
    openOf: (householdId: string) =>
      read(
        "WHERE household_id = $1 AND state NOT IN ('SETTLED', 'REJECTED') ORDER BY id LIMIT 1000 FOR UPDATE",
        [householdId],
      ),
    /** Whether a household has help on its way. */
    hasOpenOf: async (householdId: string): Promise<boolean> =>
      (await read("WHERE household_id = $1 AND state NOT IN ('SETTLED', 'REJECTED') LIMIT 1", [householdId]))
        .length > 0,
    ...surveyRows(manager, cipher),
    ...decisionRows(manager),
    ...paymentRows(manager),
  };
};

export type CaseStore = ReturnType<typeof createCaseStore>;
