import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import { welfare } from '../app.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { closeEndedReceptions } from './close-ended-receptions.ts';

let service: TestService;
let funds: FundDesk;
let desk: GivingDesk;
let fundId: string;

beforeAll(async () => {
  service = await startTestService(atRest(welfare));
  funds = await openFundDesk(service);
  desk = openGivingDesk(service);
  fundId = await funds.openFund();
});
afterAll(() => service.close());

const moveTo = (appealId: string, move: string, on: string) =>
  desk.send('moveAppeal', { fundId, appealId, move, on });
const cancel = (appealId: string, reason: string | null) =>
  desk.send('moveAppeal', { fundId, appealId, move: 'CANCEL', on: '2026-03-02', reason });

const publicAppeals = async () => {
  const { data } = await service.ask('{ appeals { nodes { id title state } } }', {}, { id: 'somebody' });
  return data.appeals.nodes as { id: string; title: string; state: string }[];
};

describe('an appeal', () => {
  test('goes from its draft to the final publication, each step on its day', async () => {
    const launched = await desk.launch(fundId, { title: 'Bão số 10' });
    expect(launched).toMatchObject({
      state: 'LAUNCHED',
      earmark: { kind: 'APPEAL', name: 'Bão số 10' },
      rules: { code: 'ND93_2021', version: 1, confidence: 'RECALLED' },
    });
    expect(
      await desk.send('extendAppeal', {
        fundId,
        appealId: launched.id,
        extendedTo: '2026-05-30',
        reason: 'Bão chồng bão',
      }),
    ).toMatchObject({ state: 'EXTENDED', extendedTo: '2026-05-30' });
    const closed = await moveTo(launched.id, 'CLOSE_RECEPTION', '2026-05-30');
    expect(closed).toMatchObject({ state: 'RECEPTION_CLOSED', distributeBy: '2026-06-19' });
    await moveTo(launched.id, 'START_DISTRIBUTION', '2026-06-01');
    await moveTo(launched.id, 'CLOSE_DISTRIBUTION', '2026-06-15');
    await moveTo(launched.id, 'SETTLE', '2026-06-20');
    const published = await moveTo(launched.id, 'PUBLISH_FINAL', '2026-07-01');
    expect(published.steps.map(({ state }: { state: string }) => state)).toEqual([
      'LAUNCHED',
      'EXTENDED',
      'RECEPTION_CLOSED',
      'DISTRIBUTING',
      'DISTRIBUTION_CLOSED',
      'SETTLED',
      'PUBLISHED_FINAL',
    ]);
    const due = Object.fromEntries(
      published.deadlines.map(({ subject, dueOn }: { subject: string; dueOn: string }) => [subject, dueOn]),
    );
    expect(due).toEqual({
      PUBLISH_APPEAL: '2026-03-01',
      RECEPTION: '2026-05-30',
      DISTRIBUTION: '2026-06-19',
      PUBLISH_RECEIVED: '2026-06-14',
      PUBLISH_DISTRIBUTED: '2026-07-15',
    });
  });

  test('does not receive for longer than its rule set allows, and says which rule', async () => {
    const tooLong = await desk.launch(fundId, { title: 'Quá dài', receiveTo: '2026-05-31' });
    expect(tooLong).toMatchObject({
      code: 'ReceptionTooLong',
      message: expect.stringContaining('ND93_2021'),
    });
    const launched = await desk.launch(fundId, { title: 'Vừa đủ', receiveTo: '2026-04-30' });
    const extension = { fundId, appealId: launched.id, extendedTo: '2026-05-31', reason: 'Kéo dài' };
    expect(await desk.send('extendAppeal', extension)).toMatchObject({ code: 'ReceptionTooLong' });
    expect(await desk.send('extendAppeal', { ...extension, extendedTo: '2026-04-30' })).toMatchObject({
      code: 'DayNotValid',
    });
  });

  test('keeps the rules of the day of its launch when the law changes', async () => {
    const rules = [{ subject: 'RECEPTION', days: 10, countedFrom: 'LAUNCH' }];
    const changed = {
      code: 'THU_NGHIEM',
      title: 'Thử nghiệm',
      source: 'Quy định thử nghiệm',
      confidence: 'PROPOSED',
      reason: 'Thử',
    };
    await desk.send('recordRuleSet', { ...changed, validFrom: '2025-01-01', rules });
    const sent = { title: 'Mười ngày', ruleSet: 'THU_NGHIEM', receiveTo: '2026-03-11' };
    const launched = await desk.launch(fundId, sent);
    const longer = [{ subject: 'RECEPTION', days: 60, countedFrom: 'LAUNCH' }];
    expect(
      await desk.send('recordRuleSet', { ...changed, validFrom: '2026-02-01', rules: longer }),
    ).toMatchObject({ version: 2 });
    expect(
      await desk.send('extendAppeal', {
        fundId,
        appealId: launched.id,
        extendedTo: '2026-03-20',
        reason: 'Thêm ngày',
      }),
    ).toMatchObject({ code: 'ReceptionTooLong', message: expect.stringContaining('version 1') });
    const next = await desk.launch(fundId, { ...sent, title: 'Sáu mươi ngày', receiveTo: '2026-04-30' });
    expect(next).toMatchObject({ state: 'LAUNCHED', rules: { version: 2 } });
  });

  test('is cancelled only while nothing was received', async () => {
    const untouched = await desk.launch(fundId, { title: 'Rút lại' });
    expect(await cancel(untouched.id, null)).toMatchObject({ code: 'ReasonNotValid' });
    expect(await cancel(untouched.id, 'Nhầm địa bàn')).toMatchObject({
      state: 'CANCELLED',
    });
    const touched = await desk.launch(fundId, { title: 'Đã nhận' });
    await funds.send('recordIncome', {
      fundId,
      kind: 'INCOME',
      amount: '1000',
      earmarkId: touched.earmark.id,
    });
    expect(await cancel(touched.id, 'Thôi')).toMatchObject({
      code: 'AppealHasReceived',
    });
  });

  test('is not settled while money is left in its purse', async () => {
    const { id: appealId, earmark } = await desk.launch(fundId, { title: 'Còn tiền' });
    await funds.send('recordIncome', { fundId, kind: 'INCOME', amount: '5000000', earmarkId: earmark.id });
    await moveTo(appealId, 'CLOSE_RECEPTION', '2026-03-31');
    await moveTo(appealId, 'START_DISTRIBUTION', '2026-04-01');
    await moveTo(appealId, 'CLOSE_DISTRIBUTION', '2026-04-02');
    expect(await moveTo(appealId, 'SETTLE', '2026-04-03')).toMatchObject({
      code: 'AppealNotSettled',
      message: expect.stringContaining('5.000.000 đồng'),
    });
    await funds.send('releaseEarmark', {
      earmarkId: earmark.id,
      amount: '5000000',
      reason: 'Chuyển quỹ chung',
    });
    expect(await moveTo(appealId, 'SETTLE', '2026-04-03')).toMatchObject({ state: 'SETTLED' });
  });

  test('takes no step out of order and none twice', async () => {
    const { id } = await desk.launch(fundId, { title: 'Đúng thứ tự' });
    expect(await moveTo(id, 'SETTLE', '2026-04-03')).toMatchObject({ code: 'AppealNotInState' });
    expect(await moveTo(id, 'CLOSE_RECEPTION', '2026-02-01')).toMatchObject({ code: 'DayNotValid' });
    await moveTo(id, 'CLOSE_RECEPTION', '2026-03-20');
    expect(await moveTo(id, 'CLOSE_RECEPTION', '2026-03-20')).toMatchObject({ code: 'AppealNotInState' });
    expect(await moveTo(id, 'START_DISTRIBUTION', '2026-03-19')).toMatchObject({ code: 'DayNotValid' });
  });

  test('stops receiving by itself when its last day is over', async () => {
    const { id } = await desk.launch(fundId, { title: 'Hết hạn' });
    const deps = createUnitOfWork(service.parts.dataSource, service.parts);
    await closeEndedReceptions(deps)();
    const { data } = await service.ask(
      'query($id: ID!) { appeal(id: $id) { state receptionClosedOn distributeBy } }',
      { id },
    );
    expect(data.appeal).toEqual({
      state: 'RECEPTION_CLOSED',
      receptionClosedOn: '2026-03-31',
      distributeBy: '2026-04-20',
    });
  });

  test('is a secret of its board until it is launched', async () => {
    const usual = { cause: 'Lũ', issuedBy: 'Ban Vận động cứu trợ', scopeUnitIds: [places.commune] };
    const days = { receiveFrom: '2026-03-01', receiveTo: '2026-03-31' };
    const drafted = await desk.send('draftAppeal', { fundId, title: 'Bản nháp', ...usual, ...days });
    expect((await publicAppeals()).map(({ id }) => id)).not.toContain(drafted.id);
    const own = await funds.fund(fundId, 'appeals(states: [DRAFT]) { nodes { id } }');
    expect(own.appeals.nodes.map(({ id }: { id: string }) => id)).toContain(drafted.id);
    const others = await funds.fund(fundId, 'appeals(states: [DRAFT]) { nodes { id } }', { id: 'somebody' });
    expect(others.appeals.nodes).toEqual([]);
  });

  test('is launched by nobody without the right in the unit of its fund', async () => {
    const secretary = { id: 'secretary' };
    const subjectHash = createHash('sha256').update(secretary.id).digest('hex');
    await funds.grant('00000000-0000-7000-8000-0000000000aa', subjectHash, [
      { action: 'appeal:launch', unitId: places.otherProvince },
    ]);
    const drafted = await desk.send('draftAppeal', {
      fundId,
      title: 'Không có quyền',
      cause: 'Lũ',
      issuedBy: 'Ban Vận động',
      scopeUnitIds: [],
      receiveFrom: '2026-03-01',
      receiveTo: '2026-03-31',
    });
    const launch = { fundId, appealId: drafted.id, launchedOn: '2026-03-01' };
    expect(await desk.send('launchAppeal', launch, secretary)).toMatchObject({ code: 'NotAllowed' });
    await expect(desk.send('launchAppeal', launch, { id: 'stranger' })).rejects.toThrow('FORBIDDEN');
  });

  test('sent again under one key answers as it did the first time', async () => {
    const input = {
      idempotencyKey: 'one key',
      fundId,
      title: 'Một khoá',
      cause: 'Lũ',
      issuedBy: 'Ban Vận động',
      scopeUnitIds: [],
      receiveFrom: '2026-03-01',
      receiveTo: '2026-03-31',
    };
    const first = await desk.send('draftAppeal', input);
    expect((await desk.send('draftAppeal', input)).id).toBe(first.id);
    expect(await desk.send('draftAppeal', { ...input, title: 'Khác' })).toMatchObject({
      code: 'IdempotencyKeyReused',
    });
  });
});

test('what a launched appeal said is not rewritten, not even by SQL of the application role', async () => {
  const { id } = await desk.launch(fundId, { title: 'Không sửa' });
  const rewrite = overAllUnits(service, async (manager) => {
    await manager.query("UPDATE appeal SET title = 'Đã sửa' WHERE id = $1", [id]);
  });
  await expect(rewrite).rejects.toThrow('keeps what it said');
});
