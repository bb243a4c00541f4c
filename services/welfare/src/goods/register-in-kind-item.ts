import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { fundNotFound } from '../funds/fund.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { describeItem, type InKindItem, itemNotFound, itemTaken } from './in-kind-item.ts';

export type RegisterInKindItem = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly name: string;
  readonly measure: string;
};

export const registerInKindItem =
  ({ inTransaction, newId }: Deps) =>
  (command: RegisterInKindItem, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, goods, answers, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'goods:receive', fund.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'registerInKindItem', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await goods.itemsByIds([answer.id]))[0] ?? itemNotFound();
      if (fund.closedOn !== null) return refuseLedger('FundClosed');
      const described = describeItem(command.name, command.measure);
      if (isRefusal(described)) return described;
      const item: InKindItem = { ...described, id: answer.id, fundId: fund.id, stock: 0n, registeredAt: now };
      if (!(await goods.addItem(item))) return itemTaken();
      await audit.add({ action: 'goods:receive', unitId: fund.unitId, input: command });
      return item;
    });
