import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { deskPlaces } from '@mttq/testkit/campaigns/plan-desk';
import { openReportDesk, type ReportDesk } from '@mttq/testkit/campaigns/report-desk';
import { eventually } from '@mttq/testkit/eventually';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

const { country, province, otherProvince, commune, secondCommune, thirdCommune } = deskPlaces;
const [north, south, west] = Array.from({ length: 3 }, () => randomUUID()) as [string, string, string];
const today = dayInVietnam(new Date());
const documentId = randomUUID();

let service: TestService;
let desk: ReportDesk;
let head: TestActor;
let formId: string;

const form = (key: string, change: object = {}) => ({
  ...{ key, title: 'Báo cáo nhanh', unitId: province, periodKind: 'OCCASION', asks: ['AREA', 'COMMUNE'] },
  ...{ sections: [{ key: 'storm', title: 'Tình hình' }], rules: [], validFrom: '2020-01-01' },
  fields: [{ key: 'houses', section: 'storm', label: 'Nhà bị hư hỏng', type: 'COUNT' }],
  ...change,
});

const occasion = '{ subject dueAt document { id } askedUnits { id } }';
const ask = (input: object = {}, actor: TestActor = head) =>
  desk.send(
    'askForReports',
    {
      formId,
      unitIds: [commune, secondCommune],
      subject: 'Thiệt hại do bão số 10',
      dueInHours: 24,
      ...input,
    },
    { actor, fields: `... on ReportPeriod { periodStart periodEnd occasion ${occasion} }` },
  );

const submit = (kind: string, id: string, houses: string) =>
  desk.submit({ formId, periodStart: today, reporter: { kind, id }, values: { houses } });

const missing = async (unitId: string) => {
  const { missingReports } = await desk.ask(
    `query($formId: ID!, $day: Date!, $unitId: ID!) { missingReports(formId: $formId, periodStart: $day, unitId: $unitId) {
       nodes { reporterId state } } }`,
    { formId, day: today, unitId },
  );
  return missingReports.nodes.map(({ reporterId }: { reporterId: string }) => reporterId).toSorted();
};

const becomes = (unitId: string, expected: object) =>
  eventually(async () => {
    expect(await desk.total(formId, today, unitId)).toMatchObject(expected);
    return true;
  });

beforeAll(async () => {
  service = await startTestService(campaigns);
  const areas = [
    { id: north, communeId: commune },
    { id: south, communeId: secondCommune },
    { id: west, communeId: thirdCommune },
  ];
  desk = await openReportDesk(service, { areas, organisationIds: [] });
  head = await desk.grant(
    'head',
    ['report:ask', 'report:accept', 'report:read'].map((action) => ({ action, unitId: province })),
  );
  formId = await desk.publish(form('STORM_REPORT'));
});
afterAll(() => service.close());

describe('a report that is asked for on an occasion', () => {
  test('is refused by name where it cannot be asked', async () => {
    const refused = async (input: object, code: string, actor?: TestActor) =>
      expect(await ask(input, actor)).toMatchObject({ code, message: expect.any(String) });
    const monthly = await desk.publish(
      form('MONTHLY', { periodKind: 'MONTH', due: { monthsAfter: 1, day: 5 } }),
    );
    await refused({ formId: monthly }, 'ReportPeriodNotValid');
    await refused({ formId: randomUUID() }, 'ReportFormNotFound');
    await refused({ unitIds: [] }, 'ReportPeriodNotValid');
    await refused({ unitIds: [commune, otherProvince] }, 'UnitNotKnown');
    await refused({ unitIds: [country] }, 'UnitNotKnown');
    await refused({ dueInHours: null }, 'ReportPeriodNotValid');
    const rights = [{ action: 'report:ask', unitId: otherProvince }];
    await refused({}, 'NotAllowed', await desk.grant('neighbour', rights));
    expect(await desk.send('publishReportForm', form('NO_DUE', { periodKind: 'YEAR' }))).toMatchObject({
      code: 'ReportFormNotValid',
    });
    expect(await desk.send('openReportPeriod', { formId, periodStart: today })).toMatchObject({
      code: 'ReportPeriodNotValid',
    });
  });

  test('goes to the chosen units alone, once a day, and says by when', async () => {
    const idempotencyKey = randomUUID();
    const asked = await ask({ idempotencyKey, documentId });
    expect(asked).toMatchObject({
      ...{ periodStart: today, periodEnd: today },
      occasion: {
        ...{ subject: 'Thiệt hại do bão số 10', document: { id: documentId } },
        askedUnits: [{ id: commune }, { id: secondCommune }],
      },
    });
    const hours = (Date.parse(asked.occasion.dueAt) - Date.now()) / 3_600_000;
    expect(Math.round(hours)).toBe(24);
    expect(await ask({ idempotencyKey, documentId })).toEqual(asked);
    expect(await ask()).toMatchObject({ code: 'ReportsAlreadyAsked' });
    const { reportPeriods } = await desk.ask(
      `query($formId: ID!) { reportPeriods(formId: $formId) { nodes { periodStart occasion ${occasion} } } }`,
      { formId },
    );
    expect(reportPeriods.nodes).toEqual([{ periodStart: today, occasion: asked.occasion }]);
    const told = await eventually(async () => {
      const rows: { data: object }[] = await service.parts.dataSource.query(
        "SELECT data FROM event_log WHERE type LIKE '%.report-period.opened.v1' AND data ->> 'formId' = $1",
        [formId],
      );
      return rows.length > 0 && rows;
    });
    expect(told).toEqual([
      {
        data: expect.objectContaining({
          dueAt: asked.occasion.dueAt,
          askedUnitIds: [commune, secondCommune],
        }),
      },
    ]);
  });

  test('counts who is asked and nobody else, at every level', async () => {
    await becomes(province, { expected: 4, submitted: 0, completeness: '0' });
    await becomes(commune, { expected: 2 });
    expect(await desk.total(formId, today, thirdCommune)).toBeNull();
    expect(await missing(province)).toEqual([commune, north, secondCommune, south].toSorted());
    expect(await missing(commune)).toEqual([commune, north].toSorted());
    expect(await missing(thirdCommune)).toEqual([]);
    expect(await submit('AREA', west, '1')).toMatchObject({ code: 'ReporterNotAsked' });
  });

  test('is handed in, accepted and added up as every report is', async () => {
    const report = await submit('COMMUNE', commune, '12');
    expect(report).toMatchObject({ state: 'SUBMITTED', isLate: false });
    await submit('AREA', north, '5');
    const accepted = await desk.send(
      'acceptReports',
      { reportIds: [report.id] },
      { actor: head, fields: '... on AcceptedReports { reports { state } }' },
    );
    expect(accepted).toMatchObject({ reports: [{ state: 'ACCEPTED' }] });
    await becomes(province, {
      ...{ expected: 4, submitted: 2, late: 0, accepted: 1, completeness: '50', timeliness: '50' },
      sums: [{ fieldKey: 'houses', value: '17', acceptedValue: '12' }],
    });
    expect(await missing(province)).toEqual([secondCommune, south].toSorted());
  });
});
