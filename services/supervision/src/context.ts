import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { createScope } from '@mttq/platform/organisation-copy/scope';
import type { EntityManager } from 'typeorm';
import { type CalendarStore, createCalendarStore } from './calendars/holiday-calendar.postgres.ts';
import { createRuleStore, type RuleStore } from './deadline-rules/deadline-rule.postgres.ts';
import { createDeadlineLoaders, type DeadlineLoaders } from './deadlines/deadline.loaders.ts';
import { createDeadlineStore, type DeadlineStore } from './deadlines/deadline.postgres.ts';
import type { policy } from './policy.ts';
import { createUnitOfWork, type Deps } from './unit-of-work.ts';
import { createWitnessStore, type WitnessStore } from './witness/witnessed-head.postgres.ts';

type Action = keyof typeof policy;

/** What a reader sees: everything public, and what is private in the scope that was entered. */
export type Reads = {
  readonly calendars: CalendarStore;
  readonly rules: RuleStore;
  readonly deadlines: DeadlineStore;
  readonly witness: WitnessStore;
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
  /** Path of a unit today. */
  readonly pathOf: (unitId: string) => Promise<string | undefined>;
  /** Batched reads of what is public, new for every request. */
  readonly loaders: { readonly deadlines: DeadlineLoaders };
};

const readsOf = (manager: EntityManager): Reads => {
  const rules = createRuleStore(manager);
  return {
    calendars: createCalendarStore(manager),
    rules,
    deadlines: createDeadlineStore(manager, rules),
    witness: createWitnessStore(manager),
  };
};

export const contextFor = (request: GraphContext): Context => {
  const { dataSource, actor, clock } = request;
  const open = readsOf(dataSource.manager);
  return {
    ...request,
    deps: createUnitOfWork(dataSource, request),
    open,
    inScope: (action, unitId, read) =>
      dataSource.transaction('READ COMMITTED', async (manager) => {
        const entered = await createScope<Action>(manager, clock()).enter(actor, action, unitId);
        return entered ? read(readsOf(manager)) : undefined;
      }),
    unitOf: (find) =>
      dataSource.transaction('READ COMMITTED', async (manager) => {
        await createScope(manager, clock()).enterAll();
        return find(readsOf(manager));
      }),
    pathOf: (unitId) => createScope(dataSource.manager, clock()).pathOf(unitId),
    loaders: { deadlines: createDeadlineLoaders(open.deadlines) },
  };
};
