import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { CaseStore } from './case.postgres.ts';
import type { BeneficiaryCase } from './case.ts';

type ReadIn = (
  unitId: string,
  read: (cases: CaseStore) => Promise<readonly BeneficiaryCase[]>,
) => Promise<readonly BeneficiaryCase[] | undefined>;

export type CaseLoaders = { readonly case: DataLoader<string, BeneficiaryCase | null> };

/** Batched reads of cases: one transaction a unit, and nothing from units where the reader has no right. */
export const createCaseLoaders = (register: CaseStore, readIn: ReadIn): CaseLoaders => ({
  case: byKey(
    async (ids: readonly string[]) => {
      const units = Map.groupBy(await register.unitsOf(ids), ({ unitId }) => unitId);
      const found: BeneficiaryCase[] = [];
      for (const [unitId, places] of units) {
        const own = places.map(({ id }) => id);
        found.push(...((await readIn(unitId, (cases) => cases.byIds(own))) ?? []));
      }
      return found;
    },
    ({ id }) => id,
  ),
});
