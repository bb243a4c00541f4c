import { z } from 'zod';

/** What every event about a step of a practice model carries: the model after it. Not an event by itself. */
export const practiceModelFields = {
  modelId: z.uuid().describe('The model; the aggregate'),
  unitId: z.uuid().describe('Unit whose Front registered it'),
  name: z.string().max(500).describe('Name'),
  category: z.string().max(40).describe('What it is about: ENVIRONMENT, BORDER, RELIGION, …'),
  state: z.string().max(40).describe('REGISTERED, ESTABLISHED, OPERATING, RECOGNISED, REPLICATED or ENDED'),
  happenedOn: z.iso.date().describe('Day of the step (Asia/Ho_Chi_Minh)'),
  number: z.string().max(100).nullable().describe('Number and symbol of the decision, where there is one'),
  decidedByUnitId: z.uuid().nullable().describe('Unit whose body decided, for a recognition'),
  campaignId: z.uuid().nullable().describe('Campaign or movement that it belongs to'),
  replicatedFromId: z.uuid().nullable().describe('Model that it was taken over from'),
};
