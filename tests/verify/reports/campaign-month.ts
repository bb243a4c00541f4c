import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import type { ServiceParts } from '@mttq/platform/operations/service-definition';
import { createRandom, type SampleValue, sampleValues } from '../../../infra/seed/sample-reports.ts';
import { acceptReports } from '../../../services/campaigns/src/reports/accept-reports.ts';
import { returnReport } from '../../../services/campaigns/src/reports/return-report.ts';
import { submitReport } from '../../../services/campaigns/src/submissions/submit-report.ts';
import { createUnitOfWork } from '../../../services/campaigns/src/unit-of-work.ts';
import type { NationReporter } from './nation.ts';
import type { KnownReport } from './recount.ts';

type Field = { readonly key: string; readonly type: string; readonly choices?: readonly string[] };

/** One month of a form: what is handed in, twice, late, returned and accepted, and what the world then knows. */
export type Month = {
  readonly formId: string;
  readonly fields: readonly Field[];
  readonly known: Map<string, KnownReport>;
  readonly figures: { submissions: number; repeats: number; returns: number; latenciesMs: number[] };
};

const periodStart = day('2026-06-01');
const dueDay = 25;

/** One report a reporter: an organisation has one in every commune. */
export const keyOf = ({ id, communeId }: NationReporter): string => `${id} ${communeId}`;

const actorOf = (id: string) => ({
  id,
  isAdministrator: false,
  language: 'vi' as const,
  correlationId: randomUUID(),
});

// What adds up: numbers as entered, a choice as one vote.
const numbersOf = (fields: readonly Field[], values: readonly SampleValue[]): Record<string, string> => {
  const typeOf = new Map(fields.map(({ key, type }) => [key, type]));
  return Object.fromEntries(
    values.flatMap(({ key, value }): [string, string][] => {
      const type = typeOf.get(key);
      if (type === 'CHOICE') return [[`${key}=${value}`, '1']];
      return type === 'COUNT' || type === 'MONEY' ? [[key, value]] : [];
    }),
  );
};

type Handing = { readonly seed: string; readonly dayOfMonth: number; readonly isRepeated?: boolean };

/** Everything that one commune does in the month; answers with the ids of its reports by reporter. */
export const liveThroughMonth = async (
  parts: ServiceParts,
  month: Month,
  reporters: readonly NationReporter[],
): Promise<void> => {
  const { formId, fields, known, figures } = month;
  const idOf = new Map<string, string>();
  const depsOn = (dayOfMonth: number) =>
    createUnitOfWork(parts.dataSource, {
      ...parts,
      clock: () => new Date(`2026-06-${String(dayOfMonth).padStart(2, '0')}T09:30:00+07:00`),
    });
  const handIn = async (reporter: NationReporter, { seed, dayOfMonth, isRepeated = false }: Handing) => {
    const values = sampleValues(fields, seed);
    const unitId = reporter.kind === 'ORGANISATION' ? { unitId: reporter.communeId } : {};
    const command = {
      ...{ idempotencyKey: seed, formId, periodStart, values },
      reporter: { kind: reporter.kind, id: reporter.id, ...unitId },
    };
    const startedAt = performance.now();
    const report = await submitReport(depsOn(dayOfMonth))(command, actorOf(reporter.clerk));
    figures.latenciesMs.push(performance.now() - startedAt);
    assert(!isRefusal(report), JSON.stringify(report));
    figures[isRepeated ? 'repeats' : 'submissions'] += 1;
    const key = keyOf(reporter);
    idOf.set(key, report.id);
    // The first submission says whether a report is late; a repeated command changes nothing.
    const isLate = known.get(key)?.isLate ?? dayOfMonth > dueDay;
    if (!isRepeated) known.set(key, { state: 'SUBMITTED', isLate, numbers: numbersOf(fields, values) });
  };
  for (const reporter of reporters) {
    const key = keyOf(reporter);
    const random = createRandom(`story ${key}`);
    if (random() < 0.04) continue;
    const dayOfMonth = 12 + Math.floor(random() * 17);
    await handIn(reporter, { seed: `${key} 1`, dayOfMonth });
    if (random() < 0.01) await handIn(reporter, { seed: `${key} 1`, dayOfMonth: 29, isRepeated: true });
    if (random() < 0.06) await handIn(reporter, { seed: `${key} 2`, dayOfMonth: 29 });
    if (random() >= 0.03) continue;
    const command = {
      idempotencyKey: key,
      reportId: idOf.get(key) as string,
      reason: 'Thiếu số liệu mục III',
    };
    const returned = await returnReport(depsOn(29))(command, actorOf(reporter.clerk));
    assert(!isRefusal(returned), JSON.stringify(returned));
    figures.returns += 1;
    Object.assign(known.get(key) as KnownReport, { state: 'RETURNED' });
    if (random() < 0.5) await handIn(reporter, { seed: `${key} 3`, dayOfMonth: 29 });
  }
  const chosen = reporters.map(keyOf).filter((key) => known.get(key)?.state === 'SUBMITTED');
  const accepted = chosen.filter((key) => createRandom(`head ${key}`)() < 0.8);
  if (accepted.length === 0) return;
  const reportIds = accepted.map((key) => idOf.get(key) as string);
  const clerk = reporters[0]?.clerk ?? '';
  const result = await acceptReports(depsOn(30))({ idempotencyKey: clerk, reportIds }, actorOf(clerk));
  assert(!isRefusal(result), JSON.stringify(result));
  for (const key of accepted) Object.assign(known.get(key) as KnownReport, { state: 'ACCEPTED' });
};
