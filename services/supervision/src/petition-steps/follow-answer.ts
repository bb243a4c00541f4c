import type { Deadline } from '../deadlines/deadline.ts';
import type { Petition } from '../petitions/petition.ts';
import type { Stores } from '../unit-of-work.ts';

const ruleKey = 'petition-answer';

const isOpen = ({ rule, state }: Deadline): boolean =>
  rule.key === ruleKey && (state === 'RUNNING' || state === 'PAUSED');

/** A sent petition owes an answer by a day; where no rule is known there is no day, and none is invented. */
export const startAnswerDeadline = async ({ deadlines }: Stores, petition: Petition): Promise<void> => {
  const { id, unitId, path, state, sentOn } = petition;
  if (state !== 'SENT' || sentOn === null) return;
  const earlier = await deadlines.ofSubjects([id]);
  if (earlier.some(isOpen)) return;
  await deadlines.start({ subject: { kind: 'PETITION', id }, unitId, path, ruleKey, from: sentOn });
};

/** The answer is the answer to every petition that is merged into this one. */
export const meetAnswerDeadlines = async (stores: Stores, { id, answeredOn }: Petition): Promise<void> => {
  const { deadlines, petitions, scope } = stores;
  // What is merged into it may lie with other units.
  await scope.enterAll();
  const owed = (await deadlines.ofSubjects(await petitions.membersOf(id))).filter(isOpen);
  for (const deadline of owed)
    await deadlines.meet(deadline.id, answeredOn === null ? {} : { on: answeredOn });
};

/** Closed without an answer: it is not due any more. */
export const cancelAnswerDeadlines = async (
  stores: Stores,
  { id }: Petition,
  reason: string | null,
): Promise<void> => {
  const { deadlines } = stores;
  for (const deadline of (await deadlines.ofSubjects([id])).filter(isOpen))
    await deadlines.cancel(deadline.id, { reason: reason ?? '' });
};
