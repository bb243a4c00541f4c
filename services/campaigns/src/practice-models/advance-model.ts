import { practiceModelEnded } from '@mttq/contracts/campaigns/practice-model-ended';
import { practiceModelEstablished } from '@mttq/contracts/campaigns/practice-model-established';
import { practiceModelRecognised } from '@mttq/contracts/campaigns/practice-model-recognised';
import { practiceModelReplicated } from '@mttq/contracts/campaigns/practice-model-replicated';
import { practiceModelStarted } from '@mttq/contracts/campaigns/practice-model-started';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { deciderNotAbove } from '../places/area.ts';
import type { Action, Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';
import { modelFieldsOf, modelOrder } from './announce-model.ts';
import { begin, end, establish, recognise, replicate } from './model-step.ts';
import {
  type ModelOutcome,
  type Moved,
  type PracticeModel,
  practiceModelNotFound,
  type StatedStep,
} from './practice-model.ts';

type OnModel = {
  readonly idempotencyKey: string;
  readonly modelId: string;
  readonly happenedOn: CalendarDay;
  readonly number?: string | null | undefined;
  readonly documentId?: string | null | undefined;
};
export type RecognisePracticeModel = OnModel & { readonly number: string; readonly decidedByUnitId: string };
export type EndPracticeModel = OnModel & { readonly outcome: ModelOutcome; readonly reason: string };

type Step = {
  readonly name: string;
  readonly contract: NewEvent['contract'];
  readonly action?: Action;
  readonly unitOf?: () => string;
  readonly reason?: string;
  readonly decide: (model: PracticeModel, stated: StatedStep, today: CalendarDay) => Moved | Refusal;
  /** What must hold in the tree before the model is looked at closely. */
  readonly verify?: (stores: Stores) => Promise<Refusal | undefined>;
  /** What happens with it. */
  readonly beside?: (stores: Stores, moved: Moved, now: Date) => Promise<void>;
};

const statedOf = (command: OnModel, decidedByUnitId: string | null, reason: string | null): StatedStep => ({
  happenedOn: command.happenedOn,
  number: command.number ?? null,
  documentId: command.documentId ?? null,
  ...{ decidedByUnitId, reason },
});

const announce = ({ outbox }: Stores, contract: NewEvent['contract'], moved: Moved) => {
  const { id, outcome } = moved.model;
  const data = outcome === null ? modelFieldsOf(moved) : { ...modelFieldsOf(moved), outcome };
  const occurredAt = startOfDayInVietnam(moved.step.happenedOn);
  return outbox.add({ contract, aggregateId: id, data, occurredAt });
};

/** One step of a model: lock, decide, keep, announce. */
const takeStep = (deps: Deps, { command, actor }: { command: OnModel; actor: Actor }, step: Step) =>
  takeCommand<PracticeModel>(
    deps,
    {
      ...{ ...modelOrder(command, actor), name: step.name, reason: step.reason ?? null },
      ...(step.action === undefined ? {} : { action: step.action }),
      ...(step.unitOf === undefined ? {} : { unitOf: step.unitOf }),
    },
    async (stores, { id, now }) => {
      const refusal = await step.verify?.(stores);
      if (refusal !== undefined) return refusal;
      const model = await stores.models.lock(id);
      if (model === undefined) return practiceModelNotFound();
      const decidedBy = step.unitOf?.() ?? null;
      const stated = statedOf(command, decidedBy, step.reason ?? null);
      const moved = step.decide(model, stated, dayInVietnam(now));
      if (isRefusal(moved)) return moved;
      await stores.models.move(moved, now);
      await announce(stores, step.contract, moved);
      await step.beside?.(stores, moved, now);
      return moved.model;
    },
  );

/** The origin counts as replicated once the first replica is established; it may lie outside of the actor's scope. */
export const replicateOrigin = async (
  stores: Stores,
  { model, step }: Moved,
  now: Date,
): Promise<undefined> => {
  if (model.replicatedFromId === null) return undefined;
  await stores.scope.enterAll();
  const origin = await stores.models.lock(model.replicatedFromId);
  const moved = origin && replicate(origin, step.happenedOn);
  if (moved === undefined) return;
  await stores.models.move(moved, now);
  await announce(stores, practiceModelReplicated, moved);
};

export const establishPracticeModel = (deps: Deps) => (command: OnModel, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'establishPracticeModel', contract: practiceModelEstablished, decide: establish },
      beside: replicateOrigin,
    },
  );

export const startPracticeModel = (deps: Deps) => (command: OnModel, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    { name: 'startPracticeModel', contract: practiceModelStarted, decide: begin },
  );

/** Recognised by the unit itself or one above it, by the tree of the day; the right is asked for in the unit that decides. */
export const recognisePracticeModel = (deps: Deps) => (command: RecognisePracticeModel, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'recognisePracticeModel', contract: practiceModelRecognised, decide: recognise },
      action: 'practice-model:recognise',
      unitOf: () => command.decidedByUnitId,
      verify: async ({ models, places }) => {
        const unitId = (await models.byId(command.modelId))?.unitId;
        if (unitId === undefined) return practiceModelNotFound();
        const { decidedByUnitId, happenedOn } = command;
        return (await places.isAtOrAbove(decidedByUnitId, unitId, happenedOn))
          ? undefined
          : deciderNotAbove();
      },
    },
  );

export const endPracticeModel = (deps: Deps) => (command: EndPracticeModel, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'endPracticeModel', contract: practiceModelEnded, reason: command.reason },
      decide: (model, stated, today) => end(model, { ...stated, outcome: command.outcome }, today),
    },
  );
