import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import { awaitStatement, sendStatement } from '../../../../infra/seed/statements/send-statement.ts';
import { welfare } from '../app.ts';

let service: TestService;
let funds: FundDesk;
let desk: GivingDesk;
let accounts = 0;

beforeAll(async () => {
  service = await startTestService(welfare);
  funds = await openFundDesk(service);
  desk = openGivingDesk(service);
});
afterAll(() => service.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
const ask = async (document: string, variables?: object): Promise<any> => {
  const answer = await service.ask(document, variables);
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

type Line = readonly [day: string, amount: number, text: string];

/** A reconciled statement of a new fund with these credits. */
const openStatement = async (fundId: string, lines: readonly Line[]) => {
  accounts += 1;
  const number = `00110019${String(accounts).padStart(5, '0')}`;
  const opened = { fundId, bank: 'Vietcombank', number, purpose: 'GENERAL', openedOn: '2026-01-01' };
  const { id: accountId } = await funds.send('addFundAccount', opened);
  const money = (amount: number) => amount.toString().replace(/\B(?=(\d{3})+$)/gu, '.');
  const rows = lines.map(
    ([day, amount, text], at) => `${day},5213.${accounts}${at + 1000},,${money(amount)},"${text}"\n`,
  );
  const text = `Ngày GD,Số CT,Số tiền ghi nợ,Số tiền ghi có,Nội dung chi tiết\n${rows.join('')}`;
  const closing = lines.reduce((sum, [, amount]) => sum + amount, 0);
  const say = () => undefined;
  const period = { periodFrom: '2026-03-01', periodUntil: '2026-04-30', openingBalance: '0' };
  const sent = await sendStatement(
    ask,
    {
      idempotencyKey: number,
      fundId,
      accountId,
      profile: 'VIETCOMBANK',
      ...period,
      closingBalance: `${closing}`,
    },
    { chunks: [text], report: say },
  );
  await awaitStatement(ask, { fundId, id: sent.id, states: ['RECONCILED'] }, say);
  return sent.id;
};

const question = `query($fundId: ID!, $id: ID!) { bankStatement(fundId: $fundId, id: $id) {
  matching { credits matched split ignored unmatched }
  unmatchedLines(first: 100) { nodes { place credit maskedText proposals { pledge { id } contributionId score reasons isCertain } } }
  lineMatches(first: 100) { nodes { place state rule revokedAt } } } }`;
const look = async (fundId: string, id: string) => (await ask(question, { fundId, id })).bankStatement;
const balanceOf = async (fundId: string) => (await funds.fund(fundId, 'balance')).balance;

const pledgeOf = async (fundId: string, amount: string) => {
  const donor = {
    unitId: places.province,
    kind: 'ORGANISATION',
    name: 'Tập đoàn Thử',
    displayPolicy: 'NAME',
  };
  const { id: donorId } = await desk.send('registerDonor', donor);
  return desk.send('registerPledge', { fundId, donorId, amount, pledgedOn: '2026-03-01' });
};

describe('a line of a bank statement', () => {
  test('with the code of a pledge and its amount is matched by rule; the rest waits for a person', async () => {
    const fundId = await funds.openFund();
    const pledge = await pledgeOf(fundId, '5000000');
    const partly = await pledgeOf(fundId, '9000000');
    const id = await openStatement(fundId, [
      ['10/03/2026', 5_000_000, `ung ho ${pledge.referenceCode} xin cam on`],
      ['10/03/2026', 1_000_000, `dot 1 ${partly.referenceCode}`],
      ['11/03/2026', 20_000, 'ung ho dong bao'],
    ]);
    const before = await look(fundId, id);
    expect(before.matching).toEqual({ credits: 3, matched: 0, split: 0, ignored: 0, unmatched: 3 });
    expect(before.unmatchedLines.nodes[0].proposals).toEqual([
      {
        pledge: { id: pledge.id },
        contributionId: null,
        score: 85,
        reasons: ['REFERENCE_CODE', 'EXACT_AMOUNT'],
        isCertain: true,
      },
    ]);
    const statement = { fundId, statementId: id };
    expect(await desk.send('matchLines', statement)).toMatchObject({
      looked: 3,
      matched: 1,
      nextPlace: null,
    });
    const after = await look(fundId, id);
    expect(after.matching).toMatchObject({ matched: 1, unmatched: 2 });
    expect(after.lineMatches.nodes).toMatchObject([{ place: 1, rule: 'REFERENCE_CODE EXACT_AMOUNT' }]);
    expect(await balanceOf(fundId)).toBe('5000000');
    const byHand = await desk.send('matchLine', {
      ...statement,
      place: 2,
      parts: [{ amount: '1000000', pledgeId: partly.id }],
    });
    expect(byHand.contributions).toMatchObject([
      { state: 'CONFIRMED', confirmedThrough: 'MATCH', pledge: { id: partly.id, state: 'PARTLY_FULFILLED' } },
    ]);
    expect(await desk.send('matchLines', { ...statement, takeUnnamed: true })).toMatchObject({ matched: 1 });
    expect((await look(fundId, id)).matching.unmatched).toBe(0);
    expect(await balanceOf(fundId)).toBe('6020000');
  });

  test('confirms the contribution that was recorded before, and is never matched twice', async () => {
    const fundId = await funds.openFund();
    const recorded = await desk.give(fundId, '700000', { channel: 'VIETQR', isReceipted: false });
    const id = await openStatement(fundId, [['10/03/2026', 700_000, 'VQR ung ho']]);
    const [line] = (await look(fundId, id)).unmatchedLines.nodes;
    expect(line.proposals).toMatchObject([
      { contributionId: recorded.id, reasons: ['EXACT_AMOUNT', 'SAME_DAY'], isCertain: false },
    ]);
    const match = { fundId, statementId: id, place: 1 };
    const parts = [{ amount: '700000', contributionId: recorded.id }];
    const [one, two] = await Promise.all([
      desk.send('matchLine', { ...match, parts }),
      desk.send('matchLine', { ...match, parts }),
    ]);
    const answers = [one, two].map(({ __typename }) => __typename).sort();
    expect(answers).toContain('LineMatch');
    expect(answers.filter((name) => name !== 'LineMatch')).toHaveLength(1);
    expect(await desk.send('matchLine', { ...match, parts: [{ amount: '700000' }] })).toMatchObject({
      code: 'LineAlreadyMatched',
    });
    expect(await balanceOf(fundId)).toBe('700000');
  });

  test('is split only into parts that add up to it', async () => {
    const fundId = await funds.openFund();
    const id = await openStatement(fundId, [['10/03/2026', 1_000_000, 'lop 4A ung ho']]);
    const match = { fundId, statementId: id, place: 1 };
    const uneven = [{ amount: '400000' }, { amount: '500000' }];
    expect(await desk.send('matchLine', { ...match, parts: uneven })).toMatchObject({
      code: 'MatchNotValid',
      message: expect.stringContaining('900.000'),
    });
    expect(await desk.send('matchLine', { ...match, parts: [] })).toMatchObject({ code: 'MatchNotValid' });
    const even = [{ amount: '400000' }, { amount: '600000' }];
    const split = await desk.send('matchLine', { ...match, parts: even });
    expect(split).toMatchObject({ state: 'SPLIT' });
    expect(await balanceOf(fundId)).toBe('1000000');
    const raw = overAllUnits(service, async (manager) => {
      await manager.query(
        `INSERT INTO line_match (id, fund_id, statement_id, place, state, rule, decided_by, decided_at, revoked_by, revoked_at, revoke_reason)
         VALUES (gen_random_uuid(), $1, $2, 1, 'MATCHED', 'BY_HAND', 'x', now(), 'x', now(), 'x')`,
        [fundId, id],
      );
    });
    await expect(raw).rejects.toThrow('parts that add up to');
  });

  test('that is no gift is ignored with a reason, and waits again when that is revoked', async () => {
    const fundId = await funds.openFund();
    const id = await openStatement(fundId, [['10/03/2026', 1_234, 'Lai tien gui']]);
    const line = { fundId, statementId: id, place: 1 };
    expect(await desk.send('ignoreLine', { ...line, reason: '' })).toMatchObject({ code: 'ReasonNotValid' });
    expect(await desk.send('ignoreLine', { ...line, reason: 'Lãi tiền gửi' })).toMatchObject({
      state: 'IGNORED',
    });
    expect((await look(fundId, id)).matching).toMatchObject({ ignored: 1, unmatched: 0 });
    expect(await desk.send('revokeMatch', { ...line, reason: 'Nhầm' })).toMatchObject({
      revokedAt: expect.any(String),
    });
    expect((await look(fundId, id)).matching).toMatchObject({ ignored: 0, unmatched: 1 });
    expect(await desk.send('revokeMatch', { ...line, reason: 'Nhầm' })).toMatchObject({
      code: 'MatchNotFound',
    });
    expect(await desk.send('ignoreLine', { ...line, place: 2, reason: 'x' })).toMatchObject({
      code: 'LineNotFound',
    });
  });

  test('that was matched wrongly gives its money back to nobody: the counter-entry stands, the line waits', async () => {
    const fundId = await funds.openFund();
    const id = await openStatement(fundId, [['10/03/2026', 300_000, 'ung ho']]);
    const line = { fundId, statementId: id, place: 1 };
    await desk.send('matchLine', { ...line, parts: [{ amount: '300000' }] });
    await desk.send('revokeMatch', { ...line, reason: 'Nhầm nhà hảo tâm' });
    expect(await balanceOf(fundId)).toBe('0');
    await desk.send('matchLine', { ...line, parts: [{ amount: '300000' }] });
    expect(await balanceOf(fundId)).toBe('300000');
    expect((await look(fundId, id)).lineMatches.nodes).toHaveLength(2);
  });

  test('booked after the reception of the appeal becomes a late contribution (WEL-4)', async () => {
    const fundId = await funds.openFund();
    const appeal = await desk.launch(fundId, { title: 'Bão muộn' });
    const id = await openStatement(fundId, [['05/04/2026', 300_000, 'ung ho bao']]);
    const round = { fundId, statementId: id, takeUnnamed: true, appealId: appeal.id };
    expect(await desk.send('matchLines', round)).toMatchObject({ matched: 1 });
    expect(await balanceOf(fundId)).toBe('0');
    const { contributions } = await funds.fund(
      fundId,
      'contributions(onlyUndecided: true) { nodes { amount isLate state } }',
    );
    expect(contributions.nodes).toEqual([{ amount: '300000', isLate: true, state: 'RECORDED' }]);
  });

  test('is taken round by round, two hundred at a time, each once', async () => {
    const fundId = await funds.openFund();
    const lines = Array.from({ length: 450 }, (_, at): Line => ['10/03/2026', 1_000 + at, `ung ho ${at}`]);
    const id = await openStatement(fundId, lines);
    const matched: number[] = [];
    let afterPlace: number | null = 0;
    while (afterPlace !== null) {
      const input = { idempotencyKey: `round ${afterPlace}`, fundId, statementId: id, takeUnnamed: true };
      const round = await desk.send('matchLines', { ...input, afterPlace });
      expect(await desk.send('matchLines', { ...input, afterPlace })).toEqual(round);
      matched.push(round.matched);
      afterPlace = round.nextPlace;
    }
    expect(matched).toEqual([200, 200, 50]);
    expect(await balanceOf(fundId)).toBe(`${lines.reduce((sum, [, amount]) => sum + amount, 0)}`);
  });
});
