import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource } from '@mttq/platform/data/data-source';
import { type CheckedPosting, donorScript } from '@mttq/testkit/donor-script';
import { eventually } from '@mttq/testkit/eventually';
import { approver, type FundDesk, maker, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import type { DataSource } from 'typeorm';
import { welfare } from '../app.ts';
import { postingLeafChecks } from '../public-postings/posting-leaf.checks.ts';

let service: TestService;
let desk: FundDesk;
let owner: DataSource;
let fundId: string;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  owner = createDataSource({ url: service.databaseUrl, entities: [], applicationName: 'owner' });
  await owner.initialize();
  fundId = await desk.openFund();
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

const command = async (name: string, given: object, actor: TestActor = maker) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const fields =
    '... on PostingErasure { id state transactionId decisionNo viewerCanApprove } ... on Refusal { code }';
  const input = { idempotencyKey: randomUUID(), fundId, ...given };
  return (
    await ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }, actor)
  )[name];
};

type Proved = CheckedPosting & {
  readonly proof: { readonly head: { readonly verifierKey: string } };
  readonly openingErasure: { readonly decisionNo: string; readonly decidedOn: string } | null;
};

const leafOf = async (transactionId: string) => {
  const { postingProof } = await ask(
    `query ($fundId: ID!, $transactionId: ID!) { postingProof(fundId: $fundId, transactionId: $transactionId) {
         transactionId fundId kind amount earmarkKind reversesId effectiveAt recordedAt openingErasure { decisionNo decidedOn }
         proof { leaf index path head { size note verifierKey } } } }`,
    { fundId, transactionId },
    everybody,
  );
  return postingProof;
};

// A head that covers it is signed within seconds.
const prove = (transactionId: string): Promise<Proved> =>
  eventually(async () => {
    const posting = await leafOf(transactionId);
    return posting?.proof ? posting : undefined;
  });

const openingOf = async (transactionId: string) =>
  (
    await ask(
      'query ($id: ID!, $transactionId: ID!) { fund(id: $id) { postingOpening(transactionId: $transactionId) { content salt } } }',
      { id: fundId, transactionId },
    )
  ).fund.postingOpening;

const provenOf = async (transactionId: string, opening: { content: string; salt: string } | null) => {
  const posting = await prove(transactionId);
  return donorScript.provenOfPosting(posting, opening, posting.proof.head.verifierKey);
};

const income = async (reason: string): Promise<string> => {
  const { id } = await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '900', reason });
  await eventually(async () => (await leafOf(id)) ?? undefined);
  return id;
};

const decision = { decisionNo: '15/QĐ-MTTQ', decidedOn: '2026-01-05', reason: 'Theo yêu cầu của người gửi' };

const inEverything = (source: DataSource, sql: string, values: unknown[] = []) =>
  source.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    return manager.query(sql, values);
  });

