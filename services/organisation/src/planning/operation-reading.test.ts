import { describe, expect, test } from '@jest/globals';
import { sampleLink, sampleUnitId } from '@mttq/testkit/sample-tree';
import { readOperations, type StatedOperation } from './operation-reading.ts';

const unit = sampleUnitId('26005');
const newId = () => 'new-id';
const commune: StatedOperation = {
  ...{ kind: 'ESTABLISH', key: 'moi', level: 'COMMUNE', code: '30000', codeEdition: 'QD19_2025' },
  ...{ unitType: 'COMMUNE', name: 'Bình Minh' },
};

describe('an operation as a client sends it', () => {
  test('becomes one sentence of a decree, with an id for a unit that begins', () => {
    expect(readOperations([commune, { kind: 'DISSOLVE', unit, name: null }], newId)).toEqual([
      { ...commune, unitId: 'new-id', parent: null },
      { kind: 'DISSOLVE', unit },
    ]);
  });

  test('says of a link what is not stated', () => {
    const { from, to, extent } = sampleLink('26005', '26017');
    expect(readOperations([{ kind: 'MERGE', links: [{ from, to, extent }] }], newId)).toEqual([
      { kind: 'MERGE', links: [{ from, to, extent, includesPopulation: null, article: null, clause: null }] },
    ]);
  });

  test.each<[string, StatedOperation, string]>([
    ['lacks a field', { kind: 'RENAME', unit }, 'needs "name"'],
    ['has a field that its kind has no use for', { kind: 'DISSOLVE', unit, code: '1' }, 'no use for "code"'],
    ['holds a text of a page', { kind: 'RENAME', unit, name: 'x'.repeat(201) }, 'at most 200 characters'],
    ['names a key like an id', { ...commune, key: unit }, 'must not look like an id'],
  ])('is refused when it %s', (...[, operation, words]) => {
    const refused = readOperations([{ kind: 'DISSOLVE', unit }, operation], newId);
    expect(refused).toMatchObject({
      refused: 'UnitChangeNotValid',
      message: { en: expect.stringContaining(words), vi: expect.stringContaining('Thao tác số 1') },
    });
  });
});
