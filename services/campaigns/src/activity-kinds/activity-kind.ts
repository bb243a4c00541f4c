import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** A kind of activity (loại hoạt động) as papers call it. */
export type ActivityKind = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly source: string;
  readonly documentId: string | null;
};

export const activityKindNotFound = (code: string): Refusal<'ActivityKindNotFound'> =>
  refuse('ActivityKindNotFound', {
    vi: `Không có loại hoạt động "${code.slice(0, 60)}". Xem activityKinds.`,
    en: `No kind of activity has the code "${code.slice(0, 60)}". See activityKinds.`,
  });

export const activityKindNotValid = (vi: string, en: string): Refusal<'ActivityKindNotValid'> =>
  refuse('ActivityKindNotValid', { vi, en });

/** A kind as it may be kept: a code, a name, and where the word comes from. */
export const readKind = (kind: ActivityKind): ActivityKind | Refusal<'ActivityKindNotValid'> => {
  const [name, source] = [normaliseText(kind.name), normaliseText(kind.source)];
  const isRight =
    /^[A-Z][A-Z0-9_]{1,59}$/.test(kind.code) &&
    name !== '' &&
    name.length <= 200 &&
    source !== '' &&
    source.length <= 500;
  return isRight
    ? { ...kind, name, source }
    : activityKindNotValid(
        'Mã gồm 2–60 chữ hoa, chữ số, gạch dưới; tên đến 200 ký tự; nguồn đến 500 ký tự.',
        'A code is 2–60 capitals, digits and underscores; a name has at most 200, a source at most 500 characters.',
      );
};
