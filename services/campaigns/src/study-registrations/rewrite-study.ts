import { studyRegistrationClosed } from '@mttq/contracts/campaigns/study-registration-closed';
import { studyRegistrationRegistered } from '@mttq/contracts/campaigns/study-registration-registered';
import { studyRegistrationRewritten } from '@mttq/contracts/campaigns/study-registration-rewritten';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { isLate } from '../study-rules/study-rule.ts';
import { themeNotFound } from '../themes/theme.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { commitmentsOf, type StatedCommitment } from './register-study.ts';
import { type OnStudy, takeStep } from './review-study.ts';
import { close, rewrite, submit } from './study-registration.ts';

export type SubmitStudy = OnStudy & { readonly registeredOn?: CalendarDay | null | undefined };
export type RewriteStudy = OnStudy & {
  readonly themeId?: string | null | undefined;
  readonly commitments: readonly StatedCommitment[];
};

/** DRAFT → REGISTERED: what was the person's alone is the cell's from here on. */
export const submitStudy = (deps: Deps) => (command: SubmitStudy, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'submitStudy', action: 'study:register', by: 'PERSON_OR_HEAD' },
      contractOf: () => studyRegistrationRegistered,
      decide: async (study, { now }, { studyRules }) => {
        const today = dayInVietnam(now);
        const registeredOn = command.registeredOn ?? today;
        const rule = await studyRules.ruleOf(study.unitId, study.year, today);
        const late = isLate(rule, study.year, registeredOn);
        return submit(study, { registeredOn, isLate: late }, today);
      },
    },
  );

/** Writes the commitments anew; those that stood there are kept. */
export const rewriteStudy = (deps: Deps) => (command: RewriteStudy, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'rewriteStudy', action: 'study:register', by: 'PERSON_OR_HEAD' },
      contractOf: ({ state }) => (state === 'DRAFT' ? null : studyRegistrationRewritten),
      decide: async (study, { now }, { studies, themes }) => {
        const commitments = commitmentsOf(command.commitments, study.year);
        if (isRefusal(commitments)) return commitments;
        const themeId = command.themeId ?? study.themeId;
        if (themeId !== null && (await themes.byIds([themeId])).length === 0) return themeNotFound();
        const next = rewrite(study, { themeId, commitmentCount: commitments.length });
        if (!isRefusal(next)) await studies.rewrite(next, commitments, { actorId: actor.id, now });
        return next;
      },
    },
  );

/** GRADED → CLOSED, by a head. */
export const closeStudy = (deps: Deps) => (command: OnStudy, actor: Actor) =>
  takeStep(
    deps,
    { command, actor },
    {
      ...{ name: 'closeStudy', action: 'study:grade', by: 'HEAD' },
      contractOf: () => studyRegistrationClosed,
      decide: (study, { now }) => close(study, dayInVietnam(now)),
    },
  );
