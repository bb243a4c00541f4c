import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { homeAt } from '../desks/desk.ts';
import type { Deps, Stores } from '../unit-of-work.ts';
import { announceEscalation } from './announce-escalation.ts';
import { climb, type Escalation } from './escalation.ts';

const batchMax = 200;

// Steps of the catch-up after a long silence of the program: each timer that rang is one step.
const roundsMax = 1_000;

// The desk of a step is that of the day on which it is owed. A unit that is not in the tree then lies where it lay.
const pathsOnTheDay = async (
  { routing }: Stores,
  due: readonly Escalation[],
): Promise<ReadonlyMap<string, string>> => {
  const ofDay = new Map<CalendarDay, Escalation[]>();
  for (const escalation of due) {
    const day = dayInVietnam(escalation.nextAt ?? escalation.deskSince);
    ofDay.set(day, [...(ofDay.get(day) ?? []), escalation]);
  }
  const found = new Map<string, string>();
  for (const [day, escalations] of ofDay) {
    const paths = await routing.pathsOf([...new Set(escalations.map(({ unitId }) => unitId))], day);
    for (const { id, unitId } of escalations) {
      const path = paths.get(unitId);
      if (path !== undefined) found.set(id, path);
    }
  }
  return found;
};

const takeBatch = async (stores: Stores, now: Date): Promise<number> => {
  const { scope, escalationStore: store, ladders, calendars, outbox } = stores;
  await scope.enterAll();
  const due = await store.takeDue(now, batchMax);
  const found = await ladders.byIds([...new Set(due.map(({ ladderId }) => ladderId))]);
  const paths = await pathsOnTheDay(stores, due);
  const ladderOf = new Map(found.map((ladder) => [ladder.id, ladder]));
  for (const before of due) {
    const ladder = ladderOf.get(before.ladderId);
    if (ladder === undefined) continue;
    const path = paths.get(before.id);
    const placed = path === undefined ? before : { ...before, ...homeAt(path) };
    const { calendar } = await calendars.of(placed.path);
    const moved = climb(placed, { ladder, calendar });
    await announceEscalation({ store, outbox, now }, { before, moved, ladder });
  }
  return due.length;
};

/**
 * Takes every step whose timer has rung, a batch a transaction. Cut off anywhere it takes up where the last batch ended;
 * the key of the lines takes care that no step happens twice. Answers with how many steps were taken.
 */
export const escalateSilence =
  ({ inTransaction, newId }: Deps) =>
  async (): Promise<number> => {
    const batch = () =>
      inTransaction({ id: 'escalation', correlationId: newId() }, (stores, now) => takeBatch(stores, now));
    let taken = 0;
    for (let round = 0; round < roundsMax; round += 1) {
      const steps = await batch();
      taken += steps;
      if (steps === 0) return taken;
    }
    return taken;
  };
