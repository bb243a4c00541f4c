import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type CaseDesk, openCaseDesk, sampleSurvey } from '@mttq/testkit/welfare/case-desk';
import { welfare } from '../app.ts';

let service: TestService;
let desk: CaseDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openCaseDesk(service);
}, 60_000);
afterAll(() => service.close());

const approve = (caseId: string, amount: string, input: object = {}) =>
  desk.send('approveCase', { caseId, amount, decidedOn: '2024-03-01', ...input }, desk.approver);
const step = (caseId: string, move: string, input: object = {}) =>
  desk.send('moveCase', { caseId, move, occurredOn: '2024-04-01', ...input });
const handOver = (caseId: string, amount: string, occurredOn = '2024-05-01') =>
  desk.send('handOverCase', { caseId, amount, occurredOn });
const fullFund = async (amount = '500000000') => {
  const fundId = await desk.funds.openFund();
  await desk.funds.send('recordIncome', { fundId, kind: 'INCOME', amount });
  return fundId;
};

describe('a case', () => {
  test('goes from the survey to the settlement, paid by two persons from its fund', async () => {
    const fundId = await fullFund();
    const caseId = await desk.appraised(await desk.household(), { source: 'FUND', fundId });
    expect(await approve(caseId, '50000000')).toMatchObject({
      state: 'APPROVED',
      classAtDecision: 'POOR',
      standardVersion: 'ND07_2021',
    });
    await step(caseId, 'START');
    const pay = { caseId, amount: '30000000', subject: 'đợt 1' };
    const payment = await desk.send('reserveCasePayment', pay);
    expect(payment).toMatchObject({ state: 'RESERVED' });
    expect(await desk.send('reserveCasePayment', { ...pay, amount: '20000001' })).toMatchObject({
      code: 'AmountAboveApproval',
    });
    const self = await desk.funds
      .send('postPayment', { fundId, paymentId: payment.id }, desk.maker)
      .catch(String);
    expect(String(self)).toContain('FORBIDDEN');
    await desk.funds.send('postPayment', { fundId, paymentId: payment.id }, desk.approver);
    expect(await handOver(caseId, '50000001')).toMatchObject({ code: 'AmountAboveApproval' });
    expect(await handOver(caseId, '50000000')).toMatchObject({ state: 'HANDED_OVER' });
    expect(await step(caseId, 'SETTLE', { occurredOn: '2024-06-01' })).toMatchObject({
      code: 'CaseNotReady',
    });
    const rest = await desk.send('reserveCasePayment', { ...pay, amount: '20000000', subject: 'đợt 2' });
    await desk.funds.send('postPayment', { fundId, paymentId: rest.id }, desk.approver);
    expect(await step(caseId, 'SETTLE', { occurredOn: '2024-06-01' })).toMatchObject({
      state: 'SETTLED',
      nextMoves: [],
    });
    const { beneficiaryCase } = await desk.ask(
      `beneficiaryCase(id: "${caseId}") { payments { held posted } steps { move } fund { balance } household { maskedName } }`,
    );
    expect(beneficiaryCase.payments.map(({ posted }: { posted: string }) => posted).sort()).toEqual([
      '20000000',
      '30000000',
    ]);
    expect(beneficiaryCase).toMatchObject({
      fund: { balance: '450000000' },
      household: { maskedName: 'N.T.M.' },
    });
    expect(beneficiaryCase.steps.map(({ move }: { move: string }) => move)).toEqual([
      'OPEN',
      'REVIEW',
      'PROPOSE',
      'APPRAISE',
      'APPROVE',
      'START',
      'HAND_OVER',
      'SETTLE',
    ]);
  });

  test('is reviewed by the community only after its survey and when the list was posted to the end', async () => {
    const open = {
      householdId: await desk.household(),
      purpose: 'OTHER',
      source: 'BUDGET',
      form: 'GOODS',
      openedOn: '2024-01-05',
    };
    const { id: caseId } = await desk.send('openCase', open);
    const review = { caseId, occurredOn: '2024-02-15', objections: 0, outcome: 'nhất trí' };
    const posted = { postings: [{ place: 'AREA_BOARD', postedFrom: '2024-01-15', postedTo: '2024-02-14' }] };
    expect(await desk.send('reviewCase', { ...review, ...posted })).toMatchObject({ code: 'CaseNotReady' });
    await desk.send('recordCaseSurvey', { caseId, ...sampleSurvey });
    expect(await desk.send('reviewCase', { ...review, postings: [] })).toMatchObject({
      code: 'CaseNotValid',
    });
    const late = [{ place: 'OFFICE', postedFrom: '2024-01-15', postedTo: '2124-02-14' }];
    expect(await desk.send('reviewCase', { ...review, postings: late })).toMatchObject({
      code: 'CaseNotValid',
    });
    expect(await desk.send('reviewCase', { ...review, ...posted })).toMatchObject({
      state: 'COMMUNITY_REVIEWED',
    });
    expect(await desk.send('recordCaseSurvey', { caseId, ...sampleSurvey })).toMatchObject({
      code: 'CaseStateForbids',
    });
    expect(await step(caseId, 'APPRAISE')).toMatchObject({ code: 'CaseStateForbids' });
    expect(await step(caseId, 'PROPOSE', { occurredOn: '2024-02-14' })).toMatchObject({
      code: 'CaseNotValid',
    });
  });

  test('is approved by another person than its maker, for more than nothing', async () => {
    const caseId = await desk.appraised(await desk.household({ headName: 'Chị Hai' }));
    const own = await desk.appraised(await desk.household({ headName: 'Anh Ba' }), {
      actor: { id: 'administrator' },
    });
    const decision = { caseId: own, amount: '1', decidedOn: '2024-03-01' };
    expect(await desk.send('approveCase', decision, { id: 'administrator' })).toMatchObject({
      code: 'ApproverIsMaker',
    });
    await expect(desk.send('approveCase', { ...decision, caseId })).rejects.toThrow('FORBIDDEN');
    expect(await approve(caseId, '0')).toMatchObject({ code: 'AmountNotPositive' });
    const { beneficiaryCase } = await desk.ask(
      `beneficiaryCase(id: "${caseId}") { viewerCanApprove approvedAmount }`,
    );
    expect(beneficiaryCase).toEqual({ viewerCanApprove: true, approvedAmount: null });
    expect(await approve(caseId, '60000000')).toMatchObject({ approvedAmount: '60000000' });
    // A new approval raises the amount; both decisions stay on record.
    expect(await approve(caseId, '70000000', { decidedOn: '2024-03-05' })).toMatchObject({
      approvedAmount: '70000000',
    });
    const { beneficiaryCase: twice } = await desk.ask(
      `beneficiaryCase(id: "${caseId}") { approvals { amount } }`,
    );
    expect(twice.approvals).toEqual([{ amount: '70000000' }, { amount: '60000000' }]);
  });

  test('keeps the class of the decision, whatever the household becomes later (WEL-9)', async () => {
    const householdId = await desk.household({ headName: 'Bà Tư' });
    const caseId = await desk.appraised(householdId);
    await approve(caseId, '1000');
    const later = { householdId, year: 2024, householdClass: 'NONE', decidedOn: '2024-01-31' };
    await desk.send('recordHouseholdClass', later);
    await desk.send('recordHouseholdClass', {
      ...later,
      year: 2023,
      householdClass: 'NEAR_POOR',
      reason: 'rà soát lại',
      decidedOn: '2023-01-01',
    });
    const { beneficiaryCase } = await desk.ask(
      `beneficiaryCase(id: "${caseId}") { classAtDecision standardVersion }`,
    );
    expect(beneficiaryCase).toEqual({ classAtDecision: 'POOR', standardVersion: 'ND07_2021' });
  });

  test('rests with a reason and goes on where it was, and is refused with a reason before the decision', async () => {
    const caseId = await desk.appraised(await desk.household({ headName: 'Ông Năm' }));
    expect(await step(caseId, 'SUSPEND')).toMatchObject({ code: 'ReasonNotValid' });
    expect(await step(caseId, 'SUSPEND', { reason: 'chờ xác minh' })).toMatchObject({ state: 'SUSPENDED' });
    expect(await approve(caseId, '1')).toMatchObject({ code: 'CaseStateForbids' });
    expect(await step(caseId, 'RESUME')).toMatchObject({ state: 'APPRAISED' });
    expect(await step(caseId, 'REJECT', { reason: 'không đủ điều kiện' })).toMatchObject({
      state: 'REJECTED',
    });
    expect(await step(caseId, 'RESUME')).toMatchObject({ code: 'CaseStateForbids' });
  });

  test('answers a repeated command as it did the first time', async () => {
    const caseId = await desk.appraised(await desk.household({ headName: 'Cô Sáu' }));
    const input = { caseId, amount: '5', decidedOn: '2024-03-01', idempotencyKey: 'twice' };
    const [first, second] = [
      await desk.send('approveCase', input, desk.approver),
      await desk.send('approveCase', input, desk.approver),
    ];
    expect(second).toEqual(first);
    expect(await desk.send('approveCase', { ...input, amount: '6' }, desk.approver)).toMatchObject({
      code: 'IdempotencyKeyReused',
    });
  });
});

