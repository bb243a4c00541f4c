import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Refusal } from '@mttq/kernel/refusal';
import { type BeneficiaryCase, type CaseState, caseNotValid, caseStateForbids } from './case.ts';

/** Steps that need no more than a day, a document and a reason. */
export type CaseMove = 'PROPOSE' | 'APPRAISE' | 'START' | 'SETTLE' | 'SUSPEND' | 'RESUME' | 'REJECT';
/** All steps; those beyond `CaseMove` carry content of their own. */
export type AnyMove = CaseMove | 'REVIEW' | 'APPROVE' | 'HAND_OVER';

const forward: Readonly<Partial<Record<CaseState, { readonly move: AnyMove; readonly to: CaseState }>>> = {
  SURVEYING: { move: 'REVIEW', to: 'COMMUNITY_REVIEWED' },
  COMMUNITY_REVIEWED: { move: 'PROPOSE', to: 'PROPOSED' },
  PROPOSED: { move: 'APPRAISE', to: 'APPRAISED' },
  APPRAISED: { move: 'APPROVE', to: 'APPROVED' },
  APPROVED: { move: 'START', to: 'IN_PROGRESS' },
  IN_PROGRESS: { move: 'HAND_OVER', to: 'HANDED_OVER' },
  HANDED_OVER: { move: 'SETTLE', to: 'SETTLED' },
};

const beforeApproval: readonly CaseState[] = ['SURVEYING', 'COMMUNITY_REVIEWED', 'PROPOSED', 'APPRAISED'];
const beforeHandOver: readonly CaseState[] = [...beforeApproval, 'APPROVED', 'IN_PROGRESS'];

type Position = Pick<BeneficiaryCase, 'state' | 'resumesTo'>;

/** Where a step leads; undefined when it does not follow. A second APPROVE is a new approval: the case stays where it is. */
export const target = ({ state, resumesTo }: Position, move: AnyMove): CaseState | undefined => {
  const next = forward[state];
  if (next?.move === move) return next.to;
  if (move === 'APPROVE' && (state === 'APPROVED' || state === 'IN_PROGRESS')) return state;
  if (move === 'SUSPEND' && beforeHandOver.includes(state)) return 'SUSPENDED';
  if (move === 'RESUME' && state === 'SUSPENDED') return resumesTo ?? undefined;
  const at = state === 'SUSPENDED' ? resumesTo : state;
  return move === 'REJECT' && at !== null && beforeApproval.includes(at) ? 'REJECTED' : undefined;
};

const moves: readonly AnyMove[] = [
  ...(['REVIEW', 'PROPOSE', 'APPRAISE', 'APPROVE', 'START', 'HAND_OVER', 'SETTLE'] as const),
  ...(['SUSPEND', 'RESUME', 'REJECT'] as const),
];

/** The steps that follow now. */
export const nextMoves = (position: Position): readonly AnyMove[] =>
  moves.filter((move) => target(position, move) !== undefined);

/** Only the appraisal, the rejection and the approval need more than the right to keep cases. */
export const actionOf = (move: AnyMove): 'case:approve' | 'case:appraise' | 'case:record' => {
  if (move === 'APPROVE') return 'case:approve';
  return move === 'APPRAISE' || move === 'REJECT' ? 'case:appraise' : 'case:record';
};

/** The case after a step, or why the step does not follow. */
export const advance = (
  current: BeneficiaryCase,
  { move, on, lastOn, today }: { move: AnyMove; on: CalendarDay; lastOn: CalendarDay; today: CalendarDay },
): BeneficiaryCase | Refusal<'CaseStateForbids' | 'CaseNotValid'> => {
  const state = target(current, move);
  if (state === undefined) return caseStateForbids(current.state);
  if (on > today || on < lastOn)
    return caseNotValid(
      `Ngày của bước này phải từ ${lastOn} (bước trước) đến hôm nay.`,
      `This step happened between ${lastOn} (the step before) and today.`,
    );
  return { ...current, state, resumesTo: state === 'SUSPENDED' ? current.state : null };
};

/** Steps that take something away say why. */
export const needsReason = (move: AnyMove): boolean => move === 'SUSPEND' || move === 'REJECT';
