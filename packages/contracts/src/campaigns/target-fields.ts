import { z } from 'zod';

/** What every event about a target carries: the target after it. Not an event by itself. */
export const targetFields = {
  targetId: z.uuid().describe('The target; the aggregate'),
  planId: z.uuid().nullable().describe('Plan of the unit that takes it up'),
  indicatorId: z.uuid().describe('What is counted'),
  unitId: z.uuid().describe('Unit that aims at it'),
  parentTargetId: z.uuid().nullable().describe('The target above'),
  startsOn: z.iso.date().describe('First day'),
  endsOn: z.iso.date().describe('Last day'),
  comparator: z.string().max(20).describe('EXACTLY, MORE_THAN, AT_LEAST, …'),
  value: z.string().max(30).describe('What counts, exact decimal'),
  reserve: z
    .string()
    .max(30)
    .nullable()
    .describe('What of it is not handed down; null where values do not add up'),
  assignedValue: z.string().max(30).nullable().describe('What was assigned from above'),
  registeredValue: z.string().max(30).nullable().describe('What the unit registered'),
  state: z.string().max(20).describe('State after the event'),
  origin: z.string().max(20).describe('ASSIGNED, REGISTERED or AGREED'),
  dueOn: z.iso.date().nullable().describe('Day by which it is due'),
  version: z.int().describe('Counts from 1'),
  successorTargetId: z.uuid().nullable().describe('The target that it passed to'),
};
