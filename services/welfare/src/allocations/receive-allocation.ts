import { notAllowed } from '@mttq/kernel/command-refusals';
import { invariant } from '@mttq/kernel/fault';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type Allocation,
  allocationLineNotValid,
  allocationNotFound,
  checkOther,
  isAllReceived,
} from './allocation.ts';
import { announceAllocation } from './announce-allocation.ts';

export type ReceiveAllocation = {
  readonly idempotencyKey: string;
  readonly allocationId: string;
  readonly line: number;
};

type Receipt = { readonly line: number; readonly actorId: string; readonly now: Date };

/** Notes that a line has arrived; the tranche is RECEIVED when all have. The scope is open. */
const receiveLine = async (
  stores: Stores,
  allocation: Allocation,
  { line: place, actorId, now }: Receipt,
): Promise<Allocation> => {
  const line = allocation.lines.find(({ line }) => line === place);
  invariant(line, 'a receipt names a line of its tranche');
  const received = { ...line, state: 'RECEIVED' as const, receivedBy: actorId, receivedAt: now };
  await stores.allocations.receive(received);
  const lines = allocation.lines.map((other) => (other.line === place ? received : other));
  if (!isAllReceived({ lines })) return { ...allocation, lines };
  const whole: Allocation = { ...allocation, state: 'RECEIVED', receivedAt: now, lines };
  const fund = await stores.funds.byId(allocation.fundId);
  invariant(fund, 'a tranche is of a fund');
  await stores.allocations.change(whole);
  await announceAllocation(stores, fund, { allocation: whole, now });
  return whole;
};

/** A unit without a fund says that its line has arrived. Lines to funds are received by receiving their transfers. */
export const receiveAllocation =
  ({ inTransaction }: Deps) =>
  (command: ReceiveAllocation, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, allocations, answers, audit } = stores;
      // Approved tranches are public: the line says which unit's right counts.
      const [seen] = await allocations.byIds([command.allocationId]);
      const unitId = seen?.lines.find(({ line }) => line === command.line)?.unitId;
      if (unitId === undefined) return allocationNotFound();
      if (!(await scope.enter(actor, 'allocation:receive', unitId))) return notAllowed();
      await scope.enterAll();
      const allocation = await allocations.lock(command.allocationId);
      const line = allocation?.lines.find((own) => own.line === command.line);
      if (allocation === undefined || line === undefined) return allocationNotFound();
      const claim = {
        actorId: actor.id,
        command: 'receiveAllocation',
        input: command,
        id: allocation.id,
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return allocation;
      if (line.toFundId !== null || line.state !== 'ON_THE_WAY')
        return allocationLineNotValid(
          line.line,
          'không chờ đơn vị xác nhận. Tiền chuyển vào quỹ thì nhận bằng lệnh nhận chuyển.',
          'does not wait for a receipt of its unit. What goes to a fund is received with its transfer.',
        );
      const samePerson = checkOther(actor.id, allocation.transferredBy);
      if (samePerson) return samePerson;
      await audit.add({ action: 'allocation:receive', unitId, input: command });
      return receiveLine(stores, allocation, { line: line.line, actorId: actor.id, now });
    });

/** What becomes of a line when the transfer of its money ends. The scope is open. */
export const endAllocationTransfer = async (
  stores: Stores,
  transferId: string,
  {
    isReceived,
    actorId,
    now,
  }: { readonly isReceived: boolean; readonly actorId: string; readonly now: Date },
): Promise<void> => {
  const allocation = await stores.allocations.lockByTransfer(transferId);
  const line = allocation?.lines.find((own) => own.transferId === transferId);
  if (allocation === undefined || line === undefined) return;
  if (isReceived) await receiveLine(stores, allocation, { line: line.line, actorId, now });
  else
    await stores.allocations.receive({ ...line, state: 'RETURNED', reservationId: null, transferId: null });
};
