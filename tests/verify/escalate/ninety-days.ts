import { randomUUID } from 'node:crypto';
import { addDays, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Arrival } from '@mttq/platform/events/consuming/arrival';
import { reactOnce } from '@mttq/platform/events/consuming/react-once';
import { places } from '@mttq/testkit/fund-desk';
import { tellService } from '@mttq/testkit/tell-service';
import type { TestService } from '@mttq/testkit/test-service';
import { publishHolidayCalendar } from '../../../services/supervision/src/calendars/publish-holiday-calendar.ts';
import type { CalendarEntry } from '../../../services/supervision/src/calendars/working-calendar.ts';
import { desksAfterReform } from '../../../services/supervision/src/desks/desks-after-reform.reaction.ts';
import { createUnitOfWork, type Deps } from '../../../services/supervision/src/unit-of-work.ts';
import type { Random } from '../supervision/random.ts';
import { communes, isLasting, reformFacts } from './land.ts';
import { answerLife, beginLife, type Kind, type Life, moveLife } from './life.ts';
import type { MortalWorker } from './mortal-worker.ts';
import { type Diary, midnight, type World } from './oracle.ts';

const hour = 3_600_000;
const minutes = 60_000;

export type Plan = {
  readonly begin: number;
  readonly days: number;
  readonly cases: number;
  readonly kills: number;
  readonly random: Random;
};

/** What was done, to be printed. */
export type Count = {
  answered: number;
  moved: number;
  refused: number;
  kills: number;
  cutInWork: number;
  rounds: number;
};

export type Lived = { readonly diaries: readonly Diary[]; readonly world: World; readonly count: Count };

type Errand = { readonly at: number; readonly run: () => Promise<void> };

/** Tells a fact to the copies of the tree and, twice as a broker may, to the reaction. */
export const tellFact = async (
  service: TestService,
  fact: Parameters<typeof tellService>[2][number],
  now: Date,
): Promise<void> => {
  const { dataSource } = service.parts;
  await tellService(dataSource, service.projections, [fact]);
  const { contract, aggregateId, data } = fact;
  if (!desksAfterReform.on.some((step) => step.contract.type === contract.type)) return;
  const [cursor] = await dataSource.query(
    "SELECT src_seq FROM consumer_cursor WHERE consumer = 'organisation-tree' AND source = 'organisation'",
  );
  const envelope = {
    ...{
      specversion: '1.0',
      id: randomUUID(),
      source: 'mttq/organisation',
      type: contract.type,
      subject: aggregateId,
    },
    ...{
      time: now.toISOString(),
      datacontenttype: 'application/json',
      dataschema: 'x',
      sequence: `${cursor.src_seq}`,
    },
    ...{ recordedat: now.toISOString(), aggregateversion: 1, data: contract.encode(data as never) },
  };
  const arrival = {
    seq: BigInt(cursor.src_seq),
    streamSequence: undefined,
    raw: envelope,
    envelope,
    problem: undefined,
  };
  for (let delivery = 0; delivery < 2; delivery += 1)
    await reactOnce(desksAfterReform, arrival as unknown as Arrival, {
      dataSource,
      consumer: 'supervision-desks-after-reform',
    });
};

const kinds: readonly Kind[] = ['DENUNCIATION', 'COMPLAINT', 'PETITION', 'RECOMMENDATION'];

const openWorld = async (
  deps: Deps,
  { begin, days }: Plan,
): Promise<{ world: World; entries: readonly CalendarEntry[] }> => {
  const [calendar] = await deps.inTransaction({ id: 'life', correlationId: 'life' }, ({ calendars }) =>
    calendars.find({ year: 2026, unitId: null, beforeRevision: null, limit: 1 }),
  );
  const entries = calendar?.entries ?? [];
  const daysOf = (wanted: CalendarEntry['kind']) =>
    new Set<string>(entries.flatMap(({ day, kind }) => (kind === wanted ? [day] : [])));
  const knownFrom = begin + Math.floor(days / 3) * 24 * hour + 14 * hour + 20 * minutes;
  const world: World = {
    ...{ begin, hours: days * 24, daysOff: daysOf('DAY_OFF'), workedWeekends: daysOf('WORKING_DAY') },
    newDayOff: { day: nextWeekday(new Date(knownFrom)), knownFrom },
    reformAt: midnight(dayInVietnam(new Date(begin + Math.floor(days / 2) * 24 * hour))),
  };
  return { world, entries };
};

