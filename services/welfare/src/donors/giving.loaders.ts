import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { PledgeStore } from '../pledges/pledge.postgres.ts';
import type { Pledge } from '../pledges/pledge.ts';
import type { DonorStore } from './donor.postgres.ts';
import type { Donor } from './donor.ts';

/** Batched reads of donors and pledges, one set a request. */
export type GivingLoaders = {
  readonly donor: DataLoader<string, Donor | null>;
  readonly pledge: DataLoader<string, Pledge | null>;
};

export const createGivingLoaders = (donors: DonorStore, pledges: PledgeStore): GivingLoaders => ({
  donor: byKey(donors.byIds, ({ id }) => id),
  pledge: byKey(pledges.byIds, ({ id }) => id),
});
