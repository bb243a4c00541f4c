import { ledgerIndicatorAttached } from '@mttq/contracts/campaigns/ledger-indicator-attached';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { takeCommand } from '../commands/take-command.ts';
import { indicatorNotFound } from '../indicators/indicator.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import type { FundMeasure } from './fund-month.ts';
import {
  checkLedgerIndicator,
  indicatorCounted,
  type LedgerIndicator,
  ledgerIndicatorNotFound,
  ledgerNotKnown,
  ledgerNotValid,
} from './ledger-indicator.ts';

export type AttachLedger = {
  readonly idempotencyKey: string;
  readonly indicatorId: string;
  readonly fundId?: string | null | undefined;
  readonly appealId?: string | null | undefined;
  readonly measure: FundMeasure;
};

/** Fields of an event about the attachment. */
export const ledgerFactsOf = (attached: LedgerIndicator) => ({
  ledgerIndicatorId: attached.id,
  indicatorId: attached.indicatorId,
  fundId: attached.fundId,
  appealId: attached.appealId,
  measure: attached.measure,
  unitId: attached.unitId,
});

const findLedger = async ({ fundMonths }: Pick<Stores, 'fundMonths'>, { fundId, appealId }: AttachLedger) => {
  if ((fundId == null) === (appealId == null))
    return ledgerNotValid(
      'Hãy nêu quỹ hoặc đợt vận động, một trong hai.',
      'Name a fund or an appeal, one of them.',
    );
  const known = appealId == null ? await fundMonths.fund(fundId ?? '') : await fundMonths.appeal(appealId);
  if (known === undefined) return ledgerNotKnown();
  return appealId != null && known.earmarkId === null
    ? ledgerNotValid(
        'Tiền của đợt vận động này không được theo dõi riêng trong quỹ. Hãy ghép với cả quỹ.',
        'The money of this appeal lies in no purse of its own. Attach the whole fund.',
      )
    : known;
};

/** From now on what a ledger receives or disburses is progress of the unit that keeps it; what it did before is counted, too. */
export const attachLedger = (deps: Deps) => (command: AttachLedger, actor: Actor) =>
  takeCommand<LedgerIndicator>(
    deps,
    {
      ...{ actor, command, name: 'attachLedger', action: 'progress:record' },
      unitOf: async (stores) => {
        const ledger = await findLedger(stores, command);
        return 'refused' in ledger ? ledger : ledger.unitId;
      },
      again: async ({ ledgerIndicators }, id) =>
        (await ledgerIndicators.byId(id)) ?? ledgerIndicatorNotFound(),
    },
    async (stores, { id, now, unitId }) => {
      const { indicators, ledgerIndicators, fundMonths, scope, outbox } = stores;
      const ledger = await findLedger(stores, command);
      if ('refused' in ledger) return ledger;
      const indicator = await indicators.byId(command.indicatorId);
      if (indicator === undefined) return indicatorNotFound();
      const wrong = checkLedgerIndicator(indicator);
      if (wrong !== undefined) return wrong;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      const attached: LedgerIndicator = {
        ...{ id, indicatorId: indicator.id, fundId: ledger.fundId, appealId: command.appealId ?? null },
        ...{ earmarkId: ledger.earmarkId, measure: command.measure, unitId, path },
        ...{ attachedAt: now, releasedAt: null },
      };
      await fundMonths.countAnew(ledger.fundId);
      if (!(await ledgerIndicators.add(attached))) return indicatorCounted();
      const data = ledgerFactsOf(attached);
      await outbox.add({ contract: ledgerIndicatorAttached, aggregateId: id, data, occurredAt: now });
      return attached;
    },
  );
