import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import { openSpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import { welfare } from '../app.ts';

let service: TestService;
let funds: FundDesk;
let desk: GivingDesk;
let fundId: string;

beforeAll(async () => {
  service = await startTestService(welfare);
  funds = await openFundDesk(service);
  desk = openGivingDesk(service);
  fundId = await funds.openFund();
});
afterAll(() => service.close());

const donorOf = async (name: string, displayPolicy = 'NAME') =>
  (await desk.send('registerDonor', { unitId: places.province, kind: 'PERSON', name, displayPolicy })).id;
const recognise = (donorId: string, levelCode: string, input: object = {}) =>
  desk.send('recogniseDonor', {
    unitId: places.province,
    donorId,
    levelCode,
    recognisedOn: '2026-03-20',
    ...input,
  });

describe('a donor', () => {
  test('is recognised once the total of named gifts and direct support reaches a level, and once only', async () => {
    const donorId = await donorOf('Phạm Ghi Nhận');
    const give = (amount: string, isAnonymous: boolean) =>
      desk.give(fundId, amount, { donorId, isAnonymous });
    await give('30000000', false);
    await give('90000000', true);
    expect(await recognise(donorId, 'CERTIFICATE')).toMatchObject({
      code: 'TotalBelowLevel',
      message: expect.stringContaining('30.000.000'),
    });
    await openSpendingDesk(service)('registerDirectSupport', {
      fundId,
      donorId,
      unitId: places.commune,
      form: 'CASH',
      cash: '20000000',
      givenOn: '2026-03-15',
      subject: 'Trao trực tiếp',
    });
    expect(await recognise(donorId, 'CERTIFICATE')).toMatchObject({
      donor: { displayName: 'Phạm Ghi Nhận' },
      level: { name: 'Giấy chứng nhận Tấm lòng vàng', confidence: 'PROPOSED' },
    });
    expect(await recognise(donorId, 'CERTIFICATE')).toMatchObject({ code: 'AlreadyRecognised' });
    const { data } = await service.ask(
      `query($unitId: ID!) { donorStandings(unitId: $unitId) { nodes { donor { id } contributed direct level { code } } } }`,
      { unitId: places.province },
    );
    expect(data.donorStandings.nodes).toEqual([
      { donor: { id: donorId }, contributed: '30000000', direct: '20000000', level: { code: 'CERTIFICATE' } },
    ]);
  });

  test('who stays unnamed is not recognised, however much it was', async () => {
    const donorId = await donorOf('Ngô Ẩn Danh', 'HIDDEN');
    await desk.give(fundId, '5000000000', { donorId, isAnonymous: false });
    expect(await recognise(donorId, 'HONOUR_BOARD')).toMatchObject({ code: 'DonorStaysUnnamed' });
  });

  test('gave to this unit and below, not to others', async () => {
    const donorId = await donorOf('Vũ Nơi Khác');
    await desk.give(fundId, '60000000', { donorId, isAnonymous: false });
    expect(await recognise(donorId, 'CERTIFICATE', { unitId: places.otherProvince })).toMatchObject({
      code: 'DonorStaysUnnamed',
    });
    expect(await recognise(donorId, 'CERTIFICATE', { unitId: places.country })).toHaveProperty('level');
  });
});

test('a level is data: a new threshold counts from its day on', async () => {
  const donorId = await donorOf('Hồ Ngưỡng Mới');
  await desk.give(fundId, '700000', { donorId, isAnonymous: false });
  const level = { code: 'LETTER_OF_THANKS', name: 'Thư cảm ơn', source: 'Quyết định thử nghiệm' };
  const lower = { ...level, threshold: '500000', validFrom: '2026-03-15', confidence: 'PROPOSED' };
  expect(await desk.send('recordRecognitionLevel', lower)).toMatchObject({ threshold: '500000' });
  expect(await desk.send('recordRecognitionLevel', lower)).toMatchObject({
    code: 'RecognitionLevelNotValid',
  });
  expect(await recognise(donorId, 'LETTER_OF_THANKS', { recognisedOn: '2026-03-14' })).toMatchObject({
    code: 'TotalBelowLevel',
  });
  expect(await recognise(donorId, 'LETTER_OF_THANKS')).toHaveProperty('level');
  expect(await recognise(donorId, 'NO_SUCH')).toMatchObject({ code: 'RecognitionLevelNotFound' });
});
