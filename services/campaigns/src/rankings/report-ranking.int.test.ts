import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deskPlaces } from '@mttq/testkit/campaigns/plan-desk';
import { openReportDesk, type ReportDesk } from '@mttq/testkit/campaigns/report-desk';
import { eventually } from '@mttq/testkit/eventually';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

const { country, province, otherProvince, commune, secondCommune, thirdCommune, farCommune } = deskPlaces;
const may = '2026-05-01';

let service: TestService;
let desk: ReportDesk;
const forms = { timely: '', late: '' };

// Six areas, three, three, and none: 2/6, 1/3, 2/3, and nobody asked.
const areas = [
  ...Array.from({ length: 6 }, () => ({ id: randomUUID(), communeId: commune })),
  ...Array.from({ length: 3 }, () => ({ id: randomUUID(), communeId: secondCommune })),
  ...Array.from({ length: 3 }, () => ({ id: randomUUID(), communeId: thirdCommune })),
];

const publish = async (key: string, monthsAfter: number) => {
  const formId = await desk.publish({
    ...{ key, title: 'Báo cáo tháng', unitId: country, periodKind: 'MONTH', asks: ['AREA'] },
    ...{ due: { monthsAfter, day: 25 }, sections: [{ key: 'work', title: 'Kết quả' }], rules: [] },
    fields: [{ key: 'houses', section: 'work', label: 'Nhà', type: 'COUNT' }],
    validFrom: '2020-01-01',
  });
  await desk.send('openReportPeriod', { formId, periodStart: may });
  return formId;
};

const submit = (formId: string, place: number) =>
  desk.submit({
    ...{ formId, periodStart: may, reporter: { kind: 'AREA', id: areas[place]?.id ?? '' } },
    values: { houses: '1' },
  });

type Asked = {
  readonly formId: string;
  readonly by?: string;
  readonly level?: string;
  readonly after?: string;
};

const ranking = async (unitId: string, asked: Asked & { first?: number }, actor: TestActor = {}) => {
  const { _entities } = await desk.ask(
    `query($units: [_Any!]!, $formId: ID!, $by: ReportRankingMeasure! = COMPLETENESS, $level: RankedLevel, $first: Int = 20, $after: String) {
       _entities(representations: $units) { ... on Unit {
         reportRanking(formId: $formId, periodStart: "${may}", by: $by, level: $level, first: $first, after: $after) {
           nodes { place isTied sharedBy unit { id } numerator denominator percent notReported } pageInfo { hasNextPage endCursor } } } } }`,
    { units: [{ __typename: 'Unit', id: unitId }], ...asked },
    actor,
  );
  return _entities[0].reportRanking;
};

const third = (place: number, unitId: string, [numerator, denominator]: readonly [number, number]) => ({
  ...{ place, isTied: true, sharedBy: 2, unit: { id: unitId }, numerator, denominator },
  ...{ percent: '33.33', notReported: denominator - numerator },
});

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openReportDesk(service, { areas, organisationIds: [] });
  forms.timely = await publish('RANKED_TIMELY', 12);
  forms.late = await publish('RANKED_LATE', 0);
  for (const formId of [forms.timely, forms.late])
    for (const place of [0, 1, 6, 9, 10]) await submit(formId, place);
  for (const formId of [forms.timely, forms.late])
    await eventually(async () => (await desk.total(formId, may, country))?.submitted === 5);
});
afterAll(() => service.close());

test('equal shares have one place and say so; the next is after them, and who was not asked has none', async () => {
  const { nodes, pageInfo } = await ranking(province, { formId: forms.timely });
  expect(nodes).toEqual([
    {
      ...{ place: 1, isTied: false, sharedBy: 1, unit: { id: thirdCommune }, numerator: 2, denominator: 3 },
      ...{ percent: '66.67', notReported: 1 },
    },
    third(2, commune, [2, 6]),
    third(2, secondCommune, [1, 3]),
  ]);
  expect(pageInfo.hasNextPage).toBe(false);
});

test('timeliness counts above the line who handed in by the due day, and by default completeness does not', async () => {
  const { nodes } = await ranking(province, { formId: forms.late, by: 'TIMELINESS' });
  expect(
    nodes.map(({ place, sharedBy, numerator }: { [field: string]: number }) => [place, sharedBy, numerator]),
  ).toEqual(Array(3).fill([1, 3, 0]));
  const [first] = (await ranking(province, { formId: forms.late })).nodes;
  expect(first).toMatchObject({ unit: { id: thirdCommune }, numerator: 2 });
});

test('provinces are ranked by sums, and all communes of the country page by page', async () => {
  const { nodes } = await ranking(country, { formId: forms.timely });
  expect(nodes).toMatchObject([{ unit: { id: province }, numerator: 5, denominator: 12, percent: '41.67' }]);
  const seen: string[] = [];
  let after: string | undefined;
  for (let round = 0; round < 5; round += 1) {
    const asked = {
      formId: forms.timely,
      level: 'COMMUNE',
      first: 1,
      ...(after === undefined ? {} : { after }),
    };
    const page = await ranking(country, asked);
    seen.push(...page.nodes.map(({ unit }: { unit: { id: string } }) => unit.id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual([thirdCommune, commune, secondCommune]);
  expect(seen).not.toContain(farCommune);
});

test('is read where the right reaches, and empty beside it', async () => {
  const reader = await desk.grant('reader', [{ action: 'report:read', unitId: province }]);
  expect((await ranking(province, { formId: forms.timely }, reader)).nodes).toHaveLength(3);
  expect((await ranking(country, { formId: forms.timely }, reader)).nodes).toEqual([]);
  expect((await ranking(otherProvince, { formId: forms.timely }, reader)).nodes).toEqual([]);
});
