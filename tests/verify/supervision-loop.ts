import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { supervision } from '../../services/supervision/src/app.ts';
import { draftRecommendation } from '../../services/supervision/src/recommendations/draft-recommendation.ts';
import * as follow from '../../services/supervision/src/recommendations/follow-recommendation.ts';
import { loopChecks } from '../../services/supervision/src/recommendations/loop.checks.ts';
import * as finish from '../../services/supervision/src/rounds/finish-round.ts';
import { planRound } from '../../services/supervision/src/rounds/plan-round.ts';
import type { Round } from '../../services/supervision/src/rounds/round.ts';
import * as begin from '../../services/supervision/src/rounds/start-round.ts';
import { createUnitOfWork, type Deps } from '../../services/supervision/src/unit-of-work.ts';
import { type Action, type Rules, rules, type World } from './supervision/loop-machine.ts';
import { allEdges, emptyCount, type WalkCount, walk } from './supervision/loop-walks.ts';
import { seededRandom } from './supervision/random.ts';

export const title =
  'Vòng giám sát khép kín / The closed loop: 100,000 random walks; nothing closes without evidence or a reasoned refusal';

type Report = (line: string) => void;

const seed = 20_260_101;
const pureWalks = 100_000;
const storedWalks = 120;
const length = 45;
const bodyName = 'Uỷ ban nhân dân';

const command = {
  unitId: places.province,
  outsideReason: 'thử',
  kind: 'SUPERVISION',
  form: 'DELEGATION',
  title: 'x',
  precision: 'DAY',
  on: day('2026-01-05'),
  bodies: [{ name: bodyName }],
} as const;

const plannedRound = (): Round => ({
  ...{
    id: 'round',
    unitId: places.province,
    path: '/',
    committeeId: null,
    programmeId: null,
    outsideReason: 'thử',
  },
  ...{ year: 2026, kind: 'SUPERVISION', form: 'DELEGATION', title: 'x', contentArea: null, phase: null },
  ...{
    period: { precision: 'DAY', start: command.on, end: command.on },
    coordinationProgrammeId: null,
    bodies: [],
  },
  ...{
    fundIds: [],
    campaignIds: [],
    state: 'PLANNED',
    stateBefore: null,
    decisionDocumentId: null,
    outline: null,
  },
  ...{
    members: [],
    noticeOn: null,
    startsOn: null,
    endedOn: null,
    reportDocumentId: null,
    reportedOn: null,
    closedOn: null,
  },
});

const freshWorld = (): World => ({ round: plannedRound(), recommendations: [], due: [] });

const walkPure = async (law: Rules, walks: number): Promise<WalkCount> => {
  const count = emptyCount();
  for (let at = 0; at < walks; at += 1)
    await walk(law, { random: seededRandom(seed + at), world: freshWorld(), length, count });
  return count;
};

const say = (
  report: Report,
  what: string,
  { steps, taken, refused, derivations, edges, endings }: WalkCount,
): void => {
  report(
    `${what}: ${steps} steps tried, ${taken} taken, ${refused} refused, ${edges.size} of ${allEdges.length} ways gone`,
  );
  report(
    `  ends: ${[...endings].map(([name, many]) => `${name} ${many}`).join(', ')}; ${derivations} due days read back from their text`,
  );
};

/** A machine with one forgotten check: walks have to see it. */
const broken: Rules = {
  ...rules,
  recommendations: {
    ...rules.recommendations,
    close: (recommendation, { on, reason }) =>
      recommendation.state === 'ANSWERED'
        ? {
            ...recommendation,
            state: 'CLOSED',
            ending: 'VERIFIED_EVIDENCE',
            closedOn: on,
            closingReason: reason,
          }
        : rules.recommendations.close(recommendation, { on, reason }),
  },
};

const actor = { id: 'walker', isAdministrator: true, language: 'vi', correlationId: 'walk' } as const;
const members = (number: number) =>
  Array.from(
    { length: number },
    (_, at) => ({ personId: randomUUID(), role: at === 0 ? 'HEAD' : 'MEMBER' }) as const,
  );

type Sent = { state: string } | { refused: string };

