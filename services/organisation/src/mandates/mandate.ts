import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { rangesOverlap } from '@mttq/kernel/day-range';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

export type Body = 'PRESIDIUM' | 'STANDING' | 'PLENARY';

export type Post =
  | 'CHAIR'
  | 'VICE_CHAIR'
  | 'VICE_CHAIR_SECRETARY_GENERAL'
  | 'STANDING_MEMBER'
  | 'MEMBER'
  | 'HEAD'
  | 'DEPUTY_HEAD';

export type MandateSource = 'CONGRESS' | 'SUPPLEMENT' | 'APPOINTED' | 'ASSIGNED';
export type MandateState = 'PROPOSED' | 'CONSULTED' | 'RECOGNISED' | 'ENDED';
export type MandateEndReason = 'TERM_END' | 'TRANSFER' | 'RESIGN' | 'DISMISS' | 'DEATH' | 'REORGANISATION';

/** A person in a post of a body of a committee, for a part of a term. */
export type Mandate = {
  readonly id: string;
  readonly committeeId: string;
  readonly termId: string;
  readonly personId: string;
  readonly body: Body;
  readonly post: Post;
  readonly source: MandateSource;
  readonly state: MandateState;
  readonly proposedOn: CalendarDay;
  readonly consultedOn: CalendarDay | null;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
  readonly endReason: MandateEndReason | null;
  readonly documentId: string | null;
};

/** What a mandate must know of its term. */
export type TermFrame = {
  readonly isRunning: boolean;
  readonly startedOn: CalendarDay | null;
  readonly endedOn: CalendarDay | null;
};

type Proposal = Pick<
  Mandate,
  'committeeId' | 'termId' | 'personId' | 'body' | 'post' | 'source' | 'proposedOn'
>;

/** A person may be proposed while the term is only planned: the congress that opens it decides. */
export const propose = (
  id: string,
  proposal: Proposal,
  term: TermFrame,
): Mandate | Refusal<'OutsideTerm'> => {
  if (term.endedOn !== null) return outsideTerm();
  const rest = {
    consultedOn: null,
    validFrom: null,
    validUntil: null,
    endReason: null,
    documentId: null,
  } as const;
  return { ...proposal, ...rest, id, state: 'PROPOSED' };
};

/** The consultation (hiệp thương) agreed on the person. */
export const consult = (
  mandate: Mandate,
  on: CalendarDay,
): Mandate | Refusal<'MandateStateForbids' | 'DaysOutOfOrder'> => {
  if (mandate.state !== 'PROPOSED') return mandateStateForbids(mandate.state);
  if (on < mandate.proposedOn) return mandateDaysOutOfOrder();
  return { ...mandate, state: 'CONSULTED', consultedOn: on };
};

const headPosts: readonly Post[] = ['CHAIR', 'HEAD'];

const heldTogether = (left: Mandate, right: Mandate): boolean =>
  left.body === right.body &&
  left.committeeId === right.committeeId &&
  rangesOverlap(
    { from: left.validFrom, until: left.validUntil },
    { from: right.validFrom, until: right.validUntil },
  );

const isHeld = (mandate: Mandate): boolean => mandate.state === 'RECOGNISED' || mandate.state === 'ENDED';

/** ORG-6: inside the term; one chair per body at a time. `others`: mandates of the same committee. */
export const recognise = (
  mandate: Mandate,
  recognition: { readonly validFrom: CalendarDay; readonly documentId: string },
  frame: { readonly term: TermFrame; readonly others: readonly Mandate[] },
): Mandate | Refusal<'MandateStateForbids' | 'OutsideTerm' | 'PostTaken' | 'DaysOutOfOrder'> => {
  const { term, others } = frame;
  if (mandate.state !== 'CONSULTED') return mandateStateForbids(mandate.state);
  if (!term.isRunning || term.startedOn === null || recognition.validFrom < term.startedOn)
    return outsideTerm();
  if (mandate.consultedOn !== null && recognition.validFrom < mandate.consultedOn)
    return mandateDaysOutOfOrder();
  const recognised: Mandate = { ...mandate, ...recognition, state: 'RECOGNISED' };
  const taken = others.some(
    (other) =>
      other.id !== mandate.id &&
      isHeld(other) &&
      heldTogether(other, recognised) &&
      (headPosts.includes(other.post)
        ? headPosts.includes(mandate.post)
        : other.post === mandate.post && other.personId === mandate.personId),
  );
  return taken ? postTaken() : recognised;
};

/** The person leaves the post: `on` is the first day no longer in it. */
export const endMandate = (
  mandate: Mandate,
  end: { readonly on: CalendarDay; readonly reason: MandateEndReason; readonly documentId: string | null },
): Mandate | Refusal<'MandateStateForbids' | 'DaysOutOfOrder'> => {
  if (mandate.state !== 'RECOGNISED') return mandateStateForbids(mandate.state);
  if (mandate.validFrom === null || end.on < mandate.validFrom) return mandateDaysOutOfOrder();
  return {
    ...mandate,
    state: 'ENDED',
    validUntil: end.on,
    endReason: end.reason,
    documentId: end.documentId ?? mandate.documentId,
  };
};

/** The term ends: every mandate still held ends with it; one that was to begin later is never held at all. */
export const endWithTerm = (
  mandates: readonly Mandate[],
  end: { readonly on: CalendarDay; readonly reason: 'TERM_END' | 'REORGANISATION' },
): Mandate[] =>
  mandates
    .filter((mandate) => mandate.state === 'RECOGNISED')
    .map((mandate) => ({
      ...mandate,
      state: 'ENDED',
      validUntil: mandate.validFrom !== null && mandate.validFrom > end.on ? mandate.validFrom : end.on,
      endReason: end.reason,
    }));

export const mandateNotFound = (): Refusal<'MandateNotFound'> =>
  refuse('MandateNotFound', {
    vi: 'Không tìm thấy nhiệm vụ (chức danh) này. Kiểm tra lại mandateId.',
    en: 'There is no such mandate. Check mandateId.',
  });

const mandateStateForbids = (state: MandateState): Refusal<'MandateStateForbids'> =>
  refuse('MandateStateForbids', {
    vi: `Chức danh đang ở bước ${state}. Thứ tự: đề cử (PROPOSED), hiệp thương (CONSULTED), công nhận (RECOGNISED), kết thúc (ENDED).`,
    en: `The mandate is ${state}. The order is PROPOSED, CONSULTED, RECOGNISED, ENDED.`,
  });

const outsideTerm = (): Refusal<'OutsideTerm'> =>
  refuse('OutsideTerm', {
    vi: 'Chức danh phải nằm trong nhiệm kỳ đang diễn ra. Kiểm tra ngày, hoặc bắt đầu nhiệm kỳ trước.',
    en: 'A mandate lies inside a running term. Check the day, or start the term first.',
  });

const postTaken = (): Refusal<'PostTaken'> =>
  refuse('PostTaken', {
    vi: 'Chức danh này đã có người giữ vào ngày đó. Hãy kết thúc nhiệm vụ trước rồi công nhận người mới.',
    en: 'The post is held on that day. End the earlier mandate first, then recognise the new person.',
  });

const mandateDaysOutOfOrder = (): Refusal<'DaysOutOfOrder'> =>
  refuse('DaysOutOfOrder', {
    vi: 'Các ngày không đúng thứ tự: đề cử, hiệp thương, bắt đầu giữ chức, thôi giữ chức.',
    en: 'The days are out of order: proposed, consulted, in the post, out of it.',
  });
