import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource } from '@mttq/platform/data/data-source';
import { deskPlaces } from '@mttq/testkit/campaigns/plan-desk';
import { openReportDesk, placeArea, type ReportDesk } from '@mttq/testkit/campaigns/report-desk';
import { eventually } from '@mttq/testkit/eventually';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import type { EntityManager } from 'typeorm';
import { campaigns } from '../app.ts';
import { reportChecks } from './report.checks.ts';

const { country, province, commune, secondCommune, farCommune, formerDistrict } = deskPlaces;
const [north, south, other, far, gone] = Array.from({ length: 5 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
];
const women = randomUUID();
const number = (key: string, more: object = {}) => ({
  key,
  section: 'work',
  label: key,
  type: 'COUNT',
  ...more,
});
const may = '2026-05-01';
const june = '2026-06-01';
const july = '2026-07-01';

let service: TestService;
let desk: ReportDesk;
let formId: string;
let clerk: TestActor;
let head: TestActor;

const form = (change: object = {}) => ({
  key: 'AREA_MONTHLY',
  title: 'Báo cáo tháng',
  unitId: country,
  periodKind: 'MONTH',
  asks: ['AREA', 'ORGANISATION'],
  due: { monthsAfter: 120, day: 25 },
  sections: [{ key: 'work', title: 'Kết quả' }],
  fields: [
    number('houses', { isRequired: true }),
    number('new_houses'),
    number('repaired'),
    {
      key: 'share',
      section: 'work',
      label: 'share',
      type: 'RATIO',
      numerator: 'new_houses',
      denominator: 'houses',
    },
    { key: 'rating', section: 'work', label: 'rating', type: 'CHOICE', choices: ['Tốt', 'Khá'] },
    { key: 'note', section: 'work', label: 'note', type: 'TEXT' },
    { key: 'reporter', section: 'work', label: 'reporter', type: 'PERSONAL' },
  ],
  rules: [
    { key: 'NEW_AND_REPAIRED', kind: 'PARTS_EQUAL', whole: 'houses', parts: ['new_houses', 'repaired'] },
  ],
  validFrom: '2020-01-01',
  ...change,
});

const area = (id: string) => ({ kind: 'AREA', id });

const submit = (reporterId: string, values: Record<string, string>, periodStart = may) =>
  desk.submit({ formId, periodStart, reporter: area(reporterId), values });

const open = (periodStart: string, id = formId) =>
  desk.send('openReportPeriod', { formId: id, periodStart }, { fields: '... on ReportPeriod { periodEnd }' });

const accept = (reportIds: readonly string[], actor?: TestActor) =>
  desk.send(
    'acceptReports',
    { reportIds },
    { fields: '... on AcceptedReports { reports { id state } }', ...(actor === undefined ? {} : { actor }) },
  );

const sendBack = (reportId: string, reason = 'Thiếu số liệu') =>
  desk.send('returnReport', { reportId, reason }, { fields: '... on Report { state reason }' });

const totalOnce = (unitId: string, periodStart: string, expected: object) =>
  eventually(async () => {
    const total = await desk.total(formId, periodStart, unitId);
    expect(total).toMatchObject(expected);
    return true;
  });

const sum = (fieldKey: string, value: string, acceptedValue: string) =>
  expect.arrayContaining([{ fieldKey, value, acceptedValue }]);

// The owner of the tables is behind the wall, too: the scope of everything shows it all rows.
const asOwner = async <Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> => {
  const owner = createDataSource({ url: service.databaseUrl, entities: [], applicationName: 'owner' });
  await owner.initialize();
  try {
    return await owner.transaction(async (manager) => {
      await manager.query("SELECT set_config('app.scope', '/', true)");
      return work(manager);
    });
  } finally {
    await owner.destroy();
  }
};

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openReportDesk(service, {
    areas: [
      { id: north, communeId: commune },
      { id: south, communeId: commune },
      { id: other, communeId: secondCommune },
      { id: far, communeId: farCommune },
      { id: gone, communeId: commune, validUntil: '2026-05-31' },
    ],
    organisationIds: [women],
  });
  formId = await desk.publish(form({ due: { monthsAfter: 12, day: 25 } }));
  clerk = await desk.grant('clerk', [
    { action: 'report:submit', unitId: commune },
    ...['report:accept', 'report:read', 'report:read-personal'].map((action) => ({
      action,
      unitId: farCommune,
    })),
  ]);
  head = await desk.grant(
    'head',
    ['report:read', 'report:accept', 'report:lock', 'report:read-personal'].map((action) => ({
      action,
      unitId: commune,
    })),
  );
  for (const start of [may, june, july]) expect((await open(start)).__typename).toBe('ReportPeriod');
});
afterAll(async () => {
  await asOwner(async (manager) => {
    for (const { name, sql } of reportChecks) expect([name, await manager.query(sql)]).toEqual([name, []]);
  });
  await service.close();
});

