import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeSpreadsheet } from '@mttq/platform/spreadsheets/write-spreadsheet';
import { type FundDesk, maker, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { zipOf } from '@mttq/testkit/zip-file';
import { awaitStatement } from '../../../../infra/seed/statements/send-statement.ts';
import { welfare } from '../app.ts';

let service: TestService;
let desk: FundDesk;
let account: { fundId: string; accountId: string };
let keys = 0;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
});
afterAll(() => service.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
const ask = async (document: string, variables: object, actor: TestActor = maker): Promise<any> => {
  const { data, errors } = await service.ask(document, variables, actor);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const command = async (name: string, given: object, actor?: TestActor) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  keys += 1;
  const input = /^(define|start)/.test(name) ? { idempotencyKey: `k${keys}`, ...given } : given;
  const answers =
    '... on BankStatement { id } ... on BankProfile { id version dayFormat delimiter columns { role titles isRequired } } ... on Refusal { message }';
  const kind =
    name === 'defineBankProfile'
      ? answers.replace('... on BankStatement { id } ', '')
      : answers.replace(/\.\.\. on BankProfile .*\} \}/u, '');
  return (
    await ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${kind} } }`,
      { input },
      actor,
    )
  )[name];
};

const columns = [
  { role: 'DAY', titles: ['Ngày hạch toán', 'Posting date'] },
  { role: 'DOC_NO', titles: ['Số bút toán'] },
  { role: 'CREDIT', titles: ['Phát sinh có'] },
  { role: 'DEBIT', titles: ['Phát sinh nợ'], isRequired: false },
  { role: 'TEXT', titles: ['Diễn giải'] },
];
const description = {
  name: 'Ngân hàng Mẫu',
  columns,
  dayFormat: 'DAY_MONTH_YEAR_DASH',
  thousands: 'COMMA',
  delimiter: 'SEMICOLON',
};

const enter = async (parts: readonly string[], given: object) => {
  keys += 1;
  const fundId = await desk.openFund();
  const opened = await desk.send('addFundAccount', {
    ...{
      fundId,
      bank: 'Ngân hàng Mẫu',
      number: `77${keys}888`,
      purpose: 'GENERAL',
      openedOn: '2024-01-01',
    },
  });
  account = { fundId, accountId: opened.id as string };
  const { id: statementId } = await command('startStatementImport', {
    ...account,
    ...{ periodFrom: '2024-09-01', periodUntil: '2024-09-10', openingBalance: '0', profile: 'VIETCOMBANK' },
    ...given,
  });
  for (const [at, text] of parts.entries())
    await command('addStatementPart', { fundId, statementId, part: at + 1, text });
  await command('submitStatement', { fundId, statementId, parts: parts.length });
  const states = ['RECONCILED', 'REJECTED'];
  return awaitStatement(
    (document, variables) => ask(document, variables ?? {}),
    { ...account, id: statementId, states },
    () => undefined,
  );
};

const slices = (file: Buffer): string[] =>
  Array.from({ length: Math.ceil(file.length / 3_000) }, (_, at) =>
    file.subarray(at * 3_000, (at + 1) * 3_000).toString('base64'),
  );

describe('the statements of another bank', () => {
  test('are read by a profile that people described, titles in decomposed letters included', async () => {
    const profile = await command('defineBankProfile', { ...description, unitId: places.province });
    expect(profile).toMatchObject({ version: 1, dayFormat: 'DAY_MONTH_YEAR_DASH', delimiter: 'SEMICOLON' });
    const text = `${'Ngày hạch toán;Số bút toán;Phát sinh nợ;Phát sinh có;Diễn giải'.normalize('NFD')}
