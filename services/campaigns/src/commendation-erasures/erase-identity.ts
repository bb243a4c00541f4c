import { commendationIdentityErased } from '@mttq/contracts/campaigns/commendation-identity-erased';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { commendationNotFound } from '../commendations/commendation.ts';
import { readReason } from '../periods/report-period.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type CommendationErasure,
  checkErasable,
  closeErasure,
  erasureNotFound,
  erasureWaits,
  withoutIdentity,
} from './commendation-erasure.ts';

export type ProposeCommendationErasure = {
  readonly idempotencyKey: string;
  readonly commendationId: string;
  readonly reason: string;
};
export type CloseCommendationErasure = { readonly idempotencyKey: string; readonly erasureId: string };

const again = async ({ commendationErasures }: Stores, id: string) =>
  (await commendationErasures.byId(id)) ?? erasureNotFound();

/** Asks that who a commended person is be erased; another person approves. */
export const proposeCommendationErasure =
  (deps: Deps) => (command: ProposeCommendationErasure, actor: Actor) =>
    takeCommand<CommendationErasure>(
      deps,
      {
        ...{ actor, command, name: 'proposeCommendationErasure', action: 'commendation:propose-erasure' },
        ...{ reason: command.reason, again },
        // Where a commendation lies is found out behind the wall; the right is asked for in front of it.
        unitOf: async ({ scope, commendations }) => {
          await scope.enterAll();
          return (await commendations.byIds([command.commendationId]))[0]?.unitId ?? commendationNotFound();
        },
      },
      async ({ commendations, commendationErasures }, { id, now }) => {
        const commendation = await commendations.lock(command.commendationId);
        if (commendation === undefined) return commendationNotFound();
        const reason = readReason(command.reason);
        if (isRefusal(reason)) return reason;
        const wrong = checkErasable(commendation);
        if (wrong) return wrong;
        if (await commendationErasures.waits(commendation.id)) return erasureWaits();
        const erasure: CommendationErasure = {
          ...{ id, commendationId: commendation.id, unitId: commendation.unitId, path: commendation.path },
          ...{ reason, state: 'PROPOSED', proposedBy: actor.id, proposedAt: now },
          ...{ closedBy: null, closedAt: null },
        };
        await commendationErasures.add(erasure);
        return erasure;
      },
    );

type Closing = {
  readonly name: string;
  readonly action: 'commendation:approve-erasure' | 'commendation:propose-erasure';
  readonly to: 'APPROVED' | 'WITHDRAWN';
};

const close = (deps: Deps, sent: { command: CloseCommendationErasure; actor: Actor }, step: Closing) =>
  takeCommand<CommendationErasure>(
    deps,
    {
      ...{ ...sent, name: step.name, action: step.action, id: sent.command.erasureId, again },
      unitOf: async ({ scope, commendationErasures }) => {
        await scope.enterAll();
        return (await commendationErasures.byId(sent.command.erasureId))?.unitId ?? erasureNotFound();
      },
    },
    async (stores, { id, now }) => {
      const { commendations, commendationErasures, commendationIdentities, outbox } = stores;
      const erasure = await commendationErasures.lock(id);
      if (erasure === undefined) return erasureNotFound();
      const closed = closeErasure(erasure, step.to, { actorId: sent.actor.id, now });
      if (isRefusal(closed)) return closed;
      await commendationErasures.change(closed);
      if (step.to === 'WITHDRAWN') return closed;
      const commendation = await commendations.lock(erasure.commendationId);
      if (commendation === undefined) return commendationNotFound();
      await commendations.changeAll([withoutIdentity(commendation, dayInVietnam(now))]);
      await commendationIdentities.erase(commendation.id);
      const { id: commendationId, awardingUnitId, unitId, formCode, subjectKind } = commendation;
      await outbox.add({
        contract: commendationIdentityErased,
        aggregateId: commendationId,
        data: { commendationId, awardingUnitId, unitId, formCode, subjectKind },
        occurredAt: now,
      });
      return closed;
    },
  );

/** Erases for good who a commended person is; the number, the decision and the counts stay. */
export const approveCommendationErasure = (deps: Deps) => (command: CloseCommendationErasure, actor: Actor) =>
  close(
    deps,
    { command, actor },
    { name: 'approveCommendationErasure', action: 'commendation:approve-erasure', to: 'APPROVED' },
  );

/** Takes such a proposal back. */
export const withdrawCommendationErasure =
  (deps: Deps) => (command: CloseCommendationErasure, actor: Actor) =>
    close(
      deps,
      { command, actor },
      { name: 'withdrawCommendationErasure', action: 'commendation:propose-erasure', to: 'WITHDRAWN' },
    );
