import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type CaseDesk, openCaseDesk } from '@mttq/testkit/welfare/case-desk';
import { welfare } from '../app.ts';

let service: TestService;
let desk: CaseDesk;
const administrator = { id: 'administrator' };
const second = { id: 'approver', isAdministrator: true };

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openCaseDesk(service);
}, 60_000);
afterAll(() => service.close());

const approve = (caseId: string, input: object = {}, actor: object = desk.approver) =>
  desk.send('approveCase', { caseId, amount: '50000000', decidedOn: '2024-03-01', ...input }, actor);
const helped = async (person: object) => {
  const caseId = await desk.appraised(await desk.household(person));
  expect(await approve(caseId)).toMatchObject({ state: 'APPROVED' });
  return caseId;
};

describe('the check for double help', () => {
  test('finds the same person in another province by the citizen id, beyond the scope of who decides', async () => {
    const far = await desk.household(
      { headName: 'Tên Khác', citizenId: '001060000001' },
      places.otherProvince,
    );
    const earlier = await desk.appraised(far, { actor: administrator, purpose: 'HOUSE_REPAIR' });
    expect(await approve(earlier, {}, second)).toMatchObject({ state: 'APPROVED' });
    const caseId = await desk.appraised(await desk.household({ citizenId: '001060000001' }));
    expect(await approve(caseId)).toMatchObject({
      code: 'DoubleHelpFound',
      overlaps: [
        {
          caseId: earlier,
          rule: 'HOUSE_WITHIN_YEARS',
          matchedBy: ['CITIZEN_ID'],
          amount: '50000000',
          unit: { id: places.otherProvince },
        },
      ],
    });
    // The look beyond the scope opened nothing else.
    expect(await desk.ask(`beneficiaryCase(id: "${earlier}") { id }`)).toEqual({ beneficiaryCase: null });
    const { beneficiaryCase } = await desk.ask(
      `beneficiaryCase(id: "${caseId}") { state earlierHelp { caseId } }`,
    );
    expect(beneficiaryCase).toEqual({ state: 'APPRAISED', earlierHelp: [{ caseId: earlier }] });
  });

  test('finds the same household under another record by name and year of birth, and by address', async () => {
    await helped({ headName: 'Vàng Thị Mỷ', birthYear: 1980, address: 'Thôn Hai' });
    const byName = await desk.appraised(await desk.household({ headName: 'VANG THI MY', birthYear: 1980 }));
    expect((await approve(byName)).overlaps).toMatchObject([
      { matchedBy: ['NAME_BIRTH', 'SOUND_YEAR_PLACE', 'SLIP_YEAR_PLACE', 'FAMILY_GIVEN_YEAR_AREA'] },
    ]);
    const byAddress = await desk.appraised(
      await desk.household({ headName: 'Chồng Bà Mỷ', address: 'thôn hai' }),
    );
    expect((await approve(byAddress)).overlaps).toMatchObject([{ matchedBy: ['ADDRESS'] }]);
    const stranger = await desk.appraised(await desk.household({ headName: 'Vàng Thị Mỷ', birthYear: 1981 }));
    expect(await approve(stranger)).toMatchObject({ state: 'APPROVED' });
  });

  test('lets another person approve nevertheless, with the right, a reason and a trace', async () => {
    await helped({ headName: 'Giàng A Pao', citizenId: '001060000009' });
    const caseId = await desk.appraised(
      await desk.household({ headName: 'Giàng A Pao', citizenId: '001060000009' }),
    );
    const overrideReason = 'nhà cũ bị lũ cuốn';
    expect(await approve(caseId, { overrideReason })).toMatchObject({ code: 'NotAllowed' });
    expect(await approve(caseId, { overrideReason: ' ' }, second)).toMatchObject({ code: 'ReasonNotValid' });
    expect(await approve(caseId, { overrideReason }, second)).toMatchObject({ state: 'APPROVED' });
    const rows = await service.parts.dataSource.query(
      "SELECT actor_id, reason FROM audit_log WHERE action = 'case:override'",
    );
    expect(rows).toEqual([{ actor_id: 'approver', reason: overrideReason }]);
    const { beneficiaryCase } = await desk.ask(
      `beneficiaryCase(id: "${caseId}") { approvals { overrideReason } }`,
    );
    expect(beneficiaryCase.approvals).toEqual([{ overrideReason }]);
  });

  test('lets one of two decisions at the same moment through', async () => {
    const person = { headName: 'Sùng A Chu', citizenId: '001060000010' };
    const cases = [
      await desk.appraised(await desk.household(person)),
      await desk.appraised(await desk.household(person)),
    ];
    const answers = await Promise.all(cases.map((caseId) => approve(caseId)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'BeneficiaryCase',
      'DoubleHelpFound',
    ]);
  });

  test('goes by the years on record for the day', async () => {
    const rule = {
      purposeGroup: 'HOUSE',
      years: 1,
      validFrom: '2026-01-01',
      sourceLabel: 'thử',
      isVerified: false,
    };
    const set = (input: object) =>
      service.ask(
        'mutation ($input: RecordDoubleHelpRuleInput!) { recordDoubleHelpRule(input: $input) { ... on DoubleHelpRule { years } ... on Refusal { code } } }',
        { input: { idempotencyKey: 'r', ...rule, ...input } },
      );
    const person = { headName: 'Lý A Sử', citizenId: '001060000011' };
    await helped(person);
    const caseId = await desk.appraised(await desk.household(person));
    expect(await approve(caseId, { decidedOn: '2026-02-01' })).toMatchObject({ code: 'DoubleHelpFound' });
    expect((await set({ years: 0 })).data.recordDoubleHelpRule).toEqual({ code: 'DoubleHelpRuleNotValid' });
    expect((await set({})).data.recordDoubleHelpRule).toEqual({ years: 1 });
    expect(await approve(caseId, { decidedOn: '2025-12-31' })).toMatchObject({ code: 'DoubleHelpFound' });
    expect(await approve(caseId, { decidedOn: '2026-02-01' })).toMatchObject({ state: 'APPROVED' });
    const { doubleHelpRules } = await desk.ask('doubleHelpRules { years isVerified }', { id: 'anonymous' });
    expect(doubleHelpRules).toEqual([
      { years: 1, isVerified: false },
      { years: 8, isVerified: false },
    ]);
  });
});
