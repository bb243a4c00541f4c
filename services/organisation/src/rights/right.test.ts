import { describe, expect, test } from '@jest/globals';
import { addDays, type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { containsDay } from '@mttq/kernel/day-range';
import fc from 'fast-check';
import { type HeldPost, type PostAction, rightsFrom, setActions } from './right.ts';

const start = day('2025-01-01');
const dayOf = (offset: number): CalendarDay => addDays(start, offset);

const period = fc
  .record({ from: fc.nat(40), length: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }) })
  .map(({ from, length }) => ({
    validFrom: dayOf(from),
    validUntil: length === null ? null : dayOf(from + length),
  }));
const post = fc.constantFrom('CHAIR' as const, 'VICE_CHAIR' as const, 'MEMBER' as const);
const unitId = fc.constantFrom('unit-a', 'unit-b');
const actionName = fc.constantFrom('term:end', 'committee:cease', 'person:register');

const heldPost: fc.Arbitrary<HeldPost> = fc.record({ post, unitId, period }).map((held) => ({
  committeeKind: 'FRONT_COMMITTEE',
  post: held.post,
  unitId: held.unitId,
  ...held.period,
}));
const postAction: fc.Arbitrary<PostAction> = fc
  .record({ post, actionName, period, id: fc.uuid() })
  .map(({ period: dates, ...given }) => ({ committeeKind: 'FRONT_COMMITTEE' as const, ...given, ...dates }));

const holds = (row: { validFrom: CalendarDay; validUntil: CalendarDay | null }, on: CalendarDay): boolean =>
  containsDay({ from: row.validFrom, until: row.validUntil }, on);

describe('rights', () => {
  test('hold on a day exactly when a post held on that day gives the action on that day', () => {
    fc.assert(
      fc.property(
        fc.array(heldPost, { maxLength: 5 }),
        fc.array(postAction, { maxLength: 8 }),
        fc.nat(80),
        (posts, given, offset) => {
          const on = dayOf(offset);
          const expected = posts
            .filter((held) => holds(held, on))
            .flatMap((held) =>
              given
                .filter((action) => action.post === held.post && holds(action, on))
                .map((action) => `${action.actionName} ${held.unitId}`),
            );
          const actual = rightsFrom(posts, given)
            .filter((right) => holds(right, on))
            .map((right) => `${right.actionName} ${right.unitId}`);
          expect(actual.toSorted()).toEqual([...new Set(expected)].toSorted());
        },
      ),
    );
  });

  test('of one action in one unit never overlap or touch', () => {
    fc.assert(
      fc.property(
        fc.array(heldPost, { maxLength: 6 }),
        fc.array(postAction, { maxLength: 8 }),
        (posts, given) => {
          const rights = rightsFrom(posts, given);
          for (const [index, right] of rights.entries()) {
            const next = rights[index + 1];
            if (next?.actionName !== right.actionName || next.unitId !== right.unitId) continue;
            expect(right.validUntil !== null && right.validUntil < next.validFrom).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the actions of a post', () => {
  test('are exactly the wanted ones from the day on, and untouched before', () => {
    const changes = fc.array(
      fc.record({ names: fc.subarray(['a:a', 'b:b', 'c:c', 'd:d']), offset: fc.nat(20) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(changes, fc.nat(30), (steps, offset) => {
        let rows: PostAction[] = [];
        let nextId = 0;
        const on = dayOf(offset);
        for (const { names, offset: begin } of steps) {
          const from = dayOf(begin);
          const before = rows.filter((row) => holds(row, on)).map((row) => row.actionName);
          const { shortened, added } = setActions(rows, { actionNames: names, from });
          const cut = new Map(shortened.map((row) => [row.id, row]));
          rows = rows.map((row) => cut.get(row.id) ?? row);
          for (const name of added) {
            nextId += 1;
            const id = String(nextId);
            rows.push({
              id,
              committeeKind: 'FRONT_COMMITTEE',
              post: 'CHAIR',
              actionName: name,
              validFrom: from,
              validUntil: null,
            });
          }
          const after = rows.filter((row) => holds(row, on)).map((row) => row.actionName);
          expect(after.toSorted()).toEqual((on < from ? before : names).toSorted());
        }
      }),
    );
  });
});
