import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** The day of an answer passed in silence. Announced once a due day. */
export const recommendationOverdue = defineEvent({
  service: 'supervision',
  noun: 'recommendation',
  past: 'overdue',
  version: 1,
  summary: 'A body has not answered a recommendation by its due day.',
  data: z.object({
    recommendationId: z.uuid().describe('The recommendation; the aggregate'),
    unitId: z.uuid().describe('Unit whose Front recommends'),
    deadlineId: z.uuid().describe('Deadline of the answer'),
    dueOn: z.iso.date().describe('Last day, which has passed'),
  }),
});
