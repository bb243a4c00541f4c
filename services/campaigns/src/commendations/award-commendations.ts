import { commendationAwarded } from '@mttq/contracts/campaigns/commendation-awarded';
import { commendationRevoked } from '@mttq/contracts/campaigns/commendation-revoked';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { readReason } from '../periods/report-period.ts';
import type { Action, Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';
import { award, type Commendation, commendationNotFound, revoke, withdrawConsent } from './commendation.ts';

type OnCommendation = { readonly idempotencyKey: string; readonly commendationId: string };
export type AwardCommendation = OnCommendation & { readonly awardedOn: CalendarDay };
export type RevokeCommendation = OnCommendation & {
  readonly revokedOn: CalendarDay;
  readonly reason: string;
};

type Step = {
  readonly name: string;
  readonly action: Action;
  readonly at: 'unitId' | 'awardingUnitId';
  readonly reason?: string;
  readonly decide: (commendation: Commendation, today: CalendarDay) => Commendation | Refusal;
  /** Absent: it concerns a person alone and is not announced. */
  readonly contract?: NewEvent['contract'];
  readonly occurredOn?: CalendarDay;
};

const unitOf =
  (id: string, at: Step['at']) =>
  async ({ scope, commendations }: Stores) => {
    await scope.enterAll();
    return (await commendations.byIds([id]))[0]?.[at] ?? commendationNotFound();
  };

const takeStep = (deps: Deps, { command, actor }: { command: OnCommendation; actor: Actor }, step: Step) =>
  takeCommand<Commendation>(
    deps,
    {
      ...{ actor, command, name: step.name, action: step.action, id: command.commendationId },
      reason: step.reason ?? null,
      unitOf: unitOf(command.commendationId, step.at),
      again: async ({ commendations }, id) => (await commendations.byIds([id]))[0] ?? commendationNotFound(),
    },
    async ({ commendations, outbox }, { id, now }) => {
      const commendation = await commendations.lock(id);
      if (commendation === undefined) return commendationNotFound();
      const next = step.decide(commendation, dayInVietnam(now));
      if (isRefusal(next)) return next;
      await commendations.changeAll([next]);
      const { awardingUnitId, unitId, formCode, subjectKind } = next;
      if (step.contract !== undefined)
        await outbox.add({
          contract: step.contract,
          aggregateId: id,
          data: { commendationId: id, awardingUnitId, unitId, formCode, subjectKind },
          occurredAt: step.occurredOn === undefined ? now : startOfDayInVietnam(step.occurredOn),
        });
      return next;
    },
  );

/** DECIDED → AWARDED: handed over on a day. */
export const awardCommendation = (deps: Deps) => (command: AwardCommendation, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'awardCommendation', action: 'commendation:award', at: 'awardingUnitId' },
      ...{ contract: commendationAwarded, occurredOn: command.awardedOn },
      decide: (commendation, today) => award(commendation, command.awardedOn, today),
    },
  );

/** DECIDED or AWARDED → REVOKED, with the reason. */
export const revokeCommendation = (deps: Deps) => (command: RevokeCommendation, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'revokeCommendation', action: 'commendation:revoke', at: 'awardingUnitId' },
      ...{ contract: commendationRevoked, occurredOn: command.revokedOn, reason: command.reason },
      decide: (commendation, today) => {
        const reason = readReason(command.reason);
        if (isRefusal(reason)) return reason;
        return revoke(commendation, { on: command.revokedOn, reason }, today);
      },
    },
  );

/** The name of a person leaves the public list; the commendation stays in the counts. */
export const withdrawCommendationConsent = (deps: Deps) => (command: OnCommendation, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'withdrawCommendationConsent', action: 'commendation:propose', at: 'unitId' },
      decide: withdrawConsent,
    },
  );
