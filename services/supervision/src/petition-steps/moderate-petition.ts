import { petitionModerated } from '@mttq/contracts/supervision/petition-moderated';
import type { Moderation } from '../petitions/petition.ts';
import { factsOf } from '../petitions/petition.ts';
import { moderate } from '../petitions/petition-view.ts';
import { advancePetition } from './advance-petition.ts';

export type ModeratePetition = {
  readonly idempotencyKey: string;
  readonly petitionId: string;
  readonly moderation: Moderation;
  readonly redactedText?: string | null | undefined;
  readonly reason: string;
};

/** Hides, redacts or restores the public text; readers see the reason. */
export const moderatePetition = advancePetition<ModeratePetition>({
  command: 'moderatePetition',
  action: 'petition:moderate',
  decide: (petition, { moderation, redactedText, reason }) =>
    moderate(petition, { moderation, redactedText: redactedText ?? null, reason }),
  event: (petition, { now }) => ({
    contract: petitionModerated,
    data: { ...factsOf(petition), moderation: petition.moderation },
    occurredAt: now,
  }),
  reason: ({ reason }) => reason,
});
