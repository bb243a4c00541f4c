import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';

export type FindingKind = 'STRENGTH' | 'SHORTCOMING' | 'VIOLATION';
export type Severity = 'NONE' | 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

/** What a round found. Never changed: a second look is a second finding. */
export type Finding = {
  readonly id: string;
  readonly roundId: string;
  readonly bodyName: string | null;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly text: string;
  readonly evidenceIds: readonly string[];
  readonly amount: bigint | null;
  readonly recordedAt: Date;
};

/** A finding as it may be kept: a violation is proved by documents. */
export const readFinding = (
  finding: Finding,
  bodyNames: readonly string[],
): Finding | Refusal<'FindingNotValid' | 'TextNotValid'> => {
  const text = readText(finding.text);
  if (typeof text !== 'string') return text;
  const { kind, severity, evidenceIds, bodyName, amount } = finding;
  const isProved = kind !== 'VIOLATION' || evidenceIds.length > 0;
  const isGraded = (kind === 'STRENGTH') === (severity === 'NONE');
  const isKnown = bodyName === null || bodyNames.includes(bodyName);
  return isProved && isGraded && isKnown && evidenceIds.length <= 100 && (amount === null || amount >= 0n)
    ? { ...finding, text }
    : refuse('FindingNotValid', {
        vi: 'Vi phạm cần chứng cứ (tối đa 100 văn bản); hạn chế và vi phạm cần mức độ, ưu điểm thì không; cơ quan phải thuộc cuộc giám sát.',
        en: 'A violation has evidence (at most 100 documents); shortcomings and violations have a severity, strengths none; the body belongs to the round.',
      });
};
