import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** Who may hold posts. Of the account only the SHA-256 of its subject is kept; the contact is sealed. */
export type Person = {
  readonly id: string;
  readonly displayName: string;
  readonly subjectHash: string | null;
  readonly contactSealed: Uint8Array | null;
};

export const personNotFound = (): Refusal<'PersonNotFound'> =>
  refuse('PersonNotFound', {
    vi: 'Không tìm thấy người này. Kiểm tra lại personId.',
    en: 'There is no such person. Check personId.',
  });

export const accountTaken = (): Refusal<'AccountTaken'> =>
  refuse('AccountTaken', {
    vi: 'Tài khoản này đã gắn với một người khác.',
    en: 'This account already belongs to another person.',
  });
