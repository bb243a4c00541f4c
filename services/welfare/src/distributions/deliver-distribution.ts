import { distributionCancelled } from '@mttq/contracts/welfare/distribution-cancelled';
import { distributionDelivered } from '@mttq/contracts/welfare/distribution-delivered';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { dayNotValid, type Fund, fundNotFound, readReason } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  cashNotPaid,
  type Distribution,
  distributionNotFound,
  distributionStateForbids,
  minutesNotValid,
  type ProofFile,
  readWitnesses,
} from './distribution.ts';

type Step = { readonly idempotencyKey: string; readonly fundId: string; readonly distributionId: string };

export type DeliverDistribution = Step & {
  readonly paymentId?: string | null | undefined;
  readonly minutesNo: string;
  readonly witnesses: readonly string[];
  readonly deliveredOn: CalendarDay;
  readonly proofs?:
    | readonly { name: string; mediaType: string; bytes: number; sha256: string }[]
    | null
    | undefined;
};

export type CancelDistribution = Step & { readonly reason: string };

type Asked = {
  readonly command: string;
  readonly input: Step;
  readonly claimed: unknown;
  readonly now: Date;
};

const enter = async (
  { scope, funds, distributions, answers }: Stores,
  actor: Actor,
  { command, input, claimed, now }: Asked,
) => {
  const fund = await funds.byId(input.fundId);
  if (fund === undefined) return fundNotFound();
  if (!(await scope.enter(actor, 'distribution:deliver', fund.unitId))) return notAllowed();
  const distribution = await distributions.lock(input.distributionId);
  if (distribution?.fundId !== fund.id) return distributionNotFound();
  const claim = { idempotencyKey: input.idempotencyKey, claimed };
  const answer = await answers.claim({ actorId: actor.id, command, input: claim, id: distribution.id, now });
  if (isRefusal(answer)) return answer;
  if (answer.isRepeat) return { fund, distribution, isRepeat: true };
  if (distribution.state !== 'PREPARED') return distributionStateForbids(distribution.state);
  return { fund, distribution, isRepeat: false };
};

/** Cash was paid out by two persons before it was handed over: by a payment of this list, or with a line of a tranche. */
const checkCash = async (
  { payments, distributions, allocations }: Stores,
  list: Distribution,
  paymentId: string | null,
) => {
  if (list.allocationId !== null && list.cashTotal > 0n) {
    const [tranche] = await allocations.byIds([list.allocationId]);
    if (tranche?.lines.find(({ line }) => line === list.allocationLine)?.state !== 'RECEIVED')
      return cashNotPaid(
        'Tiền của dòng phân bổ này chưa đến, hoặc đã bị thu về. Hãy nhận tiền trước.',
        'The money of this line of the tranche has not arrived, or was taken back. Receive it first.',
      );
  }
  if (list.cashTotal === 0n || list.allocationId !== null)
    return paymentId === null
      ? undefined
      : cashNotPaid(
          'Danh sách này không cần khoản chi riêng. Hãy bỏ paymentId.',
          'This list needs no payment. Leave it out.',
        );
  const payment = paymentId === null ? undefined : await payments.lock(paymentId);
  const isOwn =
    payment?.fundId === list.fundId && payment.referenceId === list.id && payment.kind === 'SPENDING';
  const isPaid = payment?.state === 'POSTED' && payment.paidAmount === list.cashTotal;
  return isOwn && isPaid && !(await distributions.isPaymentUsed(payment.id))
    ? undefined
    : cashNotPaid(
        `Cần một khoản chi đã duyệt của quỹ này cho chính danh sách này, đúng ${list.cashTotal} đồng.`,
        `Name an approved payment of this fund for this very list, of exactly ${list.cashTotal} đồng.`,
      );
};

const readProofs = (given: DeliverDistribution['proofs']) => {
  const proofs: ProofFile[] = (given ?? []).map((proof, at) => ({
    ...proof,
    place: at + 1,
    name: normaliseText(proof.name),
    bytes: BigInt(Math.max(proof.bytes, 0)),
  }));
  const fits = ({ name, mediaType, bytes, sha256 }: ProofFile) =>
    name !== '' &&
    name.length <= 200 &&
    /^[a-z]+\/[a-z0-9.+-]{1,80}$/.test(mediaType) &&
    bytes > 0n &&
    /^[0-9a-f]{64}$/.test(sha256);
  return proofs.length <= 20 && proofs.every(fits)
    ? proofs
    : minutesNotValid(
        'Tối đa 20 tệp minh chứng, mỗi tệp có tên, loại, dung lượng và SHA-256 (64 chữ số hex).',
        'At most 20 proof files, each with a name, a media type, a size and a SHA-256 of 64 hexadecimal digits.',
      );
};

