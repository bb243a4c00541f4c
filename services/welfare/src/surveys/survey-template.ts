import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

export type SurveyItem = {
  readonly code: string;
  readonly label: string;
  readonly kind: 'TEXT' | 'WHOLE_NUMBER' | 'CHOICE';
  readonly choices: readonly string[];
  readonly isRequired: boolean;
  /** Sensitive by law: read for the examination of the case alone. */
  readonly isSensitive: boolean;
};

/** A form as it was printed: a change of the form is a new version, and old surveys keep theirs. */
export type SurveyTemplate = {
  readonly version: string;
  readonly sourceLabel: string;
  readonly items: readonly SurveyItem[];
};

const usual = { kind: 'TEXT', choices: [], isRequired: false, isSensitive: false } as const;
const item = (code: string, label: string, extra: Partial<SurveyItem> = {}): SurveyItem => ({
  code,
  label,
  ...usual,
  ...extra,
});
const choice = (choices: readonly string[], extra: Partial<SurveyItem> = {}): Partial<SurveyItem> => ({
  kind: 'CHOICE',
  choices,
  ...extra,
});

/** All forms, newest last. */
export const surveyTemplates: readonly SurveyTemplate[] = [
  {
    version: 'NHA_O_2026',
    sourceLabel: 'Phiếu khảo sát hộ nghèo, cận nghèo, khó khăn về nhà ở (mẫu đang dùng ở Nghệ An, 2026)',
    items: [
      item('NAME', 'Họ và tên chủ hộ', { isRequired: true }),
      item('SEX', 'Giới tính', choice(['FEMALE', 'MALE'])),
      item('BIRTH_YEAR', 'Năm sinh', { kind: 'WHOLE_NUMBER' }),
      item('CITIZEN_ID', 'Số căn cước'),
      item('SPOUSE', 'Họ và tên vợ hoặc chồng'),
      item('MEMBERS', 'Số nhân khẩu', { kind: 'WHOLE_NUMBER', isRequired: true }),
      item('PHONE', 'Số điện thoại'),
      item('ADDRESS', 'Địa chỉ (thôn, xã)', { isRequired: true }),
      item('OCCUPATION', 'Nghề nghiệp'),
      item('EDUCATION', 'Trình độ học vấn'),
      item('EMPLOYMENT', 'Tình trạng việc làm'),
      item('CLASS', 'Đối tượng', choice(['POOR', 'NEAR_POOR', 'DIFFICULT'], { isRequired: true })),
      item('ETHNICITY', 'Dân tộc', { isSensitive: true }),
      item('RELIGION', 'Tôn giáo', { isSensitive: true }),
      item('PRIORITY_GROUP', 'Đối tượng ưu tiên'),
      item('LAND', 'Đất ở', choice(['WITH_CERTIFICATE', 'WITHOUT_CERTIFICATE', 'NONE'])),
      item('HOUSE', 'Hiện trạng nhà ở', { isRequired: true }),
      item('FAMILY_SITUATION', 'Hoàn cảnh gia đình', { isSensitive: true }),
      item('NEED', 'Nhu cầu', choice(['PREFABRICATED', 'SELF_BUILD', 'SELF_REPAIR'], { isRequired: true })),
      item('NOTE', 'Ghi chú'),
    ],
  },
];

export type GivenAnswer = { readonly code: string; readonly value: string };

const surveyNotValid = (vi: string, en: string): Refusal<'SurveyNotValid'> =>
  refuse('SurveyNotValid', { vi, en });

const fits = ({ kind, choices }: SurveyItem, value: string): boolean => {
  if (kind === 'CHOICE') return choices.includes(value);
  return kind === 'WHOLE_NUMBER' ? /^\d{1,4}$/.test(value) : value.length <= 500;
};

/** Reads the answers to a form: known items, once each, of the right kind, none missing that the form needs. */
export const readAnswers = (
  version: string,
  given: readonly GivenAnswer[],
): Readonly<Record<string, string>> | Refusal<'SurveyNotValid'> => {
  const template = surveyTemplates.find((known) => known.version === version);
  if (template === undefined)
    return surveyNotValid(
      'Không có mẫu phiếu này. Hãy xem surveyTemplates.',
      'No such form. See surveyTemplates.',
    );
  const answers = new Map(given.map(({ code, value }) => [code, normaliseText(value)]));
  if (answers.size !== given.length)
    return surveyNotValid('Mỗi mục chỉ trả lời một lần.', 'Answer every item once.');
  const unknown = [...answers.keys()].find((code) => !template.items.some((known) => known.code === code));
  if (unknown !== undefined)
    return surveyNotValid(
      'Phiếu có mục không thuộc mẫu.',
      'There is an answer to an item that the form has not.',
    );
  const missing = template.items.find(({ code, isRequired }) => isRequired && !answers.get(code));
  if (missing)
    return surveyNotValid(`Thiếu mục: ${missing.label}.`, `This item is missing: ${missing.code}.`);
  const wrong = template.items.find((known) => {
    const value = answers.get(known.code);
    return value !== undefined && value !== '' && !fits(known, value);
  });
  if (wrong)
    return surveyNotValid(`Mục chưa đúng: ${wrong.label}.`, `This answer does not fit: ${wrong.code}.`);
  return Object.fromEntries([...answers].filter(([, value]) => value !== ''));
};

/** The items of a survey that a purpose opens. */
export const answersFor = (
  version: string,
  answers: Readonly<Record<string, string>>,
  isWhole: boolean,
): readonly { readonly code: string; readonly label: string; readonly value: string }[] => {
  const items = surveyTemplates.find((known) => known.version === version)?.items ?? [];
  return items
    .filter(({ code, isSensitive }) => answers[code] !== undefined && (isWhole || !isSensitive))
    .map(({ code, label }) => ({ code, label, value: answers[code] ?? '' }));
};
