import { workReviewCorrected } from '@mttq/contracts/campaigns/work-review-corrected';
import { workReviewRecorded } from '@mttq/contracts/campaigns/work-review-recorded';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { readReason } from '../periods/report-period.ts';
import { planNotFound } from '../plans/plan.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type ReviewSection,
  readReview,
  type WorkReview,
  type WorkReviewContent,
  workReviewNotFound,
} from './work-review.ts';

export type StatedReview = {
  readonly title: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly isPeriodInferred?: boolean | null | undefined;
  readonly isPlaceInferred?: boolean | null | undefined;
  readonly years?: number | null | undefined;
  readonly documentId: string;
  readonly reviewedDocumentIds?: readonly string[] | null | undefined;
  readonly planId?: string | null | undefined;
  readonly sections: readonly ReviewSection[];
};
export type RecordWorkReview = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly content: StatedReview;
};
export type CorrectWorkReview = {
  readonly idempotencyKey: string;
  readonly reviewId: string;
  readonly content: StatedReview;
  readonly reason: string;
};

const contentOf = (stated: StatedReview): WorkReviewContent => ({
  ...{ title: stated.title, startsOn: stated.startsOn, endsOn: stated.endsOn },
  ...{ isPeriodInferred: stated.isPeriodInferred ?? false, years: stated.years ?? null },
  isPlaceInferred: stated.isPlaceInferred ?? false,
  ...{ documentId: stated.documentId, reviewedDocumentIds: stated.reviewedDocumentIds ?? [] },
  planId: stated.planId ?? null,
  sections: stated.sections.map(({ kind, statements }) => ({ kind, statements })),
});

const readContent = async ({ plans }: Stores, stated: StatedReview, now: Date) => {
  const content = readReview(contentOf(stated), dayInVietnam(now));
  if (isRefusal(content) || content.planId === null) return content;
  return (await plans.byId(content.planId)) === undefined ? planNotFound() : content;
};

type Kept = { readonly reason: string | null; readonly now: Date; readonly actorId: string };

// Words stay here: an event says of what and how many.
const keep = async (
  { workReviews, outbox }: Stores,
  { id, unitId, path, version, ...content }: WorkReview,
  { reason, now, actorId }: Kept,
): Promise<void> => {
  await workReviews.addVersion({
    ...{ reviewId: id, version, content, reason },
    ...{ recordedAt: now, recordedBy: actorId },
  });
  await outbox.add({
    contract: version === 1 ? workReviewRecorded : workReviewCorrected,
    aggregateId: id,
    data: {
      ...{ reviewId: id, unitId, startsOn: content.startsOn, endsOn: content.endsOn },
      ...{ years: content.years, documentId: content.documentId, planId: content.planId },
      sections: content.sections.map(({ kind, statements }) => ({ kind, statementCount: statements.length })),
    },
    occurredAt: version === 1 ? startOfDayInVietnam(content.endsOn) : now,
  });
};

/** Records what a paper says of how work of a unit went. A unit that has ended since is taken as it stood then. */
export const recordWorkReview = (deps: Deps) => (command: RecordWorkReview, actor: Actor) =>
  takeCommand<WorkReview>(
    deps,
    {
      ...{ actor, command, name: 'recordWorkReview', action: 'work-review:record' },
      unitOf: () => command.unitId,
      again: async ({ workReviews }, id) => (await workReviews.byIds([id]))[0] ?? workReviewNotFound(),
    },
    async (stores, { id, now, unitId }) => {
      const content = await readContent(stores, command.content, now);
      if (isRefusal(content)) return content;
      const path = await stores.places.pathOf(unitId, content.endsOn);
      if (path === undefined) return unitNotKnown();
      const review: WorkReview = { ...content, id, unitId, path, version: 1 };
      await stores.workReviews.add(review, now);
      await keep(stores, review, { reason: null, now, actorId: actor.id });
      return review;
    },
  );

/** Writes a review anew, with a reason. What was on record stays on record. */
export const correctWorkReview = (deps: Deps) => (command: CorrectWorkReview, actor: Actor) =>
  takeCommand<WorkReview>(
    deps,
    {
      ...{ actor, command, name: 'correctWorkReview', action: 'work-review:record' },
      ...{ id: command.reviewId, reason: command.reason },
      unitOf: async ({ workReviews }) =>
        (await workReviews.byIds([command.reviewId]))[0]?.unitId ?? workReviewNotFound(),
      again: async ({ workReviews }, id) => (await workReviews.byIds([id]))[0] ?? workReviewNotFound(),
    },
    async (stores, { id, now }) => {
      const review = await stores.workReviews.lock(id);
      if (review === undefined) return workReviewNotFound();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const content = await readContent(stores, command.content, now);
      if (isRefusal(content)) return content;
      const next: WorkReview = { ...review, ...content, version: review.version + 1 };
      await stores.workReviews.change(next);
      await keep(stores, next, { reason, now, actorId: actor.id });
      return next;
    },
  );
