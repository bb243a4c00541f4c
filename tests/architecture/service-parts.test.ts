import { describe, expect, test } from '@jest/globals';
import { plant, readTree, type Tree, type Violation } from './tree.ts';

const parts = [
  'README.md',
  'package.json',
  'schema.sql',
  'src/main.ts',
  'src/app.ts',
  'src/policy.ts',
  'src/schema.graphql',
  'src/__generated__/graphql.ts',
];

// What the one screen of a service's README must answer.
const questions = ['owns', 'publishes', 'consumes', 'invariants'];

const linesOfReadmeMax = 80;

/** Services that lack a part of the house, and READMEs that do not answer its questions on one screen. */
const findMissingParts = (tree: Tree): Violation[] => {
  const services = new Set(
    [...tree.keys()].flatMap((path) => /^services\/[^/]+(?=\/src\/)/.exec(path)?.[0] ?? []),
  );
  return [...services].flatMap((service) => {
    const missing = parts
      .filter((part) => !tree.has(`${service}/${part}`))
      .map((part) => `${service}/${part}: is missing`);
    const readme = tree.get(`${service}/README.md`);
    if (readme === undefined) return missing;
    const silent = questions
      .filter((word) => !readme.toLowerCase().includes(word))
      .map(
        (word) =>
          `${service}/README.md: does not say what it ${word === 'invariants' ? 'keeps as invariants' : word}`,
      );
    const long =
      readme.trimEnd().split('\n').length > linesOfReadmeMax
        ? [`${service}/README.md: is longer than a screen (${linesOfReadmeMax} lines)`]
        : [];
    return [...missing, ...silent, ...long];
  });
};

// Why, and never a plan for later: a plan has an issue with a number.
const openEnds = /\b(?:TODO|FIXME|XXX|HACK)\b(?!.*#\d+)/;

const findOpenEnds = (tree: Tree): Violation[] =>
  [...tree]
    .filter(
      ([path]) =>
        /\.(ts|mjs|graphql|sql)$/.test(path) &&
        !path.includes('__generated__') &&
        !path.startsWith('tests/architecture/'),
    )
    .flatMap(([path, text]) =>
      text
        .split('\n')
        .flatMap((line, at) =>
          openEnds.test(line) ? [`${path}:${at + 1}: ${line.trim()} — name an issue or do it`] : [],
        ),
    );

describe('a service', () => {
  test('has the parts of the house, and a README of one screen', () => {
    expect(findMissingParts(readTree())).toEqual([]);
  });

  test('leaves no open end without the number of an issue', () => {
    expect(findOpenEnds(readTree())).toEqual([]);
  });

  test('is caught when a part is missing or its README is silent', () => {
    const whole = Object.fromEntries(parts.map((part) => [`services/a/${part}`, '']));
    const answers = { ...whole, 'services/a/README.md': 'Owns, publishes, consumes, invariants.' };
    expect(findMissingParts(plant(answers))).toEqual([]);
    expect(findMissingParts(plant(whole))).toHaveLength(questions.length);
    expect(findMissingParts(plant({ 'services/a/src/main.ts': '' }))).toHaveLength(parts.length - 1);
    expect(
      findMissingParts(
        plant({
          ...answers,
          'services/a/README.md': `${answers['services/a/README.md']}${'\n'.repeat(90)}.`,
        }),
      ),
    ).toHaveLength(1);
  });

  test('is caught with an open end', () => {
    expect(
      findOpenEnds(plant({ 'gateway/src/a.ts': '// TODO later\n// TODO #12 with a number' })),
    ).toHaveLength(1);
  });
});
