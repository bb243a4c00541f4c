import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { commendationFields } from './commendation-proposal-fields.ts';

/** Who a commended person is was erased; the number, the decision and the counts stay. */
export const commendationIdentityErased = defineEvent({
  service: 'campaigns',
  noun: 'commendation',
  past: 'identity-erased',
  version: 1,
  summary:
    'Who a commended person is was erased by two persons; the number, the decision and the counts stay.',
  data: z.object(commendationFields),
});
