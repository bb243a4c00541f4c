import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { byKey } from '@mttq/platform/graph/by-key';
import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { createScope } from '@mttq/platform/organisation-copy/scope';
import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { type CalendarStore, createCalendarStore } from './calendars/holiday-calendar.postgres.ts';
import { type CitizenStores, createCitizenStores } from './citizens/citizen-stores.postgres.ts';
import { type CommunityLoaders, createCommunityLoaders } from './communities/community.loaders.ts';
import { type CommunityStores, createCommunityStores } from './communities/community-stores.postgres.ts';
import {
  type CoordinationStore,
  createCoordinationStore,
} from './coordination/coordination-programme.postgres.ts';
import {
  createDeadlineFigures,
  type DeadlineFiguresStore,
} from './deadline-figures/deadline-figures.postgres.ts';
import { createRuleStore, type RuleStore } from './deadline-rules/deadline-rule.postgres.ts';
import { createDeadlineLoaders, type DeadlineLoaders } from './deadlines/deadline.loaders.ts';
import { createDeadlineStore, type DeadlineStore } from './deadlines/deadline.postgres.ts';
import { createEscalationLoaders, type EscalationLoaders } from './escalation/escalation.loaders.ts';
import { createEscalationStore, type EscalationStore } from './escalation/escalation.postgres.ts';
import { createLadderStore, type LadderStore } from './escalation-ladders/escalation-ladder.postgres.ts';
import { createFeedbackLoader } from './feedback/feedback.loaders.ts';
import type { Feedback } from './feedback/feedback.ts';
import { createPetitionLoaders, type PetitionLoaders } from './petitions/petition.loaders.ts';
import { createProgrammeStore, type ProgrammeStore } from './programmes/programme.postgres.ts';
import type { Programme } from './programmes/programme.ts';
import type { Reception } from './receptions/reception.ts';
import {
  createRecommendationStore,
  type RecommendationStore,
} from './recommendations/recommendation.postgres.ts';
import type { Recommendation } from './recommendations/recommendation.ts';
import { createRoundStore, type RoundStore } from './rounds/round.postgres.ts';
import type { Round } from './rounds/round.ts';
import { createSittingLoaders, type SittingLoaders } from './sittings/sitting.loaders.ts';
import { createSynthesisLoaders, type SynthesisLoaders } from './syntheses/synthesis.loaders.ts';
import { type Action, createUnitOfWork, type Deps } from './unit-of-work.ts';
import { createWitnessStore, type WitnessStore } from './witness/witnessed-head.postgres.ts';

/** What a reader sees: everything public, and what is private in the scope that was entered. */
export type Reads = CitizenStores &
  CommunityStores & {
    readonly calendars: CalendarStore;
    readonly rules: RuleStore;
    readonly deadlines: DeadlineStore;
    readonly ladders: LadderStore;
    readonly escalations: EscalationStore;
    readonly figures: DeadlineFiguresStore;
    readonly witness: WitnessStore;
    readonly coordination: CoordinationStore;
    readonly programmes: ProgrammeStore;
    readonly rounds: RoundStore;
    readonly recommendations: RecommendationStore;
  };

