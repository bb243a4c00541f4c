import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource } from '@mttq/platform/data/data-source';
import { overAllUnits } from '@mttq/testkit/all-units';
import { donorScript } from '@mttq/testkit/donor-script';
import { eventually } from '@mttq/testkit/eventually';
import { approver, type FundDesk, maker, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import type { DataSource } from 'typeorm';
import { awaitStatement, sendStatement } from '../../../../infra/seed/statements/send-statement.ts';
import { welfare } from '../app.ts';
import { statementChecks } from '../bank-files/statement.checks.ts';

let service: TestService;
let funds: FundDesk;
let giving: GivingDesk;
let owner: DataSource;

beforeAll(async () => {
  service = await startTestService(welfare);
  funds = await openFundDesk(service);
  giving = openGivingDesk(service);
  owner = createDataSource({ url: service.databaseUrl, entities: [], applicationName: 'owner' });
  await owner.initialize();
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

const everybody: TestActor = { id: 'anonymous' };

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
const ask = async (document: string, variables: object, actor: TestActor = maker): Promise<any> => {
  const answer = await service.ask(document, variables, actor);
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

const closing = `... on LineErasure { id state place decisionNo viewerCanApprove } ... on Refusal { code }`;
const command = async (name: string, input: object, actor: TestActor = maker) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const full = { idempotencyKey: randomUUID(), ...input };
  return (
    await ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${closing} } }`, { input: full }, actor)
  )[name];
};

const text = 'NGUYEN VAN MAU gui ba con';
let accounts = 0;

/** A published statement whose only line, of 10.03.2026, is of 500,000 đồng. */
const publish = async () => {
  accounts += 1;
  const fundId = await funds.openFund();
  const number = `00990019${String(accounts).padStart(5, '0')}`;
  const account = { fundId, bank: 'Vietcombank', number, purpose: 'GENERAL', openedOn: '2026-01-01' };
  const { id: accountId } = await funds.send('addFundAccount', account);
  const docNo = `5213.${700_000 + accounts}`;
  const file = `Ngày GD,Số CT,Số tiền ghi nợ,Số tiền ghi có,Nội dung chi tiết\n10/03/2026,${docNo},,500.000,MBVCB.6916176124 ${text}\n`;
  const say = () => undefined;
  const asMaker = (document: string, variables?: object) => ask(document, variables ?? {});
  const period = {
    periodFrom: '2026-03-01',
    periodUntil: '2026-03-31',
    openingBalance: '0',
    closingBalance: '500000',
  };
  const sent = await sendStatement(
    asMaker,
    { idempotencyKey: number, fundId, accountId, profile: 'VIETCOMBANK', ...period },
    { chunks: [file], report: say },
  );
  const statement = { fundId, statementId: sent.id as string };
  await awaitStatement(asMaker, { fundId, id: sent.id, states: ['RECONCILED'] }, say);
  const document =
    'mutation ($input: PublishStatementInput!) { publishStatement(input: $input) { __typename } }';
  await ask(document, { input: statement }, approver);
  await awaitStatement(asMaker, { fundId, id: sent.id, states: ['PUBLISHED'] }, say);
  return { ...statement, accountId: accountId as string, docNo };
};
type Published = Awaited<ReturnType<typeof publish>>;

const question = `query ($accountId: ID!, $reference: String!) {
  findTransfer(accountId: $accountId, date: "2026-03-10", amount: "500000", reference: $reference) {
    ... on FoundTransfers { lines { docNo bookedOn debit credit maskedText salt textState textErasure { decisionNo decidedOn }
      proof { leaf index path head { size note verifierKey } } } } } }`;
const look = ({ accountId, docNo }: Published, reference = docNo) =>
  eventually(async () => {
    const { findTransfer } = await ask(question, { accountId, reference }, everybody);
    const [line] = findTransfer.lines;
    return line === undefined || line.proof ? { line } : undefined;
  });
const proven = (
  line: Parameters<typeof donorScript.provenOf>[0] & { proof: { head: { verifierKey: string } } },
) => donorScript.provenOf(line, line.proof.head.verifierKey);

const decision = { decisionNo: '12/QĐ-MTTQ', decidedOn: '2026-01-05', reason: 'Theo yêu cầu của người gửi' };

describe('the text of a published line', () => {
  test('is not told, nor its salt, once the line turns out to be an anonymous gift (WEL-11)', async () => {
    const published = await publish();
    const { line } = await look(published);
    expect(line).toMatchObject({ textState: 'SHOWN', maskedText: `MBVCB.•••6124 ${text}` });
    expect(await proven(line)).toBe('ALL');
    const { fundId, statementId } = published;
    const parts = [{ amount: '500000', isAnonymous: true }];
    await giving.send('matchLine', { fundId, statementId, place: 1, parts });
    const { line: withheld } = await look(published);
    expect(withheld).toMatchObject({ textState: 'WITHHELD', maskedText: '•••', salt: '', credit: '500000' });
    expect(await proven(withheld)).toBe('ALL_BUT_TEXT');
    expect(await proven({ ...withheld, credit: '500001' })).toBe('NOTHING');
    expect(await proven({ ...withheld, textState: 'SHOWN' })).toBe('NOTHING');
    await giving.send('revokeMatch', { fundId, statementId, place: 1, reason: 'nhầm' });
    expect((await look(published)).line.textState).toBe('SHOWN');
  });

  test.each([
    ['NAME', 'SHOWN'],
    ['MASKED', 'WITHHELD'],
    ['HIDDEN', 'WITHHELD'],
  ])('of a donor who shows %s is %s', async (displayPolicy, textState) => {
    const published = await publish();
    const donor = { unitId: places.province, kind: 'PERSON', name: 'Nguyễn Văn Mẫu', displayPolicy };
    const { id: donorId } = await giving.send('registerDonor', donor);
    const { fundId, statementId } = published;
    const parts = [{ amount: '500000', donorId }];
    await giving.send('matchLine', { fundId, statementId, place: 1, parts });
    expect((await look(published)).line.textState).toBe(textState);
    await giving.send('eraseDonor', { donorId, reason: 'Theo yêu cầu' });
    expect((await look(published)).line.textState).toBe('WITHHELD');
  });

  test.each([
    ['NAME', 'SHOWN', 'ALL'],
    ['HIDDEN', 'WITHHELD', 'ALL_BUT_TEXT'],
  ])(
    'taken as unnamed is withheld; matched anew to a donor who shows %s it is %s',
    async (displayPolicy, textState, how) => {
      const published = await publish();
      const { fundId, statementId } = published;
      await giving.send('matchLines', { fundId, statementId, takeUnnamed: true });
      expect((await look(published)).line).toMatchObject({
        textState: 'WITHHELD',
        maskedText: '•••',
        salt: '',
      });
      const donor = { unitId: places.province, kind: 'PERSON', name: 'Nguyễn Văn Mẫu', displayPolicy };
      const { id: donorId } = await giving.send('registerDonor', donor);
      const known = { fundId, statementId, place: 1, parts: [{ amount: '500000', donorId }] };
      expect((await giving.send('matchLine', known)).__typename).toBe('LineAlreadyMatched');
      expect((await look(published)).line.textState).toBe('WITHHELD');
      await giving.send('revokeMatch', { fundId, statementId, place: 1, reason: 'Người ủng hộ đã xưng tên' });
      expect((await giving.send('matchLine', known)).__typename).toBe('LineMatch');
      const { line } = await look(published);
      expect([line.textState, await proven(line)]).toEqual([textState, how]);
    },
  );

  test('is erased by a decision that one person proposes and another approves; the leaf stays provable', async () => {
    const published = await publish();
    const { fundId, statementId } = published;
    const proposed = await command('proposeLineErasure', { fundId, statementId, place: 1, ...decision });
    expect(proposed).toMatchObject({ state: 'PROPOSED', place: 1, viewerCanApprove: false });
    const again = await command('proposeLineErasure', { fundId, statementId, place: 1, ...decision });
    expect(again.code).toBe('LineErasureNotValid');
    expect((await look(published)).line.textState).toBe('SHOWN');
    const close = { fundId, erasureId: proposed.id };
    expect((await command('approveLineErasure', close)).code).toBe('SamePerson');
    const key = { ...close, idempotencyKey: 'erase' };
    expect((await command('approveLineErasure', key, approver)).state).toBe('APPROVED');
    expect((await command('approveLineErasure', key, approver)).state).toBe('APPROVED');
    const { line } = await look(published);
    expect(line).toMatchObject({ textState: 'ERASED', maskedText: '•••', salt: '', docNo: published.docNo });
    expect(line.textErasure).toEqual({ decisionNo: '12/QĐ-MTTQ', decidedOn: '2026-01-05' });
    expect(await proven(line)).toBe('ALL_BUT_TEXT');
    expect((await look(published, '6916176124')).line).toBeUndefined();
    expect((await command('withdrawLineErasure', close)).code).toBe('LineErasureClosed');
    const facts = await owner.query(
      "SELECT data FROM event_log WHERE type = 'mttq.welfare.statement.line-erased.v1'",
    );
    expect(JSON.stringify(facts)).not.toMatch(/MAU|12\/QĐ|yêu cầu/u);
  });

  test('stays when the proposal is withdrawn, and can then be proposed anew', async () => {
    const published = await publish();
    const { fundId, statementId } = published;
    const input = { fundId, statementId, place: 1, ...decision };
    const { id: erasureId } = await command('proposeLineErasure', input);
    expect((await command('withdrawLineErasure', { fundId, erasureId })).state).toBe('WITHDRAWN');
    expect((await command('approveLineErasure', { fundId, erasureId }, approver)).code).toBe(
      'LineErasureClosed',
    );
    expect((await command('proposeLineErasure', input)).state).toBe('PROPOSED');
    const tomorrow = { ...input, decidedOn: '2999-01-01' };
    expect((await command('proposeLineErasure', tomorrow)).code).toBe('LineErasureNotValid');
    expect((await command('proposeLineErasure', { ...input, place: 2 })).code).toBe('LineErasureNotValid');
    const stranger = { id: 'subject-of-another-province' };
    const right = { action: 'statement:propose-erasure', unitId: places.otherProvince };
    await funds.grant(randomUUID(), createHash('sha256').update(stranger.id).digest('hex'), [right]);
    expect((await command('proposeLineErasure', input, stranger)).code).toBe('NotAllowed');
    const { fund } = await ask('query ($id: ID!) { fund(id: $id) { lineErasures { nodes { state } } } }', {
      id: fundId,
    });
    expect(fund.lineErasures.nodes).toEqual([{ state: 'PROPOSED' }, { state: 'WITHDRAWN' }]);
  });

  test('changes in no other way, not even by SQL under the service with every scope', async () => {
    const { statementId } = await publish();
    const change = (set: string) =>
      overAllUnits(service, async (manager) => {
        await manager.query(`UPDATE statement_line SET ${set} WHERE statement_id = $1`, [statementId]);
      });
    await expect(change("masked_text = ''")).rejects.toThrow('never changes');
    await expect(change('credit = credit + 1')).rejects.toThrow('never changes');
    await expect(
      change(
        "text_commitment = encode(sha256(salt || convert_to(masked_text, 'UTF8')), 'hex'), masked_text = '', salt = '', code_tail = NULL",
      ),
    ).rejects.toThrow('never changes');
  });

  test.each(statementChecks.map(({ id, law, sql }) => [id, law, sql] as const))(
    '%s holds: %s',
    async (_id, _law, sql) => {
      const broken = await owner.transaction(async (manager) => {
        await manager.query("SELECT set_config('app.scope', '/', true)");
        return manager.query(sql);
      });
      expect(broken).toEqual([]);
    },
  );
});
