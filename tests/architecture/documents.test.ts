import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { plant, readTree, type Tree, type Violation } from './tree.ts';

const markdownIn = (tree: Tree): [path: string, text: string][] =>
  [...tree].filter(([path]) => path.endsWith('.md'));

// What stands in a fence or between back quotes is shown, not linked.
const proseOf = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const linksOf = (path: string, text: string): { target: string; anchor: string | undefined }[] =>
  [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [file = '', anchor] = link.split('#');
      return { target: file === '' ? path : posix.join(posix.dirname(path), file), anchor };
    });

const findBrokenLinks = (tree: Tree): Violation[] => {
  const folders = new Set([...tree.keys()].map((path) => posix.dirname(path)));
  return markdownIn(tree).flatMap(([path, text]) =>
    linksOf(path, text).flatMap(({ target, anchor }) => {
      if (folders.has(target)) return [];
      const found = tree.get(target);
      if (found === undefined) return [`${path}: ${target} does not exist`];
      const anchors = [...found.matchAll(/^#+\s+(.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
      return anchor === undefined || anchors.includes(anchor)
        ? []
        : [`${path}: ${target} has no heading #${anchor}`];
    }),
  );
};

/** Pages that a reader who begins at the first page, or at the page of a service, never comes to. */
const findLostPages = (tree: Tree): Violation[] => {
  const pages = new Map(markdownIn(tree));
  const reached = new Set<string>();
  const queue = [
    'README.md',
    ...[...pages.keys()].filter((path) => /^services\/[^/]+\/README\.md$/.test(path)),
  ];
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    if (reached.has(page)) continue;
    reached.add(page);
    for (const { target } of linksOf(page, pages.get(page) ?? ''))
      queue.push(...[...pages.keys()].filter((path) => path === target || posix.dirname(path) === target));
  }
  return [...pages.keys()]
    .filter((path) => !reached.has(path))
    .map((path) => `${path}: no way leads here from README.md`);
};

/** Operations that the documents show and the graph does not know. */
const findWrongOperations = (tree: Tree): Violation[] => {
  const schema = buildSchema(tree.get('docs/schema.graphql') ?? '');
  return markdownIn(tree).flatMap(([path, text]) =>
    [...text.matchAll(/^```graphql\n([\s\S]*?)^```/gm)].flatMap(([, operation = '']) =>
      validate(schema, parse(operation)).map(({ message }) => `${path}: ${message}`),
    ),
  );
};

const readers = /\.(md|ts|graphql|yml)$/;

/** Commands that somebody is told to run and that do not exist. */
const findUnknownCommands = (tree: Tree): Violation[] => {
  const { scripts } = JSON.parse(tree.get('package.json') ?? '{}') as { scripts: Record<string, string> };
  return [...tree]
    .filter(([path]) => readers.test(path) && !path.startsWith('tests/architecture/'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\bnpm run ([a-z][\w-]*)(?: -- ([a-z][\w-]*))?/g)].flatMap(
        ([, script = '', name]) => {
          if (!(script in scripts)) return [`${path}: there is no npm run ${script}`];
          const isNamed = name !== undefined && ['verify', 'bench'].includes(script);
          return isNamed && !tree.has(`tests/${script}/${name}.ts`)
            ? [`${path}: there is no npm run ${script} -- ${name}`]
            : [];
        },
      ),
    );
};

const linesOfPageMax = 60;

const findLongDecisions = (tree: Tree): Violation[] =>
  markdownIn(tree)
    .filter(([path, text]) => path.startsWith('docs/decisions/') && text.split('\n').length > linesOfPageMax)
    .map(([path]) => `${path}: is longer than a page (${linesOfPageMax} lines)`);

describe('the documents', () => {
  const tree = readTree();

  test('link to what exists', () => {
    expect(findBrokenLinks(tree)).toEqual([]);
  });

  test('are all found from the first page', () => {
    expect(findLostPages(tree)).toEqual([]);
  });

  test('show operations that the graph answers', () => {
    expect(findWrongOperations(tree)).toEqual([]);
  });

  test('name commands that can be run', () => {
    expect(findUnknownCommands(tree)).toEqual([]);
  });

  test('tell a decision on one page', () => {
    expect(findLongDecisions(tree)).toEqual([]);
  });

  const planted = (readme: string, others: Record<string, string> = {}): Tree =>
    plant({
      'README.md': readme,
      'package.json': '{"scripts":{"verify":"x"}}',
      'docs/schema.graphql': 'type Query { unit(code: String): String }',
      ...others,
    });

  test('are caught with a link to nothing, a heading that is not there, and a page to which nothing leads', () => {
    const page = { 'docs/a.md': '# A page, of its own\n' };
    expect(findBrokenLinks(planted('[a](docs/a.md#a-page-of-its-own) [b](docs)', page))).toEqual([]);
    expect(findBrokenLinks(planted('[a](docs/b.md) [c](docs/a.md#b)', page))).toHaveLength(2);
    expect(findLostPages(planted('[a](docs/a.md)', page))).toEqual([]);
    expect(findLostPages(planted('`[a](docs/a.md)`', page))).toHaveLength(1);
  });

  test('are caught with an operation, a command and a decision that go too far', () => {
    expect(findWrongOperations(planted('```graphql\n{ unit(code: "1") }\n```'))).toEqual([]);
    expect(findWrongOperations(planted('```graphql\n{ unit(name: "1") }\n```'))).toHaveLength(1);
    expect(findUnknownCommands(planted('`npm run verify -- ledger`, `npm run nothing`'))).toHaveLength(2);
    expect(findLongDecisions(planted('', { 'docs/decisions/a.md': '\n'.repeat(61) }))).toHaveLength(1);
  });
});