const readMinutes = (command: DeliverDistribution, fund: Fund, today: CalendarDay) => {
  const minutesNo = normaliseText(command.minutesNo);
  if (minutesNo === '' || minutesNo.length > 60)
    return minutesNotValid(
      'Biên bản cần số, tối đa 60 ký tự.',
      'Minutes have a number of at most 60 characters.',
    );
  const witnesses = readWitnesses(command.witnesses);
  if (isRefusal(witnesses)) return witnesses;
  const proofs = readProofs(command.proofs);
  if (isRefusal(proofs)) return proofs;
  return command.deliveredOn > today || command.deliveredOn < fund.openedOn
    ? dayNotValid(
        'Ngày trao phải từ ngày mở quỹ đến hôm nay.',
        'The day lies between the first day of the fund and today.',
      )
    : { minutesNo, witnesses, proofs };
};

const dataOf = (list: Distribution) => ({
  distributionId: list.id,
  fundId: list.fundId,
  unitId: list.unitId,
  allocationId: list.allocationId,
  form: list.form,
  rowCount: list.rowCount,
  cashTotal: list.cashTotal.toString(),
});

/** The hand-over happened: minutes, witnesses, proofs, and cash that was paid out by two persons. */
export const deliverDistribution =
  ({ inTransaction }: Deps) =>
  (command: DeliverDistribution, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      // Witnesses are persons: the answer is kept under how many there were.
      const claimed = { ...command, witnesses: command.witnesses.length };
      const entered = await enter(stores, actor, {
        command: 'deliverDistribution',
        input: command,
        claimed,
        now,
      });
      if (isRefusal(entered)) return entered;
      const { fund, distribution } = entered;
      if (entered.isRepeat) return distribution;
      const minutes = readMinutes(command, fund, dayInVietnam(now));
      if (isRefusal(minutes)) return minutes;
      const paymentId = command.paymentId ?? null;
      const unpaid = await checkCash(stores, distribution, paymentId);
      if (unpaid) return unpaid;
      const { minutesNo, witnesses, proofs } = minutes;
      const delivered: Distribution = {
        ...distribution,
        state: 'DELIVERED',
        paymentId,
        minutesNo,
        witnessCount: witnesses.length,
        deliveredOn: command.deliveredOn,
        deliveredBy: actor.id,
        deliveredAt: now,
      };
      await stores.distributions.deliver({ distribution: delivered, witnesses });
      const earlier = await stores.distributions.proofCount(distribution.id);
      for (const proof of proofs)
        await stores.distributions.addProof(distribution.id, { ...proof, place: earlier + proof.place });
      await stores.outbox.add({
        contract: distributionDelivered,
        aggregateId: distribution.id,
        data: { ...dataOf(delivered), deliveredOn: command.deliveredOn },
        occurredAt: startOfDayInVietnam(command.deliveredOn),
      });
      await stores.audit.add({ action: 'distribution:deliver', unitId: fund.unitId, input: claimed });
      return delivered;
    });

/** Gives a list up before it is handed over. */
export const cancelDistribution =
  ({ inTransaction }: Deps) =>
  (command: CancelDistribution, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const asked = { command: 'cancelDistribution', input: command, claimed: command, now };
      const entered = await enter(stores, actor, asked);
      if (isRefusal(entered)) return entered;
      const { fund, distribution } = entered;
      if (entered.isRepeat) return distribution;
      const cancelled: Distribution = { ...distribution, state: 'CANCELLED', cancelledAt: now, reason };
      await stores.distributions.cancel(cancelled);
      await stores.outbox.add({
        contract: distributionCancelled,
        aggregateId: distribution.id,
        data: dataOf(cancelled),
        occurredAt: now,
      });
      await stores.audit.add({ action: 'distribution:deliver', unitId: fund.unitId, reason, input: command });
      return cancelled;
    });
