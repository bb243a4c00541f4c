import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { money } from './money.ts';

/** Help was pledged. */
export const pledgeRegistered = defineEvent({
  service: 'welfare',
  noun: 'pledge',
  past: 'registered',
  version: 1,
  summary: 'A donor pledged money or goods to a fund. A pledge is not money received.',
  data: z.object({
    pledgeId: z.uuid().describe('The pledge; the aggregate'),
    fundId: z.uuid().describe('Fund that it is for'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    appealId: z.uuid().nullable().describe('Appeal that it answers'),
    donorId: z.uuid().describe('Who pledged'),
    amount: money.nullable().describe('Đồng; null: goods were pledged'),
    pledgedOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) of the pledge'),
  }),
});
