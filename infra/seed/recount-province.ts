import { Fault } from '@mttq/kernel/fault';
import { type GeneratedProvince, isAccepted } from './generate-province.ts';
import type { Ask } from './import-edition.ts';
import { countedFields } from './seed-reports.ts';

type Count = {
  expected: number;
  submitted: number;
  accepted: number;
  readonly sums: Map<string, bigint>;
  readonly acceptedSums: Map<string, bigint>;
};

const numbers = countedFields.map(({ fieldKey }): string => fieldKey);

const empty = (): Count => ({
  expected: 0,
  submitted: 0,
  accepted: 0,
  sums: new Map(),
  acceptedSums: new Map(),
});

const add = (sums: Map<string, bigint>, key: string, value: string): void => {
  sums.set(key, (sums.get(key) ?? 0n) + BigInt(value));
};

/** Counts what was handed in, by unit and month, from the filled sheets alone. */
const countFilled = ({ provinceId, filled }: GeneratedProvince): Map<string, Count> => {
  const counts = new Map<string, Count>();
  for (const { unitId, periodStart, expected, reports } of filled)
    for (const id of [unitId, provinceId]) {
      const name = `${id} ${periodStart}`;
      const count = counts.get(name) ?? empty();
      counts.set(name, count);
      count.expected += expected;
      count.submitted += reports.length;
      for (const { key, values } of reports) {
        count.accepted += isAccepted(key) ? 1 : 0;
        for (const { key: field, value } of values.filter(({ key: field }) => numbers.includes(field))) {
          add(count.sums, field, value);
          if (isAccepted(key)) add(count.acceptedSums, field, value);
        }
      }
    }
  return counts;
};

const ofService = (
  sums: readonly { fieldKey: string; value: string; acceptedValue: string }[],
  key: string,
) => sums.find(({ fieldKey }) => fieldKey === key);

const differs = async (
  ask: Ask,
  formId: string,
  [name, count]: [string, Count],
): Promise<string | undefined> => {
  const [unitId, periodStart] = name.split(' ');
  const { reportTotal } = await ask(
    `query ($formId: ID!, $periodStart: Date!, $unitId: ID!) { reportTotal(formId: $formId, periodStart: $periodStart, unitId: $unitId) {
       expected submitted accepted sums { fieldKey value acceptedValue } } }`,
    { formId, periodStart, unitId },
  );
  const shown = numbers.map((key) => [
    ofService(reportTotal?.sums ?? [], key)?.value ?? '0',
    ofService(reportTotal?.sums ?? [], key)?.acceptedValue ?? '0',
  ]);
  const wanted = numbers.map((key) => [
    `${count.sums.get(key) ?? 0n}`,
    `${count.acceptedSums.get(key) ?? 0n}`,
  ]);
  const [left, right] = [
    JSON.stringify([reportTotal?.expected, reportTotal?.submitted, reportTotal?.accepted, shown]),
    JSON.stringify([count.expected, count.submitted, count.accepted, wanted]),
  ];
  return left === right ? undefined : `${name}: the service says ${left}, the sheets ${right}`;
};

const progressDiffers = async (
  ask: Ask,
  { formId, provinceId }: GeneratedProvince,
  counts: Map<string, Count>,
) => {
  const { reportForm } = await ask(
    'query ($formId: ID!) { reportForm(formId: $formId) { reportedIndicators { fieldKey indicator { id } } } }',
    { formId },
  );
  const ofProvince = [...counts].filter(([name]) => name.startsWith(provinceId));
  const months = ofProvince.map(([name]) => name.split(' ')[1] as string).toSorted();
  for (const { fieldKey, indicator } of reportForm.reportedIndicators) {
    const wanted = ofProvince.reduce(
      (sum, [, { acceptedSums }]) => sum + (acceptedSums.get(fieldKey) ?? 0n),
      0n,
    );
    const { unit } = await ask(
      `query ($id: ID!, $indicatorId: ID!, $from: Date!, $to: Date!) { unit(id: $id) { ... on Unit {
         progress(indicatorId: $indicatorId, from: $from, to: $to) { total } } } }`,
      {
        id: provinceId,
        indicatorId: indicator.id,
        from: months[0],
        to: `${months.at(-1)?.slice(0, 4)}-12-31`,
      },
    );
    const total = unit.progress.total ?? '0';
    if (total !== `${wanted}`)
      return `progress in ${fieldKey}: the service says ${total}, the sheets ${wanted}`;
  }
  return undefined;
};

/**
 * Holds what the service says of every commune and of the province, month by month, and its progress, against a count of the
 * filled sheets. Answers with how many totals were compared; throws a `Fault` that names the first difference.
 */
export const recountProvince = async (ask: Ask, generated: GeneratedProvince): Promise<number> => {
  const counts = countFilled(generated);
  for (const entry of counts) {
    const difference = await differs(ask, generated.formId, entry);
    if (difference !== undefined) throw new Fault('RECOUNT_DIFFERS', difference);
  }
  const difference = await progressDiffers(ask, generated, counts);
  if (difference !== undefined) throw new Fault('RECOUNT_DIFFERS', difference);
  return counts.size;
};