describe('what is personal in a case', () => {
  test('lies sealed, is read for a purpose, and goes with the household', async () => {
    const householdId = await desk.household({ headName: 'Anh Bảy' });
    const caseId = await desk.appraised(householdId);
    const { beneficiaryCase } = await desk.ask(
      `beneficiaryCase(id: "${caseId}") { all: survey(purpose: CASE_REVIEW) { answers { code } } some: survey(purpose: HAND_OVER) { answers { code } } }`,
    );
    const codes = (survey: { answers: { code: string }[] }) => survey.answers.map(({ code }) => code);
    expect(codes(beneficiaryCase.all)).toContain('RELIGION');
    expect(codes(beneficiaryCase.some)).not.toContain('RELIGION');
    const erase = { householdId, reason: 'theo yêu cầu' };
    const input = (idempotent: object) =>
      service.ask(
        `mutation ($input: EraseHouseholdInput!) { eraseHousehold(input: $input) { __typename } }`,
        { input: idempotent },
      );
    expect((await input(erase)).data.eraseHousehold.__typename).toBe('HouseholdHasOpenCase');
    await step(caseId, 'REJECT', { reason: 'rút đơn' });
    expect((await input(erase)).data.eraseHousehold.__typename).toBe('Household');
    const { beneficiaryCase: gone } = await desk.ask(
      `beneficiaryCase(id: "${caseId}") { state survey(purpose: CASE_REVIEW) { templateVersion answers { code } } }`,
    );
    expect(gone).toEqual({ state: 'REJECTED', survey: { templateVersion: 'NHA_O_2026', answers: null } });
  });

  test('never reaches the public: initials, and not even those beside an illness', async () => {
    const [house, illness] = [
      await desk.household({ headName: 'Lò Văn Tám' }),
      await desk.household({ headName: 'Lò Thị Chín' }),
    ];
    const cases = [
      await desk.appraised(house, { source: 'INTRODUCED' }),
      await desk.appraised(illness, { purpose: 'MEDICAL' }),
    ];
    for (const caseId of cases) await approve(caseId, '7000000');
    const everybody = { id: 'anonymous' };
    const { publicCases } = await desk.ask(
      `publicCases(unitId: "${places.province}", year: 2024, first: 100) { nodes { id purpose approvedAmount maskedName } }`,
      everybody,
    );
    const mine = publicCases.nodes.filter(({ id }: { id: string }) => cases.includes(id));
    expect(
      mine
        .map(({ purpose, maskedName }: { purpose: string; maskedName: string | null }) => [
          purpose,
          maskedName,
        ])
        .sort(),
    ).toEqual([
      ['HOUSE_NEW', 'L.V.T.'],
      ['MEDICAL', null],
    ]);
    await expect(desk.ask(`beneficiaryCase(id: "${cases[0]}") { id }`, everybody)).rejects.toThrow(
      'UNAUTHENTICATED',
    );
    expect(
      await service.parts.dataSource.query('SELECT count(*)::int AS count FROM beneficiary_case'),
    ).toEqual([{ count: 0 }]);
  });

  test('is not in events', async () => {
    const [{ text }] = await service.parts.dataSource.query(
      "SELECT coalesce(string_agg(data::text, ' '), '') AS text FROM (SELECT data FROM outbox UNION ALL SELECT data FROM event_log) AS e",
    );
    for (const secret of ['Lò', 'Tám', 'nhất trí', 'dột nát', 'chờ xác minh'])
      expect(text).not.toContain(secret);
  });
});

