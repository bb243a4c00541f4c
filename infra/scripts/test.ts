import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from './run-checks.ts';

const help = `npm test                     everything: format, lint, types, generated files, then every test
npm test -- <pattern> …      only the test files whose path matches a pattern (no checks)
npm test -- --tier <name>    one tier: unit, architecture, contract, int, e2e (no checks)
npm test -- --coverage …     any option of Jest is passed on

Ends with the line "N passed, N failed, N skipped". A failed check counts as one failure.
`;

// Stories start whole systems: they get the machine for themselves, after everything else.
const phases = [
  ['--selectProjects', 'unit', 'architecture', 'contract', 'int'],
  ['--maxWorkers=1', '--selectProjects', 'e2e', '--passWithNoTests'],
];

type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

const root = fileURLToPath(new URL('../..', import.meta.url));
const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));
const config = fileURLToPath(new URL('../jest/jest.config.mjs', import.meta.url));
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

const runJest = (options: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, jest, '--config', config, ...options], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });

// A run that ends without counts (killed, out of memory) is a failure, not an empty success.
const readCounts = async (file: string): Promise<Counts> => {
  const text = await readFile(file, 'utf8').catch(() => '{ "passed": 0, "failed": 1, "skipped": 0 }');
  return JSON.parse(text) as Counts;
};

const runEverything = async (): Promise<number> => {
  const { passed, failed } = await runChecks((line) => process.stdout.write(`${line}\n`));
  const folder = await mkdtemp(join(tmpdir(), 'mttq-counts-'));
  let total: Counts = { passed, failed, skipped: 0 };
  for (const [position, options] of phases.entries()) {
    const file = join(folder, `${position}.json`);
    process.stdout.write(`tests ${position + 1}/${phases.length} …\n`);
    const code = await runJest(options, { COUNTS_FILE: file });
    const counts = await readCounts(file);
    const unexplained = code !== 0 && counts.failed === 0 ? 1 : 0;
    total = {
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed + unexplained,
      skipped: total.skipped + counts.skipped,
    };
  }
  await rm(folder, { recursive: true, force: true });
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return total.failed > 0 ? 1 : 0;
};

const main = async (options: readonly string[]): Promise<number> => {
  if (options.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  // Ctrl+C reaches the whole process group; Jest stops what it started and we wait for it.
  process.on('SIGINT', () => undefined);
  if (options.length === 0) return runEverything();
  const translated = options.map((option) => (option === '--tier' ? '--selectProjects' : option));
  return runJest(translated, {});
};

process.exitCode = await main(process.argv.slice(2));
