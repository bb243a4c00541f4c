import type { EntityManager } from 'typeorm';
import { addRow, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { Campaign, CampaignTitle } from './campaign.ts';

const columns = columnsOf([
  'id',
  'key',
  'kind',
  'unitId',
  'path',
  'title',
  'startedOn',
  'endedOn',
  'predecessorId',
  'contentCount',
  'documentId',
  'searchKey',
]);
const titleColumns = columnsOf([
  'id',
  'campaignId',
  'title',
  'kind',
  'validFrom',
  'validUntil',
  'documentId',
  'searchKey',
]);

/** A list of campaigns in order of key. */
export type CampaignFilter = {
  readonly kind: string | null;
  readonly searchKey: string | null;
  readonly afterKey: string | null;
  readonly limit: number;
};

/** Campaigns and their titles, in one transaction. */
export const createCampaignStore = (manager: EntityManager) => ({
  add: async (campaign: Campaign, now: Date): Promise<boolean> => {
    const taken: unknown[] = await manager.query('SELECT 1 FROM campaign WHERE key = $1', [campaign.key]);
    if (taken.length > 0) return false;
    await addRow(manager, 'campaign', { ...campaign, recordedAt: now });
    return true;
  },
  change: (campaign: Pick<Campaign, 'id'> & Partial<Campaign>) => changeRow(manager, 'campaign', campaign),
  /** Answers false when the campaign has this title already. */
  addTitle: async (title: CampaignTitle, now: Date): Promise<boolean> => {
    const taken: unknown[] = await manager.query(
      'SELECT 1 FROM campaign_title WHERE campaign_id = $1 AND search_key = $2',
      [title.campaignId, title.searchKey],
    );
    if (taken.length > 0) return false;
    await addRow(manager, 'campaign_title', { ...title, recordedAt: now });
    return true;
  },
  byIds: (ids: readonly string[]): Promise<Campaign[]> =>
    manager.query(`SELECT ${columns} FROM campaign WHERE id = ANY ($1::uuid[])`, [[...ids]]),
  byId: async (id: string): Promise<Campaign | undefined> => {
    const rows: Campaign[] = await manager.query(`SELECT ${columns} FROM campaign WHERE id = $1`, [id]);
    return rows[0];
  },
  titlesOf: (ids: readonly string[]): Promise<CampaignTitle[]> =>
    manager.query(
      `SELECT ${titleColumns} FROM campaign_title WHERE campaign_id = ANY ($1::uuid[])
        ORDER BY valid_from NULLS FIRST, id LIMIT 10000`,
      [[...ids]],
    ),
  find: ({ kind, searchKey, afterKey, limit }: CampaignFilter): Promise<Campaign[]> =>
    manager.query(
      `SELECT ${columns} FROM campaign c
        WHERE ($1::text IS NULL OR kind = $1) AND ($2::text IS NULL OR key > $2)
          AND ($3::text IS NULL OR strpos(search_key, $3) > 0
               OR EXISTS (SELECT FROM campaign_title t WHERE t.campaign_id = c.id AND strpos(t.search_key, $3) > 0))
        ORDER BY key LIMIT $4`,
      [kind, afterKey, searchKey, limit],
    ),
});

export type CampaignStore = ReturnType<typeof createCampaignStore>;
