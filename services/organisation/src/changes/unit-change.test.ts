import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import type { ChangeFault } from '../planning/change-finding.ts';
import type { EstablishUnit } from '../planning/change-operation.ts';
import type { Rehearsal } from '../planning/plan-change.ts';
import {
  adopt,
  cancel,
  type DraftContent,
  draft,
  hold,
  isPending,
  redraft,
  takeEffect,
  type UnitChange,
  type UnitChangeState,
} from './unit-change.ts';

const content: DraftContent = {
  title: '  Sắp xếp   xã ',
  effectiveOn: day('2026-07-01'),
  documentId: null,
  article: null,
  clause: null,
  operations: [],
};
const fault: ChangeFault = {
  code: 'CHANGE_EMPTY',
  operation: null,
  unit: null,
  message: { vi: 'x', en: 'x' },
};
const rehearsal = (faults: ChangeFault[]): Rehearsal => ({
  ...{ begins: [], changes: [], ends: [], links: [], orphans: [], dependants: [], doubts: [], faults },
});
const drafted = draft('c1', content) as UnitChange;
const adopted = adopt(drafted, day('2026-06-01'), rehearsal([])) as UnitChange;
const inState: Record<UnitChangeState, UnitChange> = {
  DRAFT: drafted,
  ADOPTED: adopted,
  EFFECTIVE: takeEffect(adopted),
  CANCELLED: cancel(adopted, 'Thôi') as UnitChange,
};
const outcome = (result: object) => ('refused' in result ? result.refused : (result as UnitChange).state);

describe('the life of a change of structure', () => {
  test('begins as a draft with a tidy title', () => {
    expect(drafted).toMatchObject({ state: 'DRAFT', title: 'Sắp xếp xã', revision: 1, adoptedOn: null });
  });

  test.each<[UnitChangeState, string, string, string]>([
    ['DRAFT', 'DRAFT', 'ADOPTED', 'CANCELLED'],
    ['ADOPTED', 'UnitChangeStateForbids', 'UnitChangeStateForbids', 'CANCELLED'],
    ['EFFECTIVE', 'UnitChangeStateForbids', 'UnitChangeStateForbids', 'UnitChangeStateForbids'],
    ['CANCELLED', 'UnitChangeStateForbids', 'UnitChangeStateForbids', 'UnitChangeStateForbids'],
  ])('from %s: drafted anew → %s, adopted → %s, withdrawn → %s', (...[state, anew, adoption, withdrawal]) => {
    const change = inState[state];
    expect(outcome(redraft(change, content))).toBe(anew);
    expect(outcome(adopt(change, day('2026-06-01'), rehearsal([])))).toBe(adoption);
    expect(outcome(cancel(change, 'Thôi'))).toBe(withdrawal);
  });

  test('waits for its day only while it is adopted and nothing holds it', () => {
    const waiting = Object.values(inState).filter(isPending);
    expect(waiting.map(({ state }) => state)).toEqual(['ADOPTED']);
    expect(isPending(hold(adopted, [fault]))).toBe(false);
  });

  test('is not adopted with a fault, and says so with the rehearsal', () => {
    const refused = adopt(drafted, day('2026-06-01'), rehearsal([fault]));
    expect(refused).toMatchObject({ refused: 'ChangeHasFaults', rehearsal: { faults: [fault] } });
  });

  test('is not withdrawn without a reason', () => {
    expect(outcome(cancel(adopted, '  '))).toBe('UnitChangeNotValid');
  });
});

describe('a draft', () => {
  const commune = (key: string, unitId: string): EstablishUnit => ({
    ...{ kind: 'ESTABLISH', key, unitId, level: 'COMMUNE', code: '30000', codeEdition: 'QD19_2025' },
    ...{ unitType: 'COMMUNE', name: 'Bình Minh', parent: null },
  });

  test('drafted anew keeps the ids of units that keep their keys', () => {
    const first = draft('c1', { ...content, operations: [commune('a', 'id-a')] }) as UnitChange;
    const again = redraft(first, { ...content, operations: [commune('b', 'id-b'), commune('a', 'id-c')] });
    expect((again as UnitChange).operations.map((one) => (one as EstablishUnit).unitId)).toEqual([
      'id-b',
      'id-a',
    ]);
    expect(again).toMatchObject({ revision: 2 });
  });

  test.each([
    ['a blank title', { ...content, title: ' ' }],
    ['a title of a page', { ...content, title: 'x'.repeat(301) }],
    [
      'more operations than one change may hold',
      { ...content, operations: Array(1_001).fill(commune('a', 'a')) },
    ],
  ])('is refused with %s', (_, given) => {
    expect(outcome(draft('c1', given))).toBe('UnitChangeNotValid');
  });
});
