import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { MeetingStore } from '../voter-meetings/voter-meeting.postgres.ts';
import type { VoterMeeting } from '../voter-meetings/voter-meeting.ts';
import type { GroupFigures, PetitionStore } from './petition.postgres.ts';
import type { Petition } from './petition.ts';
import { publicView } from './petition-view.ts';

/** Batched reads of petitions, one set a request: what everybody may read. */
export type PetitionLoaders = {
  readonly petition: DataLoader<string, Petition | null>;
  readonly group: DataLoader<string, GroupFigures | null>;
  readonly meeting: DataLoader<string, VoterMeeting | null>;
};

export const createPetitionLoaders = (petitions: PetitionStore, meetings: MeetingStore): PetitionLoaders => ({
  petition: byKey<string, Petition>(
    async (ids) => (await petitions.byIds(ids)).map(publicView),
    ({ id }) => id,
  ),
  group: byKey<string, GroupFigures>(petitions.groups, ({ id }) => id),
  meeting: byKey<string, VoterMeeting>(meetings.byIds, ({ id }) => id),
});
