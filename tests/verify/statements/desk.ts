import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval as every, setTimeout as wait } from 'node:timers/promises';
import { createTokenSigner, internalTokenHeader } from '@mttq/platform/graph/internal-token';
import { newId } from '@mttq/platform/new-id';
import pg from 'pg';
import { startCluster } from '../../../infra/postgres/cluster.ts';
import type { Ask } from '../../../infra/seed/import-edition.ts';
import {
  type SampleChoice,
  type SampleSummary,
  samplePages,
  samplePeriod,
} from '../../../infra/seed/statements/sample-statement.ts';
import { sendStatement } from '../../../infra/seed/statements/send-statement.ts';
import { startNodeProcess } from '../../../infra/system/node-process.ts';
import { repositoryFolder } from '../../../infra/system/services.ts';

export type Report = (line: string) => void;

/** The account of the sample, in a fund of its own. */
export type Account = { readonly fundId: string; readonly accountId: string };

const unitId = '00000000-0000-7000-8000-000000000001';
const noBroker = 'nats://nobody:nothing@127.0.0.1:1';

/** The size of the sample: `LINES` sets another one. 87.5 lines a page, as in the published statement of 2024. */
export const chosenSample = (): SampleChoice => {
  const lines = Number(process.env.LINES ?? 1_050_000);
  const seed = Number(process.env.SEED ?? 20_240_909);
  return { lines, pages: Math.max(1, Math.round(lines / 87.5)), seed, accountNumber: '0011001932418' };
};

const createAsk =
  (url: () => string, sign: Awaited<ReturnType<typeof createTokenSigner>>) =>
  (id: string): Ask =>
  async (query, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const isAdministrator = id !== 'anonymous';
    const actor = { id, isAdministrator, language: 'en', correlationId: newId() } as const;
    const token = await sign({ actor, audience: 'welfare', body });
    const response = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [internalTokenHeader]: token },
      body,
      signal: AbortSignal.timeout(60_000),
    });
    const answer = (await response.json()) as { data?: unknown; errors?: unknown };
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };

const programOf = (directory: string, databaseUrl: string, report: Report) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const env = {
    DATABASE_URL: databaseUrl,
    NATS_URL: noBroker,
    GATEWAY_PUBLIC_KEY: JSON.stringify(publicKey.export({ format: 'jwk' })),
    DATA_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    LOG_LEVEL: 'error',
    // What is alive at a time is small; without a limit V8 lets the heap grow before it looks.
    NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=200',
  };
  const program = {
    name: 'welfare',
    main: join(repositoryFolder, 'services/welfare/src/main.ts'),
    env,
    logFile: join(directory, 'welfare.log'),
    healthOn: 'port' as const,
    watch: false,
    report,
  };
  return { program, privateKey: privateKey.export({ format: 'jwk' }) };
};

const openAccount = async (ask: Ask, number: string): Promise<Account> => {
  const opened = await ask(
    `mutation ($input: OpenFundInput!) { openFund(input: $input) { ... on Fund { id } ... on Refusal { message } } }`,
    {
      input: { idempotencyKey: number, kind: 'RELIEF', name: 'Quỹ cứu trợ', unitId, openedOn: '2024-01-01' },
    },
  );
  const fundId = opened.openFund.id as string;
  const input = { fundId, bank: 'Vietcombank', number, purpose: 'GENERAL', openedOn: '2024-01-01' };
  const added = await ask(
    `mutation ($input: AddFundAccountInput!) { addFundAccount(input: $input) { ... on FundAccount { id } ... on Refusal { message } } }`,
    { input },
  );
  return { fundId, accountId: added.addFundAccount.id };
};

