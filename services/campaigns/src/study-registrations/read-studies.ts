import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { StudyCell } from '../study-cells/study-cell.ts';
import { monthsMissing } from '../study-rules/study-rule.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import type { StudyNotes, StudyRegistration } from './study-registration.ts';

/** The words of a registration, and the months of which a review is missing. */
export type OpenedNotes = StudyNotes & { readonly monthsMissing: readonly number[] };

type Asked = {
  readonly cellId: string | null;
  readonly year: number | null;
  readonly beforeId: string | null;
  readonly limit: number;
};

/** Registrations of the actor, or of a cell that the actor belongs to; of nobody else. */
export const readStudies =
  ({ inTransaction }: Deps) =>
  (asked: Asked, actor: Actor): Promise<readonly StudyRegistration[]> =>
    inTransaction(actor, async ({ studies }, now) => {
      const personId = await studies.enterAs(actor.id, dayInVietnam(now));
      if (personId === null) return [];
      return studies.find({ ...asked, personId: asked.cellId === null ? personId : null });
    });

/** Cells that the actor belongs to today. */
export const readOwnCells =
  ({ inTransaction }: Deps) =>
  (actor: Actor): Promise<readonly StudyCell[]> =>
    inTransaction(actor, async ({ studies, studyCells }, now) => {
      await studies.enterAs(actor.id, dayInVietnam(now));
      return studyCells.own();
    });

/** Opens the words of a registration. Every read leaves an audit record, the person's own too. */
export const readStudyNotes =
  ({ inTransaction }: Deps) =>
  ({ id, unitId, year }: StudyRegistration, actor: Actor): Promise<OpenedNotes | undefined> =>
    inTransaction(actor, async ({ studies, studyRules, audit }, now) => {
      const today = dayInVietnam(now);
      await studies.enterAs(actor.id, today);
      const notes = await studies.openNotes(id);
      if (notes === undefined) return undefined;
      await audit.add({ action: 'study:read-notes', unitId, input: { registrationId: id } });
      const months = notes.reviews.map(({ month }) => month);
      const rule = await studyRules.ruleOf(unitId, year, today);
      return { ...notes, monthsMissing: monthsMissing(rule, { year, months, today }) };
    });