describe('a report on its way', () => {
  test('counts at every level once it is handed in, and the latest submission wins', async () => {
    const first = await submit(north, { houses: '5', new_houses: '3', repaired: '2', rating: 'Tốt' });
    expect(first).toMatchObject({
      __typename: 'Report',
      state: 'SUBMITTED',
      submissionCount: 1,
      isLate: false,
    });
    const second = await submit(north, { houses: '7', new_houses: '3', repaired: '4', rating: 'Khá' });
    expect(second).toMatchObject({ id: first.id, submissionCount: 2, submission: { place: 2 } });
    await submit(other, { houses: '10', new_houses: '1', repaired: '9', rating: 'Khá' });
    // Two areas and one organisation in the commune; the area that ended on the last day of May is not asked.
    await totalOnce(commune, may, { expected: 3, submitted: 1, sums: sum('houses', '7', '0') });
    for (const unitId of [province, country])
      await totalOnce(unitId, may, {
        submitted: 2,
        sums: sum('houses', '17', '0'),
        choices: [
          { fieldKey: 'rating', choice: 'Tốt', count: 0 },
          { fieldKey: 'rating', choice: 'Khá', count: 2 },
        ],
        ratios: [{ fieldKey: 'share', percent: '23.53' }],
      });
    const all = await desk.ask(
      `query($id: ID!) { report(id: $id) { submissions { nodes { place values { fieldKey value } } } } }`,
      { id: first.id },
    );
    expect(all.report.submissions.nodes.map(({ place }: { place: number }) => place)).toEqual([2, 1]);
  });

  test('goes back with a reason, leaves the sums, and comes again', async () => {
    const { id } = await submit(south, { houses: '100', new_houses: '100' });
    await totalOnce(commune, may, { submitted: 2, sums: sum('houses', '107', '0') });
    expect(await sendBack(id, ' ')).toMatchObject({ code: 'ReasonNotValid' });
    expect(await sendBack(id)).toMatchObject({ state: 'RETURNED', reason: 'Thiếu số liệu' });
    expect(await sendBack(id)).toMatchObject({ code: 'ReportStateNotRight' });
    await totalOnce(commune, may, { submitted: 1, returned: 1, sums: sum('houses', '7', '0') });
    const draft = await desk.submit(
      { formId, periodStart: may, reporter: area(south), values: { houses: '8' } },
      { isDraft: true },
    );
    expect(draft).toMatchObject({ id, state: 'DRAFT' });
    await submit(south, { houses: '8', new_houses: '8' });
    await totalOnce(commune, may, { submitted: 2, returned: 0, sums: sum('houses', '15', '0') });
  });

  test('is accepted by the level above, then stands in the accepted sums and takes no more submissions', async () => {
    const { reports } = await desk.ask(
      `query($formId: ID!, $unitId: ID!) { reports(formId: $formId, periodStart: "${may}", unitId: $unitId, state: SUBMITTED) { nodes { id viewerCanDecide } } }`,
      { formId, unitId: commune },
      head,
    );
    expect(reports.nodes).toHaveLength(2);
    expect(reports.nodes[0].viewerCanDecide).toBe(true);
    const ids = reports.nodes.map(({ id }: { id: string }) => id);
    expect(await accept(ids, clerk)).toMatchObject({ code: 'NotAllowed' });
    expect(await accept([...ids, randomUUID()], head)).toMatchObject({ code: 'ReportNotFound' });
    expect(await accept(ids, head)).toMatchObject({
      reports: [{ state: 'ACCEPTED' }, { state: 'ACCEPTED' }],
    });
    await totalOnce(commune, may, { accepted: 2, sums: sum('houses', '15', '15') });
    await totalOnce(country, may, { accepted: 2, sums: sum('houses', '25', '15') });
    expect(await submit(north, { houses: '1', new_houses: '1' })).toMatchObject({
      code: 'ReportAlreadyAccepted',
    });
    const read = await desk.ask('query($id: ID!) { report(id: $id) { state decisions { kind } } }', {
      id: ids[0],
    });
    expect(read.report.state).toBe('AGGREGATED');
  });

  test('is refused after the lock, unless an exception with a reason opens it for one reporter', async () => {
    const lock = (unitId: string) =>
      desk.send(
        'lockReportPeriod',
        { formId, periodStart: may, unitId },
        { fields: '... on ReportLock { id }' },
      );
    const waiting = await submit(other, { houses: '11', new_houses: '2', repaired: '9' });
    expect(await lock(province)).toMatchObject({ code: 'ReportsWaiting' });
    await accept([waiting.id]);
    expect(await lock(province)).toMatchObject({ __typename: 'ReportLock' });
    const again = await submit(south, { houses: '9', new_houses: '9' });
    expect(again).toMatchObject({ code: 'ReportLocked' });
    expect(await sendBack(waiting.id)).toMatchObject({ code: 'ReportLocked' });
    const exception = {
      formId,
      periodStart: may,
      reporter: area(south),
      reason: 'Bão lũ',
      openUntil: tomorrow(),
    };
    expect(await desk.send('openReportException', { ...exception, openUntil: '2020-01-01' })).toMatchObject({
      code: 'ReportPeriodNotValid',
    });
    expect(
      await desk.send('openReportException', exception, { fields: '... on ReportException { reason }' }),
    ).toMatchObject({ reason: 'Bão lũ' });
    expect(await submit(south, { houses: '9', new_houses: '9' })).toMatchObject({ state: 'SUBMITTED' });
    expect(await submit(north, { houses: '9', new_houses: '9' })).toMatchObject({ code: 'ReportLocked' });
    await totalOnce(country, may, { submitted: 3, accepted: 2, sums: sum('houses', '27', '18') });
    const { report } = await desk.ask('query($id: ID!) { report(id: $id) { state } }', { id: waiting.id });
    expect(report.state).toBe('LOCKED');
  });
});

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

