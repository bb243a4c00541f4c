import { setTimeout as wait } from 'node:timers/promises';
import { sampleLines, summarise } from '../../infra/seed/statements/sample-statement.ts';
import { awaitStatement } from '../../infra/seed/statements/send-statement.ts';
import {
  type Account,
  atDesk,
  chosenSample,
  publishSample,
  type Report,
  type StatementDesk,
  sendSample,
  watchMemory,
} from './statements/desk.ts';
import { openProof } from './tree/proof.ts';

export const title =
  'Sao kê ngân hàng / Bank statement: 12,000 pages imported, killed in the middle, resumed: same hash, page totals and closing balance';

const memoryMax = 300;
const lookUpMsMax = 20;
const lookUps = 200;
const seconds = (from: number): string => ((performance.now() - from) / 1_000).toFixed(1);

const randomShare = (seed: number): number =>
  0.15 + ((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296 / 1.5;

// Kills the process when a random share of the parts is read, and says how far it was.
const killOnTheWay = async (desk: StatementDesk, statementId: string, report: Report): Promise<number> => {
  const share = randomShare(Number(process.env.KILL_SEED ?? Date.now() % 100_000));
  for (const deadline = Date.now() + 300_000; Date.now() < deadline; await wait(20)) {
    const { rows } = await desk.database.query(
      'SELECT parts_read::int AS read, parts::int, state FROM bank_statement WHERE id = $1',
      [statementId],
    );
    const { read, parts, state } = rows[0];
    if (state !== 'UPLOADED' || read >= parts * share) {
      await desk.killAndRestart();
      report(`killed (SIGKILL) when ${read} of ${parts} parts were read; started again`);
      return read;
    }
  }
  throw new Error('the statement was not read on');
};

const question = `query ($accountId: ID!, $date: Date!, $amount: Vnd!, $reference: String!) {
  findTransfer(accountId: $accountId, date: $date, amount: $amount, reference: $reference) {
    ... on FoundTransfers { lines { docNo maskedText } } } }`;

const measureLookUp = async (desk: StatementDesk, { accountId }: Account, report: Report) => {
  const choice = chosenSample();
  const every = Math.max(1, Math.floor(choice.lines / lookUps));
  const ask = desk.askAs('anonymous');
  const times: number[] = [];
  let [found, asked] = [0, 0];
  for (const line of sampleLines(choice)) {
    if (line.at % every !== 0 || line.credit === 0n) continue;
    const variables = { accountId, date: line.day, amount: line.credit.toString(), reference: line.code };
    const startedAt = performance.now();
    const { findTransfer } = await ask(question, variables);
    times.push(performance.now() - startedAt);
    asked += 1;
    if (findTransfer.lines.some(({ docNo }: { docNo: string }) => docNo === line.docNo)) found += 1;
  }
  times.sort((left, right) => left - right);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  report(
    `${asked} look-ups by reference and amount: median ${at(0.5).toFixed(1)} ms, 95 % ≤ ${at(0.95).toFixed(1)} ms`,
  );
  return { found, asked, median: at(0.5) };
};

/** Imports, kills, resumes, publishes and looks up. `LINES`, `SEED` and `KILL_SEED` choose another case. */
export const run = (report: Report): Promise<void> =>
  atDesk(report, async (desk) => {
    const choice = chosenSample();
    const summary = summarise(choice);
    report(
      `sample: ${choice.pages} pages, ${choice.lines} lines, ${(summary.bytes / 1_024 ** 2).toFixed(0)} MiB, SHA-256 ${summary.hash.slice(0, 16)}…`,
    );
    const account = await desk.openAccount(choice.accountNumber);
    const peaks: number[] = [];
    const watches = [watchMemory(desk.pid)];
    const endStage = async (stage: string): Promise<void> => {
      const peak = (await watches.pop()?.()) ?? Number.NaN;
      peaks.push(peak);
      report(`peak memory of the service ${stage}: ${peak} MiB`);
      watches.push(watchMemory(desk.pid));
    };
    const startedAt = performance.now();
    const id = await sendSample(desk, account, { choice, summary, report });
    report(`sent in ${seconds(startedAt)} s`);
    await endStage('while it takes the file');
    await killOnTheWay(desk, id, report);
    const states = ['RECONCILED', 'REJECTED'];
    const ask = desk.askAs('treasurer');
    const read = await awaitStatement(ask, { fundId: account.fundId, id, states }, report);
    const all = (performance.now() - startedAt) / 1_000;
    report(
      `reconciled after ${all.toFixed(1)} s in all: ${Math.round(choice.lines / all)} lines/s, with the kill`,
    );
    await endStage('while it reads');
    const proof = openProof(report);
    proof.claim('state', read.state, 'RECONCILED');
    proof.claim('SHA-256 of the file', read.fileHash, summary.hash);
    proof.claim('pages, each with its total', read.pages, choice.pages);
    proof.claim('lines', [read.lineCount, read.newLineCount], [choice.lines, choice.lines]);
    proof.claim(
      'sum of credits and of debits',
      [read.creditTotal, read.debitTotal],
      [`${summary.credit}`, `${summary.debit}`],
    );
    proof.claim('closing balance', read.closingBalance, `${summary.closing}`);
    const { rows } = await desk.database.query(
      'SELECT count(*)::int AS lines, sum(credit)::text AS credit FROM statement_line WHERE statement_id = $1',
      [id],
    );
    proof.claim('rows of the table', rows[0], { lines: choice.lines, credit: `${summary.credit}` });
    const publishedAt = performance.now();
    await publishSample(desk, account, id);
    await awaitStatement(ask, { fundId: account.fundId, id, states: ['PUBLISHED'] }, report);
    report(`in the public log after ${seconds(publishedAt)} s`);
    await endStage('while it publishes');
    await watches.pop()?.();
    const peak = Math.max(...peaks);
    proof.claim(
      `peak memory of the service, ${peak} MiB, is at most ${memoryMax} MiB`,
      peak <= memoryMax,
      true,
    );
    const { found, asked, median } = await measureLookUp(desk, account, report);
    proof.claim('look-ups that found their line', found, asked);
    proof.claim(`the median look-up takes at most ${lookUpMsMax} ms`, median <= lookUpMsMax, true);
    proof.close();
  });
