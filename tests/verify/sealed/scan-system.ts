import { strict as assert } from 'node:assert';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '@mttq/testkit/eventually';
import pg from 'pg';
import { discoverServices } from '../../../infra/system/services.ts';
import type { System } from '../../../infra/system/system.ts';
import { findLeaks, formsOf, markers } from './markers.ts';
import type { Overheard } from './through-gateway.ts';

type Report = (line: string) => void;

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

// Bytes as they lie there: one letter a byte would hide what UTF-8 wrote, so both readings are searched.
const leaksInFile = (name: string, bytes: Buffer): string[] => [
  ...findLeaks(name, bytes.toString('utf8')),
  ...findLeaks(name, bytes.toString('utf16le')),
];

/** The store of the broker: every message of every stream lies in these files. */
const scanBroker = async (system: System, { feedbackId }: Overheard, report: Report): Promise<void> => {
  const read = async () => {
    const files = await filesBelow(system.natsStoreFolder);
    return Promise.all(files.map(async (file) => ({ file, bytes: await readFile(file) })));
  };
  // The scanner sees what is there: the feedback is found by its id, in the message that says that it was received.
  const kept = await eventually(
    async () => {
      const files = await read();
      const isThere = files.some(
        ({ bytes }) => bytes.includes('mttq.supervision.feedback.received.v1') && bytes.includes(feedbackId),
      );
      return isThere ? files : false;
    },
    { deadlineMs: 60_000 },
  );
  const leaks = kept.flatMap(({ file, bytes }) => leaksInFile(`broker ${file}`, bytes));
  assert.deepEqual(leaks, []);
  const size = kept.reduce((sum, { bytes }) => sum + bytes.length, 0);
  report(
    `broker: ${kept.length} files of its streams, ${size} bytes; the feedback’s events are among them: 0 leaks`,
  );
  const planted = [...formsOf(markers.name).values()].filter(
    (form) => leaksInFile('broker', Buffer.concat([Buffer.from([0, 255, 7]), Buffer.from(form)])).length > 0,
  );
  assert.equal(planted.length, formsOf(markers.name).size);
};

/** All databases of all services, the read models and exports' sources of reporting among them. */
const scanDatabases = async (system: System, { trackingCode }: Overheard, report: Report): Promise<void> => {
  const leaks: string[] = [];
  let [tables, rows] = [0, 0];
  for (const { name: service } of await discoverServices()) {
    const owner = new pg.Client({ connectionString: system.databaseUrlOf(service) });
    await owner.connect();
    try {
      const { rows: names } = await owner.query(
        "SELECT quote_ident(relname) AS name, relforcerowsecurity AS walled FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
      );
      for (const { name, walled } of names) {
        // The system is this proof's own: its owner takes the walls down to look behind them.
        if (walled) await owner.query(`ALTER TABLE public.${name} NO FORCE ROW LEVEL SECURITY`);
        const { rows: texts } = await owner.query(`SELECT t::text AS text FROM public.${name} AS t`);
        rows += texts.length;
        for (const { text } of texts) {
          leaks.push(...findLeaks(`${service}.${name}`, `${text} ${text.replaceAll('\\\\', '\\')}`));
          // A code is shown once and kept nowhere.
          if (text.includes(trackingCode)) leaks.push(`${service}.${name}: tracking code`);
        }
      }
      tables += names.length;
    } finally {
      await owner.end();
    }
  }
  assert.deepEqual([...new Set(leaks)], []);
  assert(rows > 100, 'the databases hold rows');
  report(`${rows} rows of ${tables} tables of all services, walls taken down: 0 leaks, no tracking code`);
};

const scanLogs = async (system: System, { trackingCode }: Overheard, report: Report): Promise<void> => {
  const files = (await filesBelow(system.directory)).filter((file) => file.endsWith('.log'));
  const leaks: string[] = [];
  let lines = 0;
  for (const file of files) {
    const bytes = await readFile(file);
    lines += bytes.toString('utf8').split('\n').length;
    leaks.push(...leaksInFile(file, bytes));
    if (bytes.includes(trackingCode)) leaks.push(`${file}: tracking code`);
  }
  assert(
    files.some((file) => file.endsWith('gateway.log')) && lines > 50,
    'the gateway and the services logged',
  );
  assert.deepEqual(leaks, []);
  report(`${lines} log lines of ${files.length} processes (gateway, services, broker, databases): 0 leaks`);
};

/** Answers, headers, broker, databases and logs of a whole system in which a denunciation and feedback were lived. */
export const scanSystem = async (system: System, overheard: Overheard, report: Report): Promise<void> => {
  const { heard, opened } = overheard;
  const seen = { name: markers.name, contact: markers.contact };
  assert.deepEqual(opened, [seen, seen], 'two persons do see both senders');
  report('two persons, one of them by a mandate, see the sender of the denunciation and of the feedback');
  const leaks = heard.flatMap((answer) => findLeaks('answer of the gateway', answer));
  assert.deepEqual(leaks, []);
  const refused = heard.filter((answer) => /"code":|"errors":/.test(answer)).length;
  report(
    `${heard.length} answers of the gateway, ${refused} refusals and errors (names typed as literals of a wrong type among them): 0 leaks`,
  );
  await scanBroker(system, overheard, report);
  await scanDatabases(system, overheard, report);
  await scanLogs(system, overheard, report);
};
