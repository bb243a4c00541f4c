import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { distributionFields } from './distribution-fields.ts';

/** Money or goods were handed over. */
export const distributionDelivered = defineEvent({
  service: 'welfare',
  noun: 'distribution',
  past: 'delivered',
  version: 1,
  summary:
    'A distribution was handed over with minutes and witnesses; its cash had been paid out by two persons.',
  data: z.object({
    ...distributionFields,
    deliveredOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of the hand-over'),
  }),
});