09-09-2024;B.1;;1,200,000.00;"ung ho; miền Bắc"
10-09-2024 08:15;B.2;200,000;;chi
`;
    const found = await enter([text], {
      profile: 'OTHER',
      bankProfileId: profile.id,
      closingBalance: '1000000',
    });
    expect(found).toMatchObject({
      state: 'RECONCILED',
      lineCount: 2,
      creditTotal: '1200000',
      debitTotal: '200000',
    });
  });

  test('keep the version that they were opened with; a new one is new', async () => {
    const first = await command('defineBankProfile', {
      ...description,
      name: 'Có phiên bản',
      unitId: places.province,
    });
    const second = await command('defineBankProfile', {
      ...description,
      name: 'Có phiên bản',
      delimiter: 'COMMA',
      unitId: places.province,
    });
    expect([first.version, second.version]).toEqual([1, 2]);
    const { bankProfiles } = await ask(
      'query { bankProfiles(first: 2) { nodes { name version unit { id } } } }',
      {},
      { id: 'passer-by', isAdministrator: false },
    );
    expect(bankProfiles.nodes.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
  });

  test.each<[string, object]>([
    ['without a day', { columns: columns.slice(1) }],
    ['without an amount', { columns: columns.filter(({ role }) => role !== 'CREDIT' && role !== 'DEBIT') }],
    ['with a title for two columns', { columns: [...columns, { role: 'PARTY', titles: ['DIEN GIAI'] }] }],
    ['with a column twice', { columns: [...columns, { role: 'DAY', titles: ['Ngày khác'] }] }],
    ['with a title of signs alone', { columns: [...columns, { role: 'PARTY', titles: ['***'] }] }],
    ['without a name', { name: '  ' }],
  ])('cannot be described %s', async (_what, given) => {
    const answer = await command('defineBankProfile', { ...description, unitId: places.province, ...given });
    expect(answer).toEqual({ __typename: 'BankProfileNotValid', message: expect.any(String) });
  });

  test('cannot be described without the right, nor opened without a profile', async () => {
    const { errors } = await service.ask(
      'mutation ($input: DefineBankProfileInput!) { defineBankProfile(input: $input) { __typename } }',
      { input: { ...description, idempotencyKey: 'x', unitId: places.province } },
      { id: 'passer-by', isAdministrator: false },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const about = {
      ...account,
      periodFrom: '2024-09-01',
      periodUntil: '2024-09-10',
      openingBalance: '0',
      closingBalance: '0',
    };
    const answer = await command('startStatementImport', { ...about, profile: 'OTHER' });
    expect(answer.__typename).toBe('StatementNotValid');
  });
});

describe('a statement as a workbook', () => {
  const titles = ['Ngày GD', 'Số CT', 'Số tiền ghi nợ', 'Số tiền ghi có', 'Số dư', 'Nội dung chi tiết'];
  const workbook = (...rows: (string | bigint | Date | null)[][]) =>
    writeSpreadsheet([{ name: 'Sao kê', columns: titles.map((title) => ({ title })), rows }]);
  const xlsx = { format: 'XLSX' };

  test('is read like its CSV: days, amounts beyond 2^53, texts with line ends', async () => {
    const file = await workbook(
      [
        new Date('2024-09-09T03:12:33Z'),
        'A.1',
        null,
        1_000_000n,
        '1.000.000',
        'ung ho\nmiền "Bắc", xin cam on',
      ],
      ['10/09/2024', 'A.2', null, 9_007_199_254_740_993n, null, 'ung ho'],
    );
    const found = await enter(slices(file), { ...xlsx, closingBalance: '9007199255740993' });
    expect(found).toMatchObject({ state: 'RECONCILED', lineCount: 2, creditTotal: '9007199255740993' });
  });

  test('names the row and the column of the sheet that is wrong, and keeps nothing', async () => {
    const bad = [null, null, null, null, null, null];
    const found = await enter(
      slices(
        await workbook(['09/09/2024', 'A.1', null, 5n, null, 'x'], bad, [
          '09/09/2024',
          '=cmd()',
          null,
          5n,
          null,
          'x',
        ]),
      ),
      { ...xlsx, closingBalance: '10' },
    );
    expect(found).toMatchObject({ state: 'REJECTED', newLineCount: 0 });
    expect(found.problems.nodes[0]).toMatchObject({ row: 4, column: 2, code: 'DOC_NO_MALFORMED' });
  });

  const sheet = (cells: string) =>
    zipOf({
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
      'xl/worksheets/s.xml': `<worksheet><sheetData><row r="7">${cells}</row></sheetData></worksheet>`,
    });

  test.each<[string, Buffer, object]>([
    [
      'with a formula',
      sheet('<c r="C7"><f>HYPERLINK("http://x")</f><v>1</v></c>'),
      { row: 7, column: 3, code: 'FORMULA_CELL' },
    ],
    ['that is none', Buffer.from('Ngày GD,Số CT'), { row: 0, column: 0, code: 'NOT_A_SPREADSHEET' }],
    ['with too many columns', sheet('<c r="ZZ7"><v>1</v></c>'), { row: 7, code: 'NOT_A_SPREADSHEET' }],
    ['without rows', zipOf({ ...{}, 'xl/workbook.xml': '<workbook/>' }), { code: 'NOT_A_SPREADSHEET' }],
  ])('%s is rejected', async (_what, file, problem) => {
    const found = await enter(slices(file), { ...xlsx, closingBalance: '0' });
    expect(found.state).toBe('REJECTED');
    expect(found.problems.nodes[0]).toMatchObject(problem);
  });

  test('is not taken twice', async () => {
    const file = await workbook(['09/09/2024', 'A.1', null, 5n, null, 'x']);
    const first = await enter(slices(file), { ...xlsx, closingBalance: '5' });
    const { fundId } = account;
    const again = await command('startStatementImport', {
      ...{ ...account, ...xlsx, profile: 'VIETCOMBANK', periodFrom: '2024-09-01', periodUntil: '2024-09-10' },
      ...{ openingBalance: '0', closingBalance: '5' },
    });
    for (const [at, text] of slices(file).entries())
      await command('addStatementPart', { fundId, statementId: again.id, part: at + 1, text });
    await command('submitStatement', { fundId, statementId: again.id, parts: slices(file).length });
    const found = await awaitStatement(
      (document, variables) => ask(document, variables ?? {}),
      { ...account, id: again.id, states: ['REJECTED', 'RECONCILED'] },
      () => undefined,
    );
    expect([first.state, found.state, found.problems.nodes[0].code]).toEqual([
      'RECONCILED',
      'REJECTED',
      'FILE_KNOWN',
    ]);
  });

  test('is refused part by part when it is no base64', async () => {
    const { fundId } = account;
    const { id: statementId } = await command('startStatementImport', {
      ...{ ...account, ...xlsx, profile: 'VIETCOMBANK', periodFrom: '2024-09-01', periodUntil: '2024-09-10' },
      ...{ openingBalance: '0', closingBalance: '5' },
    });
    const answer = await command('addStatementPart', { fundId, statementId, part: 1, text: 'Ngày GD\n' });
    expect(answer.__typename).toBe('StatementNotValid');
  });
});
