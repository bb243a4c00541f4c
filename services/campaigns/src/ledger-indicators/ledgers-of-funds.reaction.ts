import { appealLaunched } from '@mttq/contracts/welfare/appeal-launched';
import { fundOpened } from '@mttq/contracts/welfare/fund-opened';
import { ledgerPosted } from '@mttq/contracts/welfare/ledger-posted';
import { defineReaction, when } from '@mttq/platform/events/define-reaction';
import { createFundMonthStore } from './fund-month.postgres.ts';
import { movementsOf } from './fund-month.ts';

/**
 * What welfare's ledgers post, added up by fund, measure, earmark and month, each event once (inbox) and in whatever order:
 * an event that says too little is a dead letter and holds nothing up. `recordLedgerProgress` makes figures of the sums.
 */
export const ledgersOfFunds = defineReaction({
  name: 'ledgers-of-funds',
  source: 'welfare',
  on: [
    when(fundOpened, ({ data }, manager) => createFundMonthStore(manager).keepFund(data.fundId, data.unitId)),
    when(appealLaunched, ({ data }, manager) =>
      createFundMonthStore(manager).keepAppeal(data.appealId, data.fundId, data.earmarkId),
    ),
    when(ledgerPosted, ({ data }, manager) =>
      createFundMonthStore(manager).move(data.fundId, movementsOf(data.transactions)),
    ),
  ],
});
