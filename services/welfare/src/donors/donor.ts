import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

export type DonorKind = 'PERSON' | 'ORGANISATION' | 'GROUP' | 'ANONYMOUS';

/** What the public sees of a donor's name: all of it, its first word and initials, or nothing. */
export type DisplayPolicy = 'NAME' | 'MASKED' | 'HIDDEN';

/** Who gives. The name and the contact lie sealed; `publicName` is what the donor lets the public see. */
export type Donor = {
  readonly id: string;
  readonly kind: DonorKind;
  readonly unitId: string;
  readonly path: string;
  readonly displayPolicy: DisplayPolicy;
  readonly publicName: string | null;
  readonly nameSealed: Buffer | null;
  readonly contactSealed: Buffer | null;
  readonly registeredAt: Date;
  readonly erasedAt: Date | null;
};

/** What binds a sealed name or contact to its donor. */
export const sealContextOf = (part: 'name' | 'contact', donorId: string): string =>
  `donor.${part}:${donorId}`;

/** What binds the blind index of names. */
export const nameIndex = 'donor.name';

export const donorNotFound = (): Refusal<'DonorNotFound'> =>
  refuse('DonorNotFound', {
    vi: 'Không có nhà hảo tâm này, hoặc dữ liệu đã được xoá theo yêu cầu. Hãy kiểm tra mã.',
    en: 'No donor has this id, or the donor was erased on request. Check it.',
  });

const donorNotValid = (vi: string, en: string): Refusal<'DonorNotValid'> =>
  refuse('DonorNotValid', { vi, en });

/** "Nguyễn Văn An" → "Nguyễn V. A.". */
const maskName = (name: string): string => {
  const [first = '', ...rest] = name.split(' ');
  return [first, ...rest.map((word) => `${[...word][0] ?? ''}.`)].join(' ');
};

/** What the public sees of a name under a policy. */
export const publicNameOf = (name: string | null, policy: DisplayPolicy): string | null => {
  if (name === null || policy === 'HIDDEN') return null;
  return policy === 'NAME' ? name : maskName(name);
};

const nameLengthMax = 200;
const contactLengthMax = 300;

/** The name of a donor: none for an anonymous one, whose policy is to stay hidden. */
export const readName = (
  kind: DonorKind,
  text: string | null,
  policy: DisplayPolicy,
): string | null | Refusal<'DonorNotValid'> => {
  const name = text === null ? '' : normaliseText(text);
  if (kind === 'ANONYMOUS')
    return name === '' && policy === 'HIDDEN'
      ? null
      : donorNotValid(
          'Người ủng hộ ẩn danh không có tên và không hiển thị tên. Hãy bỏ tên và chọn HIDDEN.',
          'An anonymous donor has no name and shows none: leave the name out and choose HIDDEN.',
        );
  return name !== '' && name.length <= nameLengthMax
    ? name
    : donorNotValid(
        `Tên nhà hảo tâm có từ 1 đến ${nameLengthMax} ký tự.`,
        `The name of a donor needs 1–${nameLengthMax} characters.`,
      );
};

/** A contact to be sealed; null: none is known. */
export const readContactText = (text: string | null): string | null | Refusal<'DonorNotValid'> => {
  const contact = text === null ? '' : normaliseText(text);
  if (contact === '') return null;
  return contact.length <= contactLengthMax
    ? contact
    : donorNotValid(
        `Liên hệ có tối đa ${contactLengthMax} ký tự.`,
        `A contact has at most ${contactLengthMax} characters.`,
      );
};
