import { type Refusal, refuse } from '@mttq/kernel/refusal';

// Line breaks and tabs are text; other control characters are not.
const control = /[\p{Cc}\p{Cs}\p{Co}]/u;
const longest = 20_000;

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a text has the form of an id (UUID). */
export const isId = (text: string): boolean => id.test(text);

const textNotValid = (vi: string, en: string): Refusal<'TextNotValid'> => refuse('TextNotValid', { vi, en });

/** Text as it is stored: NFC, no control characters but line breaks, 1–`max` characters. */
export const readText = (text: string, max = longest): string | Refusal<'TextNotValid'> => {
  // A body may be large: what is far too long is not even normalised.
  if (text.length > 4 * max)
    return textNotValid(
      `Văn bản dài quá ${max} ký tự. Hãy rút gọn hoặc đính kèm tệp.`,
      `The text is longer than ${max} characters. Shorten it or attach a file.`,
    );
  const kept = text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (control.test(kept.replace(/[\n\t]/g, ' ')))
    return textNotValid(
      'Văn bản chứa ký tự điều khiển. Hãy xoá các ký tự này rồi gửi lại.',
      'The text holds control characters. Remove them and send it again.',
    );
  if (kept === '' || kept.length > max)
    return textNotValid(`Văn bản cần từ 1 đến ${max} ký tự.`, `A text needs 1–${max} characters.`);
  return kept;
};

/** A reason in words (lý do), 1–500 characters, without personal data. */
export const readReason = (reason: string): string | Refusal<'ReasonNotValid'> => {
  const kept = readText(reason, 500);
  return typeof kept === 'string'
    ? kept.replace(/\s+/gu, ' ')
    : refuse('ReasonNotValid', {
        vi: 'Hãy nêu lý do, từ 1 đến 500 ký tự, không có ký tự điều khiển, không ghi dữ liệu cá nhân.',
        en: 'Give the reason in 1–500 characters, without control characters and without personal data.',
      });
};
