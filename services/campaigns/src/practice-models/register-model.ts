import { practiceModelRegistered } from '@mttq/contracts/campaigns/practice-model-registered';
import { practiceModelTraced } from '@mttq/contracts/campaigns/practice-model-traced';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { campaignNotFound } from '../campaigns/campaign.ts';
import { takeCommand } from '../commands/take-command.ts';
import { areaNotKnown } from '../places/area.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { replicateOrigin } from './advance-model.ts';
import { modelFieldsOf, modelOrder } from './announce-model.ts';
import {
  isReplicable,
  type ModelCategory,
  type PracticeModel,
  practiceModelCycle,
  practiceModelNotFound,
  practiceModelNotReplicable,
  practiceModelNotValid,
  register,
} from './practice-model.ts';

export type RegisterPracticeModel = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly name: string;
  readonly summary?: string | null | undefined;
  readonly category: ModelCategory;
  readonly areaIds?: readonly string[] | null | undefined;
  readonly campaignId?: string | null | undefined;
  readonly registeredOn: CalendarDay;
  readonly documentId?: string | null | undefined;
  readonly replicatedFromId?: string | null | undefined;
  readonly isPlaceInferred?: boolean | null | undefined;
  readonly isDayInferred?: boolean | null | undefined;
};

const verifyLinks = async (
  { campaigns, models }: Stores,
  { campaignId, replicatedFromId }: PracticeModel,
): Promise<Refusal | undefined> => {
  if (campaignId !== null && (await campaigns.byId(campaignId)) === undefined) return campaignNotFound();
  if (replicatedFromId === null) return undefined;
  const origin = await models.byId(replicatedFromId);
  if (origin === undefined) return practiceModelNotFound();
  return isReplicable(origin) ? undefined : practiceModelNotReplicable();
};

/** Registers a model of a unit. A unit that has ended since is entered as it stood on the day. */
export const registerPracticeModel = (deps: Deps) => (command: RegisterPracticeModel, actor: Actor) =>
  takeCommand<PracticeModel>(
    deps,
    {
      ...{ actor, command, name: 'registerPracticeModel', action: 'practice-model:record' },
      unitOf: () => command.unitId,
      again: async ({ models }, id) => (await models.byId(id)) ?? practiceModelNotFound(),
    },
    async (stores, { id, now, unitId }) => {
      const { name, category, registeredOn } = command;
      const areaIds = command.areaIds ?? [];
      const path = await stores.places.pathOf(unitId, registeredOn);
      if (path === undefined) return unitNotKnown();
      const draft = {
        ...{ id, unitId, path, areaIds, name, category, registeredOn },
        ...{ summary: command.summary ?? null, campaignId: command.campaignId ?? null },
        replicatedFromId: command.replicatedFromId ?? null,
        isPlaceInferred: command.isPlaceInferred ?? false,
        isDayInferred: command.isDayInferred ?? false,
      };
      const registered = register(draft, command.documentId ?? null, dayInVietnam(now));
      if (isRefusal(registered)) return registered;
      if (!(await stores.places.areAreasOf(areaIds, unitId, registeredOn))) return areaNotKnown();
      const refusal = await verifyLinks(stores, registered.model);
      if (refusal !== undefined) return refusal;
      await stores.models.add(registered, now);
      const data = modelFieldsOf(registered);
      const occurredAt = startOfDayInVietnam(registeredOn);
      await stores.outbox.add({ contract: practiceModelRegistered, aggregateId: id, data, occurredAt });
      return registered.model;
    },
  );

export type TracePracticeModel = {
  readonly idempotencyKey: string;
  readonly modelId: string;
  readonly replicatedFromId: string;
};

/** Says where a model was taken over from, where that was not known when it was registered. Said once. */
export const tracePracticeModel = (deps: Deps) => (command: TracePracticeModel, actor: Actor) =>
  takeCommand<PracticeModel>(
    deps,
    { ...modelOrder(command, actor), name: 'tracePracticeModel' },
    async (stores, { id, now }) => {
      const { models, outbox } = stores;
      const { replicatedFromId } = command;
      // Before anything is locked: of two commands that each bring half of a circle one waits for the other.
      if (await models.wouldCircle(id, replicatedFromId)) return practiceModelCycle();
      const model = await models.lock(id);
      const origin = await models.byId(replicatedFromId);
      if (model === undefined || origin === undefined) return practiceModelNotFound();
      if (model.replicatedFromId !== null)
        return practiceModelNotValid(
          'Mô hình gốc đã được ghi. Nguồn nhân rộng chỉ ghi một lần.',
          'The origin is on record already. It is said once.',
        );
      if (!isReplicable(origin)) return practiceModelNotReplicable();
      const traced = { ...model, replicatedFromId };
      await models.setOrigin(id, replicatedFromId);
      const data = { modelId: id, unitId: model.unitId, replicatedFromId };
      await outbox.add({ contract: practiceModelTraced, aggregateId: id, data, occurredAt: now });
      const established = (await models.stepsOf([id])).find(({ toState }) => toState === 'ESTABLISHED');
      if (established) await replicateOrigin(stores, { model: traced, step: established }, now);
      return traced;
    },
  );
