import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { parseVnd, vnd } from '@mttq/kernel/vnd';
import {
  cancel,
  correct,
  type GreatUnityDay,
  hold,
  readContent,
  type StatedUnityDay,
  type UnityDayContent,
  type UnityDayState,
} from './great-unity-day.ts';

const today = day('2026-11-22');
const stated: StatedUnityDay = {
  ...{
    heldOn: day('2026-11-18'),
    areaIds: ['a', 'b'],
    title: ' Ngày hội  ',
    programme: ['Phần lễ', 'Phần hội'],
  },
  ...{ guests: [{ level: 'PROVINCE', office: 'Ban Thường trực tỉnh' }], documentId: null, dayReason: null },
  ...{ persons: 320, households: null, familiesCommended: 12, collectivesCommended: null, gifts: 40 },
  ...{ individualsCommended: null, housesHandedOver: 1, giftValue: vnd(20_000_000n), money: null },
};
const must = (content: ReturnType<typeof readContent>): UnityDayContent => {
  if (isRefusal(content)) throw new Error(content.refused);
  return content;
};
const content = must(readContent(stated, today, true));
const inState = (state: UnityDayState): GreatUnityDay => ({
  ...{ ...content, id: 'd', unitId: 'u', path: '/u/', year: 2026, state, version: 1, cancelledBecause: null },
});

describe('a Great Unity Day', () => {
  test('is read with its hosts, programme, guests and counts', () => {
    expect(content).toMatchObject({
      title: 'Ngày hội',
      areaIds: ['a', 'b'],
      households: null,
      giftValue: 20_000_000n,
    });
  });

  test.each([
    ['without an area', { areaIds: [] }],
    ['with an area twice', { areaIds: ['a', 'a'] }],
    ['in October without a reason', { heldOn: day('2026-10-31') }],
    ['before it took place', { heldOn: day('2026-11-23') }],
    ['with a count below nothing', { gifts: -1 }],
    ['with a sum that is no amount', { money: parseVnd('1,5') }],
    ['with an empty line in its programme', { programme: [' '] }],
  ])('is refused %s', (_title, change) => {
    expect(readContent({ ...stated, ...change }, today, true)).toMatchObject({
      refused: 'GreatUnityDayNotValid',
    });
  });

  test('is held outside of November with a reason, and planned for a day to come', () => {
    const flood = { ...stated, heldOn: day('2026-10-20'), dayReason: 'Tránh bão' };
    expect(isRefusal(readContent(flood, today, true))).toBe(false);
    expect(isRefusal(readContent({ ...stated, heldOn: day('2026-11-29') }, today, false))).toBe(false);
  });

  test('is held or cancelled when planned, and corrected when held', () => {
    const states = ['PLANNED', 'HELD', 'CANCELLED'] as const;
    const passing = (decide: (one: GreatUnityDay) => unknown) =>
      states.filter((state) => !isRefusal(decide(inState(state))));
    expect(passing((one) => hold(one, { content }))).toEqual(['PLANNED']);
    expect(passing((one) => cancel(one, 'Bão'))).toEqual(['PLANNED']);
    expect(passing((one) => correct(one, { content }, 'Đếm lại'))).toEqual(['HELD']);
    expect(correct(inState('HELD'), { content }, ' ')).toMatchObject({ refused: 'GreatUnityDayNotValid' });
    expect(cancel(inState('PLANNED'), ' ')).toMatchObject({ refused: 'GreatUnityDayNotValid' });
  });
});
