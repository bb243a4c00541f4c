import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSpreadsheet } from '@mttq/platform/spreadsheets/read-spreadsheet';
import { type FundDesk, openFundDesk } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { parse } from 'csv-parse/sync';
import { welfare } from '../app.ts';

let service: TestService;
let desk: FundDesk;
let fundId: string;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  fundId = await desk.openFund();
  for (let at = 0; at < 3; at += 1)
    await desk.send('recordIncome', {
      fundId,
      kind: 'INCOME',
      amount: '9007199254740993',
      reason: `=cmd(${at})`,
    });
  await desk.pay(fundId, '7', {});
});
afterAll(() => service.close());

const part = async (
  format: 'CSV' | 'XLSX',
  after: string | null = null,
  actor?: { id: string; isAdministrator: boolean },
) => {
  const { data, errors } = await service.ask(
    `query($fundId: ID!, $format: JournalFormat!, $after: String) {
       fund(id: $fundId) { journalExport(format: $format, after: $after) { content contentType lines next } } }`,
    { fundId, format, after },
    actor,
  );
  return errors?.[0]?.extensions.code ?? data.fund.journalExport;
};

describe('the journal of a fund', () => {
  test('leaves as CSV that adds up to zero and holds no formula', async () => {
    const { content, contentType, lines, next } = await part('CSV');
    expect([contentType, lines, next]).toEqual(['text/csv; charset=utf-8', 8, null]);
    const rows: Record<string, string>[] = parse(Buffer.from(content, 'base64'), {
      bom: true,
      columns: true,
    });
    const sum = (name: string) => rows.reduce((total, row) => total + BigInt(row[name] || '0'), 0n);
    expect(sum('debit')).toBe(3n * 9007199254740993n + 7n);
    expect(sum('credit')).toBe(sum('debit'));
    expect(rows.filter(({ reason }) => /^[=+@-]/.test(reason ?? ''))).toEqual([]);
  });

  test('leaves as a workbook with the same lines, its amounts exact and its texts as texts', async () => {
    const { content } = await part('XLSX');
    const rows = [];
    for await (const row of readSpreadsheet(Buffer.from(content, 'base64'))) rows.push(row.cells);
    expect(rows).toHaveLength(9);
    expect(rows[1]?.[8]).toEqual({ kind: 'text', text: '9007199254740993', isFormula: false });
    expect(rows[1]?.[10]).toEqual({ kind: 'text', text: '=cmd(0)', isFormula: false });
    expect(rows.at(-1)?.map(({ text }) => text)).toContain('7');
    expect(rows.flat().some(({ isFormula }) => isFormula)).toBe(false);
  });

  test('opens to nobody without the right, and not behind a place that is none', async () => {
    expect(await part('CSV', null, { id: 'passer-by', isAdministrator: false })).toBe('FORBIDDEN');
    expect(await part('CSV', 'x')).toBe('CURSOR_NOT_VALID');
    expect(await part('CSV', '999999999')).toMatchObject({ lines: 0, next: null, content: '' });
  });
});
