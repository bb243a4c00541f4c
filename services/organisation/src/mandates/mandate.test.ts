import { describe, expect, test } from '@jest/globals';
import { addDays, day } from '@mttq/kernel/calendar-day';
import { containsDay } from '@mttq/kernel/day-range';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import fc from 'fast-check';
import {
  consult,
  endMandate,
  endWithTerm,
  type Mandate,
  propose,
  recognise,
  type TermFrame,
} from './mandate.ts';

const start = day('2025-10-01');
const running: TermFrame = { isRunning: true, startedOn: start, endedOn: null };

const proposed = (id: string, parts: Partial<Mandate> = {}): Mandate =>
  propose(
    id,
    {
      committeeId: 'committee',
      termId: 'term',
      personId: `person-${id}`,
      body: 'STANDING',
      post: 'CHAIR',
      source: 'CONGRESS',
      proposedOn: day('2025-09-01'),
      ...parts,
    },
    running,
  ) as Mandate;

const consulted = (id: string, parts: Partial<Mandate> = {}): Mandate =>
  consult(proposed(id, parts), day('2025-09-20')) as Mandate;

const recognised = (mandate: Mandate, others: readonly Mandate[], offset = 0): Mandate | Refusal =>
  recognise(
    mandate,
    { validFrom: addDays(start, offset), documentId: 'decision' },
    { term: running, others },
  );

const end = (mandate: Mandate, offset: number): Mandate | Refusal =>
  endMandate(mandate, { on: addDays(start, offset), reason: 'RESIGN', documentId: null });

type Step = { readonly kind: 'recognise' | 'end'; readonly index: number; readonly offset: number };

const apply = (mandates: Mandate[], { kind, index, offset }: Step): void => {
  const mandate = mandates[index];
  if (mandate === undefined) return;
  const result = kind === 'recognise' ? recognised(mandate, mandates, offset) : end(mandate, offset);
  if (!isRefusal(result)) mandates[index] = result;
};

describe('mandates', () => {
  test('go from proposal over consultation to recognition, and no step is left out', () => {
    expect(recognised(proposed('a'), [])).toMatchObject({ refused: 'MandateStateForbids' });
    expect(recognised(consulted('a'), [])).toMatchObject({ state: 'RECOGNISED', validFrom: '2025-10-01' });
    expect(end(consulted('a'), 10)).toMatchObject({ refused: 'MandateStateForbids' });
  });

  test('lie inside the term', () => {
    expect(recognised(consulted('a'), [], -1)).toMatchObject({ refused: 'OutsideTerm' });
    const over: TermFrame = { isRunning: false, startedOn: start, endedOn: day('2026-01-01') };
    const late = { validFrom: addDays(start, 1), documentId: 'd' };
    expect(recognise(consulted('a'), late, { term: over, others: [] })).toMatchObject({
      refused: 'OutsideTerm',
    });
  });

  test('give a body one chair a day, whatever is recognised and ended in whatever order', () => {
    const steps = fc.array(
      fc.record({
        kind: fc.constantFrom('recognise' as const, 'end' as const),
        index: fc.nat(3),
        offset: fc.nat(60),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, fc.nat(70), (tried, offset) => {
        const mandates = ['a', 'b', 'c', 'd'].map((id) =>
          consulted(id, { post: id === 'd' ? 'HEAD' : 'CHAIR' }),
        );
        for (const step of tried) apply(mandates, step);
        const on = addDays(start, offset);
        const chairs = mandates.filter(
          ({ state, validFrom, validUntil }) =>
            (state === 'RECOGNISED' || state === 'ENDED') &&
            containsDay({ from: validFrom, until: validUntil }, on),
        );
        expect(chairs.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test('of other posts and other bodies do not exclude each other', () => {
    const chair = recognised(consulted('a'), []) as Mandate;
    expect(recognised(consulted('b', { post: 'VICE_CHAIR' }), [chair])).toMatchObject({
      state: 'RECOGNISED',
    });
    expect(recognised(consulted('c', { body: 'PLENARY' }), [chair])).toMatchObject({ state: 'RECOGNISED' });
    expect(recognised(consulted('d'), [chair])).toMatchObject({ refused: 'PostTaken' });
  });

  test('end with the term: none reaches beyond it, none ends before it began', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { maxLength: 6 }), fc.nat(100), (starts, offset) => {
        const held = starts.map(
          (from, index) => recognised(consulted(String(index), { post: 'MEMBER' }), [], from) as Mandate,
        );
        const on = addDays(start, offset);
        for (const mandate of endWithTerm(held, { on, reason: 'TERM_END' })) {
          const { validFrom, validUntil } = mandate;
          expect(validUntil !== null && validFrom !== null && validUntil >= validFrom).toBe(true);
          expect(validUntil === on || validUntil === validFrom).toBe(true);
        }
      }),
    );
  });
});
