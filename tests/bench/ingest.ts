import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { summarise } from '../../infra/seed/statements/sample-statement.ts';
import { awaitStatement } from '../../infra/seed/statements/send-statement.ts';
import {
  atDesk,
  chosenSample,
  type Report,
  type StatementDesk,
  sendSample,
} from '../verify/statements/desk.ts';

export const title =
  'Sao kê / Bank statement: import against plain COPY of the same lines, without and with the same keys and indexes';

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1_000;
};

// The floor: the very rows of the table, from a file that the server reads itself.
const measureCopy = async (
  desk: StatementDesk,
  report: Report,
): Promise<{ plain: number; keyed: number }> => {
  const client = new pg.Client({ connectionString: desk.superuserUrl, query_timeout: 300_000 });
  await client.connect();
  try {
    const file = join(desk.directory, 'postgres', 'lines.copy').replaceAll("'", "''");
    await chmod(desk.directory, 0o755);
    await client.query(`COPY statement_line TO '${file}'`);
    await client.query('CREATE TABLE plain_line (LIKE statement_line)');
    await client.query('CREATE TABLE keyed_line (LIKE statement_line INCLUDING ALL)');
    const plain = await secondsOf(() => client.query(`COPY plain_line FROM '${file}'`));
    report(`COPY into a table without keys: ${plain.toFixed(2)} s`);
    const keyed = await secondsOf(() => client.query(`COPY keyed_line FROM '${file}'`));
    report(`COPY into a table with the same keys, checks and indexes: ${keyed.toFixed(2)} s`);
    return { plain, keyed };
  } finally {
    await client.end();
  }
};

/** `LINES` (210,000 unless given) and `SEED` choose another sample. */
export const run = (report: Report): Promise<void> =>
  atDesk(report, async (desk) => {
    const lines = Number(process.env.LINES ?? 210_000);
    const choice = { ...chosenSample(), lines, pages: Math.max(1, Math.round(lines / 87.5)) };
    const summary = summarise(choice);
    const account = await desk.openAccount(choice.accountNumber);
    let id = '';
    const sending = await secondsOf(async () => {
      id = await sendSample(desk, account, { choice, summary, report });
    });
    report(
      `${lines} lines sent in parts, sealed and staged: ${sending.toFixed(2)} s (making the sample included)`,
    );
    const reading = await secondsOf(() =>
      awaitStatement(desk.askAs('treasurer'), { ...account, id, states: ['RECONCILED'] }, report),
    );
    report(
      `opened, read, masked, checked and written: ${reading.toFixed(2)} s, ${Math.round(lines / reading)} lines/s`,
    );
    const { plain, keyed } = await measureCopy(desk, report);
    const ratios = (floor: number) =>
      `reading × ${(reading / floor).toFixed(1)}, with sending × ${((reading + sending) / floor).toFixed(1)}`;
    report(`against COPY without keys: ${ratios(plain)}`);
    report(`against COPY with the same keys: ${ratios(keyed)}`);
  });
