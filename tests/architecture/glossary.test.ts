import { describe, expect, test } from '@jest/globals';
import { nameOf, plant, readTree, type Tree, type Violation } from './tree.ts';

const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const termsOf = (glossary: string): Set<string> =>
  new Set(
    glossary
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, identifier]) => keyOf(identifier ?? ''))),
  );

const contractNoun = /\bnoun:\s*'([a-z-]+)'/;

/** Nouns of the domain that a reader meets: names of tables' files, of entities, and what events are about. */
const nounsOf = (tree: Tree): Map<string, string> => {
  const nouns = new Map<string, string>();
  for (const [path, text] of tree) {
    if (/^services\/[^/]+\/src\/.+\.table\.ts$/.test(path))
      nouns.set(nameOf(path).replace('.table.ts', ''), path);
    const noun = /^packages\/contracts\/src\//.test(path) ? contractNoun.exec(text)?.[1] : undefined;
    if (noun) nouns.set(noun, path);
    if (/^services\/[^/]+\/src\/.*\.graphql$/.test(path))
      for (const [, entity] of text.matchAll(/^type (\w+)[^{]*@key/gm)) if (entity) nouns.set(entity, path);
  }
  return nouns;
};

const findUnexplained = (tree: Tree): Violation[] => {
  const terms = termsOf(tree.get('docs/glossary.md') ?? '');
  return [...nounsOf(tree)]
    .filter(([noun]) => !terms.has(keyOf(noun)))
    .map(([noun, path]) => `${path}: ${noun} has no row in docs/glossary.md (identifier in backticks)`);
};

describe('the glossary', () => {
  test('has a row for every noun of the domain', () => {
    expect(findUnexplained(readTree())).toEqual([]);
  });

  test('catches a table, an entity and an event without a row', () => {
    const tree = plant({
      'docs/glossary.md': '| Vietnamese | Identifier |\n|---|---|\n| đơn vị | `Unit` |',
      'services/a/src/units/unit.table.ts': '',
      'services/a/src/terms/term.table.ts': '',
      'services/a/src/units/units.graphql':
        'type Unit @key(fields: "id") { id: ID! }\ntype Congress @key(fields: "id") { id: ID! }',
      'packages/contracts/src/a/area-merged.ts': "export const x = defineEvent({ noun: 'area' });",
    });
    expect(findUnexplained(tree).map((line) => line.split(' ')[1])).toEqual(['term', 'Congress', 'area']);
  });
});
