import { runChecks } from './run-checks.ts';

if (process.argv.includes('--help')) {
  process.stdout.write('npm run check   format and lint (Biome), types (tsc), generated files fresh\n');
} else {
  const { failed } = await runChecks((line) => process.stdout.write(`${line}\n`));
  process.exitCode = failed > 0 ? 1 : 0;
}
