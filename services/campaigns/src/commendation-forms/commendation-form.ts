import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** Who awards: the State, or a committee of the Front at a level of the tree. */
export type AwardingLevel = 'STATE' | 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
export type SubjectKind = 'UNIT' | 'AREA' | 'COLLECTIVE' | 'PERSON';

/** A form of commendation (hình thức khen thưởng) as a source has it from a day on. */
export type CommendationForm = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly levels: readonly AwardingLevel[];
  readonly subjectKinds: readonly SubjectKind[];
  readonly validFrom: CalendarDay;
  readonly validUntil: CalendarDay | null;
  readonly source: string;
  readonly confidence: 'VERIFIED' | 'RECALLED' | 'PROPOSED';
  readonly documentId: string | null;
};

export const commendationFormNotFound = (code: string): Refusal<'CommendationFormNotFound'> =>
  refuse('CommendationFormNotFound', {
    vi: `Không có hình thức khen thưởng "${code.slice(0, 60)}" vào ngày này. Xem commendationForms.`,
    en: `No form of commendation "${code.slice(0, 60)}" is in force on that day. See commendationForms.`,
  });

export const commendationFormNotValid = (vi: string, en: string): Refusal<'CommendationFormNotValid'> =>
  refuse('CommendationFormNotValid', { vi, en });

const limits = { name: 300, source: 500 } as const;

/** A form as it may be kept: it says who awards it, to whom, and by what source. */
export const readForm = (form: CommendationForm): CommendationForm | Refusal<'CommendationFormNotValid'> => {
  const [name, source] = [normaliseText(form.name), normaliseText(form.source)];
  if (!/^[A-Z][A-Z0-9_]{1,59}$/.test(form.code) || name === '' || name.length > limits.name)
    return commendationFormNotValid(
      'Mã gồm 2–60 chữ hoa, chữ số, gạch dưới; tên từ 1 đến 300 ký tự.',
      'A code is 2–60 capitals, digits and underscores; a name has 1–300 characters.',
    );
  if (source === '' || source.length > limits.source)
    return commendationFormNotValid(
      'Hãy ghi nguồn (văn bản), từ 1 đến 500 ký tự.',
      'Name the source (the document) in 1–500 characters.',
    );
  const levels = [...new Set(form.levels)];
  const subjectKinds = [...new Set(form.subjectKinds)];
  if (levels.length === 0 || subjectKinds.length === 0 || (levels.includes('STATE') && levels.length > 1))
    return commendationFormNotValid(
      'Cần ít nhất một cấp và một loại đối tượng; hình thức của Nhà nước không gộp với cấp khác.',
      'It needs a level and a kind of subject; a form of the State has no other level.',
    );
  if (form.validUntil !== null && form.validUntil <= form.validFrom)
    return commendationFormNotValid(
      'Ngày hết hiệu lực phải sau ngày có hiệu lực.',
      'It ends after the day it begins.',
    );
  return { ...form, name, source, levels, subjectKinds };
};

/** The level of a form fits who awards it: the State's forms pass through a province or the centre. */
export const checkAwardingLevel = (
  form: CommendationForm,
  level: AwardingLevel,
): Refusal<'AwardingLevelNotRight'> | undefined => {
  const isState = form.levels.includes('STATE');
  if (isState ? level === 'CENTRAL' || level === 'PROVINCE' : form.levels.includes(level)) return undefined;
  const who = form.levels.join(', ');
  return refuse('AwardingLevelNotRight', {
    vi: `"${form.name}" do cấp ${who} tặng, không phải cấp ${level}. Hãy chọn hình thức khác hoặc trình lên cấp có thẩm quyền.`,
    en: `"${form.name}" is awarded at level ${who}, not ${level}. Choose another form, or propose it to the level that awards it.`,
  });
};

/** Finds a form among those in force on a day, for a kind of subject. */
export const pickForm = (
  forms: readonly CommendationForm[],
  code: string,
  kind: SubjectKind,
): CommendationForm | Refusal<'CommendationFormNotFound' | 'CommendationFormNotValid'> => {
  const form = forms.find((one) => one.code === code) ?? commendationFormNotFound(code);
  if (isRefusal(form)) return form;
  return form.subjectKinds.includes(kind)
    ? form
    : commendationFormNotValid(
        `"${form.name}" không dành cho đối tượng ${kind}.`,
        `"${form.name}" is not for a subject of kind ${kind}.`,
      );
};
