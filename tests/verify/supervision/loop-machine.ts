import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { layOver } from '../../../services/supervision/src/calendars/working-calendar.ts';
import type { DeadlineRule } from '../../../services/supervision/src/deadline-rules/deadline-rule.ts';
import { type Derivation, derive } from '../../../services/supervision/src/deadlines/derivation.ts';
import type { Recommendation } from '../../../services/supervision/src/recommendations/recommendation.ts';
import * as recommendations from '../../../services/supervision/src/recommendations/recommendation.ts';
import type { Round } from '../../../services/supervision/src/rounds/round.ts';
import * as rounds from '../../../services/supervision/src/rounds/round.ts';

/** A round with its recommendations and the answers that are due. */
export type World = {
  readonly round: Round;
  readonly recommendations: readonly Recommendation[];
  /** Due day of the answer to each recommendation, with how it was computed. */
  readonly due: readonly (Derivation | null)[];
};

/** A step to try. `at`: which recommendation. */
export type Action = {
  readonly kind: string;
  readonly on: CalendarDay;
  readonly at: number;
  readonly startsOn: CalendarDay;
  readonly members: number;
  readonly outcome: 'ACCEPTED' | 'PARTLY' | 'REJECTED';
  readonly reason: string | null;
  readonly evidence: number;
  readonly isDone: boolean;
};

/** The rules of the two machines; a test may put a broken one in. */
export type Rules = { readonly rounds: typeof rounds; readonly recommendations: typeof recommendations };
export const rules: Rules = { rounds, recommendations };

const calendar = layOver([]);

const ruleOf = (key: string, count: number, direction: 'AFTER' | 'BEFORE'): DeadlineRule => ({
  id: key,
  key,
  ruleSet: 'NQLT403',
  version: 1,
  subjectVi: key,
  subjectEn: key,
  countedFromVi: 'ngày',
  countedFromEn: 'day',
  count,
  unit: 'CALENDAR_DAY',
  direction,
  movesOffRestDays: false,
  source: 'NQLT403',
  confidence: 'RECALLED',
  validFrom: null,
  validUntil: null,
});

const answerRule = ruleOf('recommendation-answer', 30, 'AFTER');
const noticeRule = ruleOf('supervision-notice', 15, 'BEFORE');
const count = (rule: DeadlineRule, from: CalendarDay) =>
  derive({ rule, from, pauses: [], extensions: [] }, calendar);

type Member = rounds.DelegationMember;
const membersOf = (number: number): Member[] =>
  Array.from({ length: number }, (_, at) => ({
    personId: `00000000-0000-4000-8000-00000000000${at}`,
    organisationId: null,
    role: at === 0 ? 'HEAD' : 'MEMBER',
  }));

const documentId = '00000000-0000-4000-8000-0000000000dd';

const onRound = ({ rounds: law }: Rules, world: World, action: Action): Round | Refusal | undefined => {
  const { round } = world;
  const { on } = action;
  switch (action.kind) {
    case 'prepareRound':
      return law.prepare(round, { documentId, outline: 'x' });
    case 'setDelegation':
      return law.formDelegation(round, membersOf(action.members));
    case 'notifyRound': {
      const latestOn = count(noticeRule, action.startsOn).dueOn ?? on;
      return law.notify(round, { noticeOn: on, startsOn: action.startsOn, latestOn });
    }
    case 'startRound':
      return law.begin(round, on);
    case 'endRoundWork':
      return law.endWork(round, on);
    case 'reportRound':
      return law.report(round, { on, documentId });
    case 'closeRound': {
      const openRecommendations = world.recommendations.filter(({ state }) => state !== 'CLOSED').length;
      return law.close(round, { on, openRecommendations });
    }
    case 'suspendRound':
      return law.suspend(round);
    case 'resumeRound':
      return law.resume(round);
    case 'cancelRound':
      return law.cancel(round);
    default:
      return undefined;
  }
};

const evidenceOf = (number: number): string[] =>
  Array.from({ length: number }, (_, at) => `00000000-0000-4000-8000-0000000000e${at}`);

const onRecommendation = (
  { recommendations: law }: Rules,
  { round, due }: World,
  { recommendation, action }: { recommendation: Recommendation; action: Action },
): Recommendation | Refusal => {
  const { on, outcome, reason, isDone } = action;
  const dueOn = due[action.at]?.dueOn ?? null;
  const isWaiting = recommendation.state === 'SENT' || recommendation.state === 'ACKNOWLEDGED';
  const isOverdue = isWaiting && dueOn !== null && dueOn < on;
  switch (action.kind) {
    case 'sendRecommendation':
      return law.send(recommendation, { on, documentId, reportedOn: round.reportedOn });
    case 'acknowledgeRecommendation':
      return law.acknowledge(recommendation, on);
    case 'answerRecommendation':
      return law.answer(recommendation, { on, documentId, outcome, refusalReason: reason });
    case 'verifyRecommendation':
      return law.verify(recommendation, { on, evidenceIds: evidenceOf(action.evidence), isDone });
    case 'closeRecommendation':
      return law.close(recommendation, { on, reason });
    case 'waiveRecommendation':
      return law.waive(recommendation, { on, reason: reason ?? 'x' });
    case 'remindRecommendation':
      return law.remind(recommendation, isOverdue);
    default:
      return law.escalate(recommendation, { on, isOverdue });
  }
};

/** Tries a step: the world after it, or the name of the refusal. Undefined: there is no such recommendation. */
export const step = (law: Rules, world: World, action: Action): World | string | undefined => {
  const round = onRound(law, world, action);
  if (round !== undefined) return isRefusal(round) ? round.refused : { ...world, round: round as Round };
  const recommendation = world.recommendations[action.at];
  if (recommendation === undefined) return undefined;
  const after = onRecommendation(law, world, { recommendation, action });
  if (isRefusal(after)) return after.refused;
  const kept = after as Recommendation;
  const isAsked =
    action.kind === 'sendRecommendation' || (action.kind === 'verifyRecommendation' && !action.isDone);
  const due = isAsked ? world.due.with(action.at, count(answerRule, action.on)) : world.due;
  const followed = action.kind === 'sendRecommendation' ? law.rounds.followUp(world.round) : world.round;
  return {
    round: isRefusal(followed) ? world.round : (followed as Round),
    recommendations: world.recommendations.with(action.at, kept),
    due,
  };
};

/** Adds a drafted recommendation to a world. */
export const draftInto = (world: World, recommendation: Recommendation): World => ({
  ...world,
  recommendations: [...world.recommendations, recommendation],
  due: [...world.due, null],
});
