import { insertRow, selectList, updateRow } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { FundingLine, HouseProject } from './house.ts';

const fields = [
  ...['id', 'caseId', 'kind', 'areaM2', 'yardM2', 'plannedFrom', 'plannedTo', 'startedOn', 'completedOn'],
  ...['handedOverOn', 'state', 'resumesTo', 'totalCost', 'minutesNumber', 'lastOn', 'recordedAt'],
];
const lineFields = [
  ...[
    'id',
    'houseId',
    'payer',
    'measure',
    'quantity',
    'fundId',
    'label',
    'correctsId',
    'reason',
    'recordedAt',
  ],
];

type HouseRow = Omit<HouseProject, 'totalCost'> & { readonly totalCost: string | null };

/** Houses of the cases in scope. */
export const createHouseStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<HouseProject[]> => {
    const rows: HouseRow[] = await manager.query(
      `SELECT ${selectList(fields, ['areaM2', 'yardM2', 'totalCost'])} FROM house_project ${condition}`,
      [...parameters],
    );
    return rows.map((row) => ({ ...row, totalCost: row.totalCost === null ? null : BigInt(row.totalCost) }));
  };
  return {
    add: async (house: HouseProject): Promise<void> => {
      await insertRow(manager, 'house_register', { id: house.id, caseId: house.caseId });
      await insertRow(manager, 'house_project', house);
    },
    save: (house: HouseProject) => updateRow(manager, 'house_project', house),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    ofCases: (caseIds: readonly string[]) => read('WHERE case_id = ANY ($1::uuid[])', [[...caseIds]]),
    /** The case of a house; known without a scope. */
    casesOf: (ids: readonly string[]): Promise<{ id: string; caseId: string }[]> =>
      manager.query('SELECT id, case_id AS "caseId" FROM case_of_houses($1)', [[...ids]]),
    addLine: (line: FundingLine) => insertRow(manager, 'funding_line', line),
    linesOf: (houseIds: readonly string[]): Promise<FundingLine[]> =>
      manager.query(
        `SELECT ${selectList(lineFields, ['quantity'])} FROM funding_line WHERE house_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000`,
        [[...houseIds]],
      ),
  };
};

export type HouseStore = ReturnType<typeof createHouseStore>;
