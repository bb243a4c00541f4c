import { insertRow, selectList, updateRow } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { LivelihoodWatch, WatchCheck, WatchState } from './livelihood-watch.ts';

const fields = [
  'id',
  'caseId',
  'item',
  'quantity',
  'givenOn',
  'keepMonths',
  'keepUntil',
  'state',
  'recordedAt',
];
const checkFields = ['id', 'watchId', 'checkedOn', 'finding', 'note', 'recordedAt'];

/** Watches of the cases in scope. */
export const createWatchStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<LivelihoodWatch[]> =>
    manager.query(`SELECT ${selectList(fields)} FROM livelihood_watch ${condition}`, [...parameters]);
  return {
    add: async (watch: LivelihoodWatch): Promise<void> => {
      await insertRow(manager, 'livelihood_register', { id: watch.id, caseId: watch.caseId });
      await insertRow(manager, 'livelihood_watch', watch);
    },
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    ofCases: (caseIds: readonly string[]) =>
      read('WHERE case_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000', [[...caseIds]]),
    casesOf: (ids: readonly string[]): Promise<{ id: string; caseId: string }[]> =>
      manager.query('SELECT id, case_id AS "caseId" FROM case_of_watches($1)', [[...ids]]),
    settle: (id: string, state: WatchState) => updateRow(manager, 'livelihood_watch', { id, state }),
    addCheck: (check: WatchCheck) => insertRow(manager, 'livelihood_check', check),
    checksOf: (watchIds: readonly string[]): Promise<WatchCheck[]> =>
      manager.query(
        `SELECT ${selectList(checkFields)} FROM livelihood_check WHERE watch_id = ANY ($1::uuid[]) ORDER BY checked_on, id LIMIT 1000`,
        [[...watchIds]],
      ),
  };
};

export type WatchStore = ReturnType<typeof createWatchStore>;
