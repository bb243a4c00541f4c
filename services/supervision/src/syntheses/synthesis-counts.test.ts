import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, countCells } from './synthesis-counts.ts';

const cell = fc.record<Cell>({
  field: fc.constantFrom('LAND', 'HEALTH', 'OTHER'),
  competentLevel: fc.constantFrom('COMMUNE', 'PROVINCE', 'CENTRAL'),
  petitions: fc.nat(1_000),
  raisedBy: fc.nat(1_000_000),
  handled: fc.nat(1_000),
});

describe('counts of a synthesis', () => {
  test('by field and by level add up to the same whole', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const counts = countCells(cells);
        for (const key of ['petitions', 'raisedBy', 'handled'] as const)
          for (const view of [counts.byField, counts.byLevel])
            expect(view.reduce((sum, each) => sum + each[key], 0)).toBe(counts[key]);
      }),
    );
  });

  test('name the largest field first', () => {
    const one = { competentLevel: 'COMMUNE', raisedBy: 1, handled: 0 } as const;
    const counts = countCells([
      { ...one, field: 'LAND', petitions: 2 },
      { ...one, field: 'HEALTH', petitions: 5 },
    ]);
    expect(counts.byField.map(({ field }) => field)).toEqual(['HEALTH', 'LAND']);
  });
});
