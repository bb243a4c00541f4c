import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Decimal } from '@mttq/kernel/decimal';
import type { EntityManager } from 'typeorm';
import { addRow, columnsOf } from '../rows/row.postgres.ts';
import type { Criterion, Round } from './round.ts';

const fields = [
  ...['id', 'unitId', 'path', 'name', 'startsOn', 'endsOn', 'deadline', 'maxPoints', 'criteria', 'state'],
] as const;

type Row = Omit<Round, 'maxPoints' | 'criteria'> & {
  readonly maxPoints: string;
  readonly criteria: readonly { key: string; title: string; maxPoints: string; maxBonus: string }[];
};

const toRound = (row: Row): Round => ({
  ...row,
  maxPoints: BigInt(row.maxPoints) as Decimal,
  criteria: row.criteria.map(
    (one): Criterion => ({
      ...one,
      maxPoints: BigInt(one.maxPoints) as Decimal,
      maxBonus: BigInt(one.maxBonus) as Decimal,
    }),
  ),
});

/** Rounds of emulation. Without a scope drafts are not seen. */
export const createRoundStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<Round[]> => {
    const rows: Row[] = await manager.query(`SELECT ${columnsOf(fields)} FROM emulation_round ${condition}`, [
      ...parameters,
    ]);
    return rows.map(toRound);
  };
  return {
    add: (round: Round, now: Date) => addRow(manager, 'emulation_round', { ...round, recordedAt: now }),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    find: (filter: {
      readonly unitId: string | null;
      readonly after: string | null;
      readonly limit: number;
    }) =>
      read(
        `WHERE state <> 'DRAFT' AND ($1::uuid IS NULL OR unit_id = $1) AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
        [filter.unitId, filter.after, filter.limit],
      ),
    setState: async (id: string, state: Round['state']): Promise<void> => {
      await manager.query('UPDATE emulation_round SET state = $2 WHERE id = $1', [id, state]);
    },
    /** Communes below a unit on a day. */
    communesBelow: (unitId: string, on: CalendarDay): Promise<{ unitId: string }[]> =>
      manager.query(
        `WITH RECURSIVE below(unit_id, level) AS (
           SELECT u.unit_id, u.level FROM unit_version_copy u WHERE u.unit_id = $1
              AND (u.valid_from IS NULL OR u.valid_from <= $2) AND (u.valid_until IS NULL OR u.valid_until > $2)
           UNION ALL
           SELECT u.unit_id, u.level FROM below JOIN unit_version_copy u ON u.parent_unit_id = below.unit_id
            WHERE (u.valid_from IS NULL OR u.valid_from <= $2) AND (u.valid_until IS NULL OR u.valid_until > $2)
         )
         SELECT unit_id AS "unitId" FROM below WHERE level = 'COMMUNE' ORDER BY unit_id`,
        [unitId, on],
      ),
  };
};

export type RoundStore = ReturnType<typeof createRoundStore>;
