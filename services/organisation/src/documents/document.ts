import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';
import { type DocumentNumber, parseDocumentNumber } from './document-number.ts';

export type IssuerLevel = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** An official document (văn bản) that decisions and changes can cite. */
export type OfficialDocument = {
  readonly id: string;
  readonly numberRaw: string;
  readonly number: DocumentNumber;
  readonly kind: string | null;
  readonly title: string;
  readonly issuedOn: CalendarDay | null;
  readonly issuerName: string | null;
  readonly issuerLevel: IssuerLevel | null;
  readonly fileRef: string | null;
  readonly searchKey: string;
};

type Registration = Pick<
  OfficialDocument,
  'numberRaw' | 'title' | 'issuedOn' | 'issuerName' | 'issuerLevel' | 'fileRef'
>;

const kindsBySymbol: Readonly<Record<string, string>> = {
  KH: 'PLAN',
  QĐ: 'DECISION',
  HD: 'GUIDANCE',
  BC: 'REPORT',
  CTr: 'PROGRAMME',
  CTPH: 'COORDINATION_PROGRAMME',
  TTr: 'PROPOSAL',
  TB: 'NOTICE',
  NQ: 'RESOLUTION',
  NQLT: 'JOINT_RESOLUTION',
  KL: 'CONCLUSION',
  CT: 'DIRECTIVE',
  QyĐ: 'REGULATION',
  ĐA: 'SCHEME',
  CV: 'OFFICIAL_LETTER',
  BB: 'MINUTES',
  GM: 'INVITATION',
  NĐ: 'DECREE',
  TT: 'CIRCULAR',
};

/** What kind of paper the number says it is; null where it does not say. */
const kindOf = ({ style, typeSymbol }: DocumentNumber): string | null => {
  if (style === 'NO_TYPE') return 'OFFICIAL_LETTER';
  return typeSymbol === null ? null : (kindsBySymbol[typeSymbol] ?? null);
};

/** ORG-9: the raw number is kept as printed; what is understood of it stands beside it. */
export const register = (
  id: string,
  registration: Registration,
): OfficialDocument | Refusal<'DocumentNotValid'> => {
  const numberRaw = normaliseText(registration.numberRaw);
  const title = normaliseText(registration.title);
  if (numberRaw === '' || numberRaw.length > 200 || title === '' || title.length > 1_000)
    return documentNotValid();
  const number = parseDocumentNumber(numberRaw);
  const issuerName = registration.issuerName === null ? null : normaliseText(registration.issuerName);
  return {
    ...registration,
    id,
    numberRaw,
    number,
    kind: kindOf(number),
    title,
    issuerName,
    searchKey: searchKey(`${numberRaw} ${title} ${issuerName ?? ''}`),
  };
};

const documentNotValid = (): Refusal<'DocumentNotValid'> =>
  refuse('DocumentNotValid', {
    vi: 'Số ký hiệu cần 1–200 ký tự và trích yếu cần 1–1.000 ký tự.',
    en: 'The number needs 1–200 characters and the title 1–1,000.',
  });

export const documentNotFound = (): Refusal<'DocumentNotFound'> =>
  refuse('DocumentNotFound', {
    vi: 'Không tìm thấy văn bản này. Hãy đăng ký văn bản trước (registerDocument) rồi dùng id của nó.',
    en: 'There is no such document. Register it first (registerDocument), then use its id.',
  });
