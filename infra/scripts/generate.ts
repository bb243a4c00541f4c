import { fileURLToPath } from 'node:url';
import { freezeMigrations } from '../generate/freeze-migrations.ts';
import { findStale, writeGenerated } from '../generate/generated-files.ts';
import { producers } from '../generate/producers.ts';
import { writeBaseline } from '../generate/write-baseline.ts';

const help = `npm run generate              writes every generated file: types of resolvers, supergraph, client schema,
                              event reference, table of settings, database schemas
npm run generate -- --check   writes nothing; lists the files that are stale and ends with 1 when there are any
npm run generate -- --freeze  writes down the digests of finished migrations; from then on they may not change
npm run generate -- --baseline  at a release: writes down what clients and consumers may rely on (tests/contract/baseline)
npm run generate -- <words>   only the kinds whose title contains one of the words
`;

const root = fileURLToPath(new URL('../..', import.meta.url));

const main = async (options: readonly string[]): Promise<number> => {
  if (options.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  if (options.includes('--freeze')) {
    const frozen = await freezeMigrations(root);
    process.stdout.write(
      `${frozen.length} migrations frozen\n${frozen.map((path) => `  ${path}\n`).join('')}`,
    );
    return 0;
  }
  if (options.includes('--baseline')) {
    for (const line of await writeBaseline(root)) process.stdout.write(`${line}\n`);
    return 0;
  }
  const isCheck = options.includes('--check');
  const words = options.filter((option) => !option.startsWith('--'));
  const chosen = producers.filter(
    ({ title }) => words.length === 0 || words.some((word) => title.includes(word)),
  );
  let failures = 0;
  for (const { title, folders, produce } of chosen) {
    try {
      const files = await produce(root);
      const paths = await (isCheck ? findStale : writeGenerated)(root, files, folders);
      const verb = isCheck ? 'stale' : 'written';
      process.stdout.write(`${title}: ${files.size} files, ${paths.length} ${verb}\n`);
      for (const path of paths) process.stdout.write(`  ${path}\n`);
      if (isCheck) failures += paths.length;
    } catch (error) {
      failures += 1;
      process.stdout.write(`${title}: FAILED ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  if (isCheck && failures > 0) process.stdout.write('Run `npm run generate` and commit what it changes.\n');
  return failures > 0 ? 1 : 0;
};

process.exitCode = await main(process.argv.slice(2));
