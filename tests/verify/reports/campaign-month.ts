import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { isDatabaseAway } from '@mttq/platform/data/database-away';
import type { ServiceParts } from '@mttq/platform/operations/service-definition';
import { createRandom, type SampleValue, sampleValues } from '../../../infra/seed/sample-reports.ts';
import { acceptReports } from '../../../services/campaigns/src/reports/accept-reports.ts';
import { returnReport } from '../../../services/campaigns/src/reports/return-report.ts';
import { submitSheet } from '../../../services/campaigns/src/sheets/submit-sheet.ts';
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
  readonly figures: {
    sheets: number;
    fromSheets: number;
    singles: number;
    repeats: number;
    returns: number;
    /** Commands that were sent again because a connection broke. */
    tries: number;
    latenciesMs: number[];
  };
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

const clockOn = (dayOfMonth: number) => () =>
  new Date(`2026-06-${String(dayOfMonth).padStart(2, '0')}T09:30:00+07:00`);

const depsOn = (parts: ServiceParts, dayOfMonth: number) =>
  createUnitOfWork(parts.dataSource, { ...parts, clock: clockOn(dayOfMonth) });

const triesMax = 20;
const pauseMs = 1_000;

// A connection that broke says nothing about what was written: the same command with the same key is sent again.
const untilAnswered = async <Result>(
  figures: Month['figures'],
  work: () => Promise<Result>,
): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === triesMax || !isDatabaseAway(error)) throw error;
      figures.tries += 1;
      await wait(pauseMs);
    }
  }
};

const seedOf = (reporter: NationReporter, place: number): string => `${keyOf(reporter)} ${place}`;

// A commune sends the reports of its areas and organisations as filled sheets: one in time, one late.
const sendSheet = async (
  parts: ServiceParts,
  { formId, fields, known, figures }: Month,
  { reporters, dayOfMonth }: { readonly reporters: readonly NationReporter[]; readonly dayOfMonth: number },
): Promise<void> => {
  const [first] = reporters;
  if (first === undefined) return;
  const keys = ['kind', 'reporter_id', 'unit_id', ...fields.map(({ key }) => key)];
  const rows = reporters.map((reporter, place) => {
    const values = sampleValues(fields, seedOf(reporter, 1));
    const isLate = dayOfMonth > dueDay;
    known.set(keyOf(reporter), { state: 'SUBMITTED', isLate, numbers: numbersOf(fields, values) });
    const given = new Map(values.map(({ key, value }) => [key, value]));
    const cells = [
      reporter.kind,
      reporter.id,
      reporter.communeId,
      ...fields.map(({ key }) => given.get(key) ?? ''),
    ];
    return { row: place + 3, cells };
  });
  const sheet = [{ row: 1, cells: keys }, { row: 2, cells: keys }, ...rows];
  const command = {
    ...{ idempotencyKey: `sheet ${first.communeId} ${dayOfMonth}`, formId, periodStart },
    ...{ unitId: first.communeId, rows: sheet },
  };
  const result = await untilAnswered(figures, () =>
    submitSheet(depsOn(parts, dayOfMonth))(command, actorOf(first.clerk)),
  );
  assert(!isRefusal(result), JSON.stringify(result).slice(0, 2_000));
  figures.sheets += 1;
  figures.fromSheets += reporters.length;
};

const readIds = async (parts: ServiceParts, formId: string, path: string): Promise<Map<string, string>> =>
  parts.dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', $1, true)", [path]);
    const rows: { id: string; key: string }[] = await manager.query(
      `SELECT id, reporter_id || ' ' || unit_id AS key FROM report WHERE form_id = $1 AND period_start = $2`,
      [formId, periodStart],
    );
    return new Map(rows.map(({ id, key }) => [key, id]));
  });

/** Everything that one commune does in the month. */
export const liveThroughMonth = async (
  parts: ServiceParts,
  month: Month,
  { countryId, reporters }: { readonly countryId: string; readonly reporters: readonly NationReporter[] },
): Promise<void> => {
  const { formId, fields, known, figures } = month;
  const handIn = async (reporter: NationReporter, { seed, dayOfMonth, isRepeated = false }: Handing) => {
    const values = sampleValues(fields, seed);
    const unitId = reporter.kind === 'ORGANISATION' ? { unitId: reporter.communeId } : {};
    const command = {
      ...{ idempotencyKey: seed, formId, periodStart, values },
      reporter: { kind: reporter.kind, id: reporter.id, ...unitId },
    };
    const startedAt = performance.now();
    const report = await untilAnswered(figures, () =>
      submitReport(depsOn(parts, dayOfMonth))(command, actorOf(reporter.clerk)),
    );
    figures.latenciesMs.push(performance.now() - startedAt);
    assert(!isRefusal(report), JSON.stringify(report));
    figures[isRepeated ? 'repeats' : 'singles'] += 1;
    const key = keyOf(reporter);
    // The first submission says whether a report is late; a repeated command changes nothing.
    const isLate = known.get(key)?.isLate ?? dayOfMonth > dueDay;
    if (!isRepeated) known.set(key, { state: 'SUBMITTED', isLate, numbers: numbersOf(fields, values) });
  };
  const reporting = reporters.filter((reporter) => createRandom(`reports ${keyOf(reporter)}`)() >= 0.04);
  const isLate = (reporter: NationReporter) => createRandom(`late ${keyOf(reporter)}`)() < 0.15;
  await sendSheet(parts, month, { reporters: reporting.filter((one) => !isLate(one)), dayOfMonth: 24 });
  await sendSheet(parts, month, { reporters: reporting.filter(isLate), dayOfMonth: 27 });
  const [first] = reporters;
  assert(first);
  const path = `/${countryId}/${first.provinceId}/${first.communeId}/`;
  const idOf = await untilAnswered(figures, () => readIds(parts, formId, path));
  for (const reporter of reporting) {
    const key = keyOf(reporter);
    const random = createRandom(`story ${key}`);
    if (random() < 0.03) await handIn(reporter, { seed: seedOf(reporter, 2), dayOfMonth: 28 });
    if (random() < 0.005 && known.get(key))
      for (const isRepeated of [false, true])
        await handIn(reporter, { seed: seedOf(reporter, 3), dayOfMonth: 28, isRepeated });
    if (random() >= 0.02) continue;
    const command = {
      idempotencyKey: key,
      reportId: idOf.get(key) as string,
      reason: 'Thiếu số liệu mục III',
    };
    const returned = await untilAnswered(figures, () =>
      returnReport(depsOn(parts, 29))(command, actorOf(reporter.clerk)),
    );
    assert(!isRefusal(returned), JSON.stringify(returned));
    figures.returns += 1;
    Object.assign(known.get(key) as KnownReport, { state: 'RETURNED' });
    if (random() < 0.5) await handIn(reporter, { seed: seedOf(reporter, 4), dayOfMonth: 29 });
  }
  const chosen = reporters.map(keyOf).filter((key) => known.get(key)?.state === 'SUBMITTED');
  const accepted = chosen.filter((key) => createRandom(`head ${key}`)() < 0.8);
  if (accepted.length === 0) return;
  const reportIds = accepted.map((key) => idOf.get(key) as string);
  const { clerk } = first;
  const command = { idempotencyKey: 'accept', reportIds };
  const result = await untilAnswered(figures, () =>
    acceptReports(depsOn(parts, 30))(command, actorOf(clerk)),
  );
  assert(!isRefusal(result), JSON.stringify(result));
  for (const key of accepted) Object.assign(known.get(key) as KnownReport, { state: 'ACCEPTED' });
};
