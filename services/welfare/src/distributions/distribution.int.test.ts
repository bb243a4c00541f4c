import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSpreadsheet } from '@mttq/platform/spreadsheets/read-spreadsheet';
import { approver, type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { openOwner, openSpendingDesk, type SpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import { parse } from 'csv-parse/sync';
import type { DataSource } from 'typeorm';
import { welfare } from '../app.ts';

let service: TestService;
let owner: DataSource;
let desk: FundDesk;
let spend: SpendingDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  spend = openSpendingDesk(service);
  owner = await openOwner(service);
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

const row = (name: string, input: object = {}) => ({
  name,
  idNumber: '001099000001',
  hamlet: 'Thôn 2',
  commune: 'Xã Mẫu',
  content: 'Hỗ trợ khắc phục bão',
  householdClass: 'Hộ nghèo',
  source: 'Quỹ cứu trợ',
  amount: '2000000',
  ...input,
});

const rows = [
  row('Trần Thị Bê', { idNumber: '001099000002' }),
  row('=cmd()', { idNumber: null, hamlet: 'Thôn 1', amount: '1005000', goods: '10 kg gạo' }),
  row('Đỗ Văn A'),
];

const minutes = { minutesNo: '12/BB', witnesses: ['Ông Một', 'Bà Hai'], deliveredOn: '2026-02-03' };

/** A list of 5,005,000 đồng, and its payment by two persons. */
const list = async (input: object = {}) => {
  const fundId = await desk.openFund();
  await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '9000000' });
  const sent = { fundId, unitId: places.commune, field: 'Cứu trợ', title: 'Bão số 10', rows, ...input };
  const prepared = await spend('prepareDistribution', sent);
  const pay = async (amount = '5005000', referenceId = prepared.id) => {
    const reserved = await desk.send('reservePayment', {
      fundId,
      kind: 'SPENDING',
      amount,
      subject: 'Chi trao',
      referenceId,
    });
    return (await desk.send('postPayment', { fundId, paymentId: reserved.id }, approver)).id as string;
  };
  const deliver = (more: object = {}) =>
    spend('deliverDistribution', { fundId, distributionId: prepared.id, ...minutes, ...more });
  return { fundId, prepared, pay, deliver };
};

const openList = async (fundId: string, id: string, actor?: object) => {
  const { data, errors } = await service.ask(
    `query($fundId: ID!, $id: ID!) { distributionList(fundId: $fundId, id: $id, purpose: SIGNATURE) {
       rows { rowNo name idNumber hamlet } witnesses
       csv: file(format: CSV) { name content sha256 } xlsx: file(format: XLSX) { content } } }`,
    { fundId, id },
    actor,
  );
  return errors?.[0]?.extensions.code ?? data.distributionList;
};

