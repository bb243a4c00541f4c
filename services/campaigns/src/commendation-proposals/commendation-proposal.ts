import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';
import {
  type AwardingLevel,
  type CommendationForm,
  checkAwardingLevel,
  pickForm,
} from '../commendation-forms/commendation-form.ts';
import {
  type Commendation,
  checkDay,
  commendationStateNotRight,
  samePerson,
} from '../commendations/commendation.ts';
import { commendationListNotValid } from '../commendations/commended-subject.ts';

/** A list that a unit proposes to the committee that awards, and what became of it. */
export type CommendationProposal = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly awardingUnitId: string;
  readonly title: string;
  readonly campaignId: string | null;
  readonly roundId: string | null;
  readonly state: 'PROPOSED' | 'APPRAISED' | 'DECIDED' | 'REJECTED' | 'WITHDRAWN';
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly appraisedBy: string | null;
  readonly appraisedOn: CalendarDay | null;
  readonly appraisalDocumentId: string | null;
  readonly decidedBy: string | null;
  readonly decidedOn: CalendarDay | null;
  readonly decidedYear: number | null;
  readonly decisionNumber: string | null;
  readonly decisionKey: string | null;
  readonly decisionDocumentId: string | null;
  readonly decidingBody: string | null;
  readonly decidingBodyKey: string | null;
  readonly closedBecause: string | null;
};

/** A list and its lines. */
export type ListedProposal = {
  readonly proposal: CommendationProposal;
  readonly lines: readonly Commendation[];
};

/** A line that goes no further, with the reason. */
export type LeftOut = { readonly commendationId: string; readonly reason: string };

const limits = { title: 500, number: 100, body: 300, reason: 500 } as const;

export const proposalNotFound = (): Refusal<'CommendationProposalNotFound'> =>
  refuse('CommendationProposalNotFound', {
    vi: 'Không có danh sách đề nghị này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such list of proposals is in your scope. Check the id.',
  });

export const decisionNumberTaken = (number: string): Refusal<'DecisionNumberTaken'> =>
  refuse('DecisionNumberTaken', {
    vi: `Quyết định số "${number}" đã dùng trong năm này ở đơn vị tặng thưởng. Hãy kiểm tra số.`,
    en: `Decision "${number}" stands already in that year of the awarding unit. Check the number.`,
  });

const inWords = (text: string, lengthMax: number): string | undefined => {
  const words = normaliseText(text);
  return words !== '' && words.length <= lengthMax ? words : undefined;
};

export const readTitle = (title: string): string | Refusal<'CommendationListNotValid'> =>
  inWords(title, limits.title) ??
  commendationListNotValid(
    'Tên danh sách cần từ 1 đến 500 ký tự.',
    'The title of a list needs 1–500 characters.',
  );

// The lines that stay, and those that are left out with their reasons.
const sort = (
  lines: readonly Commendation[],
  leftOut: readonly LeftOut[],
): { kept: Commendation[]; out: Commendation[] } | Refusal<'CommendationListNotValid'> => {
  const reasons = new Map(
    leftOut.map(({ commendationId, reason }) => [commendationId, inWords(reason, limits.reason)]),
  );
  const known = new Set(lines.map(({ id }) => id));
  if (
    reasons.size < leftOut.length ||
    [...reasons].some(([id, reason]) => !known.has(id) || reason === undefined)
  )
    return commendationListNotValid(
      'Mỗi dòng bị loại phải thuộc danh sách, chỉ một lần, với lý do từ 1 đến 500 ký tự.',
      'Each line that is left out stands on the list, once, with a reason of 1–500 characters.',
    );
  return {
    kept: lines.filter(({ id }) => !reasons.has(id)),
    out: lines.flatMap((line) => {
      const rejectedBecause = reasons.get(line.id);
      return rejectedBecause === undefined ? [] : [{ ...line, state: 'REJECTED' as const, rejectedBecause }];
    }),
  };
};

type Appraisal = {
  readonly by: string;
  readonly on: CalendarDay;
  readonly today: CalendarDay;
  readonly documentId: string | null;
  readonly leftOut: readonly LeftOut[];
};

/** PROPOSED → APPRAISED by the council, which may leave lines out; with none left the list is REJECTED. */
export const appraise = (
  { proposal, lines }: ListedProposal,
  { by, on, today, documentId, leftOut }: Appraisal,
): ListedProposal | Refusal => {
  if (proposal.state !== 'PROPOSED') return commendationStateNotRight(proposal, 'PROPOSED');
  if (by === proposal.proposedBy) return samePerson();
  const wrong = on > today ? checkDay(on, { from: today, today }) : undefined;
  if (wrong) return wrong;
  const sorted = sort(lines, leftOut);
  if (isRefusal(sorted)) return sorted;
  const state = sorted.kept.length === 0 ? 'REJECTED' : 'APPRAISED';
  return {
    proposal: { ...proposal, state, appraisedBy: by, appraisedOn: on, appraisalDocumentId: documentId },
    lines: [...sorted.kept.map((line) => ({ ...line, state: 'APPRAISED' as const })), ...sorted.out],
  };
};

