import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type Earmark, earmarkNotValid, fundNotFound, nameEarmark } from './fund.ts';

export type AddEarmark = {
  readonly fundId: string;
  readonly kind: Earmark['kind'];
  readonly name: string;
};

export const addEarmark =
  ({ inTransaction, newId }: Deps) =>
  (command: AddEarmark, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, ledger, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'fund:open', fund.unitId))) return notAllowed();
      if (fund.closedOn !== null) return refuseLedger('FundClosed');
      const name = nameEarmark(command.name);
      if (isRefusal(name)) return name;
      const earmark = { id: newId(), fundId: fund.id, kind: command.kind, name };
      if (!(await funds.addEarmark(earmark, now))) return earmarkNotValid();
      await ledger.openPurse(fund.id, earmark.id);
      await audit.add({ action: 'fund:open', unitId: fund.unitId, input: command });
      return earmark;
    });
