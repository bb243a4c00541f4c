import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readReason } from '../answers/text.ts';
import { type Moderation, type Petition, readPetitionText } from './petition.ts';

/** What a moderator decides about the public text. */
export type ModerationDecision = {
  readonly moderation: Moderation;
  readonly redactedText: string | null;
  readonly reason: string;
};

const redactionNotValid = (): Refusal<'RedactionNotValid'> =>
  refuse('RedactionNotValid', {
    vi: 'Khi biên tập, hãy gửi văn bản đã che; khi ẩn hoặc khôi phục thì không gửi văn bản.',
    en: 'To redact, send the redacted text; to hide or restore, send none.',
  });

/** Hides, redacts or restores the public text. The original stays as it was recorded. */
export const moderate = (petition: Petition, decision: ModerationDecision): Petition | Refusal => {
  const reason = readReason(decision.reason);
  if (typeof reason !== 'string') return reason;
  if ((decision.moderation === 'REDACTED') !== (decision.redactedText !== null)) return redactionNotValid();
  const redactedText = decision.redactedText === null ? null : readPetitionText(decision.redactedText);
  if (redactedText !== null && typeof redactedText !== 'string') return redactedText;
  const { moderation } = decision;
  return { ...petition, moderation, redactedText, moderationReason: moderation === 'NONE' ? null : reason };
};

/** What the public reads: hidden text is not there, redacted text stands in for the original. Readers see the reason. */
export const publicView = (petition: Petition): Petition => ({
  ...petition,
  text:
    petition.moderation === 'NONE'
      ? petition.text
      : (petition.redactedText ?? '[đã ẩn / hidden by a moderator]'),
});