export type GivenDecision = {
  readonly by: string;
  readonly number: string;
  readonly on: CalendarDay;
  readonly today: CalendarDay;
  readonly documentId: string | null;
  /** The body of the State that decided; null: the awarding unit itself. */
  readonly decidingBody: string | null;
  readonly leftOut: readonly LeftOut[];
  /** Forms that are in force on the day of the decision. */
  readonly forms: readonly CommendationForm[];
  readonly level: AwardingLevel;
  readonly lastRegisterNumber: number;
};

const readDecidingBody = (
  body: string | null,
  forms: readonly CommendationForm[],
): string | null | Refusal<'CommendationListNotValid'> => {
  const isOfState = forms.some(({ levels }) => levels.includes('STATE'));
  const words = body === null ? null : inWords(body, limits.body);
  if (words === undefined || (words !== null) !== isOfState)
    return commendationListNotValid(
      'Hình thức của Nhà nước cần tên cơ quan quyết định; hình thức của Mặt trận thì không.',
      'A form of the State names the body that decided; a form of the Front does not.',
    );
  return words;
};

/** Of the lines that stay, each gets the form in force on the day; its level fits who awards. */
const formsOf = (lines: readonly Commendation[], given: GivenDecision): CommendationForm[] | Refusal => {
  const found: CommendationForm[] = [];
  for (const { formCode, subjectKind } of lines) {
    const form = pickForm(given.forms, formCode, subjectKind);
    const wrong = isRefusal(form) ? form : checkAwardingLevel(form, given.level);
    if (isRefusal(form) || wrong !== undefined) return wrong as Refusal;
    found.push(form);
  }
  return found;
};

/** APPRAISED → DECIDED under a number; each line gets its number in the register of the year. */
export const decide = (
  { proposal, lines }: ListedProposal,
  given: GivenDecision,
): ListedProposal | Refusal => {
  if (proposal.state !== 'APPRAISED' || proposal.appraisedOn === null)
    return commendationStateNotRight(proposal, 'APPRAISED');
  if (given.by === proposal.proposedBy || given.by === proposal.appraisedBy) return samePerson();
  const wrong = checkDay(given.on, { from: proposal.appraisedOn, today: given.today });
  if (wrong) return wrong;
  const number = inWords(given.number, limits.number);
  const open = lines.filter(({ state }) => state === 'APPRAISED');
  const sorted = sort(open, given.leftOut);
  if (isRefusal(sorted)) return sorted;
  if (number === undefined || sorted.kept.length === 0)
    return commendationListNotValid(
      'Quyết định cần số (tối đa 100 ký tự) và ít nhất một dòng; muốn bác cả danh sách, dùng rejectCommendationProposal.',
      'A decision needs a number (at most 100 characters) and a line; to refuse the whole list use rejectCommendationProposal.',
    );
  const forms = formsOf(sorted.kept, given);
  if (isRefusal(forms)) return forms;
  const decidingBody = readDecidingBody(given.decidingBody, forms);
  if (isRefusal(decidingBody)) return decidingBody;
  const decidedYear = Number(given.on.slice(0, 4));
  const decided = { state: 'DECIDED' as const, decidedOn: given.on, decidedYear, decisionNumber: number };
  return {
    proposal: {
      ...{
        ...proposal,
        ...decided,
        decidedBy: given.by,
        decisionKey: number.replace(/\s/gu, '').toUpperCase(),
        decidingBody,
      },
      ...{ decidingBodyKey: decidingBody && searchKey(decidingBody), decisionDocumentId: given.documentId },
    },
    lines: [
      ...sorted.kept.map((line, at) => ({
        ...{ ...line, ...decided, formId: forms[at]?.id ?? line.formId },
        registerNumber: given.lastRegisterNumber + at + 1,
      })),
      ...sorted.out,
    ],
  };
};

/** Ends a list before its decision: withdrawn by who proposed, or refused by who would decide. */
export const closeUndecided = (
  { proposal, lines }: ListedProposal,
  state: 'REJECTED' | 'WITHDRAWN',
  reason: string,
): ListedProposal | Refusal => {
  if (proposal.state !== 'PROPOSED' && proposal.state !== 'APPRAISED')
    return commendationStateNotRight(proposal, 'PROPOSED / APPRAISED');
  return {
    proposal: { ...proposal, state, closedBecause: reason },
    lines: lines.flatMap((line) =>
      line.state === 'REJECTED'
        ? []
        : [{ ...line, state, rejectedBecause: state === 'REJECTED' ? reason : null }],
    ),
  };
};
