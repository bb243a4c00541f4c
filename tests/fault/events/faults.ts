import { crashPoints } from '@mttq/platform/events/crash-points';
import { eventually } from '@mttq/testkit/eventually';
import { randomNumbers } from '../../../infra/seed/random-numbers.ts';
import { brokenInvariants, comeToRest, type Figures, figuresOf } from './invariants.ts';
import { type Role, roles, type Yard } from './yard.ts';

/** What a run of faults found. `broken` names the invariants that do not hold. */
export type Outcome = {
  readonly faults: number;
  readonly broken: readonly string[];
  readonly figures: Figures;
};

const roleOf = (point: string): Role => {
  if (point.startsWith('outbox')) return 'writer';
  if (point.startsWith('projection')) return 'projector';
  return point.startsWith('reaction') ? 'reactor' : 'relay';
};

const conclude = async (yard: Yard, faults: number): Promise<Outcome> => {
  await yard.kill('writer');
  await comeToRest(yard);
  return { faults, broken: await brokenInvariants(yard), figures: await figuresOf(yard) };
};

const startAll = async (yard: Yard): Promise<void> => {
  // Replaced, not only started: a relay of an earlier round would keep the lead, and no new one would reach its points.
  await Promise.all(roles.map(async (role) => (await yard.replace(role)).started));
  await eventually(() => yard.acknowledged.size > 0, { deadlineMs: 60_000 });
};

const patienceMs = 60_000;

/** Ends the process of one role at each of its points in turn; the last one is followed by a process that stays. */
const crashAlong = async (yard: Yard, role: Role, nth: number): Promise<void> => {
  for (const point of crashPoints.filter((each) => roleOf(each) === role)) {
    const { ended } = await yard.replace(role, `${point}:${point === 'relay.resynced' ? 1 : nth}`);
    const alive = eventually(() => false, { deadlineMs: patienceMs }).catch(() => 'alive');
    const how = await Promise.race([ended, alive]);
    if (how !== 'SIGKILL') throw new Error(`${role} did not die at ${point}: ${how}`);
  }
  await yard.start(role).started;
};

/** Ends a process at every labelled point, `nth` passages after its start; all roles at the same time. */
export const crashEverywhere = async (yard: Yard, nth = 3): Promise<Outcome> => {
  await startAll(yard);
  await Promise.all((['relay', 'projector', 'reactor'] as const).map((role) => crashAlong(yard, role, nth)));
  await crashAlong(yard, 'writer', nth);
  return conclude(yard, crashPoints.length);
};

const kinds = [...roles, 'broker', 'wipe', 'postgres'] as const;

/** Kills processes at random, the broker with and without its store, and Postgres; `seed` makes the order. */
export const killAtRandom = async (
  yard: Yard,
  { faults, seed, report }: { faults: number; seed: number; report?: (line: string) => void },
): Promise<Outcome> => {
  const next = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  await startAll(yard);
  for (let fault = 0; fault < faults; fault += 1) {
    // Each kind comes up, and none in a fixed order.
    const kind = fault < kinds.length ? kinds[(fault + seed) % kinds.length] : kinds[below(kinds.length)];
    if (kind === 'postgres') await yard.crashPostgres();
    else if (kind === 'broker' || kind === 'wipe') {
      await yard.broker.kill();
      if (kind === 'wipe') await yard.broker.wipe();
      await yard.broker.start();
    } else if (kind !== undefined) await yard.replace(kind);
    const reached = yard.acknowledged.size + 1 + below(20);
    await eventually(() => yard.acknowledged.size >= reached, { deadlineMs: 60_000 });
    report?.(`fault ${fault + 1} of ${faults}: ${kind}; ${yard.acknowledged.size} operations acknowledged`);
  }
  // Whatever is away, a process waits for it: one that ended by itself is a finding, not something to start again.
  const ended = roles.filter((role) => yard.hasEnded(role));
  if (ended.length > 0) throw new Error(`ended by themselves: ${ended.join(', ')}`);
  return conclude(yard, faults);
};
