import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeSpreadsheet } from '@mttq/platform/spreadsheets/write-spreadsheet';
import { type FundDesk, maker, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { zipOf } from '@mttq/testkit/zip-file';
import { welfare } from '../../../services/welfare/src/app.ts';
import type { Ask } from '../import-edition.ts';
import { importStatementFile, type StatementOfFile } from './import-statement-file.ts';
import { partsOf } from './statement-parts.ts';

let service: TestService;
let desk: FundDesk;
let folder: string;
let accounts = 0;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  folder = await mkdtemp(join(tmpdir(), 'statements-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await service.close();
});

const ask: Ask = async (document, variables) => {
  const { data, errors } = await service.ask(document, variables ?? {}, maker);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const partOf = (variables: object | undefined): number | undefined =>
  (variables as { input?: { part?: number } } | undefined)?.input?.part;

const allOf = async (parts: AsyncIterable<string>): Promise<string[]> => {
  const all: string[] = [];
  for await (const part of parts) all.push(part);
  return all;
};

const openAccount = async (): Promise<{ fundId: string; accountId: string }> => {
  accounts += 1;
  const fundId = await desk.openFund();
  const about = { bank: 'Vietcombank', purpose: 'GENERAL', openedOn: '2024-01-01' };
  const account = await desk.send('addFundAccount', { fundId, number: `00110019${accounts}`, ...about });
  return { fundId, accountId: account.id };
};

const period = { periodFrom: '2024-09-01', periodUntil: '2024-09-10', openingBalance: '0' } as const;

const aboutFile = async (given: Partial<StatementOfFile>): Promise<StatementOfFile> => ({
  ...(await openAccount()),
  ...period,
  profile: 'VIETCOMBANK',
  closingBalance: '0',
  ...given,
});

const keep = async (name: string, content: Buffer | string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
};

const importOf = async (file: string, about: StatementOfFile, by: Ask = ask) => {
  const said: string[] = [];
  const found = await importStatementFile(by, { file, about }, (line) => said.push(line));
  return { found, said };
};

type Row = (string | bigint | Date | null)[];
const titles = ['Ngày GD', 'Số CT', 'Số tiền ghi nợ', 'Số tiền ghi có', 'Số dư', 'Nội dung chi tiết'];
const workbook = (rows: readonly Row[], columns: readonly string[] = titles) =>
  writeSpreadsheet([{ name: 'Sao kê', columns: columns.map((title) => ({ title })), rows }]);

describe('the command that imports a file', () => {
  test('takes a workbook whatever its name says, and answers alike when it is given again', async () => {
    const file = await keep(
      'sao-ke.csv',
      await workbook([
        [new Date('2024-09-09T00:00:00Z'), 'A.1', null, 1_200_000n, '1.200.000', 'ung ho mien Bac'],
        ['10/09/2024', 'A.2', '200.000', null, '1.000.000', 'chi'],
      ]),
    );
    const about = await aboutFile({ closingBalance: '1000000' });
    const { found, said } = await importOf(file, about);
    expect(found).toMatchObject({ state: 'RECONCILED', lineCount: 2, newLineCount: 2 });
    expect(said.at(-1)).toBe(`RECONCILED: ${found.id}, 2 lines, 0 of them known before`);
    expect((await importOf(file, about)).found.id).toBe(found.id);
  });

  test('goes on where it broke off, slice by slice', async () => {
    const lines = Array.from(
      { length: 4_000 },
      (_, at): Row => ['09/09/2024', `A.${at}`, null, 1_000n, null, randomBytes(24).toString('hex')],
    );
    const content = await workbook(lines);
    expect(content.length).toBeGreaterThan(2 * 98_304);
    const file = await keep('nhieu-phan.xlsx', content);
    const about = await aboutFile({ closingBalance: '4000000' });
    const sent: number[] = [];
    const breaking: Ask = async (document, variables) => {
      if (partOf(variables) === 2) throw new Error('the line broke');
      return ask(document, variables);
    };
    const counting: Ask = (document, variables) => {
      const part = partOf(variables);
      if (part !== undefined) sent.push(part);
      return ask(document, variables);
    };
    await expect(importOf(file, about, breaking)).rejects.toThrow('the line broke');
    const { found } = await importOf(file, about, counting);
    expect(found).toMatchObject({ state: 'RECONCILED', lineCount: 4_000, newLineCount: 4_000 });
    expect(sent).toEqual(Array.from({ length: Math.ceil(content.length / 98_304) }, (_, at) => at + 1));
  });

  test('says row and column of what is wrong in a workbook, and keeps no line', async () => {
    const empty: Row = [null, null, null, null, null, null];
    const file = await keep(
      'sai.xlsx',
      await workbook([
        ['09/09/2024', 'A.1', null, 5n, null, 'x'],
        empty,
        ['09/09/2024', '=cmd()', null, 5n, null, 'x'],
        ['09/09/2024', 'A.3', null, '-5', null, 'x'],
        ['09/09/2024', 'A.4', null, '5,5', null, 'x'],
      ]),
    );
    const { found, said } = await importOf(file, await aboutFile({ closingBalance: '10' }));
    expect(found).toMatchObject({ state: 'REJECTED', newLineCount: 0 });
    const places = found.problems.nodes.map(({ code, row, column }) => `${code} ${row}:${column}`);
    expect(places).toEqual(
      expect.arrayContaining(['DOC_NO_MALFORMED 4:2', 'AMOUNT_NEGATIVE 5:4', 'AMOUNT_NOT_WHOLE 6:4']),
    );
    expect(said.filter((line) => line.includes('DOC_NO_MALFORMED'))).toHaveLength(1);
  });

  test('refuses a workbook with a formula, and one that is broken, by name', async () => {
    const formula = zipOf({
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
      'xl/worksheets/s.xml':
        '<worksheet><sheetData><row r="7"><c r="C7"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>',
    });
    const broken = (await workbook([['09/09/2024', 'A.1', null, 5n, null, 'x']])).subarray(0, 400);
    const problemOf = async (name: string, content: Buffer) =>
      (await importOf(await keep(name, content), await aboutFile({}))).found.problems.nodes[0];
    expect(await problemOf('cong-thuc.xlsx', formula)).toMatchObject({
      row: 7,
      column: 3,
      code: 'FORMULA_CELL',
    });
    expect(await problemOf('hong.xlsx', broken)).toMatchObject({ code: 'NOT_A_SPREADSHEET' });
  });

  test('reads a workbook of another bank by its described profile', async () => {
    const columns = [
      { role: 'DAY', titles: ['Ngày hạch toán'] },
      { role: 'DOC_NO', titles: ['Số bút toán'] },
      { role: 'CREDIT', titles: ['Phát sinh có'] },
      { role: 'TEXT', titles: ['Diễn giải'] },
    ];
    const layout = { dayFormat: 'DAY_MONTH_YEAR_DASH', thousands: 'COMMA', delimiter: 'SEMICOLON' };
    const input = { idempotencyKey: 'p', unitId: places.province, name: 'Mẫu', columns, ...layout };
    const { defineBankProfile } = await ask(
      'mutation ($input: DefineBankProfileInput!) { defineBankProfile(input: $input) { ... on BankProfile { id } } }',
      { input },
    );
    const row: Row = ['09-09-2024', 'B.1', '1,200,000', 'ung ho; mien Bac'];
    const file = await keep(
      'khac.xlsx',
      await workbook(
        [row],
        columns.map((column) => column.titles[0] ?? ''),
      ),
    );
    const { found } = await importOf(
      file,
      await aboutFile({ profile: 'OTHER', bankProfileId: defineBankProfile.id, closingBalance: '1200000' }),
    );
    expect(found).toMatchObject({ state: 'RECONCILED', lineCount: 1 });
  });

  test('begins anew when a balance was mistyped', async () => {
    const file = await keep('tep.csv', `${titles.join(',')}\n09/09/2024,A.1,,5,5,x`);
    const about = await aboutFile({ closingBalance: '6' });
    const first = await importOf(file, about);
    const second = await importOf(file, { ...about, closingBalance: '5' });
    expect([first.found.state, second.found.state]).toEqual(['REJECTED', 'RECONCILED']);
  });
});

describe('a workbook on its way', () => {
  test('is cut alike whatever pieces the disk gives, and never above what the service takes', async () => {
    const content = randomBytes(300_000);
    const read = async (size: number) => {
      const pieces = Array.from({ length: Math.ceil(content.length / size) }, (_, at) =>
        content.subarray(at * size, (at + 1) * size),
      );
      return allOf(partsOf({ workbook: pieces }));
    };
    const parts = await read(65_536);
    expect(parts.map((text) => text.length)).toEqual([131_072, 131_072, 131_072, 6_784]);
    expect(await read(250_000)).toEqual(parts);
    expect(Buffer.concat(parts.map((text) => Buffer.from(text, 'base64')))).toEqual(content);
  });

  test('is refused above 24 MiB before the service would', async () => {
    const piece = Buffer.alloc(1_048_576);
    const whole = await allOf(partsOf({ workbook: Array(24).fill(piece) }));
    expect(whole).toHaveLength(256);
    const larger = partsOf({ workbook: [...Array(24).fill(piece), Buffer.from('x')] });
    await expect(allOf(larger)).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' });
  });
});
