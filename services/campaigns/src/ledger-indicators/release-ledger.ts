import { ledgerIndicatorReleased } from '@mttq/contracts/campaigns/ledger-indicator-released';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { ledgerFactsOf } from './attach-ledger.ts';
import { type LedgerIndicator, ledgerIndicatorNotFound } from './ledger-indicator.ts';

export type ReleaseLedger = { readonly idempotencyKey: string; readonly ledgerIndicatorId: string };

/** A ledger is no longer progress in the indicator. What was counted stays on record. */
export const releaseLedger = (deps: Deps) => (command: ReleaseLedger, actor: Actor) =>
  takeCommand<LedgerIndicator>(
    deps,
    {
      ...{ actor, command, name: 'releaseLedger', action: 'progress:record' },
      unitOf: async ({ ledgerIndicators }) =>
        (await ledgerIndicators.byId(command.ledgerIndicatorId))?.unitId ?? ledgerIndicatorNotFound(),
      again: async ({ ledgerIndicators }) =>
        (await ledgerIndicators.byId(command.ledgerIndicatorId)) ?? ledgerIndicatorNotFound(),
    },
    async ({ ledgerIndicators, outbox }, { now }) => {
      const attached = await ledgerIndicators.lock(command.ledgerIndicatorId);
      if (attached === undefined) return ledgerIndicatorNotFound();
      await ledgerIndicators.release(attached.id, now);
      const data = ledgerFactsOf(attached);
      await outbox.add({
        ...{ contract: ledgerIndicatorReleased, aggregateId: attached.id, data, occurredAt: now },
      });
      return { ...attached, releasedAt: now };
    },
  );