describe('a page of cases', () => {
  type Driver = { readonly postgres: { readonly Client: { readonly prototype: { query: () => unknown } } } };

  test('is read table by table, not case by case, and gives every case what is its own', async () => {
    const fundId = await fullFund();
    const approved = await desk.appraised(await desk.household(), { source: 'FUND', fundId });
    await approve(approved, '50000000');
    await desk.send('reserveCasePayment', { caseId: approved, amount: '1000', subject: 'đợt 1' });
    await Promise.all(
      Array.from({ length: 19 }, async (_, at) =>
        desk.send('openCase', {
          ...{ householdId: await desk.household({ headName: `Hộ ${at}` }), purpose: 'LIVELIHOOD' },
          ...{ source: 'BUDGET', form: 'CASH', openedOn: '2024-01-05' },
        }),
      ),
    );
    const { postgres } = service.parts.dataSource.driver as unknown as Driver;
    const query = jest.spyOn(postgres.Client.prototype, 'query');
    const { beneficiaryCases } = await desk.ask(
      `beneficiaryCases(unitId: "${places.commune}", first: 20) { nodes { id household { id } fund { id } house { id } livelihoodWatches { id }
         steps { move } approvals { amount } postings { place } payments { held } } }`,
    );
    const texts = query.mock.calls.map((call) => String((call as unknown[])[0]));
    query.mockRestore();
    expect(beneficiaryCases.nodes).toHaveLength(20);
    const own = beneficiaryCases.nodes.find(({ id }: { id: string }) => id === approved);
    expect(own.steps.map(({ move }: { move: string }) => move)).toEqual([
      ...['OPEN', 'REVIEW', 'PROPOSE', 'APPRAISE', 'APPROVE'],
    ]);
    expect(own).toMatchObject({
      fund: { id: fundId },
      approvals: [{ amount: '50000000' }],
      payments: [{ held: '1000' }],
    });
    expect(own.postings.length).toBeGreaterThan(0);
    const others = beneficiaryCases.nodes.filter(({ steps }: { steps: unknown[] }) => steps.length === 1);
    expect(others).toHaveLength(19);
    for (const table of [
      ...['beneficiary_case', 'household', 'fund', 'house_project', 'livelihood_watch'],
      ...['case_step', 'case_approval', 'case_posting', 'case_payment'],
    ])
      expect([table, texts.filter((text) => new RegExp(`FROM ${table}\\b`, 'u').test(text)).length]).toEqual([
        table,
        1,
      ]);
  });
});
