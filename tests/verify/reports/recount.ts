import type { NationReporter } from './nation.ts';

/** What the world knows about one report: nothing of the service is asked. */
export type KnownReport = {
  state: 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
  isLate: boolean;
  numbers: Readonly<Record<string, string>>;
};

/** Completeness and sums of one unit, counted by hand. */
export type Recount = {
  expected: number;
  submitted: number;
  late: number;
  returned: number;
  accepted: number;
  numbers: Map<string, bigint>;
  acceptedNumbers: Map<string, bigint>;
};

const empty = (): Recount => ({
  ...{ expected: 0, submitted: 0, late: 0, returned: 0, accepted: 0 },
  ...{ numbers: new Map(), acceptedNumbers: new Map() },
});

const addTo = (sums: Map<string, bigint>, numbers: KnownReport['numbers']): void => {
  for (const [key, value] of Object.entries(numbers)) sums.set(key, (sums.get(key) ?? 0n) + BigInt(value));
};

const addReport = (recount: Recount, report: KnownReport | undefined): void => {
  recount.expected += 1;
  if (report === undefined) return;
  if (report.state === 'RETURNED') {
    recount.returned += 1;
    return;
  }
  recount.submitted += 1;
  recount.late += report.isLate ? 1 : 0;
  addTo(recount.numbers, report.numbers);
  if (report.state !== 'ACCEPTED') return;
  recount.accepted += 1;
  addTo(recount.acceptedNumbers, report.numbers);
};

/** Every unit of the nation, from the reports alone. */
export const recountNation = (
  countryId: string,
  reporters: readonly NationReporter[],
  reportOf: (reporter: NationReporter) => KnownReport | undefined,
): ReadonlyMap<string, Recount> => {
  const units = new Map<string, Recount>();
  for (const reporter of reporters)
    for (const unitId of [reporter.communeId, reporter.provinceId, countryId]) {
      const recount = units.get(unitId) ?? empty();
      addReport(recount, reportOf(reporter));
      units.set(unitId, recount);
    }
  return units;
};

const sortedNumbers = (numbers: Iterable<[string, bigint | string]>): string =>
  JSON.stringify([...numbers].map(([key, value]) => [key, `${value}`]).toSorted());

/** A total of the service and a recount in one form, to be compared as text. */
export const comparable = (total: {
  readonly expected: number;
  readonly submitted: number;
  readonly late: number;
  readonly returned: number;
  readonly accepted: number;
  readonly numbers: Readonly<Record<string, string>> | ReadonlyMap<string, bigint>;
  readonly acceptedNumbers: Readonly<Record<string, string>> | ReadonlyMap<string, bigint>;
}): string => {
  const entries = (numbers: typeof total.numbers) =>
    numbers instanceof Map ? numbers.entries() : Object.entries(numbers as Readonly<Record<string, string>>);
  const { expected, submitted, late, returned, accepted } = total;
  return `${expected} ${submitted} ${late} ${returned} ${accepted} ${sortedNumbers(entries(total.numbers))} ${sortedNumbers(entries(total.acceptedNumbers))}`;
};
