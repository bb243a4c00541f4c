import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

const quantity = z.string().regex(/^-?\d{1,15}(\.\d{1,3})?$/);

/** Goods came into the store of a fund or left it. */
export const goodsMoved = defineEvent({
  service: 'welfare',
  noun: 'in-kind-item',
  past: 'moved',
  version: 1,
  summary:
    'Goods came into the store of a fund, left it for a unit, or an earlier movement was taken back. Never money.',
  data: z.object({
    itemId: z.uuid().describe('The goods; the aggregate'),
    fundId: z.uuid().describe('Fund whose store it is'),
    unitId: z.uuid().describe('Unit whose Front keeps that fund'),
    movementId: z.uuid().describe('The movement'),
    kind: z.enum(['RECEIVED', 'GIVEN_OUT', 'REVERSAL']).describe('Which way'),
    quantity: quantity.describe('How much, in the measure of the goods; below zero: out of the store'),
    stock: quantity.describe('What lies in the store afterwards'),
    toUnitId: z.uuid().nullable().describe('Unit that got them; null: none'),
    appealId: z.uuid().nullable().describe('Appeal that they were given for; null: none'),
  }),
});
