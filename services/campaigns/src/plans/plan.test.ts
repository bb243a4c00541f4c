import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import {
  amend,
  checkParent,
  close,
  giveBack,
  issue,
  type Plan,
  readContent,
  redraft,
  submit,
} from './plan.ts';

const content = {
  title: 'Kế hoạch 2026',
  startsOn: day('2026-01-01'),
  endsOn: day('2026-12-31'),
  committeeId: null,
  themeId: null,
  asksPledge: false,
  parentPlanIds: [],
  campaignIds: [],
  coordinationProgrammeIds: [],
  implementsDocumentIds: [],
  taskGroups: [],
};

const planAt = (path: string, changes: Partial<Plan> = {}): Plan => ({
  ...content,
  ...{ id: 'plan', unitId: 'unit', path, version: 0, number: null, issuedOn: null, closedOn: null },
  ...{ documentId: null, returnedBecause: null, state: 'DRAFT' },
  ...changes,
});

const today = day('2026-02-01');
const numbered = { number: '67/KH-MTTQ-BTT', issuedOn: day('2026-01-15'), documentId: null };

describe('a plan', () => {
  test('goes from draft through review to issue and close', () => {
    const reviewed = submit(planAt('/vn/a/')) as Plan;
    const issued = issue(reviewed, numbered, today) as Plan;
    expect(issued).toMatchObject({ state: 'ISSUED', version: 1, number: '67/KH-MTTQ-BTT' });
    expect(close(issued, day('2026-01-31'), today)).toMatchObject({
      state: 'CLOSED',
      closedOn: '2026-01-31',
    });
  });

  test('comes back from review with the reason', () => {
    const reviewed = planAt('/vn/a/', { state: 'REVIEW' });
    expect(giveBack(reviewed, ' Thiếu chỉ tiêu ')).toMatchObject({
      state: 'DRAFT',
      returnedBecause: 'Thiếu chỉ tiêu',
    });
    expect(giveBack(reviewed, ' ')).toMatchObject({ refused: 'PlanNotValid' });
  });

  test('is amended as a next version, with a reason, and never back in time', () => {
    const issued = planAt('/vn/a/', { state: 'ISSUED', version: 1, ...numbered });
    const given = { content: { ...content, title: 'Sửa đổi' }, reason: 'Điều chỉnh', today };
    const later = { ...numbered, number: '70/KH-MTTQ-BTT', issuedOn: day('2026-02-01') };
    expect(amend(issued, { ...given, issue: later })).toMatchObject({ version: 2, title: 'Sửa đổi' });
    expect(amend(issued, { ...given, issue: later, reason: '' })).toMatchObject({ refused: 'PlanNotValid' });
    const earlier = { ...later, issuedOn: day('2026-01-14') };
    expect(amend(issued, { ...given, issue: earlier })).toMatchObject({ refused: 'PlanNotValid' });
  });

  test.each(['REVIEW', 'ISSUED', 'CLOSED'] as const)('is not written anew when it is %s', (state) => {
    expect(redraft(planAt('/vn/a/', { state }), content)).toMatchObject({ refused: 'PlanNotInState' });
  });

  test('is not issued from a draft, nor on a day to come', () => {
    expect(issue(planAt('/vn/a/'), numbered, today)).toMatchObject({ refused: 'PlanNotInState' });
    const tomorrow = { ...numbered, issuedOn: day('2026-02-02') };
    expect(issue(planAt('/vn/a/', { state: 'REVIEW' }), tomorrow, today)).toMatchObject({
      refused: 'PlanNotValid',
    });
  });

  test.each([
    ['without a title', { title: ' ' }],
    ['that ends before it begins', { endsOn: day('2025-12-31') }],
    ['with a parent twice', { parentPlanIds: ['a', 'a'] }],
    ['with a nameless group of tasks', { taskGroups: [{ title: '', tasks: [] }] }],
  ])('is refused %s', (_, change) => {
    expect(readContent({ ...content, ...change })).toMatchObject({ refused: 'PlanNotValid' });
  });
});

describe('a parent of a plan (CAM-9)', () => {
  const plan = planAt('/vn/a/b/');

  test('is an issued plan of a unit higher up', () => {
    expect(checkParent(plan, planAt('/vn/a/', { state: 'ISSUED' }))).toBeUndefined();
    expect(checkParent(plan, planAt('/vn/', { state: 'ISSUED' }))).toBeUndefined();
  });

  test('or of the same unit over a longer period', () => {
    const term = { state: 'ISSUED', startsOn: day('2025-01-01'), endsOn: day('2030-12-31') } as const;
    expect(checkParent(plan, planAt('/vn/a/b/', term))).toBeUndefined();
    expect(checkParent(plan, planAt('/vn/a/b/', { state: 'ISSUED' }))).toMatchObject({
      refused: 'ParentPlanNotValid',
    });
  });

  test.each([
    ['of a unit beside', '/vn/a/c/', 'ISSUED'],
    ['of a unit below', '/vn/a/b/c/', 'ISSUED'],
    ['that was not issued', '/vn/a/', 'REVIEW'],
    ['that is closed', '/vn/a/', 'CLOSED'],
  ] as const)('is no plan %s', (_, path, state) => {
    expect(checkParent(plan, planAt(path, { state }))).toMatchObject({ refused: 'ParentPlanNotValid' });
  });
});