/** The same step through the use case, on PostgreSQL. */
const send = (
  deps: Deps,
  { kind, on, ...given }: Action,
  ids: { roundId: string; recommendationId: string },
): Promise<Sent> => {
  const base = { idempotencyKey: randomUUID(), on, documentId: randomUUID() };
  const round = { ...base, roundId: ids.roundId };
  const one = { ...base, recommendationId: ids.recommendationId };
  const reason = given.reason ?? 'x';
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    prepareRound: () => begin.prepareRound(deps)({ ...round, decidedOn: on, outline: 'x' }, actor),
    setDelegation: () => begin.setDelegation(deps)({ ...round, members: members(given.members) }, actor),
    notifyRound: () => begin.notifyRound(deps)({ ...round, noticeOn: on, startsOn: given.startsOn }, actor),
    startRound: () => begin.startRound(deps)(round, actor),
    suspendRound: () => begin.suspendRound(deps)({ ...round, reason: 'x' }, actor),
    resumeRound: () => begin.resumeRound(deps)({ ...round, reason: 'x' }, actor),
    cancelRound: () => begin.cancelRound(deps)({ ...round, reason: 'x' }, actor),
    endRoundWork: () => finish.endRoundWork(deps)(round, actor),
    reportRound: () => finish.reportRound(deps)(round, actor),
    closeRound: () => finish.closeRound(deps)(round, actor),
    draftRecommendation: () =>
      draftRecommendation(deps)({ ...round, bodyName, text: 'x', findingIds: [] }, actor),
    sendRecommendation: () => follow.sendRecommendation(deps)(one, actor),
    acknowledgeRecommendation: () => follow.acknowledgeRecommendation(deps)(one, actor),
    answerRecommendation: () =>
      follow.answerRecommendation(deps)(
        { ...one, outcome: given.outcome, refusalReason: given.reason },
        actor,
      ),
    verifyRecommendation: () => {
      const evidenceIds = Array.from({ length: given.evidence }, () => randomUUID());
      return follow.verifyRecommendation(deps)({ ...one, evidenceIds, isDone: given.isDone }, actor);
    },
    closeRecommendation: () => follow.closeRecommendation(deps)({ ...one, reason: given.reason }, actor),
    waiveRecommendation: () => follow.waiveRecommendation(deps)({ ...one, reason }, actor),
    remindRecommendation: () => follow.remindRecommendation(deps)(one, actor),
    escalateRecommendation: () => follow.escalateRecommendation(deps)({ ...one, superiorName: 'x' }, actor),
  };
  return (steps[kind] as () => Promise<Sent>)();
};

const walkStored = async (service: TestService, walks: number): Promise<WalkCount> => {
  const deps = createUnitOfWork(service.parts.dataSource, {
    ...service.parts,
    clock: () => new Date('2030-01-01T00:00:00Z'),
  });
  const count = emptyCount();
  for (let at = 0; at < walks; at += 1) {
    const planned = await planRound(deps)({ ...command, idempotencyKey: randomUUID() }, actor);
    if (isRefusal(planned)) throw new Error(planned.message.en);
    const recommendationIds: string[] = [];
    const random = seededRandom(seed + at);
    await walk(rules, { random, world: freshWorld(), length, count }, async (action, expected) => {
      const ids = { roundId: (planned as Round).id, recommendationId: recommendationIds[action.at] ?? '' };
      const answer = (await send(deps, action, ids)) as Sent & { id: string };
      if (action.kind === 'draftRecommendation') recommendationIds.push(answer.id);
      const isRound =
        action.kind.endsWith('Round') || action.kind === 'setDelegation' || action.kind === 'endRoundWork';
      const wanted =
        typeof expected === 'string'
          ? expected
          : isRound
            ? expected.round.state
            : action.kind === 'draftRecommendation'
              ? 'DRAFT'
              : expected.recommendations[action.at]?.state;
      assert.equal('refused' in answer ? answer.refused : answer.state, wanted, `walk ${at}: ${action.kind}`);
    });
  }
  return count;
};

const checkLaws = (service: TestService, report: Report): Promise<void> =>
  service.parts.dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    for (const [law, statement] of Object.entries(loopChecks))
      assert.deepEqual({ law, rows: await manager.query(statement) }, { law, rows: [] });
    const [row] = await manager.query(
      'SELECT count(*)::int AS rounds, (SELECT count(*)::int FROM recommendation) AS recommendations FROM supervision_round',
    );
    report(
      `${Object.keys(loopChecks).length} laws hold in SQL over ${row.rounds} rounds and ${row.recommendations} recommendations`,
    );
  });

/** Walks the machines alone, then the use cases on a PostgreSQL of its own; a machine with a planted bug has to be caught. */
export const run = async (report: Report): Promise<void> => {
  const pure = await walkPure(rules, pureWalks);
  say(report, `${pureWalks} walks over the machines (seed ${seed})`, pure);
  assert.deepEqual(
    allEdges.filter((edge) => !pure.edges.has(edge)),
    [],
  );
  await assert.rejects(walkPure(broken, 2_000), /neither evidence nor a reasoned refusal/);
  report('a machine that forgets the evidence is caught');
  const directory = await mkdtemp(join(tmpdir(), 'mttq-supervision-loop-'));
  const cluster = await startCluster({ directory, fast: true });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    const service = await startTestService(supervision);
    try {
      await openSupervisionDesk(service);
      say(
        report,
        `${storedWalks} of them through the use cases on PostgreSQL, every answer as foreseen`,
        await walkStored(service, storedWalks),
      );
      await checkLaws(service, report);
    } finally {
      await service.close();
    }
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
