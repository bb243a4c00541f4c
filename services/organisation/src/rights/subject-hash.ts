import { createHash } from 'node:crypto';

/** The only form in which the subject of an account is kept and announced: SHA-256, hex. */
export const subjectHashOf = (subject: string): string =>
  createHash('sha256').update(subject, 'utf8').digest('hex');
