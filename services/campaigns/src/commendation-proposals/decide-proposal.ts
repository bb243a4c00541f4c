import { commendationProposalAppraised } from '@mttq/contracts/campaigns/commendation-proposal-appraised';
import { commendationProposalClosed } from '@mttq/contracts/campaigns/commendation-proposal-closed';
import { commendationProposalDecided } from '@mttq/contracts/campaigns/commendation-proposal-decided';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { readReason } from '../periods/report-period.ts';
import type { Action, Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';
import {
  appraise,
  type CommendationProposal,
  closeUndecided,
  decide,
  decisionNumberTaken,
  type LeftOut,
  type ListedProposal,
  proposalNotFound,
} from './commendation-proposal.ts';

type OnProposal = { readonly idempotencyKey: string; readonly proposalId: string };
export type AppraiseProposal = OnProposal & {
  readonly appraisedOn: CalendarDay;
  readonly documentId?: string | null | undefined;
  readonly leftOut?: readonly LeftOut[] | null | undefined;
};
export type DecideProposal = OnProposal & {
  readonly number: string;
  readonly decidedOn: CalendarDay;
  readonly documentId?: string | null | undefined;
  readonly decidingBody?: string | null | undefined;
  readonly leftOut?: readonly LeftOut[] | null | undefined;
};
export type CloseProposal = OnProposal & { readonly reason: string };

type Step = {
  readonly name: string;
  readonly action: Action;
  /** At whose unit the right is asked for. */
  readonly at: 'unitId' | 'awardingUnitId';
  readonly reason?: string;
  readonly decide: (
    listed: ListedProposal,
    stores: Stores,
    today: CalendarDay,
  ) => Promise<ListedProposal | Refusal>;
  readonly announce: (listed: ListedProposal) => Pick<NewEvent, 'contract' | 'data'>;
  readonly occurredOn?: CalendarDay;
};

// Where a list lies is found out behind the wall; the right is asked for in front of it, right after.
const unitOf =
  (proposalId: string, at: Step['at']) =>
  async ({ scope, commendationProposals }: Stores) => {
    await scope.enterAll();
    return (await commendationProposals.byId(proposalId))?.[at] ?? proposalNotFound();
  };

/** One step of a list: lock, decide, keep, announce. */
const takeStep = (deps: Deps, { command, actor }: { command: OnProposal; actor: Actor }, step: Step) =>
  takeCommand<CommendationProposal>(
    deps,
    {
      ...{ actor, command, name: step.name, action: step.action, id: command.proposalId },
      reason: step.reason ?? null,
      unitOf: unitOf(command.proposalId, step.at),
      again: async ({ commendationProposals }, id) =>
        (await commendationProposals.byId(id)) ?? proposalNotFound(),
    },
    async (stores, { id, now }) => {
      const proposal = await stores.commendationProposals.lock(id);
      if (proposal === undefined) return proposalNotFound();
      const lines = await stores.commendations.ofProposals([id]);
      const next = await step.decide({ proposal, lines }, stores, dayInVietnam(now));
      if (isRefusal(next)) return next;
      await stores.commendationProposals.change(next.proposal);
      await stores.commendations.changeAll(next.lines);
      await stores.outbox.add({
        ...step.announce(next),
        aggregateId: id,
        occurredAt: step.occurredOn === undefined ? now : startOfDayInVietnam(step.occurredOn),
      });
      return next.proposal;
    },
  );

const placeOf = ({ id, unitId, awardingUnitId }: CommendationProposal) => ({
  proposalId: id,
  unitId,
  awardingUnitId,
});

/** PROPOSED → APPRAISED (or REJECTED when no line is left) by the council for emulation and commendation. */
export const appraiseProposal = (deps: Deps) => (command: AppraiseProposal, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'appraiseCommendationProposal', action: 'commendation:appraise', at: 'awardingUnitId' },
      decide: async (listed, _, today) =>
        appraise(listed, {
          ...{ by: actor.id, on: command.appraisedOn, today, documentId: command.documentId ?? null },
          leftOut: command.leftOut ?? [],
        }),
      announce: ({ proposal, lines }) => ({
        contract: commendationProposalAppraised,
        data: {
          ...placeOf(proposal),
          favourableCount: lines.filter(({ state }) => state === 'APPRAISED').length,
          leftOutCount: lines.filter(({ state }) => state === 'REJECTED').length,
        },
      }),
      occurredOn: command.appraisedOn,
    },
  );

