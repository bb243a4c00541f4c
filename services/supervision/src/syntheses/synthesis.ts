import { addDays, type CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readReason, readText } from '../answers/text.ts';
import type { Level, PetitionField } from '../petitions/petition.ts';
import type { Sitting, SynthesisPhase } from '../sittings/sitting.ts';

/** Which petitions a synthesis takes: raised in a period, of some levels, without those that a person left out. */
export type Selection = {
  readonly raisedFrom: CalendarDay;
  /** First day after the period. */
  readonly raisedUntil: CalendarDay;
  readonly levels: readonly Level[];
  readonly leftOut: readonly string[];
};

/** What a person writes: the general mood, and what the Front proposes. */
export type SynthesisText = { readonly mood: string; readonly proposals: string | null };

/** A synthesis (tổng hợp kiến nghị cử tri) before or after a sitting, one version of it. */
export type Synthesis = Selection &
  SynthesisText & {
    readonly id: string;
    readonly sittingId: string;
    readonly unitId: string;
    readonly path: string;
    readonly phase: SynthesisPhase;
    readonly version: number;
    readonly supersedesId: string | null;
    readonly correctionReason: string | null;
    readonly deadlineId: string | null;
    readonly state: 'DRAFT' | 'ISSUED';
    /** The due day as it was when the synthesis was issued. */
    readonly dueOn: CalendarDay | null;
    readonly issuedOn: CalendarDay | null;
    readonly documentId: string | null;
    readonly recordedAt: Date;
  };

/** A petition in a synthesis, as it was classified then. `raisedBy` counts its duplicates, too (SUP-4). */
export type SynthesisItem = {
  readonly petitionId: string;
  readonly unitId: string;
  readonly field: PetitionField;
  readonly competentLevel: Level;
  readonly competentBody: string;
  readonly raisedBy: number;
};

/** Petitions of a synthesis that went to the competent level or body. */
export type SynthesisTransfer = {
  readonly id: string;
  readonly synthesisId: string;
  readonly competentLevel: Level;
  readonly competentBody: string | null;
  readonly sentOn: CalendarDay;
  readonly documentId: string;
  readonly petitions: number;
};

export const synthesisNotFound = (): Refusal<'SynthesisNotFound'> =>
  refuse('SynthesisNotFound', {
    vi: 'Không có bản tổng hợp nào có mã này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No synthesis in your scope has this id. Check it.',
  });

export const synthesisExists = (): Refusal<'SynthesisExists'> =>
  refuse('SynthesisExists', {
    vi: 'Đơn vị đã có bản tổng hợp cho kỳ họp và giai đoạn này. Hãy sửa dự thảo đó, hoặc đính chính nếu đã phát hành.',
    en: 'The unit has a synthesis for this sitting and phase. Amend that draft, or correct it if it was issued.',
  });

export const synthesisStateForbids = (
  synthesis: Pick<Synthesis, 'state'>,
): Refusal<'SynthesisStateForbids'> =>
  refuse(
    'SynthesisStateForbids',
    synthesis.state === 'ISSUED'
      ? {
          vi: 'Bản tổng hợp đã phát hành nên không thay đổi. Hãy lập bản đính chính kèm lý do.',
          en: 'The synthesis was issued and never changes. Correct it by a new version with a reason.',
        }
      : {
          vi: 'Bản tổng hợp còn là dự thảo. Hãy phát hành trước.',
          en: 'The synthesis is still a draft. Issue it first.',
        },
  );

const synthesisNotValid = (vi: string, en: string): Refusal<'SynthesisNotValid'> =>
  refuse('SynthesisNotValid', { vi, en });

const dayNotValid = (vi: string, en: string): Refusal<'DayNotValid'> => refuse('DayNotValid', { vi, en });

/** The most petitions that one synthesis holds: a national one of a sitting has about 3,500. */
export const itemsMax = 5_000;
const leftOutMax = 500;
const textMax = 20_000;

/** Selection and texts as they may be kept. */
export const readContent = (
  content: Selection & SynthesisText,
): (Selection & SynthesisText) | Refusal<'SynthesisNotValid' | 'TextNotValid'> => {
  const { raisedFrom, raisedUntil } = content;
  const levels = [...new Set(content.levels)].sort();
  const leftOut = [...new Set(content.leftOut)].sort();
  if (raisedUntil <= raisedFrom)
    return synthesisNotValid(
      'Kỳ tổng hợp cần ít nhất một ngày: ngày đầu phải trước ngày sau kỳ.',
      'The period needs a day at least: its first day stands before the day after it.',
    );
  if (levels.length === 0 || leftOut.length > leftOutMax)
    return synthesisNotValid(
      `Hãy chọn ít nhất một cấp thẩm quyền; để ngoài tối đa ${leftOutMax} kiến nghị.`,
      `Choose a competent level at least; leave out at most ${leftOutMax} petitions.`,
    );
  const mood = readText(content.mood, textMax);
  if (typeof mood !== 'string') return mood;
  const proposals = content.proposals === null ? null : readText(content.proposals, textMax);
  if (proposals !== null && typeof proposals !== 'string') return proposals;
  return { raisedFrom, raisedUntil, levels, leftOut, mood, proposals };
};

