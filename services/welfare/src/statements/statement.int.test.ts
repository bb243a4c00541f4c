import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource } from '@mttq/platform/data/data-source';
import { rowsOfAllUnits } from '@mttq/testkit/all-units';
import { donorScript } from '@mttq/testkit/donor-script';
import { eventually } from '@mttq/testkit/eventually';
import { approver, type FundDesk, maker, openFundDesk } from '@mttq/testkit/fund-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import type { DataSource } from 'typeorm';
import {
  type SampleChoice,
  sampleLines,
  samplePages,
  samplePeriod,
  summarise,
} from '../../../../infra/seed/statements/sample-statement.ts';
import { awaitStatement, sendStatement } from '../../../../infra/seed/statements/send-statement.ts';
import { welfare } from '../app.ts';
import { statementChecks } from '../bank-files/statement.checks.ts';
import { postingLeafChecks } from '../public-postings/posting-leaf.checks.ts';

let service: TestService;
let desk: FundDesk;
let owner: DataSource;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  owner = createDataSource({ url: service.databaseUrl, entities: [], applicationName: 'owner' });
  await owner.initialize();
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

const askAs =
  (actor: TestActor) =>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  async (document: string, variables?: object): Promise<any> => {
    const answer = await service.ask(document, variables, actor);
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
const ask = askAs(maker);
const say = () => undefined;
const small: SampleChoice = { lines: 1_200, pages: 14, seed: 7, accountNumber: '0011001932418' };
let keys = 0;

const openAccount = async (number: string) => {
  const fundId = await desk.openFund();
  const input = { fundId, bank: 'Vietcombank', number, purpose: 'GENERAL', openedOn: '2024-01-01' };
  const account = await desk.send('addFundAccount', input);
  return { fundId, accountId: account.id as string };
};

type Account = Awaited<ReturnType<typeof openAccount>>;

const enter = async (account: Account, text: string, given: object = {}) => {
  keys += 1;
  const sent = await sendStatement(
    ask,
    {
      idempotencyKey: `k${keys}`,
      ...account,
      profile: 'VIETCOMBANK',
      periodFrom: samplePeriod.from,
      periodUntil: samplePeriod.until,
      openingBalance: samplePeriod.opening.toString(),
      closingBalance: '0',
      ...given,
    },
    { chunks: [text], report: say },
  );
  return awaitStatement(ask, { ...account, id: sent.id, states: ['RECONCILED', 'REJECTED'] }, say);
};

const publish = async (account: Account, id: string) => {
  const { publishStatement } = await askAs(approver)(
    `mutation ($input: PublishStatementInput!) { publishStatement(input: $input) { __typename ... on Refusal { message } } }`,
    { input: { fundId: account.fundId, statementId: id } },
  );
  expect(publishStatement.__typename).toBe('BankStatement');
  return awaitStatement(ask, { ...account, id, states: ['PUBLISHED'] }, say);
};

const findQuestion = `query ($accountId: ID!, $date: Date!, $amount: Vnd!, $reference: String!) {
  findTransfer(accountId: $accountId, date: $date, amount: $amount, reference: $reference) {
    ... on Refusal { code } ... on FoundTransfers { lines { maskedText salt docNo bookedOn debit credit logIndex
      proof { leaf index path head { size note verifierKey } } } } } }`;

const find = async (accountId: string, line: { day: string; credit: bigint }, reference: string) =>
  (
    await askAs({ id: 'anonymous' })(findQuestion, {
      accountId,
      date: line.day,
      amount: line.credit.toString(),
      reference,
    })
  ).findTransfer;

const publishedAccounts = async (fundId: string) =>
  (
    await askAs({ id: 'anonymous' })(
      `query ($fundId: ID!) { publishedAccounts(fundId: $fundId) {
         nodes { id fund { id } bank maskedNumber firstDay lastDay lineCount } } }`,
      { fundId },
    )
  ).publishedAccounts.nodes;

const countLines = async ({ accountId }: Account): Promise<number> => {
  const [{ lines }] = await rowsOfAllUnits(
    service,
    'SELECT count(*)::int AS lines FROM statement_line l JOIN bank_statement s ON s.id = l.statement_id WHERE s.account_id = $1',
    [accountId],
  );
  return lines;
};

const row = (...[day, doc, credit, balance, text = 'ung ho']: readonly string[]) =>
  `${day},${doc},,${credit},${balance},${text}\n`;
const head = (number: string) =>
  `Số tài khoản,${number}\nNgày GD,Số CT,Số tiền ghi nợ,Số tiền ghi có,Số dư,Nội dung chi tiết\n`;

describe('a bank statement', () => {
  test('is read whole, published by somebody else, and every donor finds and proves the own line', async () => {
    const account = await openAccount(small.accountNumber);
    const summary = summarise(small);
    const text = [...samplePages(small)].join('');
    const found = await enter(account, text, {
      closingBalance: summary.closing.toString(),
      fileHash: summary.hash,
    });
    expect(found).toMatchObject({
      state: 'RECONCILED',
      fileHash: summary.hash,
      pages: 14,
      lineCount: 1_200,
      newLineCount: 1_200,
      creditTotal: summary.credit.toString(),
      problemCount: 0,
    });
    const line = [...sampleLines(small)][700] as { day: string; credit: bigint; docNo: string; code: string };
    expect(await find(account.accountId, line, line.docNo)).toEqual({ lines: [] });
    expect(await publishedAccounts(account.fundId)).toEqual([]);
    const income = { fundId: account.fundId, kind: 'INCOME', amount: '5000' };
    await desk.send('recordIncome', income);
    await Promise.all([publish(account, found.id), desk.send('recordIncome', income)]);
    expect(await publishedAccounts(account.fundId)).toEqual([
      {
        id: account.accountId,
        fund: { id: account.fundId },
        bank: 'Vietcombank',
        maskedNumber: `•••••••••${small.accountNumber.slice(-4)}`,
        firstDay: samplePeriod.from,
        lastDay: samplePeriod.until,
        lineCount: 1_200,
      },
    ]);
    const proved = await eventually(async () => {
      const [first] = (await find(account.accountId, line, line.code)).lines;
      return first?.proof ? first : undefined;
    });
    expect(proved.docNo).toBe(line.docNo);
    const key = proved.proof.head.verifierKey;
    expect(await donorScript.verifyDonation(proved, key)).toBe(true);
    expect(await donorScript.verifyDonation({ ...proved, credit: `${line.credit + 1n}` }, key)).toBe(false);
    expect(await donorScript.verifyDonation({ ...proved, maskedText: `${proved.maskedText} ` }, key)).toBe(
      false,
    );
    const leaf = proved.proof.leaf.replace(`"${line.credit}"`, `"${line.credit + 1n}"`);
    const forged = { ...proved, credit: `${line.credit + 1n}`, proof: { ...proved.proof, leaf } };
    expect(await donorScript.verifyDonation(forged, key)).toBe(false);
    const again = await enter(account, text, { closingBalance: summary.closing.toString() });
    expect(again).toMatchObject({ state: 'REJECTED', problems: { nodes: [{ code: 'FILE_KNOWN' }] } });
  });

  test('counts no line twice when files overlap, and equal lines of one file as often as they are there (WEL-10)', async () => {
    const account = await openAccount('19001111');
    const twins =
      row('02/09/2024', 'A.2', '5.000', '1.000.015.000') + row('02/09/2024', 'A.2', '5.000', '1.000.020.000');
    const first = head('19001111') + row('01/09/2024', 'A.1', '10.000', '1.000.010.000') + twins;
    expect(await enter(account, first, { closingBalance: '1000020000' })).toMatchObject({ newLineCount: 3 });
    const third = row('02/09/2024', 'A.2', '5.000', '1.000.025.000');
    const second = first + third + row('03/09/2024', 'A.3', '1.000', '1.000.026.000');
    expect(await enter(account, second, { closingBalance: '1000026000' })).toMatchObject({
      state: 'RECONCILED',
      lineCount: 5,
      newLineCount: 2,
      overlapCount: 3,
    });
  });

  const sendByRow = async (account: Account, rows: readonly string[], closingBalance: string) => {
    const { fundId } = account;
    const command = async (name: string, input: object) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on BankStatement { id } } }`;
      return (await ask(document, { input }))[name];
    };
    keys += 1;
    const { from: periodFrom, until: periodUntil, opening } = samplePeriod;
    const { id: statementId } = await command('startStatementImport', {
      ...{ ...account, idempotencyKey: `k${keys}`, profile: 'VIETCOMBANK', periodFrom, periodUntil },
      ...{ openingBalance: `${opening}`, closingBalance, fileHash: hash('sha256', rows.join('')) },
    });
    for (const [at, text] of rows.entries()) {
      await command('addStatementPart', { fundId, statementId, part: at + 1, text });
      const again = await command('addStatementPart', {
        fundId,
        statementId,
        part: at + 1,
        text: `${text}\n`,
      });
      expect(again.__typename).toBe('StatementPartDiffers');
    }
    await command('submitStatement', { fundId, statementId, parts: rows.length });
    return awaitStatement(ask, { ...account, id: statementId, states: ['RECONCILED', 'REJECTED'] }, say);
  };

  // A step reads sixteen parts: the first file has one more.
  test('counts equal lines over the steps in which a file is read, and over files', async () => {
    const account = await openAccount('40004444');
    const equal = Array.from({ length: 16 }, () => row('02/09/2024', 'A.2', '5.000', ''));
    const first = await sendByRow(account, [head('40004444'), ...equal], '1000080000');
    expect(first).toMatchObject({ state: 'RECONCILED', lineCount: 16, newLineCount: 16 });
    const more = [head('40004444'), ...equal, ...equal.slice(0, 2)];
    const second = await sendByRow(account, more, '1000090000');
    expect(second).toMatchObject({ state: 'RECONCILED', lineCount: 18, newLineCount: 2, overlapCount: 16 });
  });

  test('leaves no line behind when something is wrong in a later part than lines were written from', async () => {
    const account = await openAccount('50005555');
    const sound = Array.from({ length: 17 }, (_, at) => row('02/09/2024', `B.${at}`, '5.000', ''));
    const parts = [head('50005555'), ...sound, row('02/09/2024', 'B.17', '-5.000', ''), ...sound];
    const refused = await sendByRow(account, parts, '1000085000');
    expect(refused).toMatchObject({ state: 'REJECTED', newLineCount: 0 });
    expect(refused.problems.nodes[0]).toMatchObject({ code: 'AMOUNT_NEGATIVE', row: 20, column: 4 });
    expect(await countLines(account)).toBe(0);
    const again = await sendByRow(account, [head('50005555'), ...sound], '1000085000');
    expect(again).toMatchObject({ state: 'RECONCILED', newLineCount: 17 });
    expect(await countLines(account)).toBe(17);
  });

  const day = '01/09/2024';
  const cases: readonly [string, string, string, readonly [number, number]][] = [
    [
      'of another account',
      head('99999999') + row(day, 'A.1', '1.000', '1.000.001.000'),
      'ACCOUNT_DIFFERS',
      [1, 2],
    ],
    ['with a negative amount', head('20002222') + row(day, 'A.1', '-1.000', ''), 'AMOUNT_NEGATIVE', [3, 4]],
    ['with a fraction', head('20002222') + row(day, 'A.1', '1.000.5', ''), 'AMOUNT_NOT_WHOLE', [3, 4]],
    [
      'with too large an amount',
      head('20002222') + row(day, 'A.1', '9223372036854775808', ''),
      'AMOUNT_TOO_LARGE',
      [3, 4],
    ],
    [
      'with a line missing',
      head('20002222') + row(day, 'A.1', '1.000', '1.000.002.000'),
      'BALANCE_BROKEN',
      [3, 5],
    ],
    [
      'with a formula for a number',
      head('20002222') + row(day, '=cmd()', '1.000', ''),
      'DOC_NO_MALFORMED',
      [3, 2],
    ],
    [
      'with a page missing',
      `${head('20002222')}${row(day, 'A.1', '1.000', '')}Cộng trang,2,,1.000,1,\n`,
      'PAGE_MISSING',
      [4, 2],
    ],
    [
      'with a wrong page total',
      `${head('20002222')}${row(day, 'A.1', '1.000', '')}Cộng trang,1,,2.000,1,\n`,
      'PAGE_TOTAL_DIFFERS',
      [4, 3],
    ],
    ['with an unknown column', head('20002222').replace('Số dư', 'Tỷ giá'), 'UNKNOWN_COLUMN', [2, 5]],
    [
      'with an open quote',
      head('20002222') + row(day, 'A.1', '1.000', '', '"ung ho'),
      'QUOTE_NOT_CLOSED',
      [3, 1],
    ],
    ['that does not add up', head('20002222') + row(day, 'A.1', '2.000', ''), 'CLOSING_DIFFERS', [0, 0]],
  ];

  test('is rejected as a whole, with row and column, whatever is wrong with it', async () => {
    const account = await openAccount('20002222');
    for (const [title, text, code, [rowOf, column]] of cases) {
      const found = await enter(account, text, { closingBalance: '1000001000' });
      const [problem] = found.problems.nodes;
      expect([title, found.state, problem]).toEqual([
        title,
        'REJECTED',
        expect.objectContaining({ code, row: rowOf, column }),
      ]);
    }
    expect(await countLines(account)).toBe(0);
    const sound = head('20002222') + row(day, 'A.1', '1.000', '1.000.001.000');
    expect(await enter(account, sound, { closingBalance: '1000001000' })).toMatchObject({
      state: 'RECONCILED',
    });
  });

  test('is not published by the person who imported it', async () => {
    const account = await openAccount('30003333');
    const text = head('30003333') + row('01/09/2024', 'B.1', '1.000', '1.000.001.000');
    const { id } = await enter(account, text, { closingBalance: '1000001000' });
    const { publishStatement } = await ask(
      'mutation ($input: PublishStatementInput!) { publishStatement(input: $input) { __typename } }',
      { input: { fundId: account.fundId, statementId: id } },
    );
    expect(publishStatement.__typename).toBe('SamePerson');
  });
});

// What a policy hides from a reader without a scope would look like no fault at all.
test.each([...statementChecks, ...postingLeafChecks].map(({ id, law, sql }) => [id, law, sql] as const))(
  '%s holds: %s',
  async (_id, _law, sql) => {
    const broken = await owner.transaction(async (manager) => {
      await manager.query("SELECT set_config('app.scope', '/', true)");
      return manager.query(sql);
    });
    expect(broken).toEqual([]);
  },
);
