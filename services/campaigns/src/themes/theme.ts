import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** What a unit puts over its work of a year: of Front work as a whole, or of the study of Directive 05. */
export type Theme = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly year: number;
  readonly kind: 'FRONT_WORK' | 'STUDY';
  readonly title: string;
  readonly asksPledge: boolean;
  readonly documentId: string | null;
};

export const themeNotFound = (): Refusal<'ThemeNotFound'> =>
  refuse('ThemeNotFound', {
    vi: 'Không có chủ đề năm này. Hãy kiểm tra mã.',
    en: 'No theme has this id. Check it.',
  });

export const themeTaken = (): Refusal<'ThemeTaken'> =>
  refuse('ThemeTaken', {
    vi: 'Đơn vị đã có chủ đề loại này cho năm đó. Hãy dùng chủ đề đã có.',
    en: 'The unit has a theme of this kind for that year. Use that one.',
  });

/** A theme is a title for one of the years 1930–2200. */
export const declare = (draft: Theme): Theme | Refusal<'ThemeNotValid'> => {
  const title = normaliseText(draft.title);
  const isYear = Number.isInteger(draft.year) && draft.year >= 1930 && draft.year <= 2200;
  if (title === '' || title.length > 1_000 || !isYear)
    return refuse('ThemeNotValid', {
      vi: 'Chủ đề cần từ 1 đến 1.000 ký tự và một năm từ 1930 đến 2200.',
      en: 'A theme needs 1–1,000 characters and a year from 1930 to 2200.',
    });
  return { ...draft, title };
};
