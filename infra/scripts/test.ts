import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runChecks } from './run-checks.ts';

const help = `npm test                     everything: format, lint, types, generated files, then every test
npm test -- <pattern> …      only the test files whose path matches a pattern (no checks)
npm test -- --tier <name>    one tier: unit, architecture, contract, int, e2e (no checks)
npm test -- --coverage …     any option of Jest is passed on

Ends with the line "N passed, N failed, N skipped". A failed check counts as one failure.
`;

const root = fileURLToPath(new URL('../..', import.meta.url));

const runJest = (options: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));
    const config = fileURLToPath(new URL('../jest/jest.config.mjs', import.meta.url));
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const child = spawn(process.execPath, [...flags, jest, '--config', config, ...options], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    // Ctrl+C reaches the whole process group; Jest stops what it started and we wait for it.
    process.on('SIGINT', () => undefined);
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });

const main = async (options: readonly string[]): Promise<number> => {
  if (options.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  if (options.length > 0) {
    return runJest(
      options.map((option) => (option === '--tier' ? '--selectProjects' : option)),
      {},
    );
  }
  const { passed, failed } = await runChecks((line) => process.stdout.write(`${line}\n`));
  const code = await runJest([], { CHECKS_PASSED: `${passed}`, CHECKS_FAILED: `${failed}` });
  return failed > 0 ? 1 : code;
};

process.exitCode = await main(process.argv.slice(2));