/** What every resolver of this service is given. */
export type Context = GraphContext & {
  /** The door for use cases: writes happen behind it and nowhere else. */
  readonly deps: Deps;
  /** Reads without a scope: what is public. */
  readonly open: Reads;
  /** Reads behind row-level security, in the subtree of a unit; undefined without the right. */
  readonly inScope: <Result>(
    action: Action,
    unitId: string,
    read: (reads: Reads) => Promise<Result>,
  ) => Promise<Result | undefined>;
  /** Asks for the unit of a thing as the system would, so that the right can be asked for there. Reveals nothing else. */
  readonly unitOf: (find: (reads: Reads) => Promise<string | undefined>) => Promise<string | undefined>;
  /** The same, or, without the right, what is public. */
  readonly readIn: <Result>(
    action: Action,
    unitId: string,
    read: (reads: Reads) => Promise<Result>,
  ) => Promise<Result>;
  /** One thing that is not public, to who holds the right in its unit. */
  readonly reach: <Thing extends { readonly unitId: string }>(
    action: Action,
    find: (reads: Reads) => Promise<Thing | undefined>,
  ) => Promise<Thing | undefined>;
  /** Path of a unit today. */
  readonly pathOf: (unitId: string) => Promise<string | undefined>;
  /** Batched reads of what is public, new for every request. */
  readonly loaders: CommunityLoaders & {
    readonly deadlines: DeadlineLoaders;
    readonly escalations: EscalationLoaders;
    readonly petitions: PetitionLoaders;
    readonly feedback: DataLoader<string, Feedback | null>;
    readonly receptions: DataLoader<string, Reception | null>;
    readonly sittings: SittingLoaders;
    readonly syntheses: SynthesisLoaders;
    readonly programmes: DataLoader<string, Programme | null>;
    readonly rounds: DataLoader<string, Round | null>;
    readonly recommendations: DataLoader<string, Recommendation | null>;
  };
};

const readsOf = (manager: EntityManager, cipher: ColumnCipher): Reads => {
  const rules = createRuleStore(manager);
  return {
    ...createCitizenStores(manager, cipher),
    ...createCommunityStores(manager),
    calendars: createCalendarStore(manager),
    rules,
    deadlines: createDeadlineStore(manager, rules),
    ladders: createLadderStore(manager),
    escalations: createEscalationStore(manager),
    figures: createDeadlineFigures(manager),
    witness: createWitnessStore(manager),
    coordination: createCoordinationStore(manager),
    programmes: createProgrammeStore(manager),
    rounds: createRoundStore(manager),
    recommendations: createRecommendationStore(manager),
  };
};

const createLoaders = (
  manager: EntityManager,
  open: Reads,
  readIn: Context['readIn'],
): Context['loaders'] => ({
  ...createCommunityLoaders(manager, open),
  deadlines: createDeadlineLoaders(open.deadlines),
  escalations: createEscalationLoaders(open, readIn),
  petitions: createPetitionLoaders(open.petitions, open.meetings),
  feedback: createFeedbackLoader(open.feedback),
  receptions: byKey(open.receptions.byIds, ({ id }) => id),
  sittings: createSittingLoaders(open.sittings),
  syntheses: createSynthesisLoaders(open.syntheses),
  programmes: byKey(open.programmes.byIds, ({ id }) => id),
  rounds: byKey(open.rounds.byIds, ({ id }) => id),
  recommendations: byKey(open.recommendations.byIds, ({ id }) => id),
});

export const contextFor = (request: GraphContext): Context => {
  const { dataSource, actor, clock, cipher } = request;
  const open = readsOf(dataSource.manager, cipher);
  const inScope: Context['inScope'] = (action, unitId, read) =>
    dataSource.transaction('READ COMMITTED', async (manager) => {
      const entered = await createScope<Action>(manager, clock()).enter(actor, action, unitId);
      return entered ? read(readsOf(manager, cipher)) : undefined;
    });
  const asSystem = <Result>(read: (reads: Reads) => Promise<Result>): Promise<Result> =>
    dataSource.transaction('READ COMMITTED', async (manager) => {
      await createScope(manager, clock()).enterAll();
      return read(readsOf(manager, cipher));
    });
  const readIn: Context['readIn'] = async (action, unitId, read) =>
    (await inScope(action, unitId, read)) ?? read(open);
  return {
    ...request,
    deps: createUnitOfWork(dataSource, request),
    open,
    inScope,
    readIn,
    reach: async (action, find) => {
      const unitId = (await asSystem(find))?.unitId;
      return unitId === undefined ? undefined : inScope(action, unitId, find);
    },
    unitOf: asSystem,
    pathOf: (unitId) => createScope(dataSource.manager, clock()).pathOf(unitId),
    loaders: createLoaders(dataSource.manager, open, readIn),
  };
};
