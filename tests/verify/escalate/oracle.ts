import { desksAbove } from './land.ts';

// Everything here is counted on its own: nothing of the service is imported.

export type Wait = readonly [after: number, unit: 'HOUR' | 'DAY' | 'WORKDAY'];

/** What happened to one deadline, as a bystander writes it down with the time of the clock. */
export type Happening =
  | { readonly at: number; readonly what: 'pause' | 'resume'; readonly on: string }
  | { readonly at: number; readonly what: 'extend'; readonly count: number }
  | { readonly at: number; readonly what: 'end' };

/** One deadline of a life: extensions are of days as its count. */
export type Diary = {
  readonly id: string;
  readonly kind: string;
  readonly unit: string;
  readonly startedAt: number;
  readonly from: string;
  readonly count: number;
  readonly unitOfCount: 'DAY' | 'WORKDAY';
  readonly ladder: readonly Wait[];
  readonly happenings: Happening[];
};

/** What everybody knows: days off, from when on one more is known, and when the reform takes place. */
export type World = {
  readonly begin: number;
  readonly hours: number;
  readonly daysOff: ReadonlySet<string>;
  readonly workedWeekends: ReadonlySet<string>;
  readonly newDayOff: { readonly day: string; readonly knownFrom: number };
  readonly reformAt: number;
};

/** A line as it has to stand in the history; `notBefore`: the hour at which it was owed. */
export type Expected = {
  readonly kind: string;
  readonly climb: number;
  readonly place: number;
  readonly desk: string;
  readonly recordedAt: number;
  readonly owedAt: number | null;
};

/** Where it has to lie in the end. */
export type Verdict = {
  readonly lines: readonly Expected[];
  readonly state: 'WAITING' | 'CLIMBING' | 'ENDED';
  readonly climb: number;
  readonly place: number;
  readonly desk: string;
};

const hour = 3_600_000;
const next = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 24 * hour).toISOString().slice(0, 10);
/** Midnight in Viet Nam with which a day begins. */
export const midnight = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

const isWorked = (world: World, day: string, now: number): boolean => {
  if (world.newDayOff.day === day && now >= world.newDayOff.knownFrom) return false;
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return world.workedWeekends.has(day) || (weekday !== 0 && weekday !== 6 && !world.daysOff.has(day));
};

type Known = {
  readonly pauses: { from: string; until: string | null }[];
  extra: number;
  isOver: boolean;
};

/** Last day; null while the count stands still. */
const dueOf = (
  { from, count, unitOfCount }: Diary,
  known: Known,
  world: World & { now: number },
): string | null => {
  let day = from;
  for (let left = count + known.extra; left > 0; ) {
    day = next(day);
    const pause = known.pauses.find((one) => one.from <= day && (one.until === null || day < one.until));
    if (pause?.until === null) return null;
    if (pause === undefined && (unitOfCount === 'DAY' || isWorked(world, day, world.now))) left -= 1;
  }
  return day;
};

const owedAt = ([after, unit]: Wait, due: string, world: World & { now: number }): number => {
  if (unit === 'HOUR') return midnight(next(due)) + after * hour;
  let day = due;
  for (let left = after; left > 0; ) {
    day = next(day);
    if (unit === 'DAY' || isWorked(world, day, world.now)) left -= 1;
  }
  return midnight(next(day));
};

const learn = (known: Known, happening: Happening): void => {
  if (happening.what === 'pause') known.pauses.push({ from: happening.on, until: null });
  else if (happening.what === 'resume') {
    const open = known.pauses.at(-1);
    if (open !== undefined) open.until = happening.on;
  } else if (happening.what === 'extend') known.extra += happening.count;
  else known.isOver = true;
};

/**
 * Goes through a life hour by hour and asks each time from the beginning: what is the due day now, how many steps are owed
 * by now, whose desk is that today. No timer is kept.
 */
export const foretell = (diary: Diary, world: World): Verdict => {
  const known: Known = { pauses: [], extra: 0, isOver: false };
  const lines: Expected[] = [];
  const open = [...diary.happenings];
  let climb = 1;
  let place = 0;
  let desk = diary.unit;
  const deskAt = (now: number): string => desksAbove(diary.unit, now >= world.reformAt)[place] as string;
  const write = (kind: string, recordedAt: number, owed: number | null = null): void => {
    lines.push({ kind, climb, place, desk, recordedAt, owedAt: owed });
  };
  const look = (now: number): string | null => {
    const due = dueOf(diary, known, { ...world, now });
    if (place === 0 || (due !== null && midnight(next(due)) <= now)) return due;
    climb += 1;
    place = 0;
    desk = deskAt(now);
    write('WITHDRAWN', now);
    return due;
  };
  for (let at = 1; at <= world.hours; at += 1) {
    const now = world.begin + at * hour;
    if (now < diary.startedAt) continue;
    for (let [first] = open; first !== undefined && first.at <= now && !known.isOver; [first] = open) {
      open.shift();
      learn(known, first);
      if (!known.isOver) look(first.at);
      else if (place > 0) write('ENDED', first.at);
    }
    if (known.isOver) break;
    const due = look(now);
    if (deskAt(now) !== desk) {
      desk = deskAt(now);
      if (place > 0) write('REASSIGNED', now);
    }
    if (due === null) continue;
    for (let wait = diary.ladder[place]; wait !== undefined; wait = diary.ladder[place]) {
      const owed = owedAt(wait, due, { ...world, now });
      if (owed > now) break;
      place += 1;
      desk = deskAt(now);
      write('CLIMBED', now, owed);
    }
  }
  const state = known.isOver ? 'ENDED' : place > 0 ? 'CLIMBING' : 'WAITING';
  return { lines, state, climb, place, desk };
};
