import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import {
  cleaned,
  limits,
  type ModelOutcome,
  type ModelState,
  type ModelStep,
  type Moved,
  type PracticeModel,
  practiceModelNotValid,
  type StatedStep,
  within,
} from './practice-model.ts';

const notInState = (state: ModelState): Refusal<'PracticeModelNotInState'> =>
  refuse('PracticeModelNotInState', {
    vi: `Mô hình đang ở trạng thái ${state}, không làm được việc này. Các bước: REGISTERED → ESTABLISHED → OPERATING → RECOGNISED → REPLICATED; bước nào cũng có thể kết thúc (ENDED).`,
    en: `The model is ${state}, which does not allow this. The steps are REGISTERED → ESTABLISHED → OPERATING → RECOGNISED → REPLICATED; from each it may end.`,
  });

const stepTo = (
  model: PracticeModel,
  toState: ModelState,
  stated: StatedStep,
): Moved & { readonly step: ModelStep } => {
  const { happenedOn } = stated;
  const position = model.stepCount + 1;
  const { id: modelId, unitId, path, state: fromState } = model;
  return {
    model: { ...model, state: toState, movedOn: happenedOn, stepCount: position },
    step: { ...stated, modelId, position, unitId, path, fromState, toState },
  };
};

const checkStep = (
  model: PracticeModel,
  { happenedOn, number, reason }: StatedStep,
  today: CalendarDay,
): Refusal<'PracticeModelNotValid'> | undefined => {
  if (!within(number, limits.number) || !within(reason, limits.reason))
    return practiceModelNotValid(
      'Số quyết định cần từ 1 đến 100 ký tự, lý do từ 1 đến 500 ký tự.',
      'A number needs 1–100 characters, a reason 1–500.',
    );
  if (happenedOn > today || happenedOn < model.movedOn)
    return practiceModelNotValid(
      `Ngày của bước này phải từ ${model.movedOn} (bước trước) đến hôm nay.`,
      `The day of this step lies between ${model.movedOn} (the step before) and today.`,
    );
  return undefined;
};

const said = (stated: StatedStep): StatedStep => ({
  ...stated,
  number: cleaned(stated.number),
  reason: cleaned(stated.reason),
});

const stepFrom =
  (from: readonly ModelState[], toState: (state: ModelState) => ModelState) =>
  (model: PracticeModel, statedStep: StatedStep, today: CalendarDay): Moved | Refusal => {
    if (!from.includes(model.state)) return notInState(model.state);
    const stated = said(statedStep);
    return checkStep(model, stated, today) ?? stepTo(model, toState(model.state), stated);
  };

/** REGISTERED → ESTABLISHED, by a decision. */
export const establish = stepFrom(['REGISTERED'], () => 'ESTABLISHED');

/** ESTABLISHED → OPERATING. */
export const begin = stepFrom(['ESTABLISHED'], () => 'OPERATING');

/** OPERATING → RECOGNISED; recognised again, by a higher level, it stays what it is. */
export const recognise = stepFrom(['OPERATING', 'RECOGNISED', 'REPLICATED'], (state) =>
  state === 'OPERATING' ? 'RECOGNISED' : state,
);

/** RECOGNISED → REPLICATED, on the day on which the first replica was established; undefined: it was before, or has ended. */
export const replicate = (model: PracticeModel, on: CalendarDay): Moved | undefined =>
  model.state === 'RECOGNISED'
    ? stepTo(model, 'REPLICATED', {
        ...{ happenedOn: on < model.movedOn ? model.movedOn : on, number: null },
        ...{ decidedByUnitId: null, documentId: null, reason: null },
      })
    : undefined;

/** Any → ENDED, with how it ended and why. */
export const end = (
  model: PracticeModel,
  stated: StatedStep & { readonly outcome: ModelOutcome },
  today: CalendarDay,
): Moved | Refusal => {
  const { outcome, ...step } = stated;
  const moved = stepFrom(
    ['REGISTERED', 'ESTABLISHED', 'OPERATING', 'RECOGNISED', 'REPLICATED'],
    () => 'ENDED',
  )(model, step, today);
  return 'model' in moved
    ? { ...moved, model: { ...moved.model, endedOn: stated.happenedOn, outcome } }
    : moved;
};
