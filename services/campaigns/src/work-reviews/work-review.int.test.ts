import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
import { deskPlaces, openPlanDesk, type PlanDesk } from '@mttq/testkit/campaigns/plan-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

const { country, province, otherProvince, commune, farCommune, formerDistrict } = deskPlaces;
const documentId = randomUUID();
const limitations = ['Phối hợp giữa các tổ chức thành viên chưa đồng bộ', 'Chưa chủ động tìm giải pháp'];

let service: TestService;
let desk: PlanDesk;
let clerk: TestActor;

const contentOf = (part: object = {}) => ({
  ...{ title: 'Tổng kết năm 2024', startsOn: '2024-01-01', endsOn: '2024-12-31', documentId },
  sections: [{ kind: 'LIMITATION', statements: limitations }],
  ...part,
});
const fields =
  '... on WorkReview { id version isPeriodInferred isPlaceInferred years document { id } sections { kind statements } }';
const record = (input: object = {}, actor: TestActor = clerk) =>
  desk.send('recordWorkReview', { unitId: commune, content: contentOf(), ...input }, { fields, actor });
const correct = (input: object, actor: TestActor = clerk) =>
  desk.send('correctWorkReview', { content: contentOf(), reason: 'Sót ý', ...input }, { fields, actor });
const idsOf = async (variables: object): Promise<string[]> =>
  (
    await desk.ask(
      `query($unitId: ID!, $below: Boolean, $section: ReviewSectionKind, $from: Date, $to: Date) {
         workReviews(unitId: $unitId, below: $below, section: $section, from: $from, to: $to, first: 100) { nodes { id } } }`,
      variables,
      { id: 'anonymous', isAdministrator: false },
    )
  ).workReviews.nodes.map(({ id }: { id: string }) => id);

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
  clerk = await desk.grant('clerk', [{ action: 'work-review:record', unitId: commune }]);
});
afterAll(() => service.close());

describe('a review of work', () => {
  test('is what a paper says; sent again under its key it is one, and with other words it is refused', async () => {
    const idempotencyKey = randomUUID();
    const made = await record({ idempotencyKey });
    expect(made).toMatchObject({
      ...{ version: 1, isPeriodInferred: false, years: null, document: { id: documentId } },
      sections: [{ kind: 'LIMITATION', statements: limitations }],
    });
    expect(await record({ idempotencyKey })).toMatchObject({ id: made.id });
    expect(await record({ idempotencyKey, content: contentOf({ title: 'Khác' }) })).toMatchObject({
      code: 'IdempotencyKeyReused',
    });
  });

  test('is corrected with a reason by who may, and what was on record stays', async () => {
    const { id: reviewId } = await record();
    const content = contentOf({
      years: 1,
      sections: [{ kind: 'CAUSE', statements: ['Thiếu cán bộ'] }],
    });
    expect(await correct({ reviewId, content, reason: ' ' })).toMatchObject({ code: 'ReasonNotValid' });
    const stranger = await desk.grant('stranger', [{ action: 'work-review:record', unitId: otherProvince }]);
    expect(await correct({ reviewId, content }, stranger)).toMatchObject({ code: 'NotAllowed' });
    expect(await correct({ reviewId: randomUUID(), content })).toMatchObject({ code: 'WorkReviewNotFound' });
    expect(await correct({ reviewId, content })).toMatchObject({ version: 2, years: 1 });
    // Even who could write everything rewrites no version and deletes no review.
    await overAllUnits(service, async (manager) => {
      await manager.query("UPDATE work_review_version SET content = '{}' WHERE review_id = $1", [reviewId]);
      await manager.query('DELETE FROM work_review WHERE id = $1', [reviewId]);
    });
    const { workReview } = await desk.ask(
      `query($id: ID!) { workReview(id: $id) { sections(kinds: [CAUSE, RESULT]) { kind }
         versions { version reason sections { kind statements } } } }`,
      { id: reviewId },
    );
    expect(workReview).toEqual({
      sections: [{ kind: 'CAUSE' }],
      versions: [
        { version: 1, reason: null, sections: [{ kind: 'LIMITATION', statements: limitations }] },
        { version: 2, reason: 'Sót ý', sections: [{ kind: 'CAUSE', statements: ['Thiếu cán bộ'] }] },
      ],
    });
    expect(await idsOf({ unitId: commune })).toContain(reviewId);
  });

  test.each([
    ['a plan that is not there', { content: contentOf({ planId: randomUUID() }) }, 'PlanNotFound'],
    ['a period that lies ahead', { content: contentOf({ endsOn: '2199-01-01' }) }, 'WorkReviewNotValid'],
    ['no right in the place', { unitId: farCommune }, 'NotAllowed'],
  ])('with %s is refused', async (...[, input, code]) => {
    expect(await record(input)).toMatchObject({ code });
  });

  test('announces how many statements it has, and none of their words', async () => {
    const { id } = await record();
    const [event] = await service.parts.dataSource.query(
      `SELECT event FROM (SELECT to_jsonb(o) AS event FROM outbox o UNION ALL SELECT to_jsonb(l) FROM event_log l) AS told
        WHERE event::text LIKE '%' || $1 || '%' LIMIT 1`,
      [id],
    );
    expect(JSON.stringify(event)).toContain('"statementCount"');
    expect(JSON.stringify(event)).not.toContain('đồng bộ');
  });
});

test('reviews are compiled by section at and below a unit, of a unit that has ended as well', async () => {
  const far = await record(
    { unitId: farCommune, content: contentOf({ endsOn: '2023-12-31', startsOn: '2023-01-01' }) },
    {},
  );
  const old = {
    startsOn: '2009-07-21',
    endsOn: '2019-07-20',
    isPeriodInferred: true,
    isPlaceInferred: true,
    years: 10,
  };
  const sections = [{ kind: 'RESULT', statements: ['53 mô hình tự quản'] }];
  const past = await record({ unitId: formerDistrict, content: contentOf({ ...old, sections }) }, {});
  expect(past).toMatchObject({ isPeriodInferred: true, isPlaceInferred: true, years: 10 });
  const days = { from: '2019-01-01', to: '2023-12-31' };
  expect(await idsOf({ unitId: country, below: true, ...days })).toEqual([far.id, past.id]);
  expect(await idsOf({ unitId: country, below: true, section: 'RESULT', ...days })).toEqual([past.id]);
  expect(await idsOf({ unitId: otherProvince, below: true, ...days })).toEqual([far.id]);
  expect(await idsOf({ unitId: formerDistrict, below: true, ...days })).toEqual([past.id]);
  expect(await idsOf({ unitId: country, ...days })).toEqual([]);
  expect(await idsOf({ unitId: province, below: true, from: '2025-01-01' })).toEqual([]);
});
