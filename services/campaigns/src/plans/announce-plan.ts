import type { Actor, Stores } from '../unit-of-work.ts';
import { type Plan, planNotFound } from './plan.ts';

/** What every event about a plan says of it. */
export const eventFieldsOf = (plan: Plan) => ({
  planId: plan.id,
  unitId: plan.unitId,
  committeeId: plan.committeeId,
  title: plan.title,
  startsOn: plan.startsOn,
  endsOn: plan.endsOn,
  version: plan.version,
  number: plan.number,
  issuedOn: plan.issuedOn,
  parentPlanIds: plan.parentPlanIds,
  campaignIds: plan.campaignIds,
  taskGroupCount: plan.taskGroups.length,
});

/** A command on a plan that is there: its unit decides who may. */
export const planOrder = <Command extends { readonly idempotencyKey: string; readonly planId: string }>(
  command: Command,
  actor: Actor,
) => ({
  actor,
  command,
  id: command.planId,
  unitOf: async ({ plans }: Stores) => (await plans.unitOf(command.planId)) ?? planNotFound(),
  again: async ({ plans }: Stores, id: string) => (await plans.byId(id)) ?? planNotFound(),
});
