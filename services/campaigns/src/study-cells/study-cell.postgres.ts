import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { addRow, addRows, columnsOf } from '../rows/row.postgres.ts';
import type { CellMember, CellRole, StudyCell } from './study-cell.ts';

const columns = columnsOf(['id', 'unitId', 'path', 'committeeId', 'name']);
const isOn = 'from_on <= $2 AND (until_on IS NULL OR until_on > $2)';

/** Cells and who is in them; they need a scope, or the person who reads (`studies.enterAs`). */
export const createStudyCellStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<StudyCell[]> =>
    manager.query(`SELECT ${columns} FROM study_cell ${condition}`, [...parameters]);
  return {
    add: (cell: StudyCell, now: Date) => addRow(manager, 'study_cell', { ...cell, recordedAt: now }),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    find: (unitId: string, afterId: string | null, limit: number) =>
      read('WHERE unit_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3', [
        unitId,
        afterId,
        limit,
      ]),
    /** Cells that the person who reads belongs to. */
    own: () => read('WHERE id = ANY (study_cells()) ORDER BY id LIMIT 100', []),
    membersOn: (cellId: string, day: CalendarDay): Promise<CellMember[]> =>
      manager.query(
        `SELECT person_id AS "personId", role FROM study_cell_member WHERE cell_id = $1 AND ${isOn} ORDER BY id LIMIT 300`,
        [cellId, day],
      ),
    roleOf: async (cellId: string, personId: string, day: CalendarDay): Promise<CellRole | undefined> => {
      const rows: { role: CellRole }[] = await manager.query(
        `SELECT role FROM study_cell_member WHERE cell_id = $1 AND person_id = $3 AND ${isOn}`,
        [cellId, day, personId],
      );
      return rows[0]?.role;
    },
    /** Who goes on in the same role stays; the others leave today, the new ones come today. */
    setMembers: async (
      { id: cellId, unitId, path }: StudyCell,
      members: readonly CellMember[],
      { today, newId }: { readonly today: CalendarDay; readonly newId: () => string },
    ): Promise<void> => {
      const there: CellMember[] = await manager.query(
        `SELECT person_id AS "personId", role FROM study_cell_member WHERE cell_id = $1 AND until_on IS NULL`,
        [cellId],
      );
      const goesOn = (one: CellMember, others: readonly CellMember[]): boolean =>
        others.some(({ personId, role }) => personId === one.personId && role === one.role);
      const leaving = there.filter((one) => !goesOn(one, members)).map(({ personId }) => personId);
      await manager.query(
        `UPDATE study_cell_member SET until_on = $3 WHERE cell_id = $1 AND until_on IS NULL AND person_id = ANY ($2::uuid[])`,
        [cellId, leaving, today],
      );
      const coming = members.filter((one) => !goesOn(one, there));
      await addRows(
        manager,
        'study_cell_member',
        coming.map(({ personId, role }) => ({
          ...{ id: newId(), cellId, unitId, path, personId, role, fromOn: today },
        })),
      );
    },
  };
};

export type StudyCellStore = ReturnType<typeof createStudyCellStore>;
