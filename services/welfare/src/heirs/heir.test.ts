import { expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { type HeirLink, heirOf } from './heir.ts';

const link = (
  toUnitId: string,
  extent: HeirLink['extent'] = 'FULL',
  effectiveOn = day('2025-07-01'),
): HeirLink => ({
  ...{ toUnitId, extent, effectiveOn },
});
const today = day('2025-07-01');

test.each([
  ['the one that took the whole unit', [link('a')], null, 'a'],
  ['nobody before the day of the reform', [link('a', 'FULL', day('2025-07-02'))], null, undefined],
  ['nobody when the unit was split', [link('a', 'PARTIAL'), link('b', 'REMAINDER')], null, undefined],
  ['nobody when the source does not say how much', [link('a', 'UNSTATED')], null, undefined],
  [
    'the commune of the area when the unit was split',
    [link('a', 'PARTIAL'), link('b', 'REMAINDER')],
    'b',
    'b',
  ],
  ['nobody when the area went to a stranger', [link('a', 'PARTIAL'), link('b', 'REMAINDER')], 'c', undefined],
  ['nobody without a link', [], 'a', undefined],
] as const)('the heir is %s', (...row) => {
  const [, links, area, heir] = row;
  expect(heirOf(links, area, today)).toBe(heir);
});
