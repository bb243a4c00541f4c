import { describe, expect, test } from '@jest/globals';
import { addDays, day } from '@mttq/kernel/calendar-day';
import { rangesOverlap } from '@mttq/kernel/day-range';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import fc from 'fast-check';
import { endTerm, extendTerm, isRunning, planTerm, startTerm, type Term } from './term.ts';

const start = day('2019-01-01');

const planned = (ordinal: number, others: readonly Term[] = []): Term | Refusal =>
  planTerm(
    `term-${ordinal}`,
    {
      committeeId: 'committee',
      ordinal,
      startYear: 2019,
      endYear: 2024,
      label: null,
      plannedEndOn: day('2030-01-01'),
    },
    others,
  );

type Step = {
  readonly kind: 'plan' | 'start' | 'extend' | 'end';
  readonly ordinal: number;
  readonly offset: number;
};

const attempt = (terms: readonly Term[], step: Step): Term | Refusal | undefined => {
  const on = addDays(start, step.offset);
  if (step.kind === 'plan') return planned(step.ordinal, terms);
  const term = terms.find((candidate) => candidate.ordinal === step.ordinal);
  if (term === undefined) return undefined;
  if (step.kind === 'start') return startTerm(term, on, terms);
  if (step.kind === 'extend')
    return extendTerm(term, { plannedEndOn: addDays(term.plannedEndOn, 100), documentId: 'd' });
  return endTerm(term, { on, ending: 'NORMAL', documentId: null });
};

const apply = (terms: readonly Term[], step: Step): readonly Term[] => {
  const result = attempt(terms, step);
  if (result === undefined || isRefusal(result)) return terms;
  return [...terms.filter((term) => term.id !== result.id), result];
};

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('plan' as const, 'start' as const, 'extend' as const, 'end' as const),
    ordinal: fc.integer({ min: 1, max: 4 }),
    offset: fc.nat(4_200),
  }),
  { maxLength: 60 },
);

describe('the terms of a committee', () => {
  test('never run two at once, whatever is planned, started, extended and ended', () => {
    fc.assert(
      fc.property(steps, (tried) => {
        let terms: readonly Term[] = [];
        for (const step of tried) {
          terms = apply(terms, step);
          expect(terms.filter(isRunning).length).toBeLessThanOrEqual(1);
          const begun = terms.filter((term) => term.startedOn !== null);
          for (const left of begun)
            for (const right of begun)
              if (left.id < right.id)
                expect(
                  rangesOverlap(
                    { from: left.startedOn, until: left.endedOn },
                    { from: right.startedOn, until: right.endedOn },
                  ),
                ).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('have an ordinal each', () => {
    const first = planned(1) as Term;
    expect(planned(1, [first])).toMatchObject({ refused: 'TermOrdinalTaken' });
  });

  test('go on past the planned end only by an extension', () => {
    const running = startTerm(planned(1) as Term, start, []) as Term;
    const extended = extendTerm(running, { plannedEndOn: day('2031-01-01'), documentId: 'decision' });
    expect(extended).toMatchObject({ state: 'EXTENDED', plannedEndOn: '2031-01-01', documentId: 'decision' });
    expect(extendTerm(running, { plannedEndOn: day('2029-01-01'), documentId: 'decision' })).toMatchObject({
      refused: 'DaysOutOfOrder',
    });
  });

  test('can be cut short by a reorganisation, and then nothing more happens to them', () => {
    const running = startTerm(planned(1) as Term, start, []) as Term;
    const ended = endTerm(running, { on: day('2025-07-01'), ending: 'CUT_SHORT', documentId: 'd' }) as Term;
    expect(ended).toMatchObject({ state: 'ENDED', ending: 'CUT_SHORT', endedOn: '2025-07-01' });
    expect(endTerm(ended, { on: day('2025-08-01'), ending: 'NORMAL', documentId: null })).toMatchObject({
      refused: 'TermStateForbids',
    });
  });
});
