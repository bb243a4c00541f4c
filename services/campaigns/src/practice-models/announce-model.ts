import type { Actor, Stores } from '../unit-of-work.ts';
import { type Moved, practiceModelNotFound } from './practice-model.ts';

/** What every event about a model says of it. */
export const modelFieldsOf = ({ model, step }: Moved) => ({
  modelId: model.id,
  unitId: model.unitId,
  name: model.name,
  category: model.category,
  state: model.state,
  happenedOn: step.happenedOn,
  number: step.number,
  decidedByUnitId: step.decidedByUnitId,
  campaignId: model.campaignId,
  replicatedFromId: model.replicatedFromId,
});

/** A command on a model that is there: its unit decides who may. */
export const modelOrder = <Command extends { readonly idempotencyKey: string; readonly modelId: string }>(
  command: Command,
  actor: Actor,
) => ({
  actor,
  command,
  id: command.modelId,
  action: 'practice-model:record' as const,
  unitOf: async ({ models }: Stores) =>
    (await models.byId(command.modelId))?.unitId ?? practiceModelNotFound(),
  again: async ({ models }: Stores, id: string) => (await models.byId(id)) ?? practiceModelNotFound(),
});
