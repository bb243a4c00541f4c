import { describe, expect, test } from '@jest/globals';
import { importsOf, resolveFrom } from './module-text.ts';
import { nameOf, plant, readTree, type Tree, type Violation } from './tree.ts';

const isApp = (path: string): boolean => /^services\/[^/]+\/src\/app\.ts$/.test(path);

// Of what an `app.ts` imports, a use case is work that the service does of its own accord: resolvers call all others.
const isUseCase = (specifier: string): boolean => /^\.\/[^/]+\/[^/.]+\.ts$/.test(specifier);
const startsAsItIs = (text: string): boolean =>
  text.includes('startTestService(') && !text.includes('atRest(');

/** Tests that do a job of the schedule of the service which they start, while its schedule may do it first. */
const findRaces = (tree: Tree): Violation[] => {
  const jobs = new Set(
    [...tree]
      .filter(([path]) => isApp(path))
      .flatMap(([path, text]) =>
        importsOf(text)
          .filter(({ specifier }) => isUseCase(specifier))
          .map(({ specifier }) => resolveFrom(path, specifier)),
      ),
  );
  return [...tree]
    .filter(([path, text]) => path.endsWith('.ts') && startsAsItIs(text))
    .flatMap(([path, text]) => {
      const job = importsOf(text)
        .map(({ specifier }) => resolveFrom(path, specifier))
        .find((target) => jobs.has(target));
      return job === undefined ? [] : [`${path}: does ${nameOf(job)} itself: start the service atRest(…)`];
    });
};

describe('a test that does a job of a schedule', () => {
  test('starts the service without its schedules', () => {
    expect(findRaces(readTree())).toEqual([]);
  });

  test('is caught when the schedule may come first', () => {
    const app =
      "import { endLate } from './payments/end-late.ts';\nimport { r } from './payments/p.resolvers.ts';";
    const calls = (start: string) =>
      `import { endLate } from './end-late.ts';\nservice = await startTestService(${start});`;
    const findIn = (text: string): Violation[] =>
      findRaces(plant({ 'services/a/src/app.ts': app, 'services/a/src/payments/p.int.test.ts': text }));
    expect(findIn(calls('welfare'))).toHaveLength(1);
    expect(findIn(calls('welfare, { LOG_LEVEL: "debug" }'))).toHaveLength(1);
    expect(findIn(calls('atRest(welfare)'))).toEqual([]);
    expect(findIn("import { other } from './other.ts';\nservice = await startTestService(welfare);")).toEqual(
      [],
    );
  });
});
