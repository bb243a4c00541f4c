import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';

/** REGISTERED → ESTABLISHED → OPERATING → RECOGNISED → REPLICATED; from each of them to ENDED (domain §9.2). */
export type ModelState = 'REGISTERED' | 'ESTABLISHED' | 'OPERATING' | 'RECOGNISED' | 'REPLICATED' | 'ENDED';

export type ModelCategory =
  | 'ENVIRONMENT'
  | 'TRAFFIC_SAFETY'
  | 'BORDER'
  | 'TWIN_VILLAGES'
  | 'RELIGION'
  | 'SECURITY'
  | 'DRUG_FREE'
  | 'DIGITAL_LISTENING'
  | 'LIVELIHOOD'
  | 'NEW_RURAL'
  | 'CULTURE'
  | 'OTHER';

/** How a model came to its end. */
export type ModelOutcome = 'COMPLETED' | 'MERGED' | 'FAILED';

/** A way of working that a unit tries out, and others may take over. */
export type PracticeModel = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  /** Residential areas in which it is at home. */
  readonly areaIds: readonly string[];
  readonly campaignId: string | null;
  readonly name: string;
  readonly summary: string | null;
  readonly category: ModelCategory;
  readonly searchKey: string;
  readonly state: ModelState;
  readonly registeredOn: CalendarDay;
  /** Day of the latest step. */
  readonly movedOn: CalendarDay;
  readonly stepCount: number;
  readonly endedOn: CalendarDay | null;
  readonly outcome: ModelOutcome | null;
  /** The model that it was taken over from. */
  readonly replicatedFromId: string | null;
  /** Its paper names no place; this one was concluded from what it says. */
  readonly isPlaceInferred: boolean;
  /** Its paper names no day of registration; the day of the paper stands for it. */
  readonly isDayInferred: boolean;
};

/** A step of a model, with the paper behind it. Never changed. */
export type ModelStep = {
  readonly modelId: string;
  readonly position: number;
  readonly unitId: string;
  readonly path: string;
  readonly fromState: ModelState | null;
  readonly toState: ModelState;
  readonly happenedOn: CalendarDay;
  readonly number: string | null;
  readonly decidedByUnitId: string | null;
  readonly documentId: string | null;
  readonly reason: string | null;
};

/** What is said of a step when it is taken. */
export type StatedStep = {
  readonly happenedOn: CalendarDay;
  readonly number: string | null;
  readonly decidedByUnitId: string | null;
  readonly documentId: string | null;
  readonly reason: string | null;
};

/** A model after a step, and the step. */
export type Moved = { readonly model: PracticeModel; readonly step: ModelStep };

export const limits = {
  name: 500,
  summary: 4_000,
  number: 100,
  reason: 500,
  areas: 100,
  counted: 10_000_000,
} as const;

export const practiceModelNotFound = (): Refusal<'PracticeModelNotFound'> =>
  refuse('PracticeModelNotFound', {
    vi: 'Không có mô hình này. Hãy kiểm tra mã.',
    en: 'No practice model has this id. Check it.',
  });

export const practiceModelNotValid = (vi: string, en: string): Refusal<'PracticeModelNotValid'> =>
  refuse('PracticeModelNotValid', { vi, en });

export const practiceModelCycle = (): Refusal<'PracticeModelCycle'> =>
  refuse('PracticeModelCycle', {
    vi: 'Mô hình gốc này lại được nhân rộng từ chính mô hình đang ghi: cây nhân rộng thành vòng. Hãy chọn mô hình gốc khác.',
    en: 'That origin was itself taken over from this model: the tree of replication would close to a circle. Choose another origin.',
  });

export const practiceModelNotReplicable = (): Refusal<'PracticeModelNotReplicable'> =>
  refuse('PracticeModelNotReplicable', {
    vi: 'Chỉ mô hình đã được công nhận mới được nhân rộng. Hãy ghi quyết định công nhận mô hình gốc trước.',
    en: 'Only a recognised model is replicated. Record the recognition of the origin first.',
  });

export const within = (text: string | null, lengthMax: number): boolean =>
  text === null || (text !== '' && text.length <= lengthMax);

export const cleaned = (text: string | null): string | null => (text === null ? null : normaliseText(text));

/** What is said of a model when it is registered. */
export type ModelDraft = Pick<
  PracticeModel,
  | 'id'
  | 'unitId'
  | 'path'
  | 'areaIds'
  | 'campaignId'
  | 'name'
  | 'summary'
  | 'category'
  | 'registeredOn'
  | 'replicatedFromId'
  | 'isPlaceInferred'
  | 'isDayInferred'
>;

/** Registers a model: its first step. */
export const register = (
  draft: ModelDraft,
  documentId: string | null,
  today: CalendarDay,
): Moved | Refusal<'PracticeModelNotValid'> => {
  const name = normaliseText(draft.name);
  const summary = cleaned(draft.summary);
  if (name === '' || name.length > limits.name || !within(summary, limits.summary))
    return practiceModelNotValid(
      'Tên mô hình cần từ 1 đến 500 ký tự, mô tả từ 1 đến 4.000 ký tự.',
      'A model needs a name of 1–500 characters and a description of 1–4,000.',
    );
  if (draft.areaIds.length > limits.areas || new Set(draft.areaIds).size < draft.areaIds.length)
    return practiceModelNotValid(
      'Tối đa 100 khu dân cư, không trùng lặp.',
      'At most 100 residential areas, none of them twice.',
    );
  if (draft.registeredOn > today)
    return practiceModelNotValid('Ngày đăng ký ở tương lai.', 'It was registered on a day to come.');
  const { id: modelId, unitId, path, registeredOn } = draft;
  return {
    model: {
      ...{ ...draft, name, summary, searchKey: searchKey(name), state: 'REGISTERED' },
      ...{ movedOn: registeredOn, stepCount: 1, endedOn: null, outcome: null },
    },
    step: {
      ...{ modelId, position: 1, unitId, path, fromState: null, toState: 'REGISTERED', documentId },
      ...{ happenedOn: registeredOn, number: null, decidedByUnitId: null, reason: null },
    },
  };
};

/** Whether others may take the model over. */
export const isReplicable = ({ state }: PracticeModel): boolean =>
  state === 'RECOGNISED' || state === 'REPLICATED';
