import { fileURLToPath } from 'node:url';
import { freezeMigrations } from '../generate/freeze-migrations.ts';
import { findStale, writeGenerated } from '../generate/generated-files.ts';
import { type Producer, producers } from '../generate/producers.ts';
import { writeBaseline } from '../generate/write-baseline.ts';

const help = `npm run generate              writes every generated file: types of resolvers, supergraph, client schema,
                              event reference, table of settings, database schemas
npm run generate -- --check   writes nothing; lists the files that are stale and ends with 1 when there are any
npm run generate -- --freeze  writes down the digests of finished migrations; from then on they may not change
npm run generate -- --baseline  at a release: writes down what clients and consumers may rely on (tests/contract/baseline)
npm run generate -- <words>   only the kinds whose title contains one of the words
`;

const root = fileURLToPath(new URL('../..', import.meta.url));

const say = (line: string): void => void process.stdout.write(`${line}\n`);

// Answers how many things are wrong: files that could not be made and, when only checking, stale ones.
const runProducer = async ({ title, folders, produce }: Producer, isCheck: boolean): Promise<number> => {
  try {
    const produced = [...(await produce(root))];
    const files = new Map(
      produced.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const failed = produced.filter((entry): entry is [string, Error] => entry[1] instanceof Error);
    // A file that could not be made is no leftover.
    const owned = failed.length > 0 ? [] : folders;
    const paths = await (isCheck ? findStale : writeGenerated)(root, files, owned);
    say(`${title}: ${files.size} files, ${paths.length} ${isCheck ? 'stale' : 'written'}`);
    for (const path of paths) say(`  ${path}`);
    for (const [path, { message }] of failed) say(`  FAILED ${path}: ${message}`);
    return failed.length + (isCheck ? paths.length : 0);
  } catch (error) {
    say(`${title}: FAILED ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
};

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
  for (const producer of chosen) failures += await runProducer(producer, isCheck);
  if (isCheck && failures > 0) process.stdout.write('Run `npm run generate` and commit what it changes.\n');
  return failures > 0 ? 1 : 0;
};

process.exitCode = await main(process.argv.slice(2));
