import { activityKindRecorded } from '@mttq/contracts/campaigns/activity-kind-recorded';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type ActivityKind, activityKindNotFound, activityKindNotValid, readKind } from './activity-kind.ts';

export type RecordActivityKind = Omit<ActivityKind, 'id' | 'documentId'> & {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly documentId?: string | null | undefined;
};

/** Adds a kind of activity to the list of the whole country, at the centre. */
export const recordActivityKind = (deps: Deps) => (command: RecordActivityKind, actor: Actor) =>
  takeCommand<ActivityKind>(
    deps,
    {
      ...{ actor, command, name: 'recordActivityKind', action: 'activity-kind:record' },
      unitOf: () => command.unitId,
      again: async ({ activityKinds }, id) =>
        (await activityKinds.byIds([id]))[0] ?? activityKindNotFound(command.code),
    },
    async ({ activityKinds, places, outbox }, { id, now }) => {
      // The list holds for the whole country.
      if ((await places.levelOf(command.unitId, dayInVietnam(now))) !== 'CENTRAL') return notAllowed();
      const { code, name, source, documentId = null } = command;
      const kind = readKind({ id, code, name, source, documentId });
      if (isRefusal(kind)) return kind;
      if (!(await activityKinds.add(kind, { now, actorId: actor.id })))
        return activityKindNotValid(
          'Mã này đã có. Hãy dùng loại đã có hoặc chọn mã khác.',
          'This code is taken. Use that kind, or choose another code.',
        );
      const data = { kindId: id, code, name: kind.name };
      await outbox.add({ contract: activityKindRecorded, aggregateId: id, data, occurredAt: now });
      return kind;
    },
  );
