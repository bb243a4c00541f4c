import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { DueRule, PeriodKind } from './period.ts';

/** Who is asked: residential areas, member organisations at the commune, the Front of a commune or of a province. */
export type ReporterKind = 'AREA' | 'ORGANISATION' | 'COMMUNE' | 'PROVINCE';

/**
 * IDENTITY is known from who reports for when, and is not entered; PERSONAL is sealed; COUNT and MONEY are whole and add
 * up; RATIO is computed from two of them; CHOICE is counted by choice; TEXT is compiled.
 */
export type FieldType = 'IDENTITY' | 'PERSONAL' | 'COUNT' | 'MONEY' | 'RATIO' | 'CHOICE' | 'TEXT';

export type FormSection = { readonly key: string; readonly title: string };

export type FormField = {
  readonly key: string;
  readonly section: string;
  readonly label: string;
  readonly type: FieldType;
  readonly isRequired: boolean;
  /** Bounds of COUNT and MONEY, decimal text. */
  readonly min: string | null;
  readonly max: string | null;
  readonly choices: readonly string[];
  /** Keys whose sums a RATIO divides. */
  readonly numerator: string | null;
  readonly denominator: string | null;
};

/** A rule between number fields: the parts add up to the whole, or to no more than it (CAM-4). */
export type FormRule = {
  readonly key: string;
  readonly kind: 'PARTS_EQUAL' | 'PARTS_AT_MOST';
  readonly whole: string;
  readonly parts: readonly string[];
};

/** One version of a form; never changed once it is published. */
export type ReportForm = {
  readonly id: string;
  readonly formId: string;
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly unitId: string;
  readonly path: string;
  readonly periodKind: PeriodKind;
  readonly asks: readonly ReporterKind[];
  readonly due: DueRule;
  readonly sections: readonly FormSection[];
  readonly fields: readonly FormField[];
  readonly rules: readonly FormRule[];
  readonly validFrom: CalendarDay;
  readonly documentId: string | null;
};

export const formNotFound = (): Refusal<'ReportFormNotFound'> =>
  refuse('ReportFormNotFound', {
    vi: 'Không có biểu mẫu này cho kỳ đó. Hãy kiểm tra mã biểu mẫu và ngày đầu kỳ.',
    en: 'No such form is in force for that period. Check the id of the form and the first day of the period.',
  });

export const formNotValid = (vi: string, en: string): Refusal<'ReportFormNotValid'> =>
  refuse('ReportFormNotValid', { vi, en });

export const formInUse = (): Refusal<'ReportFormInUse'> =>
  refuse('ReportFormInUse', {
    vi: 'Đã mở kỳ báo cáo từ ngày đó theo phiên bản trước. Hãy cho phiên bản mới có hiệu lực từ kỳ sau.',
    en: 'Periods from that day on were opened under the version before. Let the new version hold from a later period.',
  });

const fieldsMax = 300;
const keyForm = /^[a-z][a-z0-9_]{0,59}$/;
const isNumber = ({ type }: FormField): boolean => type === 'COUNT' || type === 'MONEY';
const isWhole = (text: string | null): boolean => text === null || /^\d{1,18}$/.test(text);

/** The number fields of a form: what adds up. */
export const numberFields = (form: Pick<ReportForm, 'fields'>): readonly FormField[] =>
  form.fields.filter(isNumber);

const wrongField = (field: FormField, form: Pick<ReportForm, 'sections' | 'fields'>): string | undefined => {
  const numbers = new Set(numberFields(form).map(({ key }) => key));
  if (!keyForm.test(field.key)) return 'key';
  if (normaliseText(field.label) === '' || field.label.length > 300) return 'label';
  if (!form.sections.some(({ key }) => key === field.section)) return 'section';
  if (!isWhole(field.min) || !isWhole(field.max)) return 'min, max';
  if (field.min !== null && field.max !== null && BigInt(field.min) > BigInt(field.max)) return 'min > max';
  if ((field.type === 'CHOICE') !== field.choices.length > 0) return 'choices';
  if (field.choices.length > 50 || field.choices.some((choice) => choice.length > 300)) return 'choices';
  const halves = [field.numerator, field.denominator];
  const isRatio = halves.every((key) => key !== null && numbers.has(key));
  if (field.type === 'RATIO' ? !isRatio : halves.some((key) => key !== null)) return 'numerator, denominator';
  return undefined;
};

const isTwice = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;

/** Whether a form can be filled at all: keys once, sections and parts that exist. */
export const checkForm = (
  form: Omit<ReportForm, 'id' | 'formId' | 'version' | 'path'>,
): Refusal<'ReportFormNotValid'> | undefined => {
  const { fields, rules, sections } = form;
  if (!/^[A-Z][A-Z0-9_]{2,59}$/.test(form.key) || normaliseText(form.title) === '' || form.title.length > 300)
    return formNotValid(
      'Biểu mẫu cần mã (chữ in hoa, số, gạch dưới) và tên đến 300 ký tự.',
      'A form needs a key (capitals, digits, underscores) and a title of up to 300 characters.',
    );
  if (fields.length === 0 || fields.length > fieldsMax || form.asks.length === 0)
    return formNotValid(
      `Biểu mẫu cần từ 1 đến ${fieldsMax} trường và ít nhất một loại đơn vị báo cáo.`,
      `A form needs 1–${fieldsMax} fields and at least one kind of reporter.`,
    );
  const { monthsAfter, day } = form.due;
  if (monthsAfter < 0 || monthsAfter > 12 || day < 1 || day > 31) return dueRuleNotValid();
  if ([fields, rules, sections].some((list) => isTwice(list.map(({ key }) => key))))
    return formNotValid(
      'Mã của phần, trường hoặc quy tắc bị trùng.',
      'A key of a section, field or rule is there twice.',
    );
  for (const field of fields) {
    const wrong = wrongField(field, form);
    if (wrong !== undefined)
      return formNotValid(
        `Trường "${field.key}" chưa đúng: ${wrong}.`,
        `Field "${field.key}" is not right: ${wrong}.`,
      );
  }
  const numbers = new Set(numberFields(form).map(({ key }) => key));
  const broken = rules.find(
    ({ whole, parts }) => parts.length === 0 || ![whole, ...parts].every((key) => numbers.has(key)),
  );
  return broken === undefined
    ? undefined
    : formNotValid(
        `Quy tắc "${broken.key}" chỉ được nối các trường số có trong biểu mẫu.`,
        `Rule "${broken.key}" may only join number fields of the form.`,
      );
};

/** Day of a month 1–31, 0–12 months after the period. */
export const dueRuleNotValid = (): Refusal<'ReportFormNotValid'> =>
  formNotValid(
    'Hạn nộp là ngày 1–31 của tháng cuối kỳ hoặc của tháng sau đó (tối đa 12 tháng).',
    'A report is due on day 1–31 of the last month of its period or of one of the 12 months after it.',
  );
