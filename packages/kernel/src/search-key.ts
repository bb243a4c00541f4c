/** NFC, with runs of white space as one blank and none at the ends: the form in which all text is stored. */
export const normaliseText = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * The form in which Vietnamese names are searched: no tone marks, no accents, đ → d, lower case, letters and digits
 * only. "Hòa" and "Hoà", "Đakrông" and "Đa Krông" have one key each.
 */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
