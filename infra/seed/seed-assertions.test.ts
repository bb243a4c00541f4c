import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { repositoryFolder } from '../system/services.ts';
import { numbersOf, type SeedProof, seedAssertions } from './seed-assertions.ts';

// Where the claims of a proof are written, and the facts whose numbers they print.
const sources: Readonly<Record<SeedProof, readonly string[]>> = {
  'seed-campaigns': [
    'tests/verify/seed-campaigns.ts',
    ...['claim-activities', 'claim-reviews', 'practice'].map(
      (name) => `tests/verify/seed-campaigns/${name}.ts`,
    ),
    'infra/seed/campaign-facts.ts',
  ],
  'seed-supervision': ['tests/verify/seed-supervision.ts'],
  'seed-welfare': ['tests/verify/seed-welfare.ts', 'infra/seed/welfare-facts.ts'],
};

test('every assertion of the seed documents has one proof that asks for it', () => {
  const all = Array.from({ length: 58 }, (_, at) => `A${String(at + 1).padStart(3, '0')}`);
  expect([...seedAssertions.keys()]).toEqual(all);
});

test.each(Object.keys(sources) as SeedProof[])(
  'the proof %s names all of its assertions in a claim',
  async (proof) => {
    const texts = await Promise.all(
      sources[proof].map((file) => readFile(join(repositoryFolder, file), 'utf8')),
    );
    // Comments do not count: what is claimed stands in a string.
    const strings = texts.join('\n').match(/'[^'\n]*'|`[^`]*`/g) ?? [];
    const claimed = new Set(strings.join(' ').match(/A0\d\d/g) ?? []);
    expect(numbersOf(proof).filter((number) => !claimed.has(number))).toEqual([]);
  },
);