describe('behind the wall', () => {
  const personal = '{ submission { personalValues { fieldKey value } values { fieldKey } } }';
  const read = async (id: string, actor: TestActor) =>
    (await desk.ask(`query($id: ID!) { report(id: $id) ${personal} }`, { id }, actor)).report;

  test('a clerk reports for the own commune alone, and nobody beside it reads the report', async () => {
    const report = { formId, periodStart: june, values: { houses: '2', reporter: 'Người lập' } };
    expect(await desk.submit({ ...report, reporter: area(far) }, { actor: clerk })).toMatchObject({
      code: 'NotAllowed',
    });
    const own = await desk.submit({ ...report, reporter: area(north) }, { actor: clerk });
    expect(own).toMatchObject({ __typename: 'Report', state: 'SUBMITTED' });
    expect(await read(own.id, clerk)).toBeNull();
    expect(await read(own.id, head)).toEqual({
      submission: {
        values: [{ fieldKey: 'houses' }],
        personalValues: [{ fieldKey: 'reporter', value: 'Người lập' }],
      },
    });
    expect(await sendBack(own.id, 'Thử lại')).toMatchObject({ state: 'RETURNED' });
  });

  test('no row is seen without a scope, and no personal value lies open in a table or an event', async () => {
    const seen = await service.parts.dataSource.query('SELECT count(*)::int AS count FROM report');
    expect(seen).toEqual([{ count: 0 }]);
    const openTexts = (text: string): Promise<unknown[]> =>
      asOwner((manager) =>
        manager.query(
          `SELECT 1 FROM (SELECT data::text AS text FROM event_log UNION ALL SELECT data::text FROM outbox
             UNION ALL SELECT to_jsonb(s)::text FROM report_submission s UNION ALL SELECT to_jsonb(r)::text FROM report r) every
            WHERE text LIKE $1`,
          [`%${text}%`],
        ),
      );
    expect(await openTexts('Người lập')).toEqual([]);
    expect(await openTexts('houses')).not.toEqual([]);
  });

  test('what was handed in is never changed, not even by the owner of the tables', async () => {
    const rewrite = asOwner((manager) => manager.query("UPDATE report_submission SET numbers = '{}'"));
    await expect(rewrite).rejects.toThrow('is history');
  });

  test('the same command sent again answers as before, and its key takes no other content', async () => {
    const report = { formId, periodStart: june, reporter: area(south), values: { houses: '3' } };
    const [first, again] = await Promise.all([1, 2].map(() => desk.submit(report, { key: 'once' })));
    expect(again).toMatchObject({ id: first.id, submissionCount: 1 });
    const changed = await desk.submit({ ...report, values: { houses: '4' } }, { key: 'once' });
    expect(changed).toMatchObject({ code: 'IdempotencyKeyReused' });
  });

  test('values that break rules are refused by name, all at once, with nothing written', async () => {
    const values = { houses: '12/21', new_houses: '19,37%', dien_tich: '1' };
    const refused = await desk.submit({ formId, periodStart: june, reporter: area(far), values });
    expect(refused.violations.map(({ rule }: { rule: string }) => rule)).toEqual([
      'NUMBER_NOT_VALID',
      'NUMBER_NOT_VALID',
      'FIELD_NOT_KNOWN',
    ]);
    expect(refused.code).toBe('ReportValuesNotValid');
    expect((await submit(far, { houses: '1' }, june)).submissionCount).toBe(1);
  });
});

