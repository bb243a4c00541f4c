import { planDrafted } from '@mttq/contracts/campaigns/plan-drafted';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { eventFieldsOf, planOrder } from './announce-plan.ts';
import { type Plan, type PlanContent, planNotFound, readContent, redraft, type TaskGroup } from './plan.ts';
import { verifyLinks } from './verify-links.ts';

export type StatedPlan = {
  readonly title: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly committeeId?: string | null | undefined;
  readonly themeId?: string | null | undefined;
  readonly asksPledge?: boolean | null | undefined;
  readonly parentPlanIds?: readonly string[] | null | undefined;
  readonly campaignIds?: readonly string[] | null | undefined;
  readonly coordinationProgrammeIds?: readonly string[] | null | undefined;
  readonly implementsDocumentIds?: readonly string[] | null | undefined;
  readonly taskGroups?: readonly TaskGroup[] | null | undefined;
};
export type DraftPlan = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly content: StatedPlan;
};
export type RedraftPlan = {
  readonly idempotencyKey: string;
  readonly planId: string;
  readonly content: StatedPlan;
};

export const contentOf = (stated: StatedPlan): PlanContent => ({
  title: stated.title,
  startsOn: stated.startsOn,
  endsOn: stated.endsOn,
  committeeId: stated.committeeId ?? null,
  themeId: stated.themeId ?? null,
  asksPledge: stated.asksPledge ?? false,
  parentPlanIds: stated.parentPlanIds ?? [],
  campaignIds: stated.campaignIds ?? [],
  coordinationProgrammeIds: stated.coordinationProgrammeIds ?? [],
  implementsDocumentIds: stated.implementsDocumentIds ?? [],
  taskGroups: (stated.taskGroups ?? []).map(({ title, tasks }) => ({ title, tasks })),
});

const unissued = {
  state: 'DRAFT',
  ...{ version: 0, number: null, issuedOn: null, closedOn: null },
  ...{ documentId: null, returnedBecause: null },
} as const;

/** Begins a plan of a unit. A unit that has ended since is planned for as it stood when the plan began. */
export const draftPlan = (deps: Deps) => (command: DraftPlan, actor: Actor) =>
  takeCommand<Plan>(
    deps,
    {
      ...{ actor, command, name: 'draftPlan', action: 'plan:draft' },
      unitOf: () => command.unitId,
      again: async ({ plans }, id) => (await plans.byId(id)) ?? planNotFound(),
    },
    async (stores, { id, now, unitId }) => {
      const content = readContent(contentOf(command.content));
      if (isRefusal(content)) return content;
      const path = await stores.places.pathOf(unitId, content.startsOn);
      if (path === undefined) return unitNotKnown();
      const plan: Plan = { ...content, ...unissued, id, unitId, path };
      const refusal = await verifyLinks(stores, plan);
      if (refusal !== undefined) return refusal;
      await stores.plans.add(plan, now);
      const data = eventFieldsOf(plan);
      await stores.outbox.add({ contract: planDrafted, aggregateId: id, data, occurredAt: now });
      return plan;
    },
  );

/** Writes a draft anew as a whole. */
export const redraftPlan = (deps: Deps) => (command: RedraftPlan, actor: Actor) =>
  takeCommand<Plan>(
    deps,
    { ...planOrder(command, actor), name: 'redraftPlan', action: 'plan:draft' },
    async (stores, { id, now }) => {
      const plan = await stores.plans.lock(id);
      if (plan === undefined) return planNotFound();
      const redrafted = redraft(plan, contentOf(command.content));
      if (isRefusal(redrafted)) return redrafted;
      const refusal = await verifyLinks(stores, redrafted);
      if (refusal !== undefined) return refusal;
      await stores.plans.change(redrafted);
      const data = eventFieldsOf(redrafted);
      await stores.outbox.add({ contract: planDrafted, aggregateId: id, data, occurredAt: now });
      return redrafted;
    },
  );
