import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type PostAction, type Right, type RightAnswer, rightsFrom } from './right.ts';

type Moment = { readonly asOf: CalendarDay; readonly knownAt: Date };

/** The rights that follow from the actor's own mandates; an account without a person has none. */
export const readOwnRights =
  ({ inTransaction }: Deps) =>
  (actor: Actor): Promise<Right[]> =>
    inTransaction(actor, async ({ rights }) => {
      const personId = await rights.personOf(actor.id);
      if (personId === undefined) return [];
      const [holder] = await rights.holders([personId]);
      return rightsFrom(holder?.posts ?? [], await rights.postActions());
    });

/** What a person could do at a moment. Audited: it tells about a person. */
export const readRightsOf =
  ({ inTransaction }: Deps) =>
  (question: { readonly personId: string; readonly moment: Moment }, actor: Actor): Promise<RightAnswer[]> =>
    inTransaction(actor, async ({ rights, audit }) => {
      await audit.add({ action: 'rights:evaluate', unitId: null, input: question });
      return rights.ofPerson(question.personId, question.moment);
    });

/** Who could do an action in a place at a moment, by the tree of that moment. Audited. */
export const readHoldersOf =
  ({ inTransaction }: Deps) =>
  (
    question: { readonly action: string; readonly unitId: string; readonly moment: Moment },
    actor: Actor,
  ): Promise<RightAnswer[]> =>
    inTransaction(actor, async ({ rights, audit }) => {
      const { action, unitId, moment } = question;
      await audit.add({ action: 'rights:evaluate', unitId, input: question });
      return rights.holdersOf(action, unitId, moment);
    });

/** Which actions the posts give, with dates. */
export const readPostActions =
  ({ inTransaction }: Deps) =>
  (wanted: Partial<Pick<PostAction, 'committeeKind' | 'post'>>, actor: Actor): Promise<PostAction[]> =>
    inTransaction(actor, async ({ rights }) => {
      const all = await rights.postActions();
      return all.filter(
        ({ committeeKind, post }) =>
          committeeKind === (wanted.committeeKind ?? committeeKind) && post === (wanted.post ?? post),
      );
    });
