import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Refusal } from '@mttq/kernel/refusal';
import type { ReadReport } from '../reports/report.ts';
import type { Actor, BatchKind, Deps } from '../unit-of-work.ts';
import { type SubmitReport, type Submitting, submitTogether } from './submit-together.ts';

const submissions: BatchKind<Submitting, ReadReport | Refusal> = {
  write: submitTogether,
  groupOf: ({ deps, command: { formId, periodStart }, actor }) =>
    `${formId} ${periodStart} ${dayInVietnam(deps.clock())} ${actor.isAdministrator}`,
  keysOf: ({ command: { idempotencyKey, reporter }, actor }) => [
    JSON.stringify([actor.id, idempotencyKey]),
    JSON.stringify([reporter.id, reporter.unitId ?? '']),
  ],
  batchMax: 100,
  gatherMs: 5,
  queueMax: 2_000,
};

/**
 * Hands a report in. The latest submission counts, all are kept; values that break a rule are refused by name. In the last
 * hours before a due day thousands do this at once, so that it is written together with others; each gets an answer of its own.
 */
export const submitReport =
  (deps: Deps) =>
  (command: SubmitReport, actor: Actor): Promise<ReadReport | Refusal> =>
    deps.inBatches(submissions, { deps, command, actor });
