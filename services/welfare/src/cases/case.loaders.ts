import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { HouseProject } from '../houses/house.ts';
import type { LivelihoodWatch } from '../livelihood/livelihood-watch.ts';
import type { ScopedReads } from '../scope/scoped-reads.postgres.ts';
import type { CaseStore } from './case.postgres.ts';
import type { BeneficiaryCase } from './case.ts';

type ReadIn = <Row>(
  unitId: string,
  read: (reads: ScopedReads) => Promise<readonly Row[]>,
) => Promise<readonly Row[] | undefined>;

type RowOf<Read extends (ids: readonly string[]) => Promise<readonly unknown[]>> = Awaited<
  ReturnType<Read>
>[number];

export type CaseLoaders = {
  readonly case: DataLoader<string, BeneficiaryCase | null>;
  readonly steps: DataLoader<string, readonly RowOf<CaseStore['stepsOf']>[]>;
  readonly approvals: DataLoader<string, readonly RowOf<CaseStore['approvalsOf']>[]>;
  readonly postings: DataLoader<string, readonly RowOf<CaseStore['postingsOf']>[]>;
  readonly payments: DataLoader<string, readonly RowOf<CaseStore['paymentsOf']>[]>;
  readonly house: DataLoader<string, HouseProject | null>;
  readonly watches: DataLoader<string, readonly LivelihoodWatch[]>;
};

/** Batched reads of cases: one transaction a unit, and nothing from units where the reader has no right. */
export const createCaseLoaders = (register: CaseStore, readIn: ReadIn): CaseLoaders => {
  const scoped =
    <Row>(read: (reads: ScopedReads, ids: readonly string[]) => Promise<readonly Row[]>) =>
    async (ids: readonly string[]): Promise<readonly Row[]> => {
      const units = Map.groupBy(await register.unitsOf(ids), ({ unitId }) => unitId);
      const found: Row[] = [];
      for (const [unitId, places] of units) {
        const own = places.map(({ id }) => id);
        found.push(...((await readIn(unitId, (reads) => read(reads, own))) ?? []));
      }
      return found;
    };
  const ofCase = ({ caseId }: { readonly caseId: string }): string => caseId;
  return {
    case: byKey(
      scoped(({ cases }, ids) => cases.byIds(ids)),
      ({ id }) => id,
    ),
    steps: manyByKey(
      scoped(({ cases }, ids) => cases.stepsOf(ids)),
      ofCase,
    ),
    approvals: manyByKey(
      scoped(({ cases }, ids) => cases.approvalsOf(ids)),
      ofCase,
    ),
    postings: manyByKey(
      scoped(({ cases }, ids) => cases.postingsOf(ids)),
      ofCase,
    ),
    payments: manyByKey(
      scoped(({ cases }, ids) => cases.paymentsOf(ids)),
      ofCase,
    ),
    house: byKey(
      scoped(({ houses }, ids) => houses.ofCases(ids)),
      ofCase,
    ),
    watches: manyByKey(
      scoped(({ watches }, ids) => watches.ofCases(ids)),
      ofCase,
    ),
  };
};