/** The Front of the sitting's unit synthesises, and the Fronts below it. */
export const checkPlace = (
  sitting: Pick<Sitting, 'path'>,
  path: string,
): Refusal<'SynthesisNotValid'> | undefined =>
  path.startsWith(sitting.path)
    ? undefined
    : synthesisNotValid(
        'Kỳ họp này không thuộc đơn vị hay cấp trên của đơn vị. Hãy chọn kỳ họp khác.',
        'The sitting is neither of the unit nor of a unit above it. Choose another one.',
      );

/** Fit to be issued: the period is over, and the day lies on the right side of the sitting. */
export const issue = (
  synthesis: Synthesis,
  issuing: {
    readonly issuedOn: CalendarDay;
    readonly documentId: string;
    readonly dueOn: CalendarDay | null;
  },
  { sitting, petitions, today }: { sitting: Sitting; petitions: number; today: CalendarDay },
): Synthesis | Refusal => {
  const { issuedOn } = issuing;
  if (synthesis.state !== 'DRAFT') return synthesisStateForbids(synthesis);
  if (issuedOn > today || synthesis.raisedUntil > addDays(issuedOn, 1))
    return dayNotValid(
      'Ngày phát hành không ở tương lai và không trước khi hết kỳ tổng hợp.',
      'It is issued neither in the future nor before its period is over.',
    );
  // A correction comes when the mistake is found.
  if (synthesis.version === 1 && synthesis.phase === 'BEFORE' && issuedOn >= sitting.opensOn)
    return dayNotValid(
      'Bản tổng hợp trước kỳ họp phải phát hành trước ngày khai mạc.',
      'A synthesis before a sitting is issued before the sitting opens.',
    );
  if (synthesis.phase === 'AFTER' && issuedOn < sitting.closesOn)
    return dayNotValid(
      'Bản tổng hợp sau kỳ họp chỉ phát hành từ ngày bế mạc.',
      'A synthesis after a sitting is issued when the sitting has closed.',
    );
  if (petitions === 0)
    return synthesisNotValid(
      'Không có kiến nghị nào đã phân loại trong kỳ này. Hãy phân loại kiến nghị hoặc đổi kỳ tổng hợp.',
      'No classified petition lies in this selection. Classify petitions, or change the period.',
    );
  if (petitions > itemsMax)
    return synthesisNotValid(
      `Một bản tổng hợp chứa tối đa ${itemsMax} kiến nghị. Hãy thu hẹp kỳ hoặc cấp thẩm quyền.`,
      `A synthesis holds at most ${itemsMax} petitions. Narrow the period or the levels.`,
    );
  return { ...synthesis, ...issuing, state: 'ISSUED' };
};

/** The draft of the next version. What was issued stays as it is. */
export const correct = (
  issued: Synthesis,
  next: { readonly id: string; readonly reason: string; readonly now: Date },
  content: Selection & SynthesisText,
): Synthesis | Refusal => {
  if (issued.state !== 'ISSUED') return synthesisStateForbids(issued);
  const reason = readReason(next.reason);
  if (typeof reason !== 'string') return reason;
  return {
    ...issued,
    ...content,
    id: next.id,
    version: issued.version + 1,
    supersedesId: issued.id,
    correctionReason: reason,
    deadlineId: null,
    state: 'DRAFT',
    dueOn: null,
    issuedOn: null,
    documentId: null,
    recordedAt: next.now,
  };
};

/** Letters to the competent bodies go out after the issue, and only petitions that still wait go with them. */
export const checkTransfer = (
  synthesis: Synthesis,
  sentOn: CalendarDay,
  today: CalendarDay,
): Refusal | undefined => {
  if (synthesis.state !== 'ISSUED' || synthesis.issuedOn === null) return synthesisStateForbids(synthesis);
  return sentOn < synthesis.issuedOn || sentOn > today
    ? dayNotValid(
        'Ngày chuyển phải từ ngày phát hành đến hôm nay.',
        'The day lies between the issue and today.',
      )
    : undefined;
};
