import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@mttq/testkit/eventually';
import type { Answer } from '@mttq/testkit/test-service';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createGraphClient } from '../../infra/seed/graph-client.ts';
import type { Ask } from '../../infra/seed/import-edition.ts';
import { sampleValues } from '../../infra/seed/sample-reports.ts';
import { startSystem } from '../../infra/system/start-system.ts';
import type { System } from '../../infra/system/system.ts';
import { sendBurst } from '../verify/reports/burst.ts';
import {
  type Nation,
  type NationReporter,
  openOwner,
  planNation,
  settleNation,
} from '../verify/reports/nation.ts';
import { inLanes } from './ledger/in-lanes.ts';
import { readProcessorTimes, tellProcessorTimes } from './reports/processor-time.ts';
import { copyReports, recursiveSum } from './reports/report-rows.ts';
import { line, measureInTurn } from './tree/measure.ts';

export const title =
  'Báo cáo / Reports: submissions a second through the gateway against bare INSERTs of the same values; roll-up reads next to the recursive SQL, as ratios in one run';

type Report = (text: string) => void;

const sampleMs = Number(process.env.SAMPLE_MS ?? 5_000);
const rounds = Number(process.env.ROUNDS ?? 3);
const runs = Number(process.env.RUNS ?? 50);
const reporterCount = Number(process.env.REPORTS ?? 110_000);
const lanes = 16;
const pace = { perSecond: Number(process.env.PACE ?? 100), seconds: Number(process.env.PACE_SECONDS ?? 60) };
const periodStart = '2026-06-01';
const pacedPeriodStart = '2026-07-01';
const formFile = join(import.meta.dirname, '..', '..', 'infra', 'seed', 'forms', 'commune-monthly.json');

type Stage = {
  readonly system: System;
  readonly ask: Ask;
  readonly owner: DataSource;
  readonly pool: pg.Pool;
  readonly report: Report;
  readonly nation: Nation;
  readonly formId: string;
  readonly fields: Parameters<typeof sampleValues>[0];
};

const submission = `mutation($input: SubmitReportInput!) { submitReport(input: $input) { __typename ... on Refusal { message } } }`;
const reading = `query($formId: ID!, $unitId: ID!) { reportTotal(formId: $formId, periodStart: "${periodStart}", unitId: $unitId) {
  expected submitted late accepted sums { fieldKey value acceptedValue } } }`;

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

const percentile = (values: readonly number[], share: number): string => {
  const sorted = values.toSorted((left, right) => left - right);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
};

const measureWrites = async ({ system, ask, pool, report, nation, formId, fields }: Stage): Promise<void> => {
  await pool.query(
    'CREATE TABLE bare_report (id uuid PRIMARY KEY, reporter_id uuid, unit_id uuid, period_start date, entered jsonb)',
  );
  let next = 0;
  const nextReporter = (): NationReporter => {
    next += 1;
    return nation.reporters[(next * 37) % nation.reporters.length] as NationReporter;
  };
  const bare = async (): Promise<void> => {
    const { id, communeId } = nextReporter();
    const values = JSON.stringify(sampleValues(fields, `${next}`));
    await pool.query('INSERT INTO bare_report VALUES ($1, $2, $3, $4, $5)', [
      ...[randomUUID(), id, communeId, periodStart, values],
    ]);
  };
  const ours = async (): Promise<void> => {
    const { kind, id, communeId } = nextReporter();
    const reporter = { kind, id, ...(kind === 'ORGANISATION' ? { unitId: communeId } : {}) };
    const values = sampleValues(fields, `${next}`);
    const input = { idempotencyKey: randomUUID(), formId, periodStart, reporter, values };
    const { submitReport } = (await ask(submission, { input })) as { submitReport: { __typename: string } };
    assert.equal(submitReport.__typename, 'Report', JSON.stringify(submitReport));
  };
  const rates = { bare: [] as number[], ours: [] as number[] };
  for (let round = 1; round <= rounds; round += 1) {
    rates.bare.push(await inLanes(lanes, sampleMs, bare));
    const before = await readProcessorTimes(system);
    const first = next;
    rates.ours.push(await inLanes(lanes, sampleMs, ours));
    const times = tellProcessorTimes(before, await readProcessorTimes(system), next - first);
    report(
      `round ${round}/${rounds}: bare INSERTs ${rates.bare.at(-1)?.toFixed(0)} a second, through the gateway ${rates.ours.at(-1)?.toFixed(0)} a second`,
    );
    if (times !== '') report(`  processor time of one submission, ms: ${times}`);
  }
  const [insert, gateway] = [median(rates.bare), median(rates.ours)];
  report(
    `median: bare INSERTs ${insert.toFixed(0)}, accepted submissions through the gateway ${gateway.toFixed(0)} a second, ratio ${(gateway / insert).toFixed(3)} (${lanes} lanes, ${availableParallelism()} cores for client, gateway, service and PostgreSQL; commits on disk)`,
  );
};

