import { mandateChanged } from '@mttq/contracts/organisation/mandate-changed';
import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { Stores } from '../unit-of-work.ts';
import type { Mandate } from './mandate.ts';

/** Announces the new state of each mandate: the person by id alone. */
export const announceMandates = (
  outbox: Stores['outbox'],
  mandates: readonly Mandate[],
  now: Date,
): Promise<void> =>
  outbox.addAll(
    mandates.map((mandate) => {
      const { id, committeeId, termId, personId, body, post, source, state, endReason } = mandate;
      const { validFrom, validUntil } = mandate;
      const since = state === 'ENDED' ? validUntil : validFrom;
      return {
        contract: mandateChanged,
        aggregateId: id,
        data: {
          ...{ mandateId: id, committeeId, termId, personId, body, post, source, state, endReason },
          ...{ validFrom, validUntil },
        },
        occurredAt: since === null ? now : startOfDayInVietnam(since),
      };
    }),
  );
