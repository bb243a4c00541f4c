import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { CalendarStore } from '../calendars/holiday-calendar.postgres.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { homeAt, homeOf } from '../desks/desk.ts';
import type { LadderStore } from '../escalation-ladders/escalation-ladder.postgres.ts';
import type { Routing } from '../routing/routing.postgres.ts';
import { announceEscalation, type EscalationParts } from './announce-escalation.ts';
import { type Around, begin, type Escalation, follow, rehome } from './escalation.ts';

type Parts = EscalationParts & {
  readonly ladders: LadderStore;
  readonly calendars: CalendarStore;
  readonly routing: Routing;
};

const aroundOf = async ({ ladders, calendars, now }: Parts, escalation: Escalation): Promise<Around> => {
  const [ladder] = await ladders.byIds([escalation.ladderId]);
  invariant(ladder, 'a ladder is never lost');
  const { calendar } = await calendars.of(escalation.path);
  return { ladder, calendar, now };
};

/** The port of escalation in one transaction: deadlines tell it every change, and routing every new place of a subject. */
export const followEscalations = (parts: Parts) => {
  const { store, ladders, calendars, routing, now } = parts;
  const start = async (deadline: Deadline): Promise<void> => {
    const { subject, rule, from, path } = deadline;
    const ladder = await ladders.inForce({ subjectKind: subject.kind, ruleKey: rule.key, on: from });
    if (ladder === undefined) return;
    const { calendar } = await calendars.of(path);
    const destination = await routing.destinationOf(deadline.unitId, dayInVietnam(now));
    const known = homeAt(path);
    const home = destination === undefined ? known : homeOf(destination, known.depth);
    await store.add(begin(deadline, home, { ladder, calendar, now }));
  };
  return {
    /** A deadline began: where a ladder is in force, its first timer is set. */
    start,
    /** A deadline was paused, moved or ended. */
    follow: async (deadline: Deadline): Promise<void> => {
      const before = await store.lock(deadline.id);
      if (before === undefined || before.state === 'ENDED') return;
      const around = await aroundOf(parts, before);
      const moved = follow(before, deadline, around);
      const { state } = deadline;
      const ending = state === 'MET' || state === 'CANCELLED' ? state : undefined;
      await announceEscalation(parts, { before, moved, ladder: around.ladder }, ending);
    },
    /** A subject lies with another unit now. */
    moveSubject: async (subjectId: string, to: { unitId: string; path: string }): Promise<void> => {
      for (const before of await store.lockOpenOf(subjectId)) {
        const around = await aroundOf(parts, before);
        const moved = rehome(before, { unitId: to.unitId, ...homeAt(to.path) }, around);
        await announceEscalation(parts, { before, moved, ladder: around.ladder });
      }
    },
  };
};

export type Escalations = ReturnType<typeof followEscalations>;
