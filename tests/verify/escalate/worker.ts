import { createInterface } from 'node:readline';
import { createColumnCipher } from '@mttq/platform/data/column-cipher';
import { createDataSource } from '@mttq/platform/data/data-source';
import { armCrashPoint } from '@mttq/platform/events/crash-points';
import { newId } from '@mttq/platform/new-id';
import { jobsOfTheDay, jobsOfTheHour } from '../../../services/supervision/src/app.ts';

// The schedule of the service as a process of its own. It is told what time it is, one line a round, and may be killed.
const { DATABASE_URL = '', DATA_ENCRYPTION_KEY = '', CRASH_AT } = process.env;
armCrashPoint(CRASH_AT);
let now = new Date(0);
const dataSource = createDataSource({
  url: DATABASE_URL,
  entities: [],
  migrations: [],
  applicationName: 'escalation worker',
  poolSize: 2,
});
await dataSource.initialize();
const cipher = createColumnCipher(Buffer.from(DATA_ENCRYPTION_KEY, 'base64'));
const parts = { dataSource, cipher, newId, clock: () => now };
const [ofTheDay, ofTheHour] = [jobsOfTheDay(parts), jobsOfTheHour(parts)];

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  now = new Date(line);
  // The tree changes at midnight (17:00 UTC) alone.
  const jobs = now.getUTCHours() === 17 ? [...ofTheDay, ...ofTheHour] : ofTheHour;
  for (const job of jobs) await job();
  process.stdout.write(`done ${line}\n`);
}
await dataSource.destroy();
