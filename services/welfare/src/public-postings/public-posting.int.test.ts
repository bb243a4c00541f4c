import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource } from '@mttq/platform/data/data-source';
import { rowsOfAllUnits } from '@mttq/testkit/all-units';
import { donorScript } from '@mttq/testkit/donor-script';
import { eventually } from '@mttq/testkit/eventually';
import { type FundDesk, openFundDesk } from '@mttq/testkit/fund-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import type { DataSource } from 'typeorm';
import { welfare } from '../app.ts';
import { statementChecks } from '../bank-files/statement.checks.ts';
import { recordHead } from '../public-log/record-head.ts';
import { createLogSigner } from '../public-log/signed-note.ts';
import { createUnitOfWork, type Deps, type Stores } from '../unit-of-work.ts';
import { addPostings } from './add-postings.ts';
import { postingLeafChecks } from './posting-leaf.checks.ts';

const signer = createLogSigner({ origin: 'example/log', seed: undefined, secret: Buffer.alloc(32, 7) });
let service: TestService;
let desk: FundDesk;
let owner: DataSource;
let deps: Deps;
let fundId: string;

beforeAll(async () => {
  // Without its worker: every step is taken by the test.
  service = await startTestService(atRest(welfare));
  desk = await openFundDesk(service);
  deps = createUnitOfWork(service.parts.dataSource, service.parts);
  owner = createDataSource({ url: service.databaseUrl, entities: [], applicationName: 'owner' });
  await owner.initialize();
  fundId = await desk.openFund();
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

const inEverything = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  owner.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    return manager.query(sql, parameters);
  });

const behind = async (): Promise<number> => {
  const [row] = await inEverything<{ missing: number }>(
    `SELECT count(*)::int AS missing FROM journal_txn j LEFT JOIN posting_leaf l ON l.txn_id = j.id
      WHERE j.status = 'posted' AND l.txn_id IS NULL`,
  );
  return row?.missing ?? -1;
};

// Other databases of the cluster may hold a mark up for a moment.
const catchUp = () =>
  eventually(async () => {
    await addPostings(deps)();
    return (await behind()) === 0;
  });

const expectLaws = async () => {
  for (const { id, sql } of [...postingLeafChecks, ...statementChecks])
    expect([id, await inEverything(sql)]).toEqual([id, []]);
};

const income = async (amount: string, input: object = {}): Promise<string> =>
  (await desk.send('recordIncome', { fundId, kind: 'INCOME', amount, ...input })).id;

const question = `query ($fundId: ID!, $transactionId: ID!) { postingProof(fundId: $fundId, transactionId: $transactionId) {
  transactionId fundId kind amount earmarkKind reversesId effectiveAt recordedAt logIndex
  proof { leaf index path head { size note } } } }`;

const prove = async (transactionId: string, ofFund = fundId) => {
  const answer = await service.ask(question, { fundId: ofFund, transactionId }, { id: 'anonymous' });
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data.postingProof;
};

// Heads are signed at most every 5 s: each is signed as if a minute had passed.
let minutes = 0;
const sign = () => {
  minutes += 1;
  const clock = () => new Date(Date.now() + minutes * 60_000);
  return recordHead(createUnitOfWork(service.parts.dataSource, { ...service.parts, clock }), signer)();
};

const failing = (at: 'advance' | 'addLeaves'): Deps => ({
  ...deps,
  inTransaction: (actor, work) =>
    deps.inTransaction(actor, (stores, now) => {
      const broken = {
        [at]: () => Promise.reject(new Error('the power failed')),
      } as unknown as Partial<Stores['postingQueue']>;
      return work({ ...stores, postingQueue: { ...stores.postingQueue, ...broken } }, now);
    }),
});

