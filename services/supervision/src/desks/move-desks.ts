import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { announceEscalation } from '../escalation/announce-escalation.ts';
import { rehome } from '../escalation/escalation.ts';
import type { Deps, Stores } from '../unit-of-work.ts';
import { type Home, homeOf } from './desk.ts';

const unitsMax = 20_000;

const later = (left: Date, right: Date): Date => (left.getTime() > right.getTime() ? left : right);

type Place = { readonly unitId: string } & Home;

const changesOf = async (stores: Stores, places: readonly Place[], day: CalendarDay) => {
  const paths = await stores.routing.pathsOf([...new Set(places.map(({ unitId }) => unitId))], day);
  const changed = new Map<string, Home>();
  for (const place of places) {
    const path = paths.get(place.unitId);
    const destination =
      path === undefined
        ? await stores.routing.destinationOf(place.unitId, day)
        : ({ kind: 'UNIT', path } as const);
    // The unit has ended and no heir is known yet: the thing stays where it is until one is.
    if (destination === undefined) continue;
    const home = homeOf(destination, place.depth);
    if (home.path !== place.path || home.depth !== place.depth) changed.set(place.unitId, home);
  }
  return changed;
};

/**
 * After a change of the tree everything open lies at the same height above its unit of that day: the heir of an ended desk
 * takes it over. Follows the earliest day for which `desks-after-reform` asked; answers whether there was one.
 */
export const moveDesks =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<boolean> =>
    inTransaction({ id: 'escalation', correlationId: newId() }, async (stores, now) => {
      const { scope, escalationStore: store, deskChecks, ladders, outbox } = stores;
      await scope.enterAll();
      const day = await deskChecks.take(dayInVietnam(now));
      if (day === undefined) return false;
      // However late the program comes: the tree changed at midnight, and nothing lay anywhere else after that.
      const midnight = startOfDayInVietnam(day);
      const changed = await changesOf(stores, await store.openHomes(unitsMax), day);
      const open = await store.lockOpenFrom([...changed.keys()]);
      const found = await ladders.byIds([...new Set(open.map(({ ladderId }) => ladderId))]);
      const ladderOf = new Map(found.map((ladder) => [ladder.id, ladder]));
      for (const before of open) {
        const home = changed.get(before.unitId);
        const ladder = ladderOf.get(before.ladderId);
        if (home === undefined || ladder === undefined) continue;
        const moved = rehome(
          before,
          { unitId: before.unitId, ...home },
          { ladder, now: later(midnight, before.deskSince) },
        );
        await announceEscalation({ store, outbox, now }, { before, moved, ladder });
      }
      return true;
    });