const decideListed = async (
  listed: ListedProposal,
  stores: Stores,
  { command, actor, today }: { command: DecideProposal; actor: Actor; today: CalendarDay },
): Promise<ListedProposal | Refusal> => {
  const { awardingUnitId } = listed.proposal;
  const { decidedOn, number } = command;
  await stores.commendationProposals.lockDecisionsOf(awardingUnitId);
  const level = await stores.places.levelOf(awardingUnitId, decidedOn);
  if (level === undefined) return unitNotKnown();
  const year = Number(decidedOn.slice(0, 4));
  const decided = decide(listed, {
    ...{ by: actor.id, number, on: decidedOn, today, level, documentId: command.documentId ?? null },
    ...{ decidingBody: command.decidingBody ?? null, leftOut: command.leftOut ?? [] },
    forms: await stores.commendationForms.inForceOn(decidedOn),
    lastRegisterNumber: await stores.commendations.lastRegisterNumber(awardingUnitId, year),
  });
  if (isRefusal(decided)) return decided;
  const isTaken = await stores.commendationProposals.isNumberTaken(decided.proposal);
  return isTaken ? decisionNumberTaken(number) : decided;
};

/** APPRAISED → DECIDED, under a number that stands once for the awarding unit and year. */
export const decideProposal = (deps: Deps) => (command: DecideProposal, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'decideCommendationProposal', action: 'commendation:decide', at: 'awardingUnitId' },
      decide: (listed, stores, today) => decideListed(listed, stores, { command, actor, today }),
      announce: ({ proposal, lines }) => ({
        contract: commendationProposalDecided,
        data: {
          ...placeOf(proposal),
          ...{ decisionNumber: proposal.decisionNumber, decidedOn: proposal.decidedOn },
          ...{ campaignId: proposal.campaignId, roundId: proposal.roundId },
          commendations: lines
            .filter(({ state }) => state === 'DECIDED')
            .map(({ id, formCode, subjectKind, subjectUnitId, areaId }) => ({
              ...{ commendationId: id, formCode, subjectKind, subjectUnitId, areaId },
            })),
        },
      }),
      occurredOn: command.decidedOn,
    },
  );

const close = (
  deps: Deps,
  { command, actor }: { command: CloseProposal; actor: Actor },
  step: Pick<Step, 'name' | 'action' | 'at'> & { readonly outcome: 'REJECTED' | 'WITHDRAWN' },
) => {
  const { outcome, ...how } = step;
  return takeStep(
    deps,
    { command, actor },
    {
      ...how,
      reason: command.reason,
      decide: async (listed) => {
        const reason = readReason(command.reason);
        return isRefusal(reason) ? reason : closeUndecided(listed, outcome, reason);
      },
      announce: ({ proposal }) => ({
        contract: commendationProposalClosed,
        data: { ...placeOf(proposal), outcome },
      }),
    },
  );
};

/** Refuses a whole list, with the reason. */
export const rejectProposal = (deps: Deps) => (command: CloseProposal, actor: Actor) =>
  close(
    deps,
    { command, actor },
    {
      ...{ name: 'rejectCommendationProposal', action: 'commendation:decide', at: 'awardingUnitId' },
      outcome: 'REJECTED',
    },
  );

/** Takes a whole list back before it is decided, with the reason. */
export const withdrawProposal = (deps: Deps) => (command: CloseProposal, actor: Actor) =>
  close(
    deps,
    { command, actor },
    {
      ...{ name: 'withdrawCommendationProposal', action: 'commendation:propose', at: 'unitId' },
      outcome: 'WITHDRAWN',
    },
  );
