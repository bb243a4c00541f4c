import { titleRevoked } from '@mttq/contracts/campaigns/title-revoked';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { revoke, type Title, titleNotFound } from './title.ts';

export type RevokeTitle = {
  readonly idempotencyKey: string;
  readonly titleId: string;
  readonly revokedOn: CalendarDay;
  readonly number: string;
  readonly reason: string;
  readonly documentId?: string | null | undefined;
};

/** Takes a title back. The right is asked for in the unit that awarded it. */
export const revokeTitle = (deps: Deps) => (command: RevokeTitle, actor: Actor) =>
  takeCommand<Title>(
    deps,
    {
      ...{ actor, command, name: 'revokeTitle', action: 'title:award' },
      ...{ id: command.titleId, reason: command.reason },
      unitOf: async ({ titles }) => (await titles.byId(command.titleId))?.decidedByUnitId ?? titleNotFound(),
      again: async ({ titles }, id) => (await titles.byId(id)) ?? titleNotFound(),
    },
    async ({ titles, outbox }, { id, now }) => {
      const title = await titles.lock(id);
      if (title === undefined) return titleNotFound();
      const { revokedOn, number, reason } = command;
      const documentId = command.documentId ?? null;
      const revoked = revoke(title, { revokedOn, number, reason, documentId }, dayInVietnam(now));
      if (isRefusal(revoked)) return revoked;
      await titles.revoke(revoked);
      const { unitId, areaId, standardKey } = revoked;
      const data = {
        titleId: id,
        unitId,
        areaId,
        standardKey,
        revokedOn,
        number: revoked.revokedNumber,
      };
      const occurredAt = startOfDayInVietnam(revokedOn);
      await outbox.add({ contract: titleRevoked, aggregateId: id, data, occurredAt });
      return revoked;
    },
  );
