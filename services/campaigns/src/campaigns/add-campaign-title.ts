import { campaignEnded } from '@mttq/contracts/campaigns/campaign-ended';
import { campaignTitleAdded } from '@mttq/contracts/campaigns/campaign-title-added';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { campaignKeyTaken, campaignNotFound, end, nameAgain } from './campaign.ts';

export type AddCampaignTitle = {
  readonly idempotencyKey: string;
  readonly campaignId: string;
  readonly title: string;
  readonly kind: 'OFFICIAL' | 'ALIAS';
  readonly validFrom?: CalendarDay | null | undefined;
  readonly validUntil?: CalendarDay | null | undefined;
  readonly documentId?: string | null | undefined;
};

export type EndCampaign = {
  readonly idempotencyKey: string;
  readonly campaignId: string;
  readonly endedOn: CalendarDay;
};

const found = async ({ campaigns }: Stores, id: string) => (await campaigns.byId(id)) ?? campaignNotFound();

const orderOf = (actor: Actor, command: AddCampaignTitle | EndCampaign) => ({
  actor,
  command,
  action: 'campaign:open' as const,
  id: command.campaignId,
  unitOf: async (stores: Stores) => {
    const campaign = await found(stores, command.campaignId);
    return isRefusal(campaign) ? campaign : campaign.unitId;
  },
  again: found,
});

/** Another name for a campaign. A new official title becomes the campaign's title from its first day on. */
export const addCampaignTitle = (deps: Deps) => (command: AddCampaignTitle, actor: Actor) =>
  takeCommand(deps, { ...orderOf(actor, command), name: 'addCampaignTitle' }, async (stores, { id, now }) => {
    const campaign = await found(stores, id);
    if (isRefusal(campaign)) return campaign;
    const { kind } = command;
    const title = nameAgain({
      ...{ id: deps.newId(), campaignId: id, title: command.title, kind },
      validFrom: command.validFrom ?? null,
      validUntil: command.validUntil ?? null,
      documentId: command.documentId ?? null,
    });
    if (isRefusal(title)) return title;
    if (!(await stores.campaigns.addTitle(title, now))) return campaignKeyTaken();
    const isCurrent = kind === 'OFFICIAL' && title.validUntil === null;
    const renamed = isCurrent ? { ...campaign, title: title.title } : campaign;
    if (isCurrent) await stores.campaigns.change({ id, title: title.title });
    const { validFrom, validUntil } = title;
    const data = { campaignId: id, title: title.title, kind, validFrom, validUntil };
    await stores.outbox.add({ contract: campaignTitleAdded, aggregateId: id, data, occurredAt: now });
    return renamed;
  });

/** Ends a campaign on its last day. */
export const endCampaign = (deps: Deps) => (command: EndCampaign, actor: Actor) =>
  takeCommand(deps, { ...orderOf(actor, command), name: 'endCampaign' }, async (stores, { id }) => {
    const campaign = await found(stores, id);
    if (isRefusal(campaign)) return campaign;
    const { endedOn } = command;
    const ended = end(campaign, endedOn);
    if (isRefusal(ended)) return ended;
    await stores.campaigns.change({ id, endedOn });
    await stores.outbox.add({
      contract: campaignEnded,
      aggregateId: id,
      data: { campaignId: id, unitId: campaign.unitId, endedOn },
      occurredAt: startOfDayInVietnam(endedOn),
    });
    return ended;
  });