describe('who is asked', () => {
  test('an area that did not exist on the last day of the period is refused by name', async () => {
    expect(await submit(gone, { houses: '1' })).toMatchObject({ code: 'ReporterDidNotExist' });
    expect(await submit(randomUUID(), { houses: '1' })).toMatchObject({ code: 'ReporterDidNotExist' });
    const district = { formId, periodStart: may, reporter: { kind: 'COMMUNE', id: formerDistrict } };
    expect(await desk.submit({ ...district, values: { houses: '1' } })).toMatchObject({
      code: 'ReporterNotAsked',
    });
  });

  test('an organisation reports in each commune of its own', async () => {
    for (const unitId of [commune, secondCommune]) {
      const reporter = { kind: 'ORGANISATION', id: women, unitId };
      const report = await desk.submit({ formId, periodStart: july, reporter, values: { houses: '4' } });
      expect(report).toMatchObject({ __typename: 'Report', submissionCount: 1 });
    }
    await totalOnce(province, july, { submitted: 2, sums: sum('houses', '8', '0') });
  });

  test('those who are missing are named, and a new area is asked as soon as it is known', async () => {
    const missing = async () => {
      const { missingReports } = await desk.ask(
        `query($formId: ID!, $unitId: ID!) { missingReports(formId: $formId, periodStart: "${july}", unitId: $unitId) { nodes { kind reporterId state } } }`,
        { formId, unitId: commune },
      );
      return missingReports.nodes;
    };
    const names = [north, south].toSorted();
    expect(await missing()).toEqual(names.map((id) => ({ kind: 'AREA', reporterId: id, state: 'OPEN' })));
    await desk.tell([placeArea({ id: randomUUID(), communeId: commune })]);
    expect(await missing()).toHaveLength(3);
    await open(july);
    await totalOnce(commune, july, { expected: 4, submitted: 1, completeness: '25' });
  });

  test('a period that is not open, has not come, or begins on no first day is refused', async () => {
    expect(await submit(north, { houses: '1' }, '2026-04-01')).toMatchObject({ code: 'ReportPeriodNotOpen' });
    expect(await open('2199-01-01')).toMatchObject({ code: 'ReportPeriodNotValid' });
    expect(await open('2026-05-02')).toMatchObject({ code: 'ReportPeriodNotValid' });
  });
});