/** Lives through the days: people act at twenty past, the worker is told every full hour, and is killed again and again. */
export const liveThrough = async (
  service: TestService,
  plan: Plan,
  {
    worker,
    rounds,
    sabotage,
  }: {
    worker: MortalWorker;
    rounds: ReadonlyMap<string, string>;
    sabotage?: (at: number, diaries: readonly Diary[]) => Promise<void>;
  },
): Promise<Lived> => {
  const { begin, days, random } = plan;
  const hours = days * 24;
  let now = begin;
  const deps = createUnitOfWork(service.parts.dataSource, { ...service.parts, clock: () => new Date(now) });
  const { world, entries } = await openWorld(deps, plan);
  const { reformAt } = world;
  const { knownFrom } = world.newDayOff;
  const isReformed = () => now >= reformAt;
  const count: Count = { answered: 0, moved: 0, refused: 0, kills: 0, cutInWork: 0, rounds: 0 };
  const diaries: Diary[] = [];
  const errands: Errand[] = [
    { at: knownFrom - 1, run: () => publish(deps, entries, world.newDayOff.day) },
    {
      at: reformAt - 10 * 24 * hour,
      run: async () => {
        for (const fact of reformFacts(dayInVietnam(new Date(reformAt))))
          await tellFact(service, fact, new Date(now));
      },
    },
  ];
  const later = (at: number, run: () => Promise<void>): void => void errands.push({ at, run });

  const planLife = (life: Life, diary: Diary): void => {
    diaries.push(diary);
    life.diary = diary;
    const after = (hoursMax: number) => now + (1 + random.below(hoursMax)) * hour;
    const move = (what: 'pause' | 'resume' | 'extend', back: number) => async (): Promise<void> => {
      if (life.diary !== diary) return;
      const done = await moveLife(deps, life, { what, back });
      count[done ? 'moved' : 'refused'] += 1;
      if (done && what === 'pause') later(after(240), move('resume', 0));
    };
    if (random.chance(30)) later(after(480), move('pause', random.below(4)));
    if (random.chance(20)) later(after(240), move('extend', random.below(4)));
    if (random.chance(60))
      later(after(1_000), async () => {
        const again = await answerLife(deps, life, random);
        count.answered += 1;
        if (again !== undefined) planLife(life, again);
      });
  };

  for (let at = 0; at < plan.cases; at += 1) {
    const kind = random.pick(kinds);
    const unit = random.pick(communes);
    later(begin + random.below(Math.floor(hours * 0.8)) * hour + 20 * minutes, async () => {
      const home = isReformed() && !isLasting(unit) ? (communes.at(-1) as string) : unit;
      const drawer = random.chance(5) ? 30 : random.below(3);
      const from = addDays(dayInVietnam(new Date(now)), -drawer);
      const life = await beginLife(deps, { kind, unit: home, from, roundId: rounds.get(home) as string });
      planLife(life, life.diary);
    });
  }

  for (let at = 1; at <= hours; at += 1) {
    const until = begin + at * hour;
    for (let due = takeDue(errands, until); due !== undefined; due = takeDue(errands, until)) {
      now = due.at;
      await due.run();
    }
    now = until;
    await sabotage?.(at, diaries);
    const told = new Date(until).toISOString();
    // Mostly while steps are owed, and now and then at any hour.
    const isWork = worker.kills() < plan.kills && (await countOwed(deps, new Date(until))) > 0;
    if (isWork ? random.chance(35) : worker.kills() < plan.kills && random.chance(1)) {
      const label = random.pick(['outbox.versions-raised', 'outbox.rows-inserted']);
      const inside = { at: `${label}:${1 + random.below(2)}` };
      const cut = isWork && random.chance(60) ? inside : { afterMs: random.below(60) };
      if (await worker.cutOff(told, cut)) count.cutInWork += 1;
    }
    await worker.tick(told);
    count.rounds += 1;
  }
  count.kills = worker.kills();
  return { diaries, world, count };
};

const countOwed = (deps: Deps, now: Date): Promise<number> =>
  deps.inTransaction({ id: 'life', correlationId: 'life' }, async ({ scope, escalationStore }) => {
    await scope.enterAll();
    return (await escalationStore.takeDue(now, 1)).length;
  });

const takeDue = (errands: Errand[], until: number): Errand | undefined => {
  let first: number | undefined;
  errands.forEach(({ at }, place) => {
    if (at < until && (first === undefined || at < (errands[first] as Errand).at)) first = place;
  });
  return first === undefined ? undefined : errands.splice(first, 1)[0];
};

const nextWeekday = (instant: Date): string => {
  let day = addDays(dayInVietnam(instant), 1);
  while ([0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())) day = addDays(day, 1);
  return day;
};

const publish = async (deps: Deps, entries: readonly CalendarEntry[], off: string): Promise<void> => {
  const added = {
    day: off,
    kind: 'DAY_OFF',
    basis: 'DECISION',
    nameVi: 'Nghỉ theo quyết định',
    nameEn: 'By decision',
  };
  const published = await publishHolidayCalendar(deps)(
    {
      ...{
        idempotencyKey: randomUUID(),
        unitId: places.country,
        year: 2026,
        source: 'x',
        confidence: 'PROPOSAL',
      },
      entries: [...entries, added as CalendarEntry],
    } as const,
    { id: 'administrator', isAdministrator: true, language: 'vi', correlationId: 'life' },
  );
  if (isRefusal(published)) throw new Error(published.message.en);
};
