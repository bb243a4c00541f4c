import { campaignOpened } from '@mttq/contracts/campaigns/campaign-opened';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type CampaignKind, campaignKeyTaken, campaignNotFound, nameAgain, open } from './campaign.ts';

export type OpenCampaign = {
  readonly idempotencyKey: string;
  readonly key: string;
  readonly kind: CampaignKind;
  readonly unitId: string;
  readonly title: string;
  readonly startedOn?: CalendarDay | null | undefined;
  readonly predecessorId?: string | null | undefined;
  readonly contentCount?: number | null | undefined;
  readonly documentId?: string | null | undefined;
};

export const openCampaign = (deps: Deps) => (command: OpenCampaign, actor: Actor) =>
  takeCommand(
    deps,
    {
      ...{ actor, command, name: 'openCampaign', action: 'campaign:open' },
      unitOf: () => command.unitId,
      again: async ({ campaigns }, id) => (await campaigns.byId(id)) ?? campaignNotFound(),
    },
    async ({ campaigns, places, outbox }, { id, now, unitId }) => {
      const { key, kind, title } = command;
      const startedOn = command.startedOn ?? null;
      const path = await places.pathOf(unitId, startedOn);
      if (path === undefined) return unitNotKnown();
      const predecessorId = command.predecessorId ?? null;
      if (predecessorId !== null && (await campaigns.byId(predecessorId)) === undefined)
        return campaignNotFound();
      const documentId = command.documentId ?? null;
      const contentCount = command.contentCount ?? null;
      const campaign = open({
        ...{ id, key, kind, unitId, path, title, startedOn, predecessorId, contentCount, documentId },
      });
      if (isRefusal(campaign)) return campaign;
      if (!(await campaigns.add(campaign, now))) return campaignKeyTaken();
      const name = nameAgain({
        ...{ id: deps.newId(), campaignId: id, title, kind: 'OFFICIAL', documentId },
        validFrom: startedOn,
        validUntil: null,
      });
      if (isRefusal(name)) return name;
      await campaigns.addTitle(name, now);
      const data = { campaignId: id, key, kind, unitId, title: campaign.title, startedOn, predecessorId };
      await outbox.add({ contract: campaignOpened, aggregateId: id, data, occurredAt: now });
      return campaign;
    },
  );
