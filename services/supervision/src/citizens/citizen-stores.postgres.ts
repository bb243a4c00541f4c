import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import { type CaseFileStore, createCaseFileStore } from '../case-files/case-file.postgres.ts';
import { createFeedbackStore, type FeedbackStore } from '../feedback/feedback.postgres.ts';
import { createMergeStore, type MergeStore } from '../petition-merges/petition-merge.postgres.ts';
import { createPetitionStore, type PetitionStore } from '../petitions/petition.postgres.ts';
import { createReceptionStore, type ReceptionStore } from '../receptions/reception.postgres.ts';
import { createRouting, type Routing } from '../routing/routing.postgres.ts';
import { createUnsealingStore, type UnsealingStore } from '../sealed/unsealing.postgres.ts';
import { createThresholdStore, type ThresholdStore } from '../signatures/signature-threshold.postgres.ts';
import { createFingerprintStore, type FingerprintStore } from '../similarity/fingerprint.postgres.ts';
import { createSittingStore, type SittingStore } from '../sittings/sitting.postgres.ts';
import { createSynthesisStore, type SynthesisStore } from '../syntheses/synthesis.postgres.ts';
import { createMeetingStore, type MeetingStore } from '../voter-meetings/voter-meeting.postgres.ts';

/** What citizens bring, in one transaction or one read. */
export type CitizenStores = {
  readonly petitions: PetitionStore;
  readonly petitionMerges: MergeStore;
  readonly meetings: MeetingStore;
  readonly thresholds: ThresholdStore;
  readonly fingerprints: FingerprintStore;
  readonly routing: Routing;
  readonly caseFiles: CaseFileStore;
  readonly unsealings: UnsealingStore;
  readonly feedback: FeedbackStore;
  readonly receptions: ReceptionStore;
  readonly sittings: SittingStore;
  readonly syntheses: SynthesisStore;
};

/** The stores of what citizens bring, on one connection. */
export const createCitizenStores = (manager: EntityManager, cipher: ColumnCipher): CitizenStores => ({
  petitions: createPetitionStore(manager, cipher),
  petitionMerges: createMergeStore(manager),
  meetings: createMeetingStore(manager),
  thresholds: createThresholdStore(manager),
  fingerprints: createFingerprintStore(manager, cipher),
  routing: createRouting(manager),
  caseFiles: createCaseFileStore(manager, cipher),
  unsealings: createUnsealingStore(manager),
  feedback: createFeedbackStore(manager, cipher),
  receptions: createReceptionStore(manager),
  sittings: createSittingStore(manager),
  syntheses: createSynthesisStore(manager),
});
