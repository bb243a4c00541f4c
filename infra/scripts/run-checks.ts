import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string): string =>
  fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));
const node = (script: string): readonly string[] => [
  process.execPath,
  fileURLToPath(new URL(script, import.meta.url)),
];

type Check = { readonly title: string; readonly command: readonly string[] };

const checks: readonly Check[] = [
  { title: 'format', command: [bin('biome'), 'format', '.'] },
  { title: 'lint', command: [bin('biome'), 'lint', '--error-on-warnings', '.'] },
  { title: 'types', command: [bin('tsc'), '--noEmit'] },
  { title: 'generated files are fresh', command: [...node('./generate.ts'), '--check'] },
];

const timeoutMs = 180_000;

const run = ([program, ...options]: readonly string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(program ?? '', options, { cwd: root, timeout: timeoutMs });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** Runs every check even when one fails; reports one line each, and the output of those that failed. */
export const runChecks = async (
  report: (line: string) => void,
): Promise<{ passed: number; failed: number }> => {
  let failed = 0;
  for (const [position, { title, command }] of checks.entries()) {
    const startedAt = performance.now();
    report(`check ${position + 1}/${checks.length} ${title} …`);
    const { code, output } = await run(command);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    if (code !== 0) {
      failed += 1;
      report(output.trimEnd());
    }
    report(`check ${position + 1}/${checks.length} ${title}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  }
  report(`${checks.length - failed} of ${checks.length} checks passed`);
  return { passed: checks.length - failed, failed };
};
