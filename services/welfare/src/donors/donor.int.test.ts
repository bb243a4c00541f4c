import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import { welfare } from '../app.ts';

let service: TestService;
let funds: FundDesk;
let desk: GivingDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  funds = await openFundDesk(service);
  desk = openGivingDesk(service);
});
afterAll(() => service.close());

const person = { unitId: places.province, kind: 'PERSON', name: 'Trần Thử Nghiệm', contact: '0900 000 000' };
const register = (input: object = {}) =>
  desk.send('registerDonor', { ...person, displayPolicy: 'MASKED', ...input });
const seenByAll = async (id: string) => {
  const { data } = await service.ask(
    'query($id: ID!) { donor(id: $id) { displayName isErased kind } }',
    { id },
    { id: 'somebody' },
  );
  return data.donor;
};

describe('a donor', () => {
  test('is seen by the public only as the donor wants', async () => {
    const masked = await register();
    expect(await seenByAll(masked.id)).toMatchObject({ displayName: 'Trần T. N.' });
    const named = await register({ kind: 'ORGANISATION', name: 'Công ty Thử nghiệm', displayPolicy: 'NAME' });
    expect(await seenByAll(named.id)).toMatchObject({ displayName: 'Công ty Thử nghiệm' });
    const hidden = await register({ displayPolicy: 'HIDDEN' });
    expect(await seenByAll(hidden.id)).toMatchObject({ displayName: null });
  });

  test('who is anonymous has no name to be kept', async () => {
    expect(await register({ kind: 'ANONYMOUS', displayPolicy: 'HIDDEN' })).toMatchObject({
      code: 'DonorNotValid',
    });
    expect(
      await register({ kind: 'ANONYMOUS', displayPolicy: 'HIDDEN', name: null, contact: null }),
    ).toMatchObject({ kind: 'ANONYMOUS', displayName: null });
  });

  test('lies sealed in the tables: neither name nor contact is found there', async () => {
    await register({ name: 'Bùi Văn Niêm Phong', displayPolicy: 'HIDDEN', contact: 'niem.phong@thu.vn' });
    const rows = await service.parts.dataSource.query('SELECT d::text AS row FROM donor d');
    const text = JSON.stringify(rows).toLowerCase();
    expect(text).not.toContain('niêm phong');
    expect(text).not.toContain('niem.phong');
    const sealed = Buffer.from('Niêm Phong').toString('hex');
    expect(text).not.toContain(sealed);
  });

  test('is opened for a purpose alone, and the audit says for which', async () => {
    const { id } = await register({ name: 'Đỗ Kiểm Toán' });
    const count = async () => {
      const [row] = await service.parts.dataSource.query(
        "SELECT count(*)::int AS count FROM audit_log WHERE action = 'donor:read-identity' AND reason = 'RECEIPT'",
      );
      return row.count as number;
    };
    const before = await count();
    const { data } = await service.ask(
      'query($id: ID!) { donor(id: $id) { identity(purpose: RECEIPT) { name contact } } }',
      { id },
    );
    expect(data.donor.identity).toEqual({ name: 'Đỗ Kiểm Toán', contact: '0900 000 000' });
    expect(await count()).toBe(before + 1);
  });

  test('is found by the name whatever its tones and capitals, below the unit of the asker alone', async () => {
    const { id } = await register({ name: 'Hòa Thị Tìm' });
    const find = async (unitId: string) => {
      const { data } = await service.ask(
        'query($unitId: ID!) { donors(unitId: $unitId, name: "HOÀ THỊ TÌM") { nodes { id } } }',
        { unitId },
      );
      return data.donors.nodes.map((node: { id: string }) => node.id);
    };
    expect(await find(places.country)).toEqual([id]);
    expect(await find(places.otherProvince)).toEqual([]);
  });

  test('is forgotten on request, while what was given stays', async () => {
    const fundId = await funds.openFund();
    const { id: donorId } = await register({ name: 'Lê Xin Xoá', displayPolicy: 'NAME' });
    const given = await desk.give(fundId, '700000', { donorId, isAnonymous: false });
    expect(await desk.send('eraseDonor', { donorId, reason: 'Theo yêu cầu' })).toMatchObject({
      isErased: true,
      displayName: null,
      identity: { name: null, contact: null },
    });
    expect(await seenByAll(donorId)).toMatchObject({ displayName: null, isErased: true });
    const { contributions, balance } = await funds.fund(
      fundId,
      'balance contributions { nodes { id receiptNo donor { displayName } } }',
    );
    expect(balance).toBe('700000');
    expect(contributions.nodes).toEqual([
      { id: given.id, receiptNo: given.receiptNo, donor: { displayName: null } },
    ]);
    expect(await desk.give(fundId, '1', { donorId })).toMatchObject({ code: 'DonorNotFound' });
    const again = { donorId, displayPolicy: 'NAME', name: 'Lê Trở Lại', reason: 'Nhầm' };
    expect(await desk.send('changeDonor', again)).toMatchObject({ code: 'DonorNotFound' });
  });
});
