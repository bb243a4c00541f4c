import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '@mttq/kernel/fault';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const timeoutMs = 120_000;
const pageBudgetMs = 30_000;

/** The Chromium of this machine: `CHROMIUM`, or the first one on the PATH. */
const findChromium = (): string => {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [process.env.CHROMIUM, ...onPath].find((file) => file !== undefined && existsSync(file));
  if (found === undefined)
    throw new Fault(
      'BROWSER_MISSING',
      'needs a Chromium (apt install chromium), or CHROMIUM=<path> / cần trình duyệt Chromium',
    );
  return found;
};

/** Opens an address in a real browser with a profile of its own and answers with the document once it has settled. */
export const openInBrowser = async (address: string, profile: string): Promise<string> => {
  const options = [
    '--headless',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--lang=vi',
    `--user-data-dir=${profile}`,
    `--virtual-time-budget=${pageBudgetMs}`,
    '--dump-dom',
    // Chromium refuses its sandbox to the superuser.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    address,
  ];
  const { stdout } = await promisify(execFile)(findChromium(), options, {
    timeout: timeoutMs,
    maxBuffer: 4_000_000,
  });
  return stdout;
};