/** A welfare service of its own, as a process on a cluster of its own: it can be killed and started again. */
const openStatementDesk = async (report: Report) => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-statements-'));
  const cluster = await startCluster({ directory: join(directory, 'postgres'), say: report });
  const databaseUrl = await cluster.createDatabase('welfare');
  const { program, privateKey } = programOf(directory, databaseUrl, report);
  const state = { life: await startNodeProcess(program) };
  const database = new pg.Client({ connectionString: databaseUrl, query_timeout: 300_000 });
  await database.connect();
  await database.query(
    `INSERT INTO unit_version_copy (version_id, unit_id, level, unit_type) VALUES ($1, $1, 'CENTRAL', 'CENTRAL')`,
    [unitId],
  );
  await database.query("SELECT set_config('app.scope', '/', false)");
  const signer = { privateKey: privateKey as Parameters<typeof createTokenSigner>[0]['privateKey'] };
  const sign = await createTokenSigner({ ...signer, clock: () => new Date(), newId });
  const askAs = createAsk(() => state.life.url, sign);
  return {
    askAs,
    database,
    directory,
    superuserUrl: cluster.url('welfare'),
    pid: () => state.life.pid,
    openAccount: (number: string) => openAccount(askAs('treasurer'), number),
    /** SIGKILL, and a new process on the same database. */
    killAndRestart: async (): Promise<void> => {
      await state.life.kill();
      state.life = await startNodeProcess(program);
    },
    stop: async (): Promise<void> => {
      await database.end();
      await state.life.stop();
      await cluster.stop();
      await rm(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};

export type StatementDesk = Awaited<ReturnType<typeof openStatementDesk>>;

/** Runs on a desk of its own and clears it away, whatever happens. */
export const atDesk = async (report: Report, work: (desk: StatementDesk) => Promise<void>): Promise<void> => {
  const desk = await openStatementDesk(report);
  try {
    await work(desk);
  } finally {
    await desk.stop();
  }
};

/** Sends the sample to its account; answers the id of the statement. */
export const sendSample = async (
  desk: StatementDesk,
  account: Account,
  { choice, summary, report }: { choice: SampleChoice; summary: SampleSummary; report: Report },
): Promise<string> => {
  const opening = {
    idempotencyKey: `sample ${choice.lines} ${choice.seed}`,
    ...account,
    profile: 'VIETCOMBANK' as const,
    periodFrom: samplePeriod.from,
    periodUntil: samplePeriod.until,
    openingBalance: samplePeriod.opening.toString(),
    closingBalance: summary.closing.toString(),
    fileHash: summary.hash,
  };
  return (await sendStatement(desk.askAs('treasurer'), opening, { chunks: samplePages(choice), report })).id;
};

/** Publishes by another person than the one who imported. */
export const publishSample = async (
  desk: StatementDesk,
  { fundId }: Account,
  statementId: string,
): Promise<void> => {
  const { publishStatement } = await desk.askAs('chair')(
    `mutation ($input: PublishStatementInput!) { publishStatement(input: $input) { __typename ... on Refusal { message } } }`,
    { input: { fundId, statementId } },
  );
  if (publishStatement.__typename !== 'BankStatement') throw new Error(publishStatement.message);
};

const headWaitMs = 300_000;

/** Waits until the public log is signed at this size or a larger one: postings are leaves, too. */
export const awaitHead = async (
  desk: StatementDesk,
  size: number,
): Promise<{ size: number; root: string; note: string; verifierKey: string }> => {
  const ask = desk.askAs('anonymous');
  for (const deadline = Date.now() + headWaitMs; Date.now() < deadline; await wait(200)) {
    const { logHead } = await ask('{ logHead { size root note verifierKey } }');
    if (logHead?.size >= size) return logHead;
  }
  throw new Error(`the log is not signed at size ${size}`);
};

const sampleMs = 100;
const pageBytes = 4_096;

/** Watches the resident memory of a process that may change; answers the peak in MiB. */
export const watchMemory = (pid: () => number) => {
  let peak = 0;
  const ended = new AbortController();
  const watching = (async () => {
    for await (const _ of every(sampleMs, undefined, { signal: ended.signal })) {
      const text = await readFile(`/proc/${pid()}/statm`, 'utf8').catch(() => '0 0');
      peak = Math.max(peak, (Number(text.split(' ')[1]) * pageBytes) / 1_024 ** 2);
    }
  })().catch(() => undefined);
  return async (): Promise<number> => {
    ended.abort();
    await watching;
    return Math.round(peak);
  };
};
