import { planAmended } from '@mttq/contracts/campaigns/plan-amended';
import { planClosed } from '@mttq/contracts/campaigns/plan-closed';
import { planIssued } from '@mttq/contracts/campaigns/plan-issued';
import { planReturned } from '@mttq/contracts/campaigns/plan-returned';
import { planSubmitted } from '@mttq/contracts/campaigns/plan-submitted';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { announceTargets } from '../targets/announce-targets.ts';
import { nextVersion } from '../targets/target.ts';
import type { Action, Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';
import { eventFieldsOf, planOrder } from './announce-plan.ts';
import { contentOf, type StatedPlan } from './draft-plan.ts';
import { amend, close, giveBack, issue, type Plan, planNotFound, submit } from './plan.ts';
import { verifyLinks } from './verify-links.ts';

type OnPlan = { readonly idempotencyKey: string; readonly planId: string };
export type ReturnPlan = OnPlan & { readonly reason: string };
export type IssuePlan = OnPlan & {
  readonly number: string;
  readonly issuedOn: CalendarDay;
  readonly documentId?: string | null | undefined;
};
export type AmendPlan = IssuePlan & { readonly content: StatedPlan; readonly reason: string };
export type ClosePlan = OnPlan & { readonly closedOn: CalendarDay };

type Step = {
  readonly name: string;
  readonly action: Action;
  readonly contract: NewEvent['contract'];
  readonly decide: (plan: Plan, today: CalendarDay) => Plan | Refusal;
  /** Why this version was issued; null: it is the first. Absent: no version is issued. */
  readonly issuedBecause?: string | null;
  readonly occurredOn?: CalendarDay;
};

const keepVersion = (
  { plans }: Stores,
  plan: Plan,
  { reason, now }: { reason: string | null; now: Date },
) => {
  const { id: planId, version, unitId, path, title, number, issuedOn, documentId, taskGroups } = plan;
  if (number === null || issuedOn === null) return Promise.resolve();
  const issued = { planId, version, unitId, path, title, number, issuedOn, documentId, taskGroups };
  return plans.addVersion({ ...issued, reason, recordedAt: now });
};

// What a draft proposed holds once it is issued.
const agreeProposed = async (stores: Stores, planId: string, now: Date): Promise<void> => {
  const proposed = await stores.targets.lockProposedOf(planId);
  const agreed = proposed.map((target) => nextVersion(target, { state: 'AGREED', cause: 'ISSUED' }));
  await stores.targets.change(agreed, now);
  await announceTargets(stores, agreed, now);
};

/** One step of a plan: lock, decide, keep, announce. */
const takeStep = (deps: Deps, { command, actor }: { command: OnPlan; actor: Actor }, step: Step) =>
  takeCommand<Plan>(
    deps,
    {
      ...planOrder(command, actor),
      name: step.name,
      action: step.action,
      reason: step.issuedBecause ?? null,
    },
    async (stores, { id, now }) => {
      const plan = await stores.plans.lock(id);
      if (plan === undefined) return planNotFound();
      const next = step.decide(plan, dayInVietnam(now));
      if (isRefusal(next)) return next;
      const isIssue = step.issuedBecause !== undefined;
      const refusal = isIssue ? await verifyLinks(stores, next) : undefined;
      if (refusal !== undefined) return refusal;
      await stores.plans.change(next);
      if (isIssue) {
        await keepVersion(stores, next, { reason: step.issuedBecause ?? null, now });
        await agreeProposed(stores, id, now);
      }
      const occurredAt = step.occurredOn === undefined ? now : startOfDayInVietnam(step.occurredOn);
      await stores.outbox.add({
        contract: step.contract,
        aggregateId: id,
        data: eventFieldsOf(next),
        occurredAt,
      });
      return next;
    },
  );

const issueOf = ({ number, issuedOn, documentId }: IssuePlan) => ({
  number,
  issuedOn,
  documentId: documentId ?? null,
});

/** DRAFT → REVIEW. */
export const submitPlan = (deps: Deps) => (command: OnPlan, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'submitPlan', action: 'plan:draft', contract: planSubmitted },
      decide: submit,
    },
  );

/** REVIEW → DRAFT, with the reason. */
export const returnPlan = (deps: Deps) => (command: ReturnPlan, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'returnPlan', action: 'plan:issue', contract: planReturned },
      decide: (plan) => giveBack(plan, command.reason),
    },
  );

/** REVIEW → ISSUED: from now on it is public and cascades. */
export const issuePlan = (deps: Deps) => (command: IssuePlan, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'issuePlan', action: 'plan:issue', contract: planIssued },
      decide: (plan, today) => issue(plan, issueOf(command), today),
      issuedBecause: null,
      occurredOn: command.issuedOn,
    },
  );

/** A new version beside the one that was issued, never over it. */
export const amendPlan = (deps: Deps) => (command: AmendPlan, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'amendPlan', action: 'plan:issue', contract: planAmended },
      decide: (plan, today) =>
        amend(plan, {
          ...{ content: contentOf(command.content), issue: issueOf(command), today },
          reason: command.reason,
        }),
      issuedBecause: command.reason,
      occurredOn: command.issuedOn,
    },
  );

/** ISSUED → CLOSED. */
export const closePlan = (deps: Deps) => (command: ClosePlan, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'closePlan', action: 'plan:issue', contract: planClosed },
      decide: (plan, today) => close(plan, command.closedOn, today),
      occurredOn: command.closedOn,
    },
  );
