import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSpreadsheet } from '@mttq/platform/spreadsheets/read-spreadsheet';
import { writeSpreadsheet } from '@mttq/platform/spreadsheets/write-spreadsheet';
import { deskPlaces } from '@mttq/testkit/campaigns/plan-desk';
import { openReportDesk, type ReportDesk } from '@mttq/testkit/campaigns/report-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

const { country, commune, secondCommune } = deskPlaces;
const [north, south, other] = Array.from({ length: 3 }, () => randomUUID()).toSorted() as [
  string,
  string,
  string,
];
const periodStart = '2026-05-01';

let service: TestService;
let desk: ReportDesk;
let formId: string;

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
  formId = await desk.publish({
    ...{ key: 'SHEET_MONTHLY', title: 'Báo cáo', unitId: country, periodKind: 'MONTH', asks: ['AREA'] },
    ...{ due: { monthsAfter: 12, day: 25 }, sections: [{ key: 'work', title: 'Kết quả' }] },
    fields: [
      { key: 'houses', section: 'work', label: 'Số nhà', type: 'COUNT', isRequired: true },
      { key: 'money', section: 'work', label: 'Số tiền', type: 'MONEY' },
      { key: 'note', section: 'work', label: 'Ghi chú', type: 'TEXT' },
    ],
    validFrom: '2020-01-01',
  });
  await desk.send('openReportPeriod', { formId, periodStart });
});
afterAll(() => service.close());

type Cell = string | number | null;

const importRows = async (rows: readonly (readonly Cell[])[], input: object = {}) => {
  const columns = ['kind', 'reporter_id', 'unit_id', 'name', 'houses', 'money', 'note'].map((title) => ({
    title,
  }));
  const labels = ['Loại', 'Mã', 'Mã xã', 'Tên', 'Số nhà', 'Số tiền', 'Ghi chú'];
  const content = (await writeSpreadsheet([{ name: 'Bao cao', columns, rows: [labels, ...rows] }])).toString(
    'base64',
  );
  return desk.send(
    'importReports',
    { formId, periodStart, unitId: commune, content, ...input },
    {
      fields:
        '... on ImportedReports { count } ... on ReportRowsNotValid { rows { row code violations { fieldKey rule } } }',
    },
  );
};

const missing = async (): Promise<string[]> => {
  const { missingReports } = await desk.ask(
    `query($formId: ID!) { missingReports(formId: $formId, periodStart: "${periodStart}", unitId: "${commune}") { nodes { reporterId } } }`,
    { formId },
  );
  return missingReports.nodes.map(({ reporterId }: { reporterId: string }) => reporterId);
};

test('a sheet names everybody who is asked, keys first, then labels', async () => {
  const { reportSheet } = await desk.ask(
    `query($formId: ID!) { reportSheet(formId: $formId, periodStart: "${periodStart}", unitId: "${commune}") { content rowCount } }`,
    { formId },
  );
  const rows: string[][] = [];
  for await (const { cells } of readSpreadsheet(Buffer.from(reportSheet.content, 'base64')))
    rows.push(cells.map(({ text }) => text));
  expect(reportSheet.rowCount).toBe(2);
  expect(rows[0]).toEqual(['kind', 'reporter_id', 'unit_id', 'name', 'houses', 'money', 'note']);
  expect(rows[1]).toContain('Số nhà *');
  expect(rows.slice(2).map(([, id]) => id)).toEqual([north, south]);
});

test('one wrong row among right ones is named, and nothing is half-written', async () => {
  const refused = await importRows([
    ['AREA', north, null, 'Thôn Bắc', 5, '46.091.000.000 đồng', 'Tốt'],
    ['AREA', south, null, 'Thôn Nam', '19,37%', null, null],
    ['AREA', other, null, 'Xã khác', 1, null, null],
    ['AREA', north, null, 'Thôn Bắc', 6, null, null],
    ['XOM', north, null, 'Thôn Bắc', 6, null, null],
    ['AREA', randomUUID(), null, 'Không có', 6, null, null],
  ]);
  expect(refused).toMatchObject({
    code: 'ReportRowsNotValid',
    rows: [
      {
        row: 4,
        code: 'ReportValuesNotValid',
        violations: [{ fieldKey: 'houses', rule: 'NUMBER_NOT_VALID' }],
      },
      { row: 5, code: 'ReporterNotAsked' },
      { row: 6, code: 'ReporterTwice' },
      { row: 7, code: 'ReporterNotReadable' },
      { row: 8, code: 'ReporterDidNotExist' },
    ],
  });
  expect(await missing()).toEqual([north, south]);
});

test('a right sheet is taken as a whole, once for a key, and its empty rows are left out', async () => {
  const rows = [
    ['AREA', north, null, 'Thôn Bắc', 5, '46.091.000.000 đồng', 'Tốt'],
    ['AREA', south, null, 'Thôn Nam', null, null, null],
  ];
  const key = { idempotencyKey: 'sheet' };
  expect(await importRows(rows, key)).toMatchObject({ count: 1 });
  expect(await importRows(rows, key)).toMatchObject({ count: 1 });
  expect(await importRows([...rows, rows[0] ?? []], key)).toMatchObject({ code: 'IdempotencyKeyReused' });
  expect(await missing()).toEqual([south]);
  const { reports } = await desk.ask(
    `query($formId: ID!) { reports(formId: $formId, periodStart: "${periodStart}", unitId: "${commune}") { nodes { submissionCount submission { source values { fieldKey value original } } } } }`,
    { formId },
  );
  expect(reports.nodes).toMatchObject([
    {
      submissionCount: 1,
      submission: {
        source: 'SPREADSHEET',
        values: [
          { fieldKey: 'houses', value: '5', original: null },
          { fieldKey: 'money', value: '46091000000', original: '46.091.000.000 đồng' },
          { fieldKey: 'note', value: 'Tốt' },
        ],
      },
    },
  ]);
});

test.each([
  ['no workbook', Buffer.from('không phải bảng tính').toString('base64')],
  ['nothing at all', ''],
])('%s is refused by name', async (_, content) => {
  const refused = await desk.send('importReports', { formId, periodStart, unitId: commune, content });
  expect(refused.code).toBe('ReportSheetUnreadable');
});

test('a sheet with strange columns or without a filled row is refused by name', async () => {
  expect(await importRows([])).toMatchObject({ code: 'ReportSheetUnreadable' });
  const columns = ['kind', 'reporter_id', 'dien_tich'].map((title) => ({ title }));
  const content = (await writeSpreadsheet([{ name: 'A', columns, rows: [] }])).toString('base64');
  expect(await importRows([], { content })).toMatchObject({ code: 'ReportSheetUnreadable' });
});
