import { greatUnityDayCancelled } from '@mttq/contracts/campaigns/great-unity-day-cancelled';
import { greatUnityDayCorrected } from '@mttq/contracts/campaigns/great-unity-day-corrected';
import { greatUnityDayHeld } from '@mttq/contracts/campaigns/great-unity-day-held';
import { greatUnityDayPlanned } from '@mttq/contracts/campaigns/great-unity-day-planned';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { areaNotKnown } from '../places/area.ts';
import type { Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';
import {
  areaHostsAlready,
  cancel,
  correct,
  type GreatUnityDay,
  greatUnityDayNotFound,
  hold,
  readContent,
  type StatedUnityDay,
  type UnityDayContent,
  yearOf,
} from './great-unity-day.ts';

export type PlanGreatUnityDay = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly content: StatedUnityDay;
};
type OnDay = { readonly idempotencyKey: string; readonly dayId: string };
export type HoldGreatUnityDay = OnDay & { readonly content: StatedUnityDay };
export type CorrectGreatUnityDay = HoldGreatUnityDay & { readonly reason: string };
export type CancelGreatUnityDay = OnDay & { readonly reason: string };

// Sums are compared as text: JSON has no word for them.
const written = <Command extends { readonly content: StatedUnityDay }>(command: Command) => ({
  ...command,
  content: {
    ...command.content,
    giftValue: `${command.content.giftValue}`,
    money: `${command.content.money}`,
  },
});

const fieldsOf = (day: GreatUnityDay) => ({
  ...{ dayId: day.id, unitId: day.unitId, year: day.year, heldOn: day.heldOn, areaIds: [...day.areaIds] },
  ...{ version: day.version, persons: day.persons, households: day.households, gifts: day.gifts },
  ...{ housesHandedOver: day.housesHandedOver, familiesCommended: day.familiesCommended },
  ...{ collectivesCommended: day.collectivesCommended, individualsCommended: day.individualsCommended },
  ...{ giftValue: day.giftValue?.toString() ?? null, money: day.money?.toString() ?? null },
  guestLevels: [...new Set(day.guests.map(({ level }) => level))],
});

const announce = ({ outbox }: Stores, contract: NewEvent['contract'], day: GreatUnityDay) =>
  outbox.add({
    ...{ contract, aggregateId: day.id, data: fieldsOf(day) },
    occurredAt: startOfDayInVietnam(day.heldOn),
  });

/** Every host lies in the unit on the day, and hosts no other day of the year. */
const verifyHosts = async (
  { places, unityDays }: Stores,
  { id, unitId, areaIds, heldOn, year }: GreatUnityDay,
): Promise<Refusal | undefined> => {
  if (!(await places.areAreasOf(areaIds, unitId, heldOn))) return areaNotKnown();
  return (await unityDays.areHostsTaken({ id, areaIds, year })) ? areaHostsAlready() : undefined;
};

/** Plans a day of one or more areas of a unit. A unit that has ended since is entered as it stood on the day. */
export const planGreatUnityDay = (deps: Deps) => (command: PlanGreatUnityDay, actor: Actor) =>
  takeCommand<GreatUnityDay>(
    deps,
    {
      ...{ actor, command: written(command), name: 'planGreatUnityDay', action: 'great-unity-day:record' },
      unitOf: () => command.unitId,
      again: async ({ unityDays }, id) => (await unityDays.byId(id)) ?? greatUnityDayNotFound(),
    },
    async (stores, { id, now, unitId }) => {
      const content = readContent(command.content, dayInVietnam(now), false);
      if (isRefusal(content)) return content;
      const path = await stores.places.pathOf(unitId, content.heldOn);
      if (path === undefined) return unitNotKnown();
      const day: GreatUnityDay = {
        ...{ ...content, id, unitId, path, year: yearOf(content), state: 'PLANNED', version: 1 },
        cancelledBecause: null,
      };
      const refusal = await verifyHosts(stores, day);
      if (refusal !== undefined) return refusal;
      await stores.unityDays.add(day, now);
      await announce(stores, greatUnityDayPlanned, day);
      return day;
    },
  );

type Step = {
  readonly name: string;
  readonly contract: NewEvent['contract'];
  readonly command: OnDay & { readonly content?: StatedUnityDay };
  readonly reason: string | null;
  readonly decide: (day: GreatUnityDay, today: CalendarDay) => GreatUnityDay | Refusal;
};

/** One step of a day: lock, decide, keep as the next version, announce. */
const takeStep = (deps: Deps, actor: Actor, { name, contract, command, reason, decide }: Step) =>
  takeCommand<GreatUnityDay>(
    deps,
    {
      ...{ actor, name, action: 'great-unity-day:record', id: command.dayId, reason },
      command: command.content === undefined ? command : written({ ...command, content: command.content }),
      unitOf: async ({ unityDays }) =>
        (await unityDays.byId(command.dayId))?.unitId ?? greatUnityDayNotFound(),
      again: async ({ unityDays }, id) => (await unityDays.byId(id)) ?? greatUnityDayNotFound(),
    },
    async (stores, { id, now }) => {
      const day = await stores.unityDays.lock(id);
      if (day === undefined) return greatUnityDayNotFound();
      const next = decide(day, dayInVietnam(now));
      if (isRefusal(next)) return next;
      const refusal = next.state === 'CANCELLED' ? undefined : await verifyHosts(stores, next);
      if (refusal !== undefined) return refusal;
      await stores.unityDays.change(next, reason, now);
      await announce(stores, contract, next);
      return next;
    },
  );

const withContent =
  (
    stated: StatedUnityDay,
    decide: (day: GreatUnityDay, stated: { content: UnityDayContent }) => GreatUnityDay | Refusal,
  ) =>
  (day: GreatUnityDay, today: CalendarDay): GreatUnityDay | Refusal => {
    const content = readContent(stated, today, true);
    return isRefusal(content) ? content : decide(day, { content });
  };

/** PLANNED → HELD. */
export const holdGreatUnityDay = (deps: Deps) => (command: HoldGreatUnityDay, actor: Actor) =>
  takeStep(deps, actor, {
    ...{ name: 'holdGreatUnityDay', contract: greatUnityDayHeld, command, reason: null },
    decide: withContent(command.content, hold),
  });

/** Says anew what was held; the version before is kept. */
export const correctGreatUnityDay = (deps: Deps) => (command: CorrectGreatUnityDay, actor: Actor) =>
  takeStep(deps, actor, {
    ...{ name: 'correctGreatUnityDay', contract: greatUnityDayCorrected, command, reason: command.reason },
    decide: withContent(command.content, (day, stated) => correct(day, stated, command.reason)),
  });

/** PLANNED → CANCELLED: its areas may host another day of the year. */
export const cancelGreatUnityDay = (deps: Deps) => (command: CancelGreatUnityDay, actor: Actor) =>
  takeStep(deps, actor, {
    ...{ name: 'cancelGreatUnityDay', contract: greatUnityDayCancelled, command, reason: command.reason },
    decide: (day) => cancel(day, command.reason),
  });
