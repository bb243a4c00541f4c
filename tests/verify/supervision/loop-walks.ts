import { strict as assert } from 'node:assert';
import { addDays, type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { readDerivation } from '@mttq/testkit/supervision/derivation-reader';
import type { Recommendation } from '../../../services/supervision/src/recommendations/recommendation.ts';
import type { Round } from '../../../services/supervision/src/rounds/round.ts';
import { type Action, draftInto, type Rules, step, type World } from './loop-machine.ts';
import type { Random } from './random.ts';

const roundSteps = [
  'prepareRound',
  'setDelegation',
  'notifyRound',
  'startRound',
  'endRoundWork',
  'reportRound',
  'closeRound',
  'suspendRound',
  'resumeRound',
  'cancelRound',
] as const;
const recommendationSteps = [
  'sendRecommendation',
  'acknowledgeRecommendation',
  'answerRecommendation',
  'verifyRecommendation',
  'closeRecommendation',
  'waiveRecommendation',
  'remindRecommendation',
  'escalateRecommendation',
] as const;

/** The way from a plan to a closed round: walks that only stray rarely get far. */
const forward: Readonly<Record<string, readonly string[]>> = {
  PLANNED: ['prepareRound'],
  PREPARING: ['setDelegation', 'notifyRound'],
  NOTIFIED: ['startRound'],
  ONGOING: ['draftRecommendation', 'endRoundWork'],
  DRAFT_REPORT: ['draftRecommendation', 'reportRound'],
  SUSPENDED: ['resumeRound'],
};

// What the manual says (9.4), written down again and apart from the code.
const roundEdges = new Set(
  `PLANNED>PREPARING PREPARING>NOTIFIED NOTIFIED>ONGOING ONGOING>DRAFT_REPORT DRAFT_REPORT>REPORTED REPORTED>FOLLOW_UP
   REPORTED>CLOSED FOLLOW_UP>CLOSED PLANNED>SUSPENDED PREPARING>SUSPENDED NOTIFIED>SUSPENDED ONGOING>SUSPENDED
   DRAFT_REPORT>SUSPENDED SUSPENDED>PLANNED SUSPENDED>PREPARING SUSPENDED>NOTIFIED SUSPENDED>ONGOING SUSPENDED>DRAFT_REPORT
   PLANNED>CANCELLED PREPARING>CANCELLED NOTIFIED>CANCELLED ONGOING>CANCELLED DRAFT_REPORT>CANCELLED SUSPENDED>CANCELLED`.split(
    /\s+/,
  ),
);
const recommendationEdges = new Set(
  `DRAFT>SENT SENT>ACKNOWLEDGED SENT>ANSWERED ACKNOWLEDGED>ANSWERED ANSWERED>VERIFIED ANSWERED>ACKNOWLEDGED
   VERIFIED>CLOSED ANSWERED>CLOSED SENT>CLOSED ACKNOWLEDGED>CLOSED`.split(/\s+/),
);

/** What happened to a recommendation, as a bystander writes it down. */
type Diary = {
  proved: boolean;
  refusedWithReason: boolean;
  acceptedReason: boolean;
  waivedWithReason: boolean;
};

/** What walks found. */
export type WalkCount = {
  steps: number;
  taken: number;
  refused: number;
  derivations: number;
  edges: Set<string>;
  endings: Map<string, number>;
};

export const emptyCount = (): WalkCount => ({
  steps: 0,
  taken: 0,
  refused: 0,
  derivations: 0,
  edges: new Set(),
  endings: new Map(),
});

/** Something to try next: usually a step towards the end, sometimes anything. */
const nextAction = (random: Random, { round, recommendations }: World, today: CalendarDay): Action => {
  const towards =
    forward[round.state] ??
    (recommendations.length === 0
      ? ['draftRecommendation', 'closeRound']
      : [...recommendationSteps, 'closeRound']);
  const kind = random.chance(75)
    ? random.pick(towards)
    : random.pick([...roundSteps, ...recommendationSteps, 'draftRecommendation']);
  return {
    kind,
    on: addDays(today, random.chance(10) ? -random.below(60) : 0),
    at: random.below(Math.max(1, recommendations.length)),
    startsOn: addDays(today, random.pick([5, 15, 20])),
    members: random.pick([1, 2, 3]),
    outcome: random.pick(['ACCEPTED', 'PARTLY', 'REJECTED']),
    reason: random.chance(60) ? 'có lý do' : null,
    evidence: random.pick([0, 1, 2]),
    isDone: random.chance(70),
  };
};

const writes = new Set(['ONGOING', 'DRAFT_REPORT', 'REPORTED', 'FOLLOW_UP']);

const watch = (diary: Diary, action: Action, after: Recommendation): void => {
  if (action.kind === 'verifyRecommendation') diary.proved = action.isDone && action.evidence > 0;
  if (action.kind === 'answerRecommendation')
    diary.refusedWithReason = action.outcome === 'REJECTED' && action.reason !== null;
  if (action.kind === 'closeRecommendation') diary.acceptedReason = action.reason !== null;
  if (action.kind === 'waiveRecommendation') diary.waivedWithReason = after.closingReason !== null;
};

const checkEnding = (diary: Diary, { ending }: Recommendation): void => {
  const isFair =
    (ending === 'VERIFIED_EVIDENCE' && diary.proved) ||
    (ending === 'REASONED_REFUSAL' && diary.refusedWithReason && diary.acceptedReason) ||
    (ending === 'WAIVED' && diary.waivedWithReason);
  assert.ok(isFair, `closed as ${ending} with neither evidence nor a reasoned refusal`);
};

const checkWorld = (before: World, after: World, count: WalkCount): void => {
  const edge = (from: string, to: string, known: ReadonlySet<string>): void => {
    if (from === to) return;
    assert.ok(known.has(`${from}>${to}`), `the manual knows no way from ${from} to ${to}`);
    count.edges.add(`${from}>${to}`);
  };
  edge(before.round.state, after.round.state, roundEdges);
  for (const [at, recommendation] of after.recommendations.entries()) {
    edge(before.recommendations[at]?.state ?? 'DRAFT', recommendation.state, recommendationEdges);
    const due = after.due[at] ?? null;
    assert.ok(recommendation.state === 'DRAFT' || due?.dueOn != null, 'what was sent has a due day');
    if (due !== null && due !== before.due[at]) {
      count.derivations += 1;
      assert.deepEqual(readDerivation(due.steps.map(({ en }) => en)), { dueOn: due.dueOn });
    }
  }
  const open = after.recommendations.filter(({ state }) => state !== 'CLOSED').length;
  assert.ok(after.round.state !== 'CLOSED' || open === 0, 'a closed round has an open recommendation');
};

/** One walk over the two machines. `follow` is told every step that was tried, with what became of it. */
export const walk = async (
  law: Rules,
  { random, world: start, length, count }: { random: Random; world: World; length: number; count: WalkCount },
  follow?: (action: Action, result: World | string) => Promise<void>,
): Promise<void> => {
  let world = start;
  let today = day('2026-01-05');
  const diaries: Diary[] = [];
  for (let taken = 0; taken < length; taken += 1) {
    today = addDays(today, random.below(12));
    const action = nextAction(random, world, today);
    count.steps += 1;
    if (action.kind === 'draftRecommendation') {
      if (!writes.has(world.round.state) || world.recommendations.length === 3) continue;
      world = draftInto(world, draftOf(world.round));
      diaries.push({
        proved: false,
        refusedWithReason: false,
        acceptedReason: false,
        waivedWithReason: false,
      });
      await follow?.(action, world);
      continue;
    }
    const result = step(law, world, action);
    if (result === undefined) continue;
    await follow?.(action, result);
    if (typeof result === 'string') {
      count.refused += 1;
      continue;
    }
    count.taken += 1;
    const [before, after, diary] = [
      world.recommendations[action.at],
      result.recommendations[action.at],
      diaries[action.at],
    ];
    if (after !== undefined && diary !== undefined && before !== after) {
      watch(diary, action, after);
      if (after.state === 'CLOSED') {
        checkEnding(diary, after);
        count.endings.set(`${after.ending}`, (count.endings.get(`${after.ending}`) ?? 0) + 1);
      }
    }
    checkWorld(world, result, count);
    world = result;
  }
};

const draftOf = ({ id, unitId, path }: Round): Recommendation => ({
  id: '',
  roundId: id,
  unitId,
  path,
  body: { name: 'Uỷ ban nhân dân', unitId: null },
  text: 'x',
  findingIds: [],
  state: 'DRAFT',
  documentId: null,
  sentOn: null,
  deadlineId: null,
  answerDocumentId: null,
  answeredOn: null,
  outcome: null,
  refusalReason: null,
  evidenceIds: [],
  verifiedOn: null,
  remindedTimes: 0,
  escalatedOn: null,
  ending: null,
  closingReason: null,
  closedOn: null,
});

/** Every way that the manual knows, to see that walks went all of them. */
export const allEdges: readonly string[] = [...roundEdges, ...recommendationEdges];
