import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { CaseStore } from '../cases/case.postgres.ts';
import type { Household } from '../households/household.ts';
import type { HeirLink } from './heir.ts';

const householdFields = [
  ...['id', 'unitId', 'path', 'areaId', 'size', 'maskedName', 'commitment', 'recordedAt', 'erasedAt'],
];

/** What the hand-on of households needs. Sees what the scope sees. */
export const createHeirStore = (manager: EntityManager, cases: CaseStore) => ({
  /** Households whose unit is gone on a day, and which nobody has looked at yet. */
  orphans: (today: CalendarDay, limit: number): Promise<Household[]> =>
    manager.query(
      `SELECT ${selectList(householdFields)} FROM household h
        WHERE EXISTS (SELECT FROM unit_link_copy l WHERE l.from_unit_id = h.unit_id AND l.effective_on <= $1)
          AND NOT EXISTS (SELECT FROM unit_version_copy v WHERE v.unit_id = h.unit_id
                            AND (v.valid_from IS NULL OR v.valid_from <= $1) AND (v.valid_until IS NULL OR v.valid_until > $1))
          AND NOT h.awaits_assignment
        ORDER BY h.id LIMIT $2 FOR UPDATE`,
      [today, limit],
    ),
  linksFrom: (unitId: string): Promise<HeirLink[]> =>
    manager.query(
      `SELECT ${selectList(['toUnitId', 'extent', 'effectiveOn'])} FROM unit_link_copy WHERE from_unit_id = $1 LIMIT 1000`,
      [unitId],
    ),
  unitOfArea: async (areaId: string, today: CalendarDay): Promise<string | null> => {
    const [row]: { unitId: string }[] = await manager.query(
      `SELECT commune_unit_id AS "unitId" FROM area_version_copy
        WHERE area_id = $1 AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2) LIMIT 1`,
      [areaId, today],
    );
    return row?.unitId ?? null;
  },
  /** Whether a case waits for this heir; known without its scope, and nothing else of it. */
  mayInherit: async (caseId: string, unitId: string): Promise<boolean> => {
    const [row]: { may: boolean }[] = await manager.query('SELECT may_inherit_case($1, $2) AS may', [
      caseId,
      unitId,
    ]);
    return row?.may === true;
  },
  openCasesOf: (householdId: string) => cases.openOf(householdId),
  /** Puts a household and its open cases on the work list. */
  awaitAssignment: async (householdId: string): Promise<void> => {
    await manager.query('UPDATE household SET awaits_assignment = true WHERE id = $1', [householdId]);
    await manager.query(
      "UPDATE beneficiary_case SET awaits_assignment = true WHERE household_id = $1 AND state NOT IN ('SETTLED', 'REJECTED')",
      [householdId],
    );
  },
  /** Rights over all of a household's rows follow it; the unit stays as it was in rows about what is over. */
  moveHousehold: async (id: string, { unitId, path }: { unitId: string; path: string }): Promise<void> => {
    await manager.query(
      'UPDATE household SET unit_id = $2, path = $3, awaits_assignment = false WHERE id = $1',
      [id, unitId, path],
    );
    await manager.query('UPDATE household_register SET unit_id = $2 WHERE id = $1', [id, unitId]);
    await manager.query('UPDATE beneficiary_case SET path = $2 WHERE household_id = $1', [id, path]);
    await manager.query(
      'UPDATE case_register SET unit_id = $2 WHERE id IN (SELECT id FROM beneficiary_case WHERE household_id = $1)',
      [id, unitId],
    );
    await manager.query(
      'UPDATE public_case SET path = $2 WHERE case_id IN (SELECT id FROM beneficiary_case WHERE household_id = $1)',
      [id, path],
    );
  },
});

export type HeirStore = ReturnType<typeof createHeirStore>;
