import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { admit } from './gate.ts';

type Numbered = { readonly seq: bigint };
const upTo = (count: number): Numbered[] =>
  Array.from({ length: count }, (_, index) => ({ seq: BigInt(index + 1) }));

/** A reader that folds whatever the gate lets through and repairs every gap from the log, as a projection does. */
const foldAll = (log: readonly Numbered[], deliveries: readonly (readonly Numbered[])[]): bigint[] => {
  const folded: bigint[] = [];
  const take = (items: readonly Numbered[]): Numbered | undefined => {
    const { fresh, beyond } = admit(folded.at(-1) ?? 0n, items);
    folded.push(...fresh.map(({ seq }) => seq));
    return beyond;
  };
  for (const delivery of [...deliveries, log])
    for (let beyond = take(delivery); beyond !== undefined; beyond = take(delivery))
      take(log.slice(folded.length, Number(beyond.seq) - 1));
  return folded;
};

describe('the gate', () => {
  test('folds each event once and in order, however they are shuffled, doubled, lost and cut into batches', () => {
    const delivered = fc.integer({ min: 1, max: 40 }).chain((count) => {
      const log = upTo(count);
      const seqs = fc.array(fc.nat({ max: count - 1 }), { maxLength: 60 });
      return fc.tuple(fc.constant(log), fc.array(seqs, { maxLength: 12 }));
    });
    fc.assert(
      fc.property(delivered, ([log, batches]) => {
        const deliveries = batches.map((batch) => batch.flatMap((index) => log[index] ?? []));
        expect(foldAll(log, deliveries)).toEqual(log.map(({ seq }) => seq));
      }),
      { numRuns: 2_000 },
    );
  });

  test('lets nothing through behind a hole', () => {
    const items = [{ seq: 4n }, { seq: 5n }, { seq: 7n }, { seq: 6n }];
    expect(admit(3n, items)).toEqual({ fresh: [{ seq: 4n }, { seq: 5n }], beyond: { seq: 7n } });
    expect(admit(5n, items)).toEqual({ fresh: [], beyond: { seq: 7n } });
    expect(admit(7n, items)).toEqual({ fresh: [], beyond: undefined });
  });
});
