import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Action, Actor, Deps, Stores } from '../unit-of-work.ts';
import type { StepStore } from './step.postgres.ts';

/** Something that lies with a unit. */
type Placed = { readonly id: string; readonly unitId: string; readonly path: string };

/** Where things of one kind are kept, with their history. */
export type Shelf<Thing> = {
  readonly add: (thing: Thing) => Promise<void>;
  readonly save: (thing: Thing) => Promise<void>;
  readonly lock: (id: string) => Promise<Thing | undefined>;
  readonly byId: (id: string) => Promise<Thing | undefined>;
  readonly steps: StepStore;
};

/** What a step writes beside the thing itself. */
export type Trace = {
  readonly kind: string;
  readonly on: CalendarDay;
  readonly documentId?: string | null;
  readonly words?: string | null;
};

export type Decision<Thing> = { readonly thing: Thing; readonly trace: Trace };

/** `today` and `now` are those of the transaction; `stepId` is the id of the line of history. */
export type Around = {
  readonly stores: Stores;
  readonly today: CalendarDay;
  readonly now: Date;
  readonly stepId: string;
};

type Rule<Thing> = {
  /** Name of the mutation. */
  readonly name: string;
  readonly action: Action;
  readonly shelfOf: (stores: Stores) => Shelf<Thing>;
  readonly notFound: () => Refusal;
  readonly announce: (
    stores: Stores,
    news: { readonly before: Thing | null; readonly after: Thing; readonly trace: Trace },
  ) => Promise<void>;
};

/** How a thing begins: where, and as what. */
export type FirstStep<Thing, Command> = Rule<Thing> & {
  readonly unitOf: (stores: Stores, command: Command) => Promise<string | Refusal>;
  readonly decide: (
    command: Command,
    place: { readonly id: string; readonly unitId: string; readonly path: string },
    around: Around,
  ) => Promise<Decision<Thing> | Refusal>;
};

/** How a thing goes on. */
export type NextStep<Thing, Command> = Rule<Thing> & {
  readonly idOf: (command: Command) => string;
  readonly decide: (thing: Thing, command: Command, around: Around) => Promise<Decision<Thing> | Refusal>;
};

type Keyed = { readonly idempotencyKey: string };

const notYet = (): Refusal<'DayNotValid'> =>
  refuse('DayNotValid', {
    vi: 'Ngày này chưa đến. Hãy ghi khi việc đã xảy ra.',
    en: 'This day has not come. Record it when it has happened.',
  });

/** As it is compared and kept in the trail: money as digits. */
const written = <Command extends Keyed>(command: Command): Keyed =>
  JSON.parse(
    JSON.stringify(command, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
  ) as Keyed;

type News<Thing> = {
  readonly rule: Rule<Thing>;
  readonly before: Thing | null;
  readonly decision: Decision<Thing>;
  readonly stepId: string;
  readonly actor: Actor;
  readonly input: Keyed;
};

const keep = async <Thing extends Placed>(stores: Stores, now: Date, news: News<Thing>): Promise<Thing> => {
  const { rule, before, decision, stepId, actor, input } = news;
  const { thing: after, trace } = decision;
  const shelf = rule.shelfOf(stores);
  await (before === null ? shelf.add(after) : shelf.save(after));
  const { kind, on, documentId = null, words = null } = trace;
  const step = { id: stepId, subjectId: after.id, kind, on, documentId, words, recordedAt: now };
  await shelf.steps.add(step, actor.id);
  await rule.announce(stores, { before, after, trace });
  await stores.audit.add({ action: rule.action, unitId: after.unitId, reason: words, input });
  return after;
};

/** Begins a thing: right, idempotency, decision, history, event, audit. */
export const takeFirstStep =
  <Thing extends Placed, Command extends Keyed>(rule: FirstStep<Thing, Command>) =>
  ({ inTransaction, newId }: Deps) =>
  (command: Command, actor: Actor): Promise<Thing | Refusal> =>
    inTransaction(actor, async (stores, now): Promise<Thing | Refusal> => {
      const { scope, answers } = stores;
      await scope.enterAll();
      const unitId = await rule.unitOf(stores, command);
      if (typeof unitId !== 'string') return unitId;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, rule.action, unitId))) return notAllowed();
      const input = written(command);
      const answer = await answers.claim({ actorId: actor.id, command: rule.name, input, id: newId(), now });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await rule.shelfOf(stores).byId(answer.id)) ?? rule.notFound();
      const today = dayInVietnam(now);
      const stepId = newId();
      const place = { id: answer.id, unitId, path };
      const decision = await rule.decide(command, place, { stores, today, now, stepId });
      if (isRefusal(decision)) return decision;
      if (decision.trace.on > today) return notYet();
      return keep(stores, now, { rule, before: null, decision, stepId, actor, input });
    });

/** Takes one step with a thing: right, idempotency, lock, decision, history, event, audit. */
export const takeStep =
  <Thing extends Placed, Command extends Keyed>(rule: NextStep<Thing, Command>) =>
  ({ inTransaction, newId }: Deps) =>
  (command: Command, actor: Actor): Promise<Thing | Refusal> =>
    inTransaction(actor, async (stores, now): Promise<Thing | Refusal> => {
      const { scope, answers } = stores;
      await scope.enterAll();
      const shelf = rule.shelfOf(stores);
      const found = await shelf.byId(rule.idOf(command));
      if (found === undefined) return rule.notFound();
      if (!(await scope.enter(actor, rule.action, found.unitId))) return notAllowed();
      const input = written(command);
      const answer = await answers.claim({ actorId: actor.id, command: rule.name, input, id: newId(), now });
      if (isRefusal(answer)) return answer;
      const before = await shelf.lock(found.id);
      if (before === undefined) return rule.notFound();
      if (answer.isRepeat) return before;
      const today = dayInVietnam(now);
      const stepId = newId();
      const decision = await rule.decide(before, command, { stores, today, now, stepId });
      if (isRefusal(decision)) return decision;
      if (decision.trace.on > today) return notYet();
      return keep(stores, now, { rule, before, decision, stepId, actor, input });
    });
