import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { Body } from '../rounds/round.ts';

export type DialogueState = 'PLANNED' | 'HELD' | 'CLOSED' | 'CANCELLED';

/** A dialogue (đối thoại) of the head of an office with the people, called by the Front of a unit. */
export type Dialogue = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly topic: string;
  /** The office whose head answers; never a person. */
  readonly host: Body;
  readonly plannedOn: CalendarDay;
  readonly place: string;
  readonly state: DialogueState;
  readonly heldOn: CalendarDay | null;
  readonly attendees: number | null;
  readonly minutesDocumentId: string | null;
  readonly closedOn: CalendarDay | null;
};

type StateForbids = Refusal<'DialogueStateForbids'>;
type DayNotValid = Refusal<'DayNotValid'>;

export const dialogueNotFound = (): Refusal<'DialogueNotFound'> =>
  refuse('DialogueNotFound', {
    vi: 'Không có cuộc đối thoại này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such dialogue is in your scope. Check the id.',
  });

export const dialogueStateForbids = (state: DialogueState): StateForbids =>
  refuse('DialogueStateForbids', {
    vi: `Cuộc đối thoại đang ở trạng thái ${state}: việc này không làm được ở trạng thái đó.`,
    en: `The dialogue is ${state}: this cannot be done in that state.`,
  });

/** A dialogue as it may be planned. */
export const readDialogue = (given: Dialogue): Dialogue | Refusal<'TextNotValid'> => {
  const topic = readText(given.topic, 500);
  if (typeof topic !== 'string') return topic;
  const place = readText(given.place, 300);
  if (typeof place !== 'string') return place;
  const name = readText(given.host.name, 300);
  return typeof name === 'string' ? { ...given, topic, place, host: { ...given.host, name } } : name;
};

const attendeesMax = 1_000_000;

/** It took place, with minutes. */
export const hold = (
  dialogue: Dialogue,
  given: { readonly on: CalendarDay; readonly attendees: number; readonly documentId: string },
): Dialogue | StateForbids | Refusal<'AttendeesNotValid'> => {
  if (dialogue.state !== 'PLANNED') return dialogueStateForbids(dialogue.state);
  const { on, attendees, documentId } = given;
  return attendees >= 1 && attendees <= attendeesMax
    ? { ...dialogue, state: 'HELD', heldOn: on, attendees, minutesDocumentId: documentId }
    : refuse('AttendeesNotValid', {
        vi: 'Số người dự là số nguyên từ 1 đến 1.000.000.',
        en: 'Between 1 and 1,000,000 people attended.',
      });
};

/** Nothing is open: every question is answered, every promise kept or given up for a reason. */
export const close = (
  dialogue: Dialogue,
  { on, openQuestions }: { on: CalendarDay; openQuestions: number },
): Dialogue | StateForbids | DayNotValid | Refusal<'QuestionsOpen'> => {
  if (dialogue.state !== 'HELD') return dialogueStateForbids(dialogue.state);
  if (openQuestions > 0)
    return refuse('QuestionsOpen', {
      vi: `Còn ${openQuestions} câu hỏi, cam kết chưa xong. Hãy theo dõi đến khi có kết quả.`,
      en: `${openQuestions} questions or promises are open. Follow them to their end first.`,
    });
  return dialogue.heldOn !== null && on < dialogue.heldOn
    ? refuse('DayNotValid', {
        vi: 'Ngày kết thúc trước ngày đối thoại.',
        en: 'It cannot close before it was held.',
      })
    : { ...dialogue, state: 'CLOSED', closedOn: on };
};

/** Given up for a reason, before it was held. */
export const cancel = (dialogue: Dialogue): Dialogue | StateForbids =>
  dialogue.state === 'PLANNED' ? { ...dialogue, state: 'CANCELLED' } : dialogueStateForbids(dialogue.state);
