import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import { welfare } from '../app.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { lapseOverduePledges } from './lapse-overdue-pledges.ts';

let service: TestService;
let funds: FundDesk;
let desk: GivingDesk;
let fundId: string;
let donorId: string;

beforeAll(async () => {
  service = await startTestService(atRest(welfare));
  funds = await openFundDesk(service);
  desk = openGivingDesk(service);
  fundId = await funds.openFund();
  const donor = {
    unitId: places.province,
    kind: 'ORGANISATION',
    name: 'Tập đoàn Thử',
    displayPolicy: 'NAME',
  };
  donorId = (await desk.send('registerDonor', donor)).id;
});
afterAll(() => service.close());

const pledge = (input: object = {}) =>
  desk.send('registerPledge', { fundId, donorId, amount: '1000000', pledgedOn: '2026-03-01', ...input });
const stateOf = async (id: string) => {
  const { pledges } = await funds.fund(fundId, 'pledges(first: 100) { nodes { id state fulfilled } }');
  return pledges.nodes.find((node: { id: string }) => node.id === id);
};

describe('a pledge', () => {
  test('is a word: it changes no balance, and is fulfilled by what arrives', async () => {
    const { id, referenceCode, state } = await pledge();
    expect(state).toBe('REGISTERED');
    expect(referenceCode).toMatch(/^UH[A-HJ-NP-Z]{8}$/);
    expect((await funds.fund(fundId, 'balance')).balance).toBe('0');
    const given = await desk.give(fundId, '400000', { pledgeId: id, isAnonymous: false });
    expect(given.donor.id).toBe(donorId);
    expect(await stateOf(id)).toMatchObject({ state: 'PARTLY_FULFILLED', fulfilled: '400000' });
    const rest = await desk.give(fundId, '600000', { pledgeId: id });
    expect(await stateOf(id)).toMatchObject({ state: 'FULFILLED', fulfilled: '1000000' });
    await desk.send('reverseContribution', { fundId, contributionId: rest.id, reason: 'Ghi nhầm' });
    expect(await stateOf(id)).toMatchObject({ state: 'PARTLY_FULFILLED', fulfilled: '400000' });
  });

  test('is not fulfilled by a gift that does not count yet', async () => {
    const { id } = await pledge();
    await desk.give(fundId, '1000000', { pledgeId: id, isReceipted: false });
    expect(await stateOf(id)).toMatchObject({ state: 'REGISTERED', fulfilled: '0' });
  });

  test('lapses when its day is over, and a gift that comes later still fulfils it', async () => {
    const { id } = await pledge({ dueOn: '2026-03-05' });
    await lapseOverduePledges(createUnitOfWork(service.parts.dataSource, service.parts))();
    expect(await stateOf(id)).toMatchObject({ state: 'LAPSED' });
    await desk.give(fundId, '1', { pledgeId: id });
    expect(await stateOf(id)).toMatchObject({ state: 'LAPSED', fulfilled: '1' });
    await desk.give(fundId, '999999', { pledgeId: id });
    expect(await stateOf(id)).toMatchObject({ state: 'FULFILLED' });
  });

  test('that is given directly ends with a reason and takes no more contributions when withdrawn', async () => {
    const { id } = await pledge();
    const ending = { fundId, pledgeId: id, ending: 'DIVERTED_DIRECT', reason: 'Trao trực tiếp cho xã' };
    expect(await desk.send('endPledge', { ...ending, reason: ' ' })).toMatchObject({
      code: 'ReasonNotValid',
    });
    expect(await desk.send('endPledge', ending)).toMatchObject({ state: 'DIVERTED_DIRECT' });
    expect(await desk.send('endPledge', ending)).toMatchObject({ code: 'PledgeNotInState' });
    const { id: withdrawn } = await pledge();
    await desk.send('endPledge', { ...ending, pledgeId: withdrawn, ending: 'WITHDRAWN' });
    expect(await desk.give(fundId, '1000', { pledgeId: withdrawn })).toMatchObject({
      code: 'PledgeNotInState',
    });
  });

  test('is of money or of goods, on a day that has come, by a donor who is known', async () => {
    expect(await pledge({ goods: 'Gạo' })).toMatchObject({ code: 'PledgeNotValid' });
    expect(await pledge({ amount: null })).toMatchObject({ code: 'PledgeNotValid' });
    expect(await pledge({ pledgedOn: '2999-01-01' })).toMatchObject({ code: 'DayNotValid' });
    expect(await pledge({ amount: '-5' })).toMatchObject({ code: 'AmountNotPositive' });
    expect(await pledge({ donorId: places.province })).toMatchObject({ code: 'DonorNotFound' });
    expect(await pledge({ amount: null, goods: '500 suất quà' })).toMatchObject({
      amount: null,
      goods: '500 suất quà',
    });
  });
});
