import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@mttq/testkit/eventually';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import type { DataSource } from 'typeorm';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { campaigns } from '../../services/campaigns/src/app.ts';
import { reportChecks } from '../../services/campaigns/src/reports/report.checks.ts';
import { sendBurst } from './reports/burst.ts';
import { keyOf, liveThroughMonth, type Month } from './reports/campaign-month.ts';
import { type Nation, type NationReporter, openOwner, planNation, settleNation } from './reports/nation.ts';
import { comparable, recountNation } from './reports/recount.ts';

export const title =
  'Báo cáo / Reports: 110,000 monthly reports of 65 fields, some twice, late or returned; completeness and sums at every level equal an independent recount';

type Report = (line: string) => void;
type Stage = { readonly service: TestService; readonly owner: DataSource; readonly report: Report };

const reporterCount = Number(process.env.REPORTS ?? 110_000);
const lanes = 8;
const burst = { perSecond: 100, seconds: Number(process.env.BURST_SECONDS ?? 30) };
// A nation's totals on two busy cores; a quiet machine needs seconds.
const totalsDeadlineMs = 600_000;
const formFile = join(import.meta.dirname, '..', '..', 'infra', 'seed', 'forms', 'commune-monthly.json');

const seconds = (startedAt: number): number => (performance.now() - startedAt) / 1_000;

const percentile = (values: readonly number[], share: number): string => {
  const sorted = values.toSorted((left, right) => left - right);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
};

const byCommune = (reporters: readonly NationReporter[]): NationReporter[][] => {
  const groups = new Map<string, NationReporter[]>();
  for (const reporter of reporters) {
    const group = groups.get(reporter.communeId) ?? [];
    group.push(reporter);
    groups.set(reporter.communeId, group);
  }
  return [...groups.values()];
};

const ask = async (
  service: TestService,
  [command, result]: readonly [command: string, result: string],
  input: object,
): Promise<string> => {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const fields = `... on ${result} { formId } ... on Refusal { message }`;
  const query = `mutation($input: ${type}!) { ${command}(input: $input) { ${fields} } }`;
  const { data, errors } = await service.ask(query, {
    input: { idempotencyKey: JSON.stringify(input), ...input },
  });
  assert(data?.[command].formId, JSON.stringify(errors ?? data));
  return data[command].formId;
};

const live = async ({ service, report }: Stage, month: Month, { countryId, reporters }: Nation) => {
  const queue = byCommune(reporters);
  const startedAt = performance.now();
  const { figures } = month;
  const progress = setInterval(() => {
    const done = figures.fromSheets + figures.singles;
    const took = seconds(startedAt);
    report(
      `  ${took.toFixed(0)} s: ${done} submissions, ${(done / took).toFixed(0)} a second; ${queue.length} communes to go${figures.tries === 0 ? '' : `; ${figures.tries} commands sent again after a broken connection`}`,
    );
  }, 15_000);
  const lane = async (): Promise<void> => {
    for (let group = queue.pop(); group; group = queue.pop())
      await liveThroughMonth(service.parts, month, { countryId, reporters: group });
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    clearInterval(progress);
  }
  const tookSeconds = seconds(startedAt);
  const count = figures.fromSheets + figures.singles;
  report(
    `${count} submissions, ${figures.fromSheets} of them in ${figures.sheets} filled sheets, ${figures.singles} one by one (${figures.repeats} sent twice with one key), ${figures.returns} returned, in ${tookSeconds.toFixed(0)} s: ${(count / tookSeconds).toFixed(0)} a second; one by one p50 ${percentile(figures.latenciesMs, 0.5)} ms, p99 ${percentile(figures.latenciesMs, 0.99)} ms (${lanes} lanes, ${availableParallelism()} cores shared with PostgreSQL)`,
  );
};

