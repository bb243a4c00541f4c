import { describe, expect, test } from '@jest/globals';
import { exportsOf } from './module-text.ts';
import { isTest, plant, readTree, type Tree, typescriptIn, type Violation } from './tree.ts';

const codeOf = (tree: Tree, ...folders: readonly string[]): string =>
  typescriptIn(tree)
    .filter(([path]) => !isTest(path) && folders.some((folder) => path.startsWith(folder)))
    .map(([, text]) => text)
    .join('\n');

const servicesIn = (tree: Tree): string[] => [
  ...new Set([...tree.keys()].flatMap((path) => /^services\/([^/]+)\/src\//.exec(path)?.[1] ?? [])),
];

/** Events that their service never announces. */
const findSilentEvents = (tree: Tree): Violation[] =>
  typescriptIn(tree).flatMap(([path, text]) => {
    const service = /^packages\/contracts\/src\/([^/]+)\/[^/]+\.ts$/.exec(path)?.[1];
    if (service === undefined || isTest(path) || !text.includes('defineEvent(')) return [];
    const code = codeOf(tree, `services/${service}/src/`);
    const isSaid = exportsOf(text).some((name) => new RegExp(`\\b${name}\\b`).test(code));
    return isSaid ? [] : [`${path}: ${service} never announces it`];
  });

/** Refusals of the SDL that no path of their service gives; the end of a name may be put behind a noun. */
const findRefusalsNobodyGives = (tree: Tree): Violation[] =>
  servicesIn(tree).flatMap((service) => {
    const code = codeOf(tree, `services/${service}/src/`, 'packages/');
    const ends = [...code.matchAll(/\}([A-Z][A-Za-z]+)`/g)].map(([, end = '']) => end);
    const isGiven = (name: string): boolean =>
      code.includes(`'${name}'`) ||
      ends.some((end) => name.endsWith(end) && code.includes(`'${name.slice(0, -end.length)}'`));
    return [...tree]
      .filter(([path]) => path.startsWith(`services/${service}/src/`) && path.endsWith('.graphql'))
      .flatMap(([path, text]) =>
        [...text.matchAll(/^type (\w+) implements Refusal\b/gm)]
          .map(([, name = '']) => name)
          .filter((name) => !isGiven(name))
          .map((name) => `${path}: nothing ever refuses with ${name}`),
      );
  });

describe('what is promised', () => {
  const tree = readTree();

  test('as an event is announced', () => {
    expect(findSilentEvents(tree)).toEqual([]);
  });

  test('as a refusal is given', () => {
    expect(findRefusalsNobodyGives(tree)).toEqual([]);
  });

  test('is caught when nothing stands behind it', () => {
    const contract = { 'packages/contracts/src/a/x-done.ts': 'export const xDone = defineEvent({});' };
    expect(
      findSilentEvents(plant({ ...contract, 'services/a/src/x/do-x.ts': 'outbox.add(xDone);' })),
    ).toEqual([]);
    expect(findSilentEvents(plant({ ...contract, 'services/b/src/x/do-x.ts': 'xDone' }))).toHaveLength(1);
    const sdl = 'type XClosed implements Refusal {\n}\ntype XNotFound implements Refusal {\n}\n';
    const given = (code: string): Violation[] =>
      findRefusalsNobodyGives(plant({ 'services/a/src/x/x.graphql': sdl, 'services/a/src/x/x.ts': code }));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a module.
    expect(given("refuse('XClosed'); lost('X'); refuse(`${noun}NotFound`)")).toEqual([]);
    expect(given("refuse('XClosed')")).toHaveLength(1);
  });
});
