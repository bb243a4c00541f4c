import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { type Activity, type ActivityContent, cancel, change, hold, readContent } from './activity.ts';

const content: ActivityContent = {
  ...{ title: 'Tọa đàm', startsOn: day('2026-03-01'), endsOn: day('2026-03-01') },
  ...{ isDayKnown: true, startsAt: null },
  ...{ placeUnitId: null, areaId: null, placeText: null, campaignIds: [], planId: null, taskGroup: null },
  ...{ coordinationProgrammeIds: [], documentId: null, media: [], isPublic: true },
};
const planned: Activity = {
  ...{ ...content, id: 'a', unitId: 'u', path: '/u/', kindId: 'k', kindCode: 'SEMINAR', state: 'PLANNED' },
  ...{ participantCount: null, isApproximate: false, outcome: null, cancelledBecause: null, version: 1 },
};
const [before, after] = [day('2026-02-28'), day('2026-03-02')];
const some = { participantCount: 120, isApproximate: true, outcome: null };

describe('an activity', () => {
  test('is held on its day at the earliest, with a number that somebody counted or none', () => {
    expect(hold(planned, some, before)).toMatchObject({ refused: 'ActivityNotValid' });
    expect(hold(planned, some, after)).toMatchObject({ state: 'HELD', version: 2, participantCount: 120 });
    expect(hold(planned, { ...some, participantCount: null }, after)).toMatchObject({
      refused: 'ActivityNotValid',
    });
    const someDay = { ...planned, isDayKnown: false, endsOn: day('2026-03-31') };
    expect(hold(someDay, some, after)).toMatchObject({ refused: 'ActivityNotValid' });
    expect(hold(someDay, some, day('2026-03-31'))).toMatchObject({ state: 'HELD', isDayKnown: false });
    expect(hold(planned, { ...some, participantCount: -1 }, after)).toMatchObject({
      refused: 'ActivityNotValid',
    });
  });

  test('that was held is corrected with a reason alone, and not called off', () => {
    const held: Activity = { ...planned, state: 'HELD', version: 2 };
    const given = { content, outcome: some, today: after };
    expect(change(held, { ...given, reason: null })).toMatchObject({ refused: 'ReasonNotValid' });
    expect(change(held, { ...given, reason: 'Đếm lại' })).toMatchObject({
      version: 3,
      participantCount: 120,
    });
    expect(change(planned, { ...given, reason: 'Đếm lại' })).toMatchObject({ refused: 'ActivityNotInState' });
    expect(cancel(held, 'Mưa')).toMatchObject({ refused: 'ActivityNotInState' });
    expect(
      change({ ...planned, state: 'CANCELLED' }, { ...given, outcome: null, reason: 'x' }),
    ).toMatchObject({
      refused: 'ActivityNotInState',
    });
  });

  test.each([
    ['an empty title', { title: ' ' }],
    ['an end before its beginning', { endsOn: before }],
    ['a time that no clock shows', { startsAt: '24:00' }],
    ['an unknown day that is one day', { isDayKnown: false }],
    ['an unknown day with a time', { isDayKnown: false, endsOn: after, startsAt: '07:30' }],
    ['a campaign twice', { campaignIds: ['x', 'x'] }],
    [
      'a picture without a text for those who do not see it',
      { media: [{ url: 'https://example.org/1', caption: 'Trao nhà', altText: ' ' }] },
    ],
    [
      'a picture at no https address',
      { media: [{ url: 'http://example.org/1', caption: 'Trao nhà', altText: 'Ngôi nhà' }] },
    ],
  ])('with %s is refused', (_, part) => {
    expect(readContent({ ...content, ...part })).toMatchObject({ refused: 'ActivityNotValid' });
  });
});
