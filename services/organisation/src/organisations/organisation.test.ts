import { describe, expect, test } from '@jest/globals';
import { addDays, day } from '@mttq/kernel/calendar-day';
import { containsDay } from '@mttq/kernel/day-range';
import { isRefusal } from '@mttq/kernel/refusal';
import fc from 'fast-check';
import { countMembers, type Presence, recordPresence, registerOrganisation } from './organisation.ts';

const start = day('2025-01-01');

describe('a member organisation', () => {
  test('is found whatever accents are typed', () => {
    const registration = {
      kind: 'SOCIAL',
      name: 'Hội  Thử nghiệm Hoà Bình',
      shortName: null,
      validFrom: null,
    } as const;
    expect(registerOrganisation('id', registration)).toMatchObject({
      name: 'Hội Thử nghiệm Hoà Bình',
      searchKey: 'hoithunghiemhoabinh',
    });
  });

  test('is a member at a level at most once a day', () => {
    const presence = fc.record({
      level: fc.constantFrom('CENTRAL' as const, 'PROVINCE' as const),
      from: fc.nat(50),
      length: fc.option(fc.integer({ min: -5, max: 30 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(presence, { maxLength: 10 }), fc.nat(90), (tried, offset) => {
        const held: Presence[] = [];
        for (const [index, { level, from, length }] of tried.entries()) {
          const validFrom = addDays(start, from);
          const validUntil = length === null ? null : addDays(start, from + length);
          const id = String(index);
          const next = recordPresence({ id, organisationId: 'o', level, validFrom, validUntil }, held);
          if (!isRefusal(next)) held.push(next);
        }
        const on = addDays(start, offset);
        const levels = held
          .filter(({ validFrom, validUntil }) => containsDay({ from: validFrom, until: validUntil }, on))
          .map(({ level }) => level);
        expect(new Set(levels).size).toBe(levels.length);
      }),
    );
  });

  test('is not counted for a day that has not come, nor below zero', () => {
    const count = {
      id: 'c',
      organisationId: 'o',
      unitId: 'u',
      countedOn: start,
      members: 10,
      documentId: null,
    };
    expect(countMembers(count, start)).toBe(count);
    expect(countMembers(count, addDays(start, -1))).toMatchObject({ refused: 'CountNotValid' });
    expect(countMembers({ ...count, members: -1 }, start)).toMatchObject({ refused: 'CountNotValid' });
  });
});
