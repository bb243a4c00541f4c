import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** Who may hold posts. Of the account only the SHA-256 of its subject is kept; the contact is sealed. */
export type Person = {
  readonly id: string;
  readonly displayName: string;
  readonly subjectHash: string | null;
  readonly contactSealed: Uint8Array | null;
};

/** What a sealed contact is bound to: copied to another person it does not open. */
export const contactContextOf = (personId: string): string => `person.contact:${personId}`;

export const nameOf = (displayName: string): string | Refusal<'PersonNotValid'> => {
  const name = normaliseText(displayName);
  return name === '' || name.length > 200 ? personNotValid() : name;
};

const personNotValid = (): Refusal<'PersonNotValid'> =>
  refuse('PersonNotValid', {
    vi: 'Họ tên cần từ 1 đến 200 ký tự.',
    en: 'The name needs 1–200 characters.',
  });

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
