import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

/** A fund begins to exist. */
export const fundOpened = defineEvent({
  service: 'welfare',
  noun: 'fund',
  past: 'opened',
  version: 1,
  summary: 'A unit has a fund from a day on.',
  data: z.object({
    fundId: z.uuid().describe('The fund; the aggregate'),
    kind: z.string().max(40).describe('POOR_SUPPORT, RELIEF, SOCIAL_SECURITY or OTHER'),
    unitId: z.uuid().describe('Unit whose Front keeps the fund'),
    committeeId: z.uuid().nullable().describe('Fund board (Ban Vận động); null: not stated'),
    openedOn: z.iso.date().describe('First day (Asia/Ho_Chi_Minh)'),
  }),
});