// An open loop: reports come at their pace whatever the system does, each by an account with a right for its own commune.
const measurePace = async ({ system, report, nation, formId, fields }: Stage): Promise<void> => {
  const clerks = [...new Set(nation.reporters.map(({ clerk }) => clerk))].slice(0, 250);
  const tokens = new Map<string, string>();
  for (const clerk of clerks) tokens.set(clerk, await system.token(clerk));
  const before = await readProcessorTimes(system);
  const figures = await sendBurst({
    send: async (query, input, { clerk }) => {
      const response = await fetch(system.graphUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(clerk)}` },
        body: JSON.stringify({ query, variables: { input } }),
        signal: AbortSignal.timeout(30_000),
      });
      return (await response.json()) as Answer;
    },
    reporters: nation.reporters.filter(({ clerk }) => tokens.has(clerk)),
    ...{ periodStart: pacedPeriodStart, formId, fields, ...pace },
  });
  const count = figures.latenciesMs.length;
  const [p50, p99] = [0.5, 0.99].map((share) => percentile(figures.latenciesMs, share));
  report(
    `paced: ${count} submissions offered at ${pace.perSecond} a second through the gateway, taken at ${(count / figures.tookSeconds).toFixed(0)} a second, none lost (${figures.busy} sent again): p50 ${p50} ms, p99 ${p99} ms from the moment each was due`,
  );
  const times = tellProcessorTimes(before, await readProcessorTimes(system), count);
  if (times !== '') report(`  processor time of one submission, ms: ${times}`);
};

const measureReads = async ({ ask, owner, pool, report, nation, formId }: Stage): Promise<void> => {
  const copied = await copyReports(owner, nation, { formId, periodStart });
  // The planner knows what it reads: the SQL by hand gets its best plan.
  await owner.query('ANALYZE report, report_submission, unit_version_copy, report_total');
  const marks = async () =>
    (await owner.query('SELECT count(*)::int AS count FROM report_total_mark'))[0].count;
  const startedAt = performance.now();
  await eventually(async () => (await marks()) === 0, { deadlineMs: 300_000 });
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  report(`${copied} reports in all; totals of every unit counted anew in ${seconds} s`);
  const [first] = nation.reporters;
  assert(first);
  const client = await pool.connect();
  try {
    for (const [name, unitId] of [
      ['nation', nation.countryId],
      ['province', first.provinceId],
      ['commune', first.communeId],
    ] as const) {
      const ways = {
        sql: () => recursiveSum(client, { formId, periodStart, unitId }),
        gateway: () => ask(reading, { formId, unitId }),
      };
      const [byHand, answer] = [
        await ways.sql(),
        (await ways.gateway()) as { reportTotal: { submitted: number } },
      ];
      assert.equal(answer.reportTotal.submitted, byHand, `both ways count the same for the ${name}`);
      const measured = await measureInTurn(ways, { runs, warmUps: 3 });
      report(`${name}, ${runs} runs each, in turn:`);
      report(line('sql', measured.sql, measured.sql));
      report(line('gateway', measured.gateway, measured.sql));
    }
  } finally {
    client.release();
  }
};

const bench = async (system: System, owner: DataSource, report: Report): Promise<void> => {
  const client = createGraphClient(system.graphUrl, () => system.token('administrator'));
  const nation = planNation(reporterCount);
  await settleNation(owner, nation);
  const form = JSON.parse(await readFile(formFile, 'utf8'));
  const published = (await client(
    'mutation($input: PublishReportFormInput!) { publishReportForm(input: $input) { ... on ReportForm { formId } ... on Refusal { message } } }',
    { input: { ...form, idempotencyKey: 'form', unitId: nation.countryId } },
  )) as { publishReportForm: { formId: string } };
  const { formId } = published.publishReportForm;
  for (const start of [periodStart, pacedPeriodStart])
    await client(
      'mutation($input: OpenReportPeriodInput!) { openReportPeriod(input: $input) { __typename ... on Refusal { message } } }',
      { input: { idempotencyKey: start, formId, periodStart: start } },
    );
  const pool = new pg.Pool({ connectionString: system.databaseUrlOf('campaigns'), max: lanes });
  try {
    const stage = { system, ask: client, owner, pool, report, nation, formId, fields: form.fields };
    await measureWrites(stage);
    await measurePace(stage);
    await measureReads(stage);
  } finally {
    await pool.end();
  }
};

/** Starts a system of its own. `REPORTS`, `SAMPLE_MS`, `ROUNDS`, `PACE`, `PACE_SECONDS` and `RUNS` set its size. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-bench-reports-'));
  let system: System | undefined;
  try {
    system = await startSystem({ directory, report });
    const owner = await openOwner(system.databaseUrlOf('campaigns'));
    try {
      await bench(system, owner, report);
    } finally {
      await owner.destroy();
    }
  } finally {
    await system?.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
