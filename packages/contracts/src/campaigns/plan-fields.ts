import { z } from 'zod';

/** What every event about a plan carries: the plan after it. Not an event by itself. */
export const planFields = {
  planId: z.uuid().describe('The plan; the aggregate'),
  unitId: z.uuid().describe('The unit that plans'),
  committeeId: z.uuid().nullable().describe('The committee that plans'),
  title: z.string().max(1000).describe('Title'),
  startsOn: z.iso.date().describe('First day of the period'),
  endsOn: z.iso.date().describe('Last day of the period'),
  version: z.int().describe('Counts what was issued; 0 until then'),
  number: z.string().max(100).nullable().describe('Number and symbol of the version in force'),
  issuedOn: z.iso.date().nullable().describe('Its day of issue'),
  parentPlanIds: z.array(z.uuid()).max(50).describe('Plans one step up'),
  campaignIds: z.array(z.uuid()).max(50).describe('Campaigns that it belongs to'),
  taskGroupCount: z.int().describe('How many groups of tasks it has'),
};
