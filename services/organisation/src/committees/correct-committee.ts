import { committeeCorrected } from '@mttq/contracts/organisation/committee-corrected';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  committeeNotFound,
  correct,
  eventFieldsOf,
  placeNotValid,
  placeOf,
  reasonMissing,
} from './committee.ts';

export type CorrectCommittee = {
  readonly committeeId: string;
  readonly name?: string | null | undefined;
  readonly establishedOn?: CalendarDay | null | undefined;
  readonly ceasedOn?: CalendarDay | null | undefined;
  readonly reason: string;
};

/** A fix of history: for administrators, with a reason; what was known before stays in committee_history. */
export const correctCommittee =
  ({ inTransaction }: Deps) =>
  (command: CorrectCommittee, actor: Actor) =>
    inTransaction(actor, async ({ committees, places, outbox, audit }, now) => {
      if (!actor.isAdministrator) return notAllowed();
      const reason = normaliseText(command.reason).slice(0, 500);
      if (reason === '') return reasonMissing();
      const committee = await committees.lock(command.committeeId);
      if (committee === null) return committeeNotFound();
      const corrected = correct(committee, {
        name: command.name == null ? null : normaliseText(command.name),
        establishedOn: command.establishedOn ?? null,
        ceasedOn: command.ceasedOn ?? null,
      });
      if (isRefusal(corrected)) return corrected;
      const { establishedOn, ceasedOn } = corrected;
      const place = placeOf(committee);
      if (establishedOn !== null && (await places.levelOn(place, establishedOn)) === undefined)
        return placeNotValid(establishedOn);
      await committees.change(corrected, now);
      await outbox.add({
        contract: committeeCorrected,
        aggregateId: corrected.id,
        data: { ...eventFieldsOf(corrected), establishedOn, ceasedOn, reason },
        occurredAt: now,
      });
      await audit.add({ action: 'committee:correct', unitId: place, reason, input: command });
      return corrected;
    });
