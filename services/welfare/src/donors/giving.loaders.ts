import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { PledgeStore } from '../pledges/pledge.postgres.ts';
import type { Pledge } from '../pledges/pledge.ts';
import type { RecognitionStore } from '../recognitions/recognition.postgres.ts';
import type { RecognitionLevel } from '../recognitions/recognition.ts';
import type { DonorStore } from './donor.postgres.ts';
import type { Donor } from './donor.ts';

/** Batched reads of donors, pledges and levels of recognition, one set a request. */
export type GivingLoaders = {
  readonly donor: DataLoader<string, Donor | null>;
  readonly pledge: DataLoader<string, Pledge | null>;
  readonly level: DataLoader<string, RecognitionLevel | null>;
};

type Stores = {
  readonly donors: DonorStore;
  readonly pledges: PledgeStore;
  readonly recognitions: RecognitionStore;
};

export const createGivingLoaders = ({ donors, pledges, recognitions }: Stores): GivingLoaders => ({
  donor: byKey(donors.byIds, ({ id }) => id),
  pledge: byKey(pledges.byIds, ({ id }) => id),
  level: byKey(recognitions.levelsByIds, ({ id }) => id),
});
