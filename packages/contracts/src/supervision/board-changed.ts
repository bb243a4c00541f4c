import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A community board is proposed, recognised, composed anew or ended. */
export const boardChanged = defineEvent({
  service: 'supervision',
  noun: 'board',
  past: 'changed',
  version: 1,
  summary: 'A people’s inspection board or a community investment supervision board stands anew.',
  data: z.object({
    boardId: z.uuid().describe('The board; the aggregate'),
    unitId: z.uuid().describe('The commune whose Front recognises it'),
    kind: z.string().max(30).describe('PEOPLES_INSPECTION or INVESTMENT_SUPERVISION'),
    isForProject: z.boolean().describe('Whether it was set up for one project'),
    oldState: z.string().max(20).nullable().describe('State before; null: it is new'),
    newState: z
      .string()
      .max(20)
      .describe('PROPOSED, RECOGNISED or ENDED; the same as before when only members changed'),
    memberCount: z.int().min(1).describe('How many members it has'),
    women: z.int().min(0).describe('Women among them'),
    ethnicMinorities: z.int().min(0).describe('Members of ethnic minorities among them'),
    nonParty: z.int().min(0).describe('Members outside of the Party among them'),
    areaCount: z.int().min(0).describe('Residential areas that the members come from'),
    termFrom: z.iso.date().describe('First day of the term'),
    termTo: z.iso.date().describe('Last day of the term'),
    on: z.iso.date().describe('Day on which it happened (Asia/Ho_Chi_Minh)'),
  }),
});
