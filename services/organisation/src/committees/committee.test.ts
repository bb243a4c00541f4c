import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import fc from 'fast-check';
import { awaitDecision, type Committee, cease, correct, establish, prepare } from './committee.ts';

const plan = {
  kind: 'FRONT_COMMITTEE',
  name: 'Uỷ ban MTTQ Việt Nam xã Thử Nghiệm',
  unitId: 'unit',
  areaId: null,
  organisationId: null,
  parentCommitteeId: null,
  predecessorIds: [],
} as const;
const prepared = prepare('committee', plan) as Committee;
const decision = { on: day('2025-07-01'), documentId: 'decision' };
const active = establish(prepared, decision, true) as Committee;
const ceased = cease(active, { on: day('2026-01-01'), documentId: 'end' }) as Committee;

const refusedWith = (value: unknown): string | undefined => (isRefusal(value) ? value.refused : undefined);

describe('a committee', () => {
  test('works in one place, a unit or an area', () => {
    expect(refusedWith(prepare('committee', { ...plan, areaId: 'area' }))).toBe('PlaceNotClear');
    expect(refusedWith(prepare('committee', { ...plan, unitId: null }))).toBe('PlaceNotClear');
  });

  test('is established only where the unit is valid on that day', () => {
    expect(refusedWith(establish(prepared, decision, false))).toBe('PlaceNotValid');
    expect(active).toMatchObject({ state: 'ACTIVE', establishedOn: '2025-07-01', establishedBy: 'decision' });
  });

  test('waits for a decision when its unit ends, unless it already ceased', () => {
    expect(awaitDecision(active, day('2025-12-31'))).toMatchObject({
      state: 'MERGING',
      unitEndedOn: '2025-12-31',
    });
    expect(awaitDecision(ceased, day('2026-02-01'))).toBe(ceased);
  });

  test('ceases with a day and a decision, after which nothing but a fix of history is possible', () => {
    expect(ceased).toMatchObject({ state: 'CEASED', ceasedOn: '2026-01-01', ceasedBy: 'end' });
    expect(refusedWith(cease(ceased, decision))).toBe('CommitteeStateForbids');
    expect(refusedWith(establish(ceased, decision, true))).toBe('CommitteeStateForbids');
    const fixed = correct(ceased, { name: null, establishedOn: null, ceasedOn: day('2025-12-31') });
    expect(fixed).toMatchObject({ state: 'CEASED', ceasedOn: '2025-12-31' });
  });

  test('neither ceases nor is corrected to cease before it was established', () => {
    const tooEarly = { on: day('2025-06-30'), documentId: 'end' };
    expect(refusedWith(cease(active, tooEarly))).toBe('DaysOutOfOrder');
    const fix = { name: null, establishedOn: null, ceasedOn: day('2025-06-30') };
    expect(refusedWith(correct(ceased, fix))).toBe('DaysOutOfOrder');
  });

  test('whatever is tried in whatever order, is CEASED exactly when it has a day and a decision', () => {
    const steps = {
      establish: (committee: Committee) => establish(committee, decision, true),
      merge: (committee: Committee) => awaitDecision(committee, day('2025-12-31')),
      cease: (committee: Committee) => cease(committee, { on: day('2026-01-01'), documentId: 'end' }),
      fix: (committee: Committee) =>
        correct(committee, { name: 'khác', establishedOn: null, ceasedOn: day('2026-02-01') }),
    };
    const tries = fc.array(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(tries, (names) => {
        let committee = prepared;
        for (const name of names) {
          const next = steps[name](committee);
          if (isRefusal(next)) continue;
          expect(committee.state === 'CEASED' && next.state !== 'CEASED').toBe(false);
          committee = next;
        }
        expect(committee.state === 'CEASED').toBe(committee.ceasedOn !== null && committee.ceasedBy !== null);
      }),
    );
  });
});
