import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { readReason } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { announceCase } from './announce-case.ts';
import { type BeneficiaryCase, caseNotReady, caseNotValid } from './case.ts';
import { type AnyMove, actionOf, advance, type CaseMove, needsReason } from './case-move.ts';
import { findCase } from './find-case.ts';

export type MoveCase = {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly move: CaseMove;
  readonly occurredOn: CalendarDay;
  readonly reason?: string | null | undefined;
  readonly documentId?: string | null | undefined;
};

export type ReviewCase = Omit<MoveCase, 'move' | 'reason'> & {
  readonly postings: readonly {
    readonly place: 'AREA_BOARD' | 'OFFICE' | 'WEB' | 'MEDIA';
    readonly postedFrom: CalendarDay;
    readonly postedTo: CalendarDay;
  }[];
  readonly objections: number;
  readonly outcome: string;
};

type Asked = Omit<MoveCase, 'move'> & { readonly move: AnyMove };

/** What must be on record before a step, beyond the state. */
const checkReady = async ({ cases }: Stores, current: BeneficiaryCase, move: AnyMove) => {
  if (move === 'REVIEW' && (await cases.surveyOf(current.id)) === undefined)
    return caseNotReady(
      'Hãy ghi phiếu khảo sát trước khi lấy ý kiến cộng đồng.',
      'Record the survey before the community reviews the case.',
    );
  if (move !== 'SETTLE' || current.source !== 'FUND') return undefined;
  const paid = await cases.paidFor(current.id);
  const isOpen = paid.held > 0n;
  const isUnpaid = current.form === 'CASH' && paid.posted !== current.handedOverAmount;
  return isOpen || isUnpaid
    ? caseNotReady(
        `Quỹ đã chi ${paid.posted} đồng, còn giữ chỗ ${paid.held} đồng; đã bàn giao ${current.handedOverAmount} đồng. Hãy khớp trước khi quyết toán.`,
        `The fund paid ${paid.posted} đồng and holds ${paid.held}; ${current.handedOverAmount} were handed over. Make them agree before the settlement.`,
      )
    : undefined;
};

const takeStep = async (
  stores: Stores,
  { asked, actor, now, newId }: { asked: Asked; actor: Actor; now: Date; newId: Deps['newId'] },
) => {
  const { move, occurredOn, documentId = null } = asked;
  const action = actionOf(move);
  const current = await findCase(stores, actor, { caseId: asked.caseId, action });
  if (isRefusal(current)) return current;
  const claim = { actorId: actor.id, command: `moveCase ${move}`, input: asked, id: current.id, now };
  const answer = await stores.answers.claim(claim);
  if (isRefusal(answer)) return answer;
  if (answer.isRepeat) return current;
  const lastOn = await stores.cases.lastDayOf(current.id);
  const moved = advance(current, { move, on: occurredOn, lastOn, today: dayInVietnam(now) });
  if (isRefusal(moved)) return moved;
  const reason = needsReason(move) || asked.reason != null ? readReason(asked.reason ?? '') : null;
  if (isRefusal(reason)) return reason;
  const unready = await checkReady(stores, current, move);
  if (unready) return unready;
  const after = move === 'PROPOSE' ? { ...moved, proposedBy: actor.id } : moved;
  const step = { move, fromState: current.state, occurredOn, reason, documentId };
  await announceCase(stores, after, { step, actor, now, newId });
  await stores.audit.add({ action, unitId: current.unitId, reason, input: asked });
  return after;
};

/** Takes a case one step on, or suspends, resumes or rejects it. */
export const moveCase =
  ({ inTransaction, newId }: Deps) =>
  (command: MoveCase, actor: Actor) =>
    inTransaction(actor, (stores, now) => takeStep(stores, { asked: command, actor, now, newId }));

const checkPostings = ({ postings, objections }: ReviewCase, today: CalendarDay) => {
  const isWrong = postings.some(({ postedFrom, postedTo }) => postedTo < postedFrom || postedTo > today);
  return postings.length === 0 || postings.length > 10 || isWrong || objections < 0
    ? caseNotValid(
        'Danh sách phải được niêm yết ở ít nhất một nơi và đã hết thời gian niêm yết; số ý kiến không âm.',
        'The list was posted in one place at least, and its days are over; objections are not negative.',
      )
    : undefined;
};

/** Records that the community has seen the list: where it was posted, from when to when, and what people said. */
export const reviewCase =
  ({ inTransaction, newId }: Deps) =>
  (command: ReviewCase, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const wrong = checkPostings(command, dayInVietnam(now));
      if (wrong) return wrong;
      const outcome = readReason(normaliseText(command.outcome));
      if (isRefusal(outcome)) return outcome;
      const asked = { ...command, move: 'REVIEW' as const, reason: outcome };
      const reviewed = await takeStep(stores, { asked, actor, now, newId });
      if (isRefusal(reviewed)) return reviewed;
      await stores.cases.addPostings(
        reviewed.id,
        command.postings.map((posting) => ({ ...posting, objections: command.objections })),
      );
      return reviewed;
    });
