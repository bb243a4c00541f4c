import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import type { SupportForm } from '../direct-support/direct-support.ts';
import { fundNotFound } from '../funds/fund.ts';
import { householdErased, householdNotFound } from '../households/household.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announceCase } from './announce-case.ts';
import {
  type BeneficiaryCase,
  type CasePurpose,
  type CaseSource,
  caseNotFound,
  checkSource,
} from './case.ts';

export type OpenCase = {
  readonly idempotencyKey: string;
  readonly householdId: string;
  readonly purpose: CasePurpose;
  readonly source: CaseSource;
  readonly fundId?: string | null | undefined;
  readonly donorId?: string | null | undefined;
  readonly form: SupportForm;
  readonly requestedAmount?: VndInput | null | undefined;
  readonly openedOn: CalendarDay;
};

/** Opens a case of a household in the unit where the household lies: its survey begins. */
export const openCase =
  ({ inTransaction, newId }: Deps) =>
  (command: OpenCase, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, households, funds, cases, audit } = stores;
      const { householdId, fundId = null, donorId = null, requestedAmount = null, openedOn } = command;
      if (isRefusal(requestedAmount)) return requestedAmount;
      const [place] = await households.unitsOf([householdId]);
      if (place === undefined) return householdNotFound();
      if (!(await scope.enter(actor, 'case:record', place.unitId))) return notAllowed();
      const input = { ...command, requestedAmount: `${requestedAmount}` };
      const answer = await answers.claim({ actorId: actor.id, command: 'openCase', input, id: newId(), now });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await cases.byIds([answer.id]))[0] ?? caseNotFound();
      const household = await households.lock(householdId);
      if (household === undefined) return householdNotFound();
      if (household.erasedAt !== null) return householdErased();
      const wrongSource = checkSource(
        { source: command.source, fundId, donorId, openedOn },
        dayInVietnam(now),
      );
      if (wrongSource) return wrongSource;
      if (fundId !== null && (await funds.byId(fundId)) === undefined) return fundNotFound();
      const opened: BeneficiaryCase = {
        ...{
          id: answer.id,
          householdId,
          unitId: household.unitId,
          path: household.path,
          areaId: household.areaId,
        },
        ...{ purpose: command.purpose, source: command.source, fundId, donorId, form: command.form },
        ...{ requestedAmount, approvedAmount: null, handedOverAmount: null, classAtDecision: null },
        ...{
          standardVersion: null,
          decidedOn: null,
          handedOverOn: null,
          state: 'SURVEYING',
          resumesTo: null,
        },
        ...{ awaitsAssignment: false, openedBy: actor.id, proposedBy: null, openedOn, openedAt: now },
      };
      await cases.add(opened);
      const step = { move: 'OPEN', fromState: null, occurredOn: openedOn, reason: null, documentId: null };
      await announceCase(stores, opened, { step, actor, now, newId });
      await audit.add({ action: 'case:record', unitId: household.unitId, input });
      return opened;
    });