describe('what opens a posting', () => {
  test('is erased by a decision that one person proposes and another approves; the leaf stays provable', async () => {
    const gift = await income('Ghi theo phiếu của ông M.');
    const opening = await openingOf(gift);
    expect(await provenOf(gift, opening)).toBe('ALL');
    expect(await provenOf(gift, { ...opening, content: opening.content.replace('M.', 'N.') })).toBe(
      'NOTHING',
    );
    const proposed = await command('proposePostingErasure', { transactionId: gift, ...decision });
    expect(proposed).toMatchObject({ state: 'PROPOSED', transactionId: gift, viewerCanApprove: false });
    expect(await openingOf(gift)).toEqual(opening);
    const close = { erasureId: proposed.id };
    expect((await command('approvePostingErasure', close)).code).toBe('SamePerson');
    const key = { ...close, idempotencyKey: 'erase' };
    expect((await command('approvePostingErasure', key, approver)).state).toBe('APPROVED');
    expect((await command('approvePostingErasure', key, approver)).state).toBe('APPROVED');
    expect(await openingOf(gift)).toBeNull();
    expect(await provenOf(gift, null)).toBe('ALL_BUT_OPENING');
    const posting = await prove(gift);
    expect(posting.openingErasure).toEqual({ decisionNo: '15/QĐ-MTTQ', decidedOn: '2026-01-05' });
    expect(await donorScript.verifyPosting(posting, posting.proof.head.verifierKey)).toBe(true);
    const forged = { ...posting, amount: '901' };
    expect(await donorScript.provenOfPosting(forged, null, posting.proof.head.verifierKey)).toBe('NOTHING');
    expect((await command('withdrawPostingErasure', close)).code).toBe('PostingErasureClosed');
    expect((await command('proposePostingErasure', { transactionId: gift, ...decision })).code).toBe(
      'PostingErasureNotValid',
    );
  });

  test('is told as erased without a word of why, and the audit keeps who and why', async () => {
    const gift = await income('theo phiếu');
    const { id: erasureId } = await command('proposePostingErasure', { transactionId: gift, ...decision });
    await command('approvePostingErasure', { erasureId }, approver);
    const facts = await eventually(async () => {
      const rows = await owner.query(
        "SELECT data FROM event_log WHERE type = 'mttq.welfare.ledger.opening-erased.v1' AND data ->> 'erasureId' = $1",
        [erasureId],
      );
      return rows.length > 0 ? rows : undefined;
    });
    expect(facts).toEqual([{ data: { fundId, unitId: places.province, transactionId: gift, erasureId } }]);
    const kept: { actorId: string; reason: string }[] = await inEverything(
      owner,
      `SELECT actor_id AS "actorId", reason FROM audit_log WHERE action = 'posting:approve-erasure' ORDER BY id DESC LIMIT 1`,
    );
    expect(kept).toEqual([{ actorId: approver.id, reason: decision.reason }]);
  });

  test('stays when the proposal is withdrawn, and can then be proposed anew', async () => {
    const gift = await income('giữ lại');
    const input = { transactionId: gift, ...decision };
    const { id: erasureId } = await command('proposePostingErasure', input);
    expect((await command('proposePostingErasure', input)).code).toBe('PostingErasureNotValid');
    expect((await command('withdrawPostingErasure', { erasureId })).state).toBe('WITHDRAWN');
    expect((await command('approvePostingErasure', { erasureId }, approver)).code).toBe(
      'PostingErasureClosed',
    );
    expect(await openingOf(gift)).not.toBeNull();
    expect((await command('proposePostingErasure', input)).state).toBe('PROPOSED');
    const { fund } = await ask(
      'query ($id: ID!) { fund(id: $id) { postingErasures(first: 2) { nodes { state transactionId } } } }',
      { id: fundId },
    );
    expect(fund.postingErasures.nodes).toEqual([
      { state: 'PROPOSED', transactionId: gift },
      { state: 'WITHDRAWN', transactionId: gift },
    ]);
  });

  test.each<[string, object, string]>([
    ['that is none', { transactionId: 'no such thing' }, 'PostingErasureNotValid'],
    ['of no fund', { transactionId: randomUUID() }, 'PostingErasureNotValid'],
    ['by a decision to come', { decidedOn: '2999-01-01' }, 'PostingErasureNotValid'],
    ['by no decision', { decisionNo: '  ' }, 'PostingErasureNotValid'],
    ['without a reason', { reason: ' ' }, 'ReasonNotValid'],
  ])('of a posting %s is not erased', async (_what, given, code) => {
    const gift = await income('một bút toán');
    const input = { transactionId: gift, ...decision, ...given };
    expect((await command('proposePostingErasure', input)).code).toBe(code);
  });

  test('of a posting of another fund, or by whom has no right there, is not erased', async () => {
    const gift = await income('của quỹ này');
    const elsewhere = await desk.openFund();
    const input = { transactionId: gift, ...decision };
    expect((await command('proposePostingErasure', { ...input, fundId: elsewhere })).code).toBe(
      'PostingErasureNotValid',
    );
    const stranger = { id: 'subject-of-another-province' };
    const right = { action: 'posting:propose-erasure', unitId: places.otherProvince };
    await desk.grant(randomUUID(), createHash('sha256').update(stranger.id).digest('hex'), [right]);
    expect((await command('proposePostingErasure', input, stranger)).code).toBe('NotAllowed');
  });

  test('two who propose at once make one proposal', async () => {
    const gift = await income('cùng lúc');
    const input = { transactionId: gift, ...decision };
    const answers = await Promise.all([1, 2, 3].map(() => command('proposePostingErasure', input)));
    const codes = answers.map(({ state, code }) => state ?? code);
    expect(codes.toSorted()).toEqual(
      ['PROPOSED', 'PostingErasureNotValid', 'PostingErasureNotValid'].toSorted(),
    );
  });

  test('goes in no other way, not even by SQL under the service with every scope', async () => {
    const gift = await income('không ai chạm');
    const asService = (sql: string) => inEverything(service.parts.dataSource, sql, [gift]);
    await expect(asService('DELETE FROM posting_salt WHERE txn_id = $1')).rejects.toThrow(
      'by decision alone',
    );
    await expect(asService("UPDATE posting_salt SET salt = '' WHERE txn_id = $1")).rejects.toThrow();
    const { id } = await command('proposePostingErasure', { transactionId: gift, ...decision });
    await expect(
      inEverything(
        service.parts.dataSource,
        "UPDATE posting_erasure SET state = 'APPROVED', closed_by = proposed_by, closed_at = now() WHERE id = $1",
        [id],
      ),
    ).rejects.toThrow('two_persons');
    const unseen = await service.parts.dataSource.query('SELECT * FROM posting_erasure WHERE id = $1', [id]);
    expect(unseen).toEqual([]);
  });

  test.each(postingLeafChecks.map(({ id, law, sql }) => [id, law, sql] as const))(
    '%s holds: %s',
    async (_id, _law, sql) => {
      expect(
        await eventually(async () => ((await inEverything(owner, sql)).length === 0 ? true : undefined)),
      ).toBe(true);
    },
  );
});
