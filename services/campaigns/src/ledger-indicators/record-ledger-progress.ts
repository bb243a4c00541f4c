import { recordCounted } from '../progress/record-counted.ts';
import type { Deps } from '../unit-of-work.ts';
import { decideLedgerFigure } from './ledger-indicator.ts';

const rowsMax = 1_000;
const actorId = 'ledger-progress';

/**
 * Lets the record of progress say what the ledgers say of the months that changed: a figure a unit, indicator and month, each
 * later one a correction of the one before. Many transactions of a rush become one figure. Answers with whether more waits.
 */
export const recordLedgerProgress =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<boolean> =>
    inTransaction({ id: actorId, correlationId: newId() }, async (stores, now) => {
      await stores.scope.enterAll();
      if (!(await stores.fundMonths.takeTurn())) return false;
      const { months, rows } = await stores.fundMonths.takeChanged(rowsMax);
      if (rows === 0) return false;
      const sums = await stores.ledgerIndicators.sums(months);
      const steps = sums.flatMap((sum) => decideLedgerFigure(sum, newId()) ?? []);
      await recordCounted(stores, steps, now);
      return rows === rowsMax;
    });