const compare = async ({ owner, report }: Stage, month: Month, nation: Nation) => {
  const startedAt = performance.now();
  const marks = async () =>
    (await owner.query('SELECT count(*)::int AS count FROM report_total_mark'))[0].count;
  const progress = setInterval(() => {
    void marks().then(
      (left: number) => report(`  ${seconds(startedAt).toFixed(0)} s: ${left} marks wait for their totals`),
      () => undefined,
    );
  }, 15_000);
  try {
    await eventually(async () => (await marks()) === 0, { deadlineMs: totalsDeadlineMs });
  } finally {
    clearInterval(progress);
  }
  report(`totals were up to date ${seconds(startedAt).toFixed(1)} s after the last submission`);
  const recount = recountNation(nation.countryId, nation.reporters, (reporter) =>
    month.known.get(keyOf(reporter)),
  );
  const totals = await owner.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    for (const { name, sql } of reportChecks) assert.deepEqual(await manager.query(sql), [], name);
    return manager.query(
      `SELECT unit_id AS "unitId", expected, submitted, late, returned, accepted, numbers, accepted_numbers AS "acceptedNumbers"
         FROM report_total WHERE form_id = $1 AND period_start = '2026-06-01'`,
      [month.formId],
    );
  });
  assert.equal(totals.length, recount.size, 'every unit of the nation has a total');
  for (const total of totals) {
    const wanted = recount.get(total.unitId);
    assert(wanted, total.unitId);
    assert.equal(comparable(total), comparable(wanted), `unit ${total.unitId}`);
  }
  const whole = recount.get(nation.countryId);
  assert(whole);
  report(
    `${totals.length} units equal the recount; nation: ${whole.submitted} of ${whole.expected} reported, ${whole.late} late, ${whole.returned} sent back, ${whole.accepted} accepted, ${whole.numbers.size} sums, money ${whole.numbers.get('money')} đồng`,
  );
  // A recount that cannot differ proves nothing: one report less must be seen.
  const without = recountNation(nation.countryId, nation.reporters, (reporter) =>
    reporter === nation.reporters.find((known) => month.known.has(keyOf(known)))
      ? undefined
      : month.known.get(keyOf(reporter)),
  );
  const planted = without.get(nation.countryId);
  assert(planted && comparable(planted) !== comparable(whole), 'a missing report changes the recount');
  report('planted: one report left out of the recount is noticed');
};

const prove = async (stage: Stage): Promise<void> => {
  const { service, owner, report } = stage;
  const form = JSON.parse(await readFile(formFile, 'utf8'));
  const nation = planNation(reporterCount);
  await settleNation(owner, nation);
  const toPublish = { ...form, unitId: nation.countryId };
  const formId = await ask(service, ['publishReportForm', 'ReportForm'], toPublish);
  for (const periodStart of ['2026-06-01', '2026-07-01'])
    await ask(service, ['openReportPeriod', 'ReportPeriod'], { formId, periodStart });
  report(
    `${nation.reporters.length} reporters in ${byCommune(nation.reporters).length} communes of ${nation.provinceIds.length} provinces; form of ${form.fields.length} fields`,
  );
  const figures = { sheets: 0, fromSheets: 0, singles: 0, repeats: 0, returns: 0, tries: 0, latenciesMs: [] };
  const month: Month = { formId, fields: form.fields, known: new Map(), figures };
  await live(stage, month, nation);
  await compare(stage, month, nation);
  const sent = await sendBurst({
    send: (query, input, { clerk }) => service.ask(query, { input }, { id: clerk }),
    ...{ periodStart: '2026-07-01', formId, fields: form.fields, reporters: nation.reporters, ...burst },
  });
  const [{ count }] = await owner.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    return manager.query("SELECT count(*)::int AS count FROM report WHERE period_start = '2026-07-01'");
  });
  assert.equal(count, sent.latenciesMs.length, 'no submission of the burst is lost');
  report(
    `burst through the graph: ${count} submissions offered at ${burst.perSecond} a second, taken at ${(count / sent.tookSeconds).toFixed(0)} a second, none lost (${sent.busy} answers "try again", sent again with the same key): p50 ${percentile(sent.latenciesMs, 0.5)} ms, p99 ${percentile(sent.latenciesMs, 0.99)} ms from the moment each was due`,
  );
};

/** Starts a PostgreSQL with commits on disk and the campaigns service of its own. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-reports-'));
  const cluster = await startCluster({ directory });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    const service = await startTestService(campaigns);
    const owner = await openOwner(service.databaseUrl);
    try {
      await prove({ service, owner, report });
    } finally {
      await owner.destroy();
      await service.close();
    }
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
