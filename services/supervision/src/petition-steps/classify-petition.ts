import { petitionClassified } from '@mttq/contracts/supervision/petition-classified';
import { type Classification, classify, factsOf } from '../petitions/petition.ts';
import { advancePetition } from './advance-petition.ts';

export type ClassifyPetition = Classification & {
  readonly idempotencyKey: string;
  readonly petitionId: string;
};

export const classifyPetition = advancePetition<ClassifyPetition>({
  command: 'classifyPetition',
  action: 'petition:classify',
  decide: classify,
  event: (petition, { now }) => ({
    contract: petitionClassified,
    data: factsOf(petition),
    occurredAt: now,
  }),
});
