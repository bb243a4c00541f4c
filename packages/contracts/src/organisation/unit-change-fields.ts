import { z } from 'zod';

/** Fields that every event about a change of structure carries. Not an event by itself. */
export const unitChangeFields = {
  changeId: z.uuid().describe('The change of structure; its id never changes'),
  title: z.string().max(300).describe('What it is called, in words'),
  effectiveOn: z.iso.date().describe('Day (Asia/Ho_Chi_Minh) at whose 00:00 it takes effect'),
  documentId: z.uuid().nullable().describe('The official document that it rests on, if registered'),
};
