import { termEnded } from '@mttq/contracts/organisation/term-ended';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { announceMandates } from '../mandates/announce-mandates.ts';
import { endWithTerm } from '../mandates/mandate.ts';
import { announceRights } from '../rights/announce-rights.ts';
import type { Stores } from '../unit-of-work.ts';
import { endTerm, type Term, type TermEnding, termFieldsOf } from './term.ts';

export type TermClosing = {
  readonly term: Term;
  readonly end: { readonly on: CalendarDay; readonly ending: TermEnding; readonly documentId: string | null };
  readonly now: Date;
};

/** Ends a locked term and, with it, every mandate that is still held and the rights that follow from it. */
export const closeTerm = async (
  stores: Pick<Stores, 'terms' | 'mandates' | 'rights' | 'outbox'>,
  { term, end, now }: TermClosing,
) => {
  const ended = endTerm(term, end);
  if (isRefusal(ended)) return ended;
  const reason = end.ending === 'CUT_SHORT' ? 'REORGANISATION' : 'TERM_END';
  const leaving = endWithTerm(await stores.mandates.lockOfTerm(term.id), { on: end.on, reason });
  await stores.terms.change(ended, now);
  await stores.mandates.changeAll(leaving, now);
  await stores.outbox.add({
    contract: termEnded,
    aggregateId: ended.id,
    data: { ...termFieldsOf(ended), endedOn: end.on, ending: end.ending, documentId: end.documentId },
    occurredAt: startOfDayInVietnam(end.on),
  });
  await announceMandates(stores.outbox, leaving, now);
  const tooMany = await announceRights(
    stores,
    leaving.map((mandate) => mandate.personId),
    now,
  );
  return tooMany ?? ended;
};
