import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deskPlaces } from '@mttq/testkit/campaigns/plan-desk';
import { openReportDesk, type ReportDesk } from '@mttq/testkit/campaigns/report-desk';
import { eventually } from '@mttq/testkit/eventually';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

const { country, province, commune, secondCommune } = deskPlaces;
const [north, south, other] = Array.from({ length: 3 }, () => randomUUID()) as [string, string, string];
const may = '2026-05-01';

let service: TestService;
let desk: ReportDesk;
let formId: string;
let head: TestActor;
const indicators: Record<string, string> = {};

const define = (key: string, change: object = {}) =>
  desk.make('defineIndicator', 'Indicator', {
    ...{ unitId: country, key, measure: 'HOUSE', aggregation: 'SUM', definition: { name: key } },
    ...change,
  });

const attach = (fieldKey: string, indicatorId: string | undefined, change: object = {}) =>
  desk.send(
    'attachReportField',
    { formId, fieldKey, indicatorId, ...change },
    { fields: '... on ReportedIndicator { id indicator { key } }' },
  );

const submit = (areaId: string, houses: string, households = '100') =>
  desk.submit({
    ...{ formId, periodStart: may, reporter: { kind: 'AREA', id: areaId } },
    values: { houses, households },
  });

const accept = async (reportId: string) =>
  expect(
    await desk.send(
      'acceptReports',
      { reportIds: [reportId] },
      { actor: head, fields: '... on AcceptedReports { reports { id } }' },
    ),
  ).toMatchObject({ __typename: 'AcceptedReports' });

const progressOf = async (unitId: string, key: string) => {
  const { _entities } = await desk.ask(
    `query($units: [_Any!]!, $indicatorId: ID!) { _entities(representations: $units) { ... on Unit {
       progress(indicatorId: $indicatorId, from: "2026-01-01", to: "2026-12-31") { own childrenSum total numerator denominator } } } }`,
    { units: [{ __typename: 'Unit', id: unitId }], indicatorId: indicators[key] },
  );
  return _entities[0].progress;
};

const becomes = (unitId: string, key: string, expected: object) =>
  eventually(async () => {
    expect(await progressOf(unitId, key)).toMatchObject(expected);
    return true;
  });

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openReportDesk(service, {
    areas: [
      { id: north, communeId: commune },
      { id: south, communeId: commune },
      { id: other, communeId: secondCommune },
    ],
    organisationIds: [],
  });
  head = await desk.grant('head', [{ action: 'report:accept', unitId: province }]);
  const number = (key: string) => ({ key, section: 'work', label: key, type: 'COUNT' });
  formId = await desk.publish({
    ...{ key: 'AREA_PROGRESS', title: 'Báo cáo tháng', unitId: country, periodKind: 'MONTH', asks: ['AREA'] },
    ...{ due: { monthsAfter: 12, day: 25 }, sections: [{ key: 'work', title: 'Kết quả' }] },
    ...{ fields: [number('houses'), number('households')], rules: [], validFrom: '2020-01-01' },
  });
  await desk.send('openReportPeriod', { formId, periodStart: may });
  indicators.houses = await define('HOUSES');
  indicators.share = await define('SHARE', {
    ...{ measure: 'PERCENT', aggregation: 'RATIO' },
    definition: { name: 'Tỷ lệ', numeratorName: 'nhà', denominatorName: 'hộ' },
  });
});

afterAll(() => service.close());

describe('reports that become progress', () => {
  test('accepted before and after the attachment, each once at every level', async () => {
    const [first, second] = [await submit(north, '5'), await submit(south, '7')];
    await accept(first.id);
    expect(await attach('houses', indicators.houses)).toMatchObject({ indicator: { key: 'HOUSES' } });
    expect(await attach('households', indicators.houses)).toMatchObject({ code: 'IndicatorReported' });
    expect(await attach('nothing', indicators.share)).toMatchObject({ code: 'ReportedIndicatorNotValid' });
    expect(await attach('houses', indicators.share, { denominatorFieldKey: 'households' })).toMatchObject({
      __typename: 'ReportedIndicator',
    });
    await becomes(commune, 'houses', { own: '5' });
    await accept(second.id);
    await accept((await submit(other, '10')).id);
    await becomes(commune, 'houses', { own: '12', childrenSum: null });
    await becomes(country, 'houses', { own: null, total: '22' });
    await becomes(province, 'share', { total: '7.33', numerator: '22', denominator: '300' });
  });

  test('are corrected by a new record when a later submission is accepted, and withdrawn when none is left', async () => {
    const { reports } = await desk.ask(
      `query($formId: ID!, $unitId: ID!) { reports(formId: $formId, periodStart: "${may}", unitId: $unitId) { nodes { id } } }`,
      { formId, unitId: secondCommune },
    );
    const [{ id }] = reports.nodes;
    const sendBack = (reportId: string) =>
      desk.send('returnReport', { reportId, reason: 'Số liệu chưa đúng' }, { actor: head });
    await sendBack(id);
    await becomes(secondCommune, 'houses', { own: null, total: null });
    await submit(other, '11');
    await accept(id);
    await becomes(secondCommune, 'houses', { own: '11' });
    // One of two reports goes back: the figure of the commune is corrected, with the reason.
    const { id: northern } = await desk
      .ask(
        `query($formId: ID!, $unitId: ID!) { reports(formId: $formId, periodStart: "${may}", unitId: $unitId) {
           nodes { id submission { values { fieldKey value } } } } }`,
        { formId, unitId: commune },
      )
      .then(({ reports: { nodes } }) =>
        nodes.find(({ submission }: { submission: { values: { value: string }[] } }) =>
          submission.values.some(({ value }) => value === '5'),
        ),
      );
    await sendBack(northern);
    await becomes(commune, 'houses', { own: '7' });
    await submit(north, '5');
    await accept(northern);
    await becomes(commune, 'houses', { own: '12' });
    const { progressEntries } = await desk.ask(
      `query($id: ID!, $unitId: ID!) { progressEntries(indicatorId: $id, unitId: $unitId) {
         nodes { source sourceId reason corrects { value corrects { value } } } } }`,
      { id: indicators.houses, unitId: commune },
    );
    expect(progressEntries.nodes).toEqual([
      {
        ...{ source: 'REPORT', sourceId: `${formId} ${may}`, reason: expect.stringMatching(/./) },
        corrects: { value: '7', corrects: { value: '12' } },
      },
    ]);
  });

  test('stop being counted after a release; what was counted stays', async () => {
    const { reportForm } = await desk.ask(
      '{ reportForm(formId: "'.concat(
        formId,
        '") { reportedIndicators { id fieldKey indicator { key } } } }',
      ),
    );
    const held = reportForm.reportedIndicators.find(
      ({ indicator }: { indicator: { key: string } }) => indicator.key === 'HOUSES',
    );
    const release = (reportedIndicatorId: string, actor: TestActor = {}) =>
      desk.send(
        'releaseReportField',
        { reportedIndicatorId },
        { actor, fields: '... on ReportedIndicator { releasedAt }' },
      );
    const publisher = await desk.grant('publisher', [{ action: 'report-form:publish', unitId: province }]);
    expect(await release(held.id, publisher)).toMatchObject({ code: 'NotAllowed' });
    expect(await release(held.id)).toMatchObject({ releasedAt: expect.any(String) });
    expect(await release(held.id)).toMatchObject({ code: 'ReportedIndicatorNotFound' });
    await becomes(commune, 'houses', { own: '12' });
  });
});
