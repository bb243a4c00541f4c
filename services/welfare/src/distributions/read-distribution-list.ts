import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { fundNotFound, readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type Distribution, distributionNotFound, rowNotValid } from './distribution.ts';
import type { ListedRow } from './distribution-list.ts';

/** What a list with names is opened for. */
export type ListPurpose = 'SIGNATURE' | 'HAND_OVER' | 'INSPECTION' | 'SUBJECT_REQUEST';

export type OpenedList = {
  readonly distribution: Distribution;
  readonly rows: readonly ListedRow[];
  readonly witnesses: readonly string[];
};

type Asked = {
  readonly fundId: string;
  readonly distributionId: string;
  readonly purpose: ListPurpose;
};

const action = 'distribution:read-personal';
const rowsMax = 1_000;

/** Opens whom a list names, for a purpose; every read leaves an audit record with it. */
export const readDistributionList =
  ({ inTransaction }: Deps) =>
  (
    { fundId, distributionId, purpose }: Asked,
    actor: Actor,
  ): Promise<OpenedList | Refusal<'DistributionNotFound' | 'NotAllowed'>> =>
    inTransaction(actor, async ({ scope, funds, distributions, audit }) => {
      const fund = await funds.byId(fundId);
      if (fund === undefined) return distributionNotFound();
      if (!(await scope.enter(actor, action, fund.unitId))) return notAllowed();
      const [distribution] = await distributions.byIds([distributionId]);
      if (distribution?.fundId !== fund.id) return distributionNotFound();
      await audit.add({ action, unitId: fund.unitId, reason: purpose, input: { distributionId, purpose } });
      const recipients = await distributions.recipients(distribution.id);
      const rows = await distributions.rows(distribution.id, { limit: rowsMax, after: 0 });
      return {
        distribution,
        rows: rows.map((row) => ({ ...row, recipient: recipients.get(row.rowNo) ?? null })),
        witnesses: await distributions.witnesses(distribution.id),
      };
    });

export type EraseDistributionPersons = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly distributionId: string;
  /** Null: the witnesses. */
  readonly row?: number | null | undefined;
  readonly reason: string;
};

/** Law 91/2025/QH15: a person on a list may be forgotten. Amounts and the commitment stay, the salt goes. */
export const eraseDistributionPersons =
  ({ inTransaction }: Deps) =>
  (command: EraseDistributionPersons, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, distributions, answers, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'distribution:erase', fund.unitId))) return notAllowed();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const distribution = await distributions.lock(command.distributionId);
      if (distribution?.fundId !== fund.id) return distributionNotFound();
      const claim = {
        actorId: actor.id,
        command: 'eraseDistributionPersons',
        input: command,
        id: distribution.id,
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return distribution;
      const { row = null } = command;
      if (!(await distributions.forget(distribution.id, row, now)))
        return rowNotValid(
          row ?? 0,
          'không còn dữ liệu cá nhân nào để xoá.',
          'holds no personal data any more.',
        );
      await audit.add({ action: 'distribution:erase', unitId: fund.unitId, reason, input: command });
      return distribution;
    });
