import { type AnswersStore, createAnswersStore } from '@mttq/platform/commands/answers';
import { type Audit, createAudit } from '@mttq/platform/data/audit';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { createInTransaction } from '@mttq/platform/data/transaction';
import { createOutbox, type Outbox } from '@mttq/platform/events/outbox';
import type { Actor } from '@mttq/platform/graph/actor';
import { createScope, type Scope } from '@mttq/platform/organisation-copy/scope';
import type { DataSource, EntityManager } from 'typeorm';
import { type CalendarStore, createCalendarStore } from './calendars/holiday-calendar.postgres.ts';
import { type CitizenStores, createCitizenStores } from './citizens/citizen-stores.postgres.ts';
import { type CommunityStores, createCommunityStores } from './communities/community-stores.postgres.ts';
import {
  type CoordinationStore,
  createCoordinationStore,
} from './coordination/coordination-programme.postgres.ts';
import { createRuleStore, type RuleStore } from './deadline-rules/deadline-rule.postgres.ts';
import { createDeadlineStore, type DeadlineStore } from './deadlines/deadline.postgres.ts';
import { type Deadlines, followDeadlines } from './deadlines/follow-deadlines.ts';
import { createDeskCheckStore, type DeskCheckStore } from './desks/desk-check.postgres.ts';
import { createEscalationStore, type EscalationStore } from './escalation/escalation.postgres.ts';
import { type Escalations, followEscalations } from './escalation/follow-deadline.ts';
import { createLadderStore, type LadderStore } from './escalation-ladders/escalation-ladder.postgres.ts';
import type { policy } from './policy.ts';
import { createProgrammeStore, type ProgrammeStore } from './programmes/programme.postgres.ts';
import {
  createRecommendationStore,
  type RecommendationStore,
} from './recommendations/recommendation.postgres.ts';
import { createRoundStore, type RoundStore } from './rounds/round.postgres.ts';

export type { NewEvent } from '@mttq/platform/events/outbox';
export type { Actor } from '@mttq/platform/graph/actor';

/** A named action of this service. */
export type Action = keyof typeof policy;

/** Everything that a use case may touch. It exists only inside a transaction, and shows nothing private before `scope.enter`. */
export type Stores = CitizenStores &
  CommunityStores & {
    readonly scope: Scope<Action>;
    readonly calendars: CalendarStore;
    readonly rules: RuleStore;
    readonly deadlineStore: DeadlineStore;
    /** Starts, moves and ends what is due; writes history and announces it. */
    readonly deadlines: Deadlines;
    readonly ladders: LadderStore;
    readonly escalationStore: EscalationStore;
    /** Deadlines and routing tell it what changes; nothing else has to. */
    readonly escalations: Escalations;
    readonly deskChecks: DeskCheckStore;
    readonly coordination: CoordinationStore;
    readonly programmes: ProgrammeStore;
    readonly rounds: RoundStore;
    readonly recommendations: RecommendationStore;
    readonly answers: AnswersStore;
    readonly outbox: Outbox;
    readonly audit: Audit;
  };

/** What a use case is given. `inTransaction` undoes everything when the work answers with a refusal. */
export type Deps = {
  readonly inTransaction: <Result>(
    actor: Pick<Actor, 'id' | 'correlationId'>,
    work: (stores: Stores, now: Date) => Promise<Result>,
  ) => Promise<Result>;
  readonly clock: () => Date;
  readonly newId: () => string;
};

/** What the unit of work is made of. */
export type Parts = Pick<Deps, 'clock' | 'newId'> & { readonly cipher: ColumnCipher };

const storesOf = (
  manager: EntityManager,
  trail: Parameters<typeof createOutbox>[1],
  cipher: ColumnCipher,
): Stores => {
  const { actorId, now, newId } = trail;
  const outbox = createOutbox(manager, trail);
  const calendars = createCalendarStore(manager);
  const rules = createRuleStore(manager);
  const deadlineStore = createDeadlineStore(manager, rules);
  const ladders = createLadderStore(manager);
  const escalationStore = createEscalationStore(manager);
  const citizens = createCitizenStores(manager, cipher);
  const { routing } = citizens;
  const escalations = followEscalations({ store: escalationStore, ladders, calendars, routing, outbox, now });
  const duty = { rules, calendars, escalations, outbox, actorId, now, newId };
  return {
    ...citizens,
    ...createCommunityStores(manager),
    scope: createScope(manager, now),
    calendars,
    rules,
    deadlineStore,
    deadlines: followDeadlines({ store: deadlineStore, ...duty }),
    ladders,
    escalationStore,
    escalations,
    deskChecks: createDeskCheckStore(manager),
    coordination: createCoordinationStore(manager),
    programmes: createProgrammeStore(manager),
    rounds: createRoundStore(manager),
    recommendations: createRecommendationStore(manager),
    answers: createAnswersStore(manager),
    outbox,
    audit: createAudit(manager, trail),
  };
};

/** The one door to the stores. */
export const createUnitOfWork = (dataSource: DataSource, { clock, newId, cipher }: Parts): Deps => {
  const inTransaction = createInTransaction(dataSource);
  return {
    clock,
    newId,
    inTransaction: (actor, work) =>
      inTransaction((manager) => {
        const now = clock();
        const trail = { actorId: actor.id, correlationId: actor.correlationId, now, newId };
        return work(storesOf(manager, trail, cipher), now);
      }),
  };
};
