import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { escalationFields } from './escalation-fields.ts';

/** An unanswered thing went one step up its ladder. Happens once a step and climb. */
export const escalationClimbed = defineEvent({
  service: 'supervision',
  noun: 'escalation',
  past: 'climbed',
  version: 1,
  summary: 'Something is still unanswered after its due day and lies on the desk of a unit above.',
  data: z.object({
    ...escalationFields,
    ladderId: z.uuid().describe('The ladder that it climbs'),
    dueOn: z.iso.date().describe('Last day for the answer, which has passed'),
    climb: z.int().min(1).describe('Counts from 1; a due day that moved ahead again begins another climb'),
    place: z.int().min(1).describe('Step of the ladder, counts from 1'),
    levelsUp: z.int().min(1).describe('Levels of the tree above the unit that follows it'),
  }),
});