describe('a distribution', () => {
  test('is handed over with minutes and two witnesses, after two persons paid its cash (WEL-12)', async () => {
    const { prepared, pay, deliver } = await list();
    expect(prepared).toMatchObject({
      state: 'PREPARED',
      form: 'MIXED',
      cashTotal: '5005000',
      cashTotalInWords: 'Năm triệu không trăm linh năm nghìn đồng',
      rowCount: 3,
    });
    expect((await deliver()).code).toBe('CashNotPaid');
    expect((await deliver({ paymentId: randomUUID() })).code).toBe('CashNotPaid');
    expect((await deliver({ paymentId: await pay('5000') })).code).toBe('CashNotPaid');
    expect((await deliver({ paymentId: await pay('100', randomUUID()) })).code).toBe('CashNotPaid');
    const { deliver: handOver, pay: payAll } = await list();
    const paymentId = await payAll();
    const sha256 = 'a'.repeat(64);
    const proofs = [{ name: 'bien-ban.jpg', mediaType: 'image/jpeg', bytes: 10, sha256 }];
    expect(await handOver({ paymentId })).toMatchObject({ state: 'DELIVERED' });
    expect((await handOver({ paymentId, proofs })).code).toBe('DistributionStateForbids');
  });

  test('without its number, two different witnesses, a day that has come or true proofs is refused', async () => {
    const { pay, deliver } = await list();
    const paymentId = await pay();
    const proof = { name: 'a', mediaType: 'image/jpeg', bytes: 1, sha256: 'A'.repeat(64) };
    expect((await deliver({ paymentId, minutesNo: ' ' })).code).toBe('MinutesNotValid');
    expect((await deliver({ paymentId, witnesses: ['Ông Một', ' ông  một '] })).code).toBe('MinutesNotValid');
    expect((await deliver({ paymentId, deliveredOn: '2999-01-01' })).code).toBe('DayNotValid');
    expect((await deliver({ paymentId, proofs: [proof] })).code).toBe('MinutesNotValid');
    const key = { paymentId, idempotencyKey: randomUUID() };
    const done = await deliver(key);
    expect(done).toMatchObject({ state: 'DELIVERED', witnessCount: 2, minutesNo: '12/BB', paymentId });
    expect(await deliver(key)).toEqual(done);
  });

  test('names every person once, by row, and gives every row something', async () => {
    const refused = async (given: readonly object[]) => {
      const { prepared } = await list({ rows: given });
      return `${prepared.code} ${/^Row \d+/.exec(prepared.message)?.[0]}`;
    };
    expect(await refused([])).toBe('DistributionRowNotValid Row 0');
    expect(await refused([row('A B'), row('C D')])).toBe('DistributionRowNotValid Row 2');
    expect(await refused([row('A B', { idNumber: '12' })])).toBe('DistributionRowNotValid Row 1');
    expect(await refused([row('A B', { amount: null })])).toBe('DistributionRowNotValid Row 1');
    expect(await refused([row('A B'), row(' ', { idNumber: null })])).toBe('DistributionRowNotValid Row 2');
    expect(await refused([row('A B', { householdId: randomUUID() })])).toBe('DistributionRowNotValid Row 1');
    expect((await list({ rows: [row('A B', { amount: '0' })] })).prepared.code).toBe('AmountNotPositive');
  });

  test('is public with masked names once it is delivered; whom it names is read for a purpose and audited', async () => {
    const { fundId, prepared, pay, deliver } = await list();
    const anybody = { id: 'anybody' };
    const shown = async () =>
      (
        await desk.fund(
          fundId,
          'distributions { nodes { rows { nodes { rowNo maskedName amount goods } } } }',
          anybody,
        )
      ).distributions.nodes;
    expect(await shown()).toEqual([]);
    await deliver({ paymentId: await pay() });
    const [{ rows: masked }] = await shown();
    expect(masked.nodes.map(({ maskedName }: { maskedName: string }) => maskedName)).toEqual([
      '=.',
      'Đ.V.A.',
      'T.T.B.',
    ]);
    expect(await openList(fundId, prepared.id, anybody)).toBe('FORBIDDEN');
    const opened = await openList(fundId, prepared.id);
    expect(opened.rows[1]).toEqual({
      rowNo: 2,
      name: 'Đỗ Văn A',
      idNumber: '001099000001',
      hamlet: 'Thôn 2',
    });
    expect(opened.witnesses).toEqual(['Ông Một', 'Bà Hai']);
    const [audited] = await owner.query(
      "SELECT count(*)::int AS count FROM audit_log WHERE action = 'distribution:read-personal' AND reason = 'SIGNATURE'",
    );
    expect(audited.count).toBeGreaterThan(0);
    const dump = JSON.stringify([
      await owner.query('SELECT * FROM distribution_row'),
      await owner.query('SELECT data FROM outbox UNION ALL SELECT data FROM event_log'),
      await owner.query('SELECT * FROM audit_log'),
    ]);
    for (const personal of ['Đỗ Văn A', '001099000001', 'Ông Một', 'Thôn 2'])
      expect(dump).not.toContain(personal);
  });

  test('leaves as a signed list of eleven columns in CSV and XLSX, without a formula', async () => {
    const { fundId, prepared } = await list();
    const { csv, xlsx } = await openList(fundId, prepared.id);
    const lines: string[][] = parse(Buffer.from(csv.content, 'base64'), { bom: true });
    expect(lines[0]).toHaveLength(11);
    expect(lines.slice(1, 4).map((cells) => [cells[1], cells[5], cells[9]])).toEqual([
      ["'=cmd()", 'Thôn 1', '1005000'],
      ['Đỗ Văn A', 'Thôn 2', '2000000'],
      ['Trần Thị Bê', 'Thôn 2', '2000000'],
    ]);
    expect(lines[4]?.[9]).toBe('5005000');
    expect(lines[5]?.[1]).toContain('Năm triệu không trăm linh năm nghìn đồng');
    const cells = [];
    for await (const line of readSpreadsheet(Buffer.from(xlsx.content, 'base64'))) cells.push(line.cells);
    expect(cells[0]).toHaveLength(11);
    expect(cells[1]?.[1]).toEqual({ kind: 'text', text: '=cmd()', isFormula: false });
    expect(cells[4]?.map(({ text }) => text)).toContain('5005000');
    expect(cells.flat().some(({ isFormula }) => isFormula)).toBe(false);
  });

  test('forgets a person on request: the amount and the commitment stay, nothing else', async () => {
    const { fundId, prepared } = await list();
    const erase = (input: object) =>
      spend('eraseDistributionPersons', {
        fundId,
        distributionId: prepared.id,
        reason: 'Theo yêu cầu',
        ...input,
      });
    const before = await owner.query(
      'SELECT commitment FROM distribution_row WHERE distribution_id = $1 AND row_no = 2',
      [prepared.id],
    );
    expect(await erase({ row: 2 })).toMatchObject({ __typename: 'Distribution' });
    expect((await erase({ row: 2 })).code).toBe('DistributionRowNotValid');
    expect((await openList(fundId, prepared.id)).rows[1]).toMatchObject({
      name: null,
      idNumber: null,
      hamlet: null,
    });
    const [after] = await owner.query(
      'SELECT r.*, p.sealed FROM distribution_row r LEFT JOIN distribution_person p USING (distribution_id, row_no) WHERE r.distribution_id = $1 AND r.row_no = 2',
      [prepared.id],
    );
    expect(after).toMatchObject({
      masked_name: null,
      sealed: null,
      household_class: null,
      amount: '2000000',
    });
    expect(after.commitment).toEqual(before[0].commitment);
    await expect(
      owner.query("UPDATE distribution_row SET masked_name = 'X' WHERE row_no = 2"),
    ).rejects.toThrow();
  });

  test('is given up with a reason before it is handed over, and not after', async () => {
    const { fundId, prepared, pay, deliver } = await list();
    const cancel = () =>
      spend('cancelDistribution', { fundId, distributionId: prepared.id, reason: 'Trùng danh sách' });
    expect(await cancel()).toMatchObject({ state: 'CANCELLED', reason: 'Trùng danh sách' });
    expect((await deliver({ paymentId: await pay() })).code).toBe('DistributionStateForbids');
  });

  test('of the money of a tranche needs no payment of its own, up to what its line has', async () => {
    const { fundId } = await list();
    const lines = [{ unitId: places.commune, amount: '3000000' }];
    const tranche = {
      fundId,
      title: 'Đợt 1',
      decisionId: randomUUID(),
      decidedOn: '2026-01-02',
      total: '3000000',
      lines,
    };
    const { id: allocationId } = await spend('proposeAllocation', tranche);
    const fromLine = (amount: string, input: object = {}) =>
      spend('prepareDistribution', {
        fundId,
        unitId: places.commune,
        field: 'Cứu trợ',
        title: 'Bão số 10',
        allocationId,
        allocationLine: 1,
        overrideReason: 'Trả làm nhiều lần',
        rows: [row('Đỗ Văn A', { amount })],
        ...input,
      });
    await spend('approveAllocation', { fundId, allocationId }, approver);
    await spend('transferAllocation', { fundId, allocationId });
    expect((await fromLine('2000000')).code).toBe('AllocationLineNotValid');
    await spend('receiveAllocation', { allocationId, line: 1 }, approver);
    const { id: distributionId } = await fromLine('2000000');
    expect((await fromLine('1000001')).code).toBe('AllocationLineNotValid');
    expect((await fromLine('1', { unitId: places.province })).code).toBe('AllocationLineNotValid');
    expect(await fromLine('1000000')).toMatchObject({ state: 'PREPARED' });
    const sent = { fundId, distributionId, ...minutes };
    expect((await spend('deliverDistribution', { ...sent, paymentId: randomUUID() })).code).toBe(
      'CashNotPaid',
    );
    expect(await spend('deliverDistribution', sent)).toMatchObject({ state: 'DELIVERED', paymentId: null });
  });
});
