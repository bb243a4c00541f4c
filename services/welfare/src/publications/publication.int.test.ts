import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { approver, type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type GivingDesk, openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import { openOwner, openSpendingDesk, type SpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import type { DataSource } from 'typeorm';
import { welfare } from '../app.ts';

let service: TestService;
let owner: DataSource;
let desk: FundDesk;
let giving: GivingDesk;
let spend: SpendingDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  giving = openGivingDesk(service);
  spend = openSpendingDesk(service);
  owner = await openOwner(service);
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

const today = dayInVietnam(new Date());
const anybody = { id: 'anybody' };
const year = { subject: 'YEAR_REPORT', periodFrom: '2025-01-01', periodUntil: '2026-01-01' };
const march = { subject: 'INCOME_LIST', periodFrom: '2026-03-01', periodUntil: '2026-04-01' };

const board = async () => {
  const fundId = await desk.openFund();
  const income = (amount: string, effectiveAt: string, earmarkId?: string) =>
    desk.send('recordIncome', { fundId, kind: 'INCOME', amount, effectiveAt, earmarkId });
  const draft = (input: object) => spend('draftPublication', { fundId, title: 'Công khai', ...input });
  const post = (publicationId: string, input: object = {}, actor: object = approver) =>
    spend(
      'postPublication',
      { fundId, publicationId, places: ['WEL', 'OFFICE'], postedOn: today, ...input },
      actor,
    );
  return { fundId, income, draft, post };
};

describe('a publication', () => {
  test('keeps what was said, by its hash, its rows and its total, when a later version replaces it', async () => {
    const { fundId, income, draft, post } = await board();
    await income('100', '2026-03-05T02:00:00Z');
    await income('50', '2026-03-05T16:59:59Z');
    await income('7', '2026-03-05T17:00:00Z');
    const first = await draft(march);
    expect(first).toMatchObject({ state: 'DRAFT', version: null, rowCount: 2, total: '157' });
    expect(JSON.parse(first.content).rows).toEqual([
      { day: '2026-03-05', entries: 2, amount: '150' },
      { day: '2026-03-06', entries: 1, amount: '7' },
    ]);
    expect(createHash('sha256').update(first.content, 'utf8').digest('hex')).toBe(first.contentHash);
    expect((await post(first.id, {}, {})).code).toBe('SamePerson');
    const key = { idempotencyKey: randomUUID() };
    const posted = await post(first.id, key);
    expect(posted).toMatchObject({ state: 'POSTED', version: 1, reason: null });
    expect(await post(first.id, key)).toEqual(posted);
    expect((await post(first.id)).code).toBe('PublicationStateForbids');

    await income('3', '2026-03-31T16:59:59Z');
    const second = await draft(march);
    expect((await post(second.id)).code).toBe('PublicationNotValid');
    expect(await post(second.id, { reason: 'Bổ sung khoản ghi muộn' })).toMatchObject({
      version: 2,
      supersedesId: first.id,
    });
    const shown = await desk.fund(
      fundId,
      'publications { nodes { state version total content versions { version state total } postings { place postedOn postedUntil ruleSet } } }',
      anybody,
    );
    const [latest, earlier] = shown.publications.nodes;
    expect([latest.state, latest.total, earlier.state, earlier.total]).toEqual([
      'POSTED',
      '160',
      'SUPERSEDED',
      '157',
    ]);
    expect(earlier.content).toBe(first.content);
    expect(latest.versions.map(({ version }: { version: number }) => version)).toEqual([1, 2]);
    expect(latest.postings).toHaveLength(2);
    expect(latest.postings[0]).toMatchObject({ postedOn: today, ruleSet: 'ND93_2021' });
    const days = (Date.parse(latest.postings[0].postedUntil) - Date.parse(today)) / 86_400_000;
    expect(days).toBe(30);
  });

  test('never changes and is never deleted, not even by SQL', async () => {
    const { draft, post } = await board();
    const { id } = await draft(march);
    await post(id);
    for (const sql of [
      "UPDATE publication SET content = '{}' WHERE id = $1",
      "UPDATE publication SET state = 'DRAFT' WHERE id = $1",
      'UPDATE publication SET total = 5 WHERE id = $1',
      'DELETE FROM publication WHERE id = $1',
      "UPDATE publication_place SET place = 'MEDIA' WHERE publication_id = $1",
    ])
      await expect(owner.query(sql, [id])).rejects.toThrow();
  });

  test('of a year adds up, and is of one calendar year', async () => {
    const { fundId, income, draft } = await board();
    await income('8700', '2024-12-31T10:00:00Z');
    await income('4100', '2025-05-31T08:00:00Z');
    await desk.pay(fundId, '6000', { effectiveAt: '2025-09-30T10:00:00Z' });
    const report = await draft(year);
    expect(report.total).toBe('-1900');
    const rows: { account: string; amount: string }[] = JSON.parse(report.content).rows;
    expect(Object.fromEntries(rows.map(({ account, amount }) => [account, amount]))).toEqual({
      INCOME: '-4100',
      PURSE: '-1900',
      SPENDING: '6000',
    });
    expect((await draft({ ...year, periodUntil: '2025-12-31' })).code).toBe('PublicationNotValid');
    expect((await draft({ ...march, periodUntil: '2026-03-01' })).code).toBe('PublicationNotValid');
    expect((await draft({ ...march, subjectId: randomUUID() })).code).toBe('PublicationNotValid');
    expect((await draft({ subject: 'ALLOCATION', subjectId: randomUUID() })).code).toBe(
      'PublicationNotValid',
    );
    expect((await draft({ ...march, appealId: randomUUID() })).code).toBe('AppealNotFound');
  });

  test('of a distribution names nobody, and of a tranche waits for its approval', async () => {
    const { fundId, income, draft, post } = await board();
    await income('500', '2026-01-05T02:00:00Z');
    const list = await spend('prepareDistribution', {
      fundId,
      unitId: places.commune,
      field: 'Tết',
      title: 'Quà Tết',
      rows: [
        {
          name: 'Đỗ Văn A',
          hamlet: 'Thôn 2',
          commune: 'Xã Mẫu',
          content: 'Quà',
          source: 'Quỹ',
          goods: '1 suất',
        },
      ],
    });
    const ofList = { subject: 'DISTRIBUTION_LIST', subjectId: list.id };
    expect((await draft(ofList)).code).toBe('PublicationNotValid');
    const minutes = { minutesNo: '1', witnesses: ['Ông Một', 'Bà Hai'], deliveredOn: '2026-02-03' };
    await spend('deliverDistribution', { fundId, distributionId: list.id, ...minutes });
    const drafted = await draft(ofList);
    expect(drafted).toMatchObject({ rowCount: 1, total: '0' });
    for (const personal of ['Đỗ', 'Đ.V.A.', 'Thôn 2', 'Ông Một'])
      expect(drafted.content).not.toContain(personal);
    const tranche = await spend('proposeAllocation', {
      fundId,
      title: 'Đợt 1',
      decisionId: randomUUID(),
      decidedOn: '2026-01-06',
      total: '500',
      lines: [{ unitId: places.commune, amount: '500' }],
    });
    const ofTranche = { subject: 'ALLOCATION', subjectId: tranche.id };
    expect((await draft(ofTranche)).code).toBe('PublicationNotValid');
    await spend('approveAllocation', { fundId, allocationId: tranche.id }, approver);
    const said = await draft(ofTranche);
    expect(said).toMatchObject({ rowCount: 1, total: '500' });
    expect((await desk.fund(fundId, 'publications { nodes { id } }', anybody)).publications.nodes).toEqual(
      [],
    );
    expect((await post(said.id, { places: [] })).code).toBe('PublicationNotValid');
    expect((await post(said.id, { postedOn: '2999-01-01' })).code).toBe('DayNotValid');
    expect(await post(said.id, { places: ['AREA_BOARD'] })).toMatchObject({ state: 'POSTED' });
  });

  test('that an appeal owes is listed with its rule until it is done, and says that it was late', async () => {
    const { fundId, draft, post } = await board();
    const appeal = await giving.launch(fundId);
    const move = {
      fundId,
      appealId: appeal.id,
      move: 'CLOSE_RECEPTION',
      on: '2026-03-31',
      reason: 'Hết hạn',
    };
    await giving.send('moveAppeal', move);
    const duties = async (isOverdueOnly: boolean) =>
      (
        await desk.fund(
          fundId,
          `publicationDuties(isOverdueOnly: ${isOverdueOnly}) { duty dueOn doneOn isOverdue ruleSet confidence appeal { id } }`,
          anybody,
        )
      ).publicationDuties;
    const owed = {
      duty: 'PUBLISH_RECEIVED',
      dueOn: '2026-04-15',
      doneOn: null,
      isOverdue: true,
      ruleSet: 'ND93_2021',
      confidence: 'RECALLED',
      appeal: { id: appeal.id },
    };
    expect(await duties(true)).toEqual([owed]);
    const { id } = await draft({ ...march, appealId: appeal.id });
    expect(await duties(true)).toEqual([owed]);
    await post(id);
    expect(await duties(true)).toEqual([]);
    expect(await duties(false)).toEqual([{ ...owed, doneOn: today }]);
  });
});
