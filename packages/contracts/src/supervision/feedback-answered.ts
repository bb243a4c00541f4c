import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { feedbackFields } from './feedback-fields.ts';

/** Feedback has an answer. */
export const feedbackAnswered = defineEvent({
  service: 'supervision',
  noun: 'feedback',
  past: 'answered',
  version: 1,
  summary: 'The competent body answered feedback; the Front recorded it.',
  data: z.object({
    ...feedbackFields,
    answeredOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of the answer'),
    outcome: z.string().max(40).describe('RESOLVED, IN_PROGRESS, EXPLAINED or DECLINED'),
    isSecondAnswer: z.boolean().describe('Whether the sender had reopened it'),
  }),
});
