import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readReason, readText } from '../answers/text.ts';
import type { Moderation } from '../petitions/petition.ts';
import { type Feedback, type Moment, wordsMax } from './feedback.ts';

// What gives a person away in a public text: telephone numbers, numbers of identity papers and accounts, mail addresses.
const traces: readonly RegExp[] = [
  /(?<![\d])(?:\+?84|0)[\s.-]?\d(?:[\s.-]?\d){7,9}(?!\d)/u,
  /(?<!\d)\d(?:[ .-]?\d){8,18}(?!\d)/u,
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u,
];

/** Whether a text holds something that names a person by number or address. Sums of money with their unit do not count. */
export const holdsPersonalTrace = (text: string): boolean => {
  const withoutMoney = text
    .normalize('NFKC')
    .replace(/\d[\d.,]*\s*(?:đồng|VND|VNĐ|đ(?!\p{L})|triệu|tỷ|tỉ)/giu, ' ');
  return traces.some((trace) => trace.test(withoutMoney));
};

const personalDataFound = (): Refusal<'PersonalDataFound'> =>
  refuse('PersonalDataFound', {
    vi: 'Văn bản công khai còn số điện thoại, số giấy tờ, số tài khoản hoặc thư điện tử. Hãy che đi rồi gửi lại.',
    en: 'The public text still holds a telephone number, an identity or account number, or a mail address. Redact it first.',
  });

const redactionNotValid = (): Refusal<'RedactionNotValid'> =>
  refuse('RedactionNotValid', {
    vi: 'Khi biên tập, hãy gửi văn bản đã che kèm lý do; khi để nguyên hoặc khôi phục thì không gửi văn bản.',
    en: 'To redact, send the redacted text with a reason; to leave or restore it, send no text.',
  });

/** What a moderator decides: the texts that everybody will read, and why they are not as they were written. */
export type Publication = {
  readonly text: string | null;
  readonly answer: string | null;
  readonly reason: string | null;
};

/** What was written: the feedback and its last answer. */
export type Written = { readonly text: string; readonly answer: string };

const readPublic = (text: string): string | Refusal => {
  const kept = readText(text, wordsMax);
  if (typeof kept !== 'string') return kept;
  return holdsPersonalTrace(kept) ? personalDataFound() : kept;
};

/** SUP-6: public with the sender's consent alone, and without personal data. Readers see why a text was redacted. */
export const publish = (
  feedback: Feedback,
  { written, publication }: { readonly written: Written; readonly publication: Publication },
  { now }: Moment,
): Feedback | Refusal => {
  if (feedback.state !== 'ANSWERED')
    return refuse('FeedbackStepNotPossible', {
      vi: `Phản ánh đang ở trạng thái ${feedback.state}. Chỉ công khai sau khi có trả lời.`,
      en: `The feedback is ${feedback.state}. It is published after its answer.`,
    });
  if (!feedback.mayBePublished)
    return refuse('PublicationNotConsented', {
      vi: 'Người gửi không đồng ý công khai. Hãy kết thúc riêng với người gửi.',
      en: 'The sender did not agree to publication. Close it privately.',
    });
  const isRedacted = publication.text !== null || publication.answer !== null;
  if (isRedacted !== (publication.reason !== null)) return redactionNotValid();
  const reason = publication.reason === null ? null : readReason(publication.reason);
  if (reason !== null && typeof reason !== 'string') return reason;
  const publicText = readPublic(publication.text ?? written.text);
  if (typeof publicText !== 'string') return publicText;
  const publicAnswer = readPublic(publication.answer ?? written.answer);
  if (typeof publicAnswer !== 'string') return publicAnswer;
  return {
    ...feedback,
    state: 'PUBLISHED',
    stateSince: now,
    publicText,
    publicAnswer,
    publicSince: feedback.publicSince ?? now,
    moderation: isRedacted ? 'REDACTED' : 'NONE',
    moderationReason: reason,
  };
};

/** What a moderator decides about a text that is public. */
export type FeedbackModeration = {
  readonly moderation: Moderation;
  readonly text: string | null;
  readonly reason: string;
};

/** Hides, redacts or restores the public text of the sender, with a reason that readers see. */
export const moderate = (
  feedback: Feedback,
  { moderation, text, reason }: FeedbackModeration,
  written: Pick<Written, 'text'>,
): Feedback | Refusal => {
  if (feedback.publicSince === null)
    return refuse('FeedbackStepNotPossible', {
      vi: 'Phản ánh này chưa công khai nên không có gì để kiểm duyệt.',
      en: 'The feedback is not public, so there is nothing to moderate.',
    });
  const kept = readReason(reason);
  if (typeof kept !== 'string') return kept;
  if ((moderation === 'REDACTED') !== (text !== null)) return redactionNotValid();
  const moderationReason = moderation === 'NONE' ? null : kept;
  if (moderation === 'HIDDEN') return { ...feedback, moderation, moderationReason, publicText: null };
  const publicText = readPublic(text ?? written.text);
  return typeof publicText === 'string'
    ? { ...feedback, moderation, moderationReason, publicText }
    : publicText;
};
