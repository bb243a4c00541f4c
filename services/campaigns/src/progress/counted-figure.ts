import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Decimal } from '@mttq/kernel/decimal';
import type { ProgressEntry, RecordedEntry } from './progress-entry.ts';

/** What a count of reports or of a ledger says. */
export type CountedFigure = Pick<ProgressEntry, 'value' | 'numerator' | 'denominator' | 'text'>;

/** A count for a unit and a period, beside what is on record of exactly this period. */
export type Counted = Pick<ProgressEntry, 'indicatorId' | 'unitId' | 'path' | 'source'> & {
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  /** Undefined: there is nothing to count, which is not 0. */
  readonly figure: CountedFigure | undefined;
  /** What was counted (a form, a measure of a fund): only its own figures are corrected. */
  readonly counter: string;
  readonly onRecord: RecordedEntry | null;
  /** Whether a figure on record cuts across the period. */
  readonly isCrossed: boolean;
  /** Why a figure is corrected. */
  readonly reason: string;
};

/** What is to be written so that the record says what was counted. */
export type CountedStep =
  | { readonly kind: 'record' | 'correct'; readonly entry: ProgressEntry }
  | { readonly kind: 'withdraw'; readonly entry: RecordedEntry };

const tenThousand = 10_000n;

/** A whole number, given as digits. */
export const exactly = (digits: string): Decimal => (BigInt(digits) * tenThousand) as Decimal;

const isSame = (figure: CountedFigure, known: RecordedEntry): boolean =>
  [figure.value, figure.numerator, figure.denominator].every(
    (one, place) => one === [known.value, known.numerator, known.denominator][place],
  );

/** A first figure, a correction, a withdrawal, or nothing: the record says it already, or somebody else said it. */
export const decideCounted = (counted: Counted, id: string): CountedStep | undefined => {
  const { figure, onRecord, source, counter, startsOn, endsOn } = counted;
  // What a person or a paper says is never overwritten.
  const isOwn = onRecord?.source === source && onRecord.sourceId?.startsWith(`${counter} `) === true;
  if (onRecord !== null && !isOwn) return undefined;
  if (figure === undefined) return onRecord === null ? undefined : { kind: 'withdraw', entry: onRecord };
  if (onRecord === null ? counted.isCrossed : isSame(figure, onRecord)) return undefined;
  const { indicatorId, unitId, path } = counted;
  const entry: ProgressEntry = {
    ...figure,
    ...{ id, indicatorId, unitId, path, covers: 'UNIT', startsOn, endsOn },
    ...{ comparator: 'EXACTLY', source, sourceId: `${counter} ${startsOn}` },
    ...{ documentId: null, isPlaceInferred: false, partOfEntryId: null },
    correctsEntryId: onRecord?.id ?? null,
    reason: onRecord === null ? null : counted.reason,
  };
  return { kind: onRecord === null ? 'record' : 'correct', entry };
};