describe('postings in the public log', () => {
  test('everybody proves a posting, its reversal and money for an earmark; one changed đồng fails', async () => {
    const { id: earmarkId } = await desk.send('addEarmark', { fundId, kind: 'PLACE', name: 'Làng Nủ' });
    const gift = await income('2000000', { earmarkId, reason: 'Chuyển khoản của doanh nghiệp A' });
    const wrong = await income('700');
    const { id: reversal } = await desk.send('reverseTransaction', {
      fundId,
      transactionId: wrong,
      reason: 'Ghi nhầm',
    });
    expect(await prove(gift)).toBeNull();
    await catchUp();
    expect(await sign()).toBe(true);
    const proved = await prove(gift);
    expect(proved).toMatchObject({
      kind: 'INCOME',
      amount: '2000000',
      earmarkKind: 'PLACE',
      reversesId: null,
    });
    expect(await prove(reversal)).toMatchObject({ kind: 'REVERSAL', amount: '700', reversesId: wrong });
    expect(await donorScript.verifyPosting(proved, signer.verifierKey)).toBe(true);
    expect(await donorScript.verifyPosting(await prove(reversal), signer.verifierKey)).toBe(true);
    const leaf = proved.proof.leaf.replace('"2000000"', '"2000001"');
    for (const forged of [
      { ...proved, amount: '2000001' },
      { ...proved, amount: '2000001', proof: { ...proved.proof, leaf } },
      { ...proved, earmarkKind: null },
      { ...proved, fundId: gift },
    ])
      expect(await donorScript.verifyPosting(forged, signer.verifierKey)).toBe(false);
    expect(proved.proof.leaf).not.toContain('doanh nghiệp');
    expect(await prove(gift, gift)).toBeNull();
    expect(await prove('no such thing')).toBeNull();
    await expectLaws();
  });

  test('held money is no leaf until it is paid, and a hold that was given up never is', async () => {
    await income('5000');
    const hold = { fundId, kind: 'SPENDING', amount: '300', subject: 'Nhà' };
    const given = await desk.send('reservePayment', hold);
    await desk.send('voidPayment', { fundId, paymentId: given.id, reason: 'Hộ đã có nhà' });
    const held = await desk.send('reservePayment', hold);
    await catchUp();
    expect(await prove(held.reservationId)).toBeNull();
    const paid = await desk.pay(fundId, '200');
    await catchUp();
    await sign();
    expect(await prove(paid.settlementId)).toMatchObject({ kind: 'SPENDING', amount: '200' });
    expect(await prove(given.reservationId)).toBeNull();
    await expectLaws();
  });

  test('an auditor with the right opens the commitment, and nobody else does', async () => {
    const gift = await income('900', { reason: 'Theo biên bản 12' });
    await catchUp();
    const ask = (actor: { id: string }) =>
      service.ask(
        `query ($id: ID!, $transactionId: ID!) { fund(id: $id) { postingOpening(transactionId: $transactionId) { content salt } } }`,
        { id: fundId, transactionId: gift },
        actor,
      );
    const { content, salt } = (await ask({ id: 'administrator' })).data.fund.postingOpening;
    expect(JSON.parse(content)).toMatchObject({ reason: 'Theo biên bản 12', transaction: gift });
    const digest = createHash('sha256').update(Buffer.from(salt, 'base64')).update(content).digest('hex');
    await sign();
    expect(JSON.parse((await prove(gift)).proof.leaf).commitment).toBe(digest);
    expect((await ask({ id: 'anonymous' })).data?.fund?.postingOpening ?? null).toBeNull();
    expect(await service.parts.dataSource.query('SELECT * FROM posting_salt')).toEqual([]);
  });

  test('a posting that commits after a later one is not lost and keeps its place', async () => {
    await catchUp();
    const slow = owner.createQueryRunner();
    await slow.startTransaction();
    const [place] = await slow.query(
      `SELECT pg_current_xact_id(), nextval(pg_get_serial_sequence('journal_txn', 'pos'))::text AS pos`,
    );
    const later = await income('10');
    await addPostings(deps)();
    expect(await addPostings(deps)()).toBe(false);
    expect(await prove(later)).toBeNull();
    const first = '01999999-0000-7000-8000-000000000001';
    await slow.query(
      `INSERT INTO journal_entry (txn_id, line, account_id, amount_minor, is_pending, effective_at, recorded_at)
       SELECT $1::uuid, row_number() OVER (ORDER BY role), id, CASE role WHEN 'PURSE' THEN 5 ELSE -5 END, false, now(), now()
         FROM account WHERE fund_id = $2 AND role IN ('PURSE', 'INCOME') AND earmark_id IS NULL`,
      [first, fundId],
    );
    await slow.query(
      `INSERT INTO journal_txn (id, pos, fund_id, idem_scope, idem_key, request_hash, kind, currency, status, actor_id, effective_at, recorded_at)
       OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, 'slow', 'slow', '', 'INCOME', 'VND', 'posted', 'a', now(), now())`,
      [first, place.pos, fundId],
    );
    await slow.commitTransaction();
    await slow.release();
    await catchUp();
    const places = await inEverything<{ id: string }>(
      'SELECT txn_id AS id FROM posting_leaf ORDER BY log_index DESC LIMIT 2',
    );
    expect(places.map(({ id }) => id)).toEqual([later, first]);
    await expectLaws();
  });

  test('a fault between leaf and cursor undoes both, and the next worker goes on', async () => {
    await catchUp();
    const gift = await income('11');
    const sizeBefore = await inEverything('SELECT size FROM public_log');
    for (const at of ['addLeaves', 'advance'] as const) {
      await expect(
        eventually(async () => {
          const failed = await addPostings(failing(at))().then(
            () => false,
            (error: Error) => error.message,
          );
          return failed;
        }),
      ).resolves.toBe('the power failed');
      expect(await inEverything('SELECT size FROM public_log')).toEqual(sizeBefore);
      expect(await inEverything('SELECT FROM posting_leaf WHERE txn_id = $1', [gift])).toEqual([]);
    }
    await catchUp();
    await expectLaws();
  });

  test('no posting goes between the lines of a statement that is half in the log', async () => {
    await catchUp();
    const gift = await income('12');
    const half = { id: gift, accountId: gift, fundId, newLineCount: 9, loggedCount: 4, logStart: 0 };
    const meanwhile: Deps = {
      ...deps,
      inTransaction: (actor, work) =>
        deps.inTransaction(actor, (stores, now) =>
          work({ ...stores, queue: { ...stores.queue, next: () => Promise.resolve(half) } }, now),
        ),
    };
    for (let turn = 0; turn < 5; turn += 1) expect(await addPostings(meanwhile)()).toBe(false);
    expect(await behind()).toBe(1);
    await catchUp();
  });

  test('several workers at once add every posting once, while money comes in', async () => {
    const donor = async (_: unknown, first: number): Promise<void> => {
      for (let turn = 0; turn < 10; turn += 1) await income(`${first * 10 + turn + 1}`);
    };
    const gifts = Promise.all(Array.from({ length: 6 }, donor));
    const workers = Array.from({ length: 3 }, async () => {
      for (let turn = 0; turn < 40; turn += 1) await addPostings(deps)();
    });
    await Promise.all([gifts, ...workers]);
    await catchUp();
    await expectLaws();
  });

  test('a leaf is never changed or taken away, and the cursor never goes back', async () => {
    const asWorker = (sql: string) => rowsOfAllUnits(service, sql);
    for (const sql of [
      'UPDATE posting_leaf SET leaf = leaf',
      'DELETE FROM posting_leaf',
      'UPDATE posting_cursor SET position = position - 1',
      'DELETE FROM posting_cursor',
    ]) {
      await expect(asWorker(sql)).rejects.toThrow();
      await expect(inEverything(sql)).rejects.toThrow();
    }
    const [, changed] = await service.parts.dataSource.query(
      'UPDATE posting_cursor SET position = position + 1',
    );
    expect(changed).toBe(0);
  });
});
