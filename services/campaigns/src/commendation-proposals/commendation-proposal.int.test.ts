import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type CommendationDesk,
  commended,
  openCommendationDesk,
} from '@mttq/testkit/campaigns/commendation-desk';
import { deskPlaces } from '@mttq/testkit/campaigns/plan-desk';
import { placeArea } from '@mttq/testkit/campaigns/report-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

const { country, province, otherProvince, commune, secondCommune } = deskPlaces;
const { unit, collective, person, line } = commended;
const areaId = randomUUID();
const consent = { textVersion: 'khen-thuong-1', givenOn: '2026-01-10' };

let service: TestService;
let desk: CommendationDesk;

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openCommendationDesk(service);
  await desk.tell([placeArea({ id: areaId, communeId: commune })]);
});
afterAll(() => service.close());

describe('a list of commendations', () => {
  test('goes through three persons, gets one number and a register without a gap, and is handed over', async () => {
    const list = [line(unit(commune)), line({ kind: 'AREA', areaId }), line(collective('Ban CTMT thôn Một'))];
    const { id, lines } = await desk.propose([...list, line(person('Nguyễn Thử Nghiệm'))]);
    expect(await desk.appraise(id, {}, desk.actors.maker)).toMatchObject({ code: 'CommendationSamePerson' });
    expect(await desk.decide(id)).toMatchObject({ code: 'CommendationStateNotRight' });
    const leftOut = [{ commendationId: lines[2].id, reason: 'Đã khen năm trước' }];
    expect(await desk.appraise(id, { leftOut })).toMatchObject({ state: 'APPRAISED' });
    for (const actor of [desk.actors.maker, desk.actors.council])
      expect(await desk.decide(id, {}, actor)).toMatchObject({ code: 'CommendationSamePerson' });
    expect(await desk.decide(id, { decidedOn: '2026-01-31' })).toMatchObject({
      code: 'CommendationDayNotRight',
    });
    const decision = await desk.decide(id);
    expect(decision.state).toBe('DECIDED');
    expect(decision.lines.map(({ state }: { state: string }) => state)).toEqual([
      ...['DECIDED', 'DECIDED', 'REJECTED', 'DECIDED'],
    ]);
    const numbersOf = decision.lines.flatMap(
      (one: { registerNumber: number | null }) => one.registerNumber ?? [],
    );
    expect(numbersOf).toEqual([1, 2, 3]);
    const awarded = { commendationId: lines[0].id, awardedOn: '2026-02-02' };
    expect(await desk.act('awardCommendation', awarded, desk.actors.maker)).toMatchObject({
      code: 'CommendationDayNotRight',
    });
    expect(
      await desk.act('awardCommendation', { ...awarded, awardedOn: '2026-02-10' }, desk.actors.maker),
    ).toMatchObject({
      ...{ state: 'AWARDED', awardedOn: '2026-02-10' },
    });
    expect(
      await desk.act('withdrawCommendationProposal', { proposalId: id, reason: 'Nhầm' }, desk.actors.maker),
    ).toMatchObject({
      code: 'CommendationStateNotRight',
    });
  });

  test('cannot take a decision number of the same unit and year, and may take it in another year', async () => {
    const number = '77/QĐ-MTTQ-BTT';
    const first = await desk.propose([line(collective('Tổ tự quản A'))]);
    await desk.appraise(first.id);
    expect(await desk.decide(first.id, { number })).toMatchObject({ state: 'DECIDED' });
    const second = await desk.propose([line(collective('Tổ tự quản B'))]);
    await desk.appraise(second.id, { appraisedOn: '2025-12-01' });
    expect(await desk.decide(second.id, { number: '77 / QĐ-MTTQ-BTT' })).toMatchObject({
      code: 'DecisionNumberTaken',
    });
    expect(await desk.decide(second.id, { number, decidedOn: '2025-12-30' })).toMatchObject({
      lines: [{ registerNumber: 1, state: 'DECIDED' }],
    });
    const elsewhere = { unitId: secondCommune, awardingUnitId: secondCommune };
    const third = await desk.propose([line(unit(secondCommune))], elsewhere);
    await desk.appraise(third.id);
    expect(await desk.decide(third.id, { number })).toMatchObject({ state: 'DECIDED' });
  });

  test('two decisions of a unit at once get numbers one after the other', async () => {
    const proposals = await Promise.all(
      ['C', 'D', 'E', 'F'].map((name) =>
        desk.propose([line(collective(`Tổ ${name}`)), line(collective(`Đội ${name}`))]),
      ),
    );
    for (const { id } of proposals) await desk.appraise(id);
    const same = proposals.slice(0, 2).map(({ id }) => desk.decide(id, { number: '88/QĐ-MTTQ-BTT' }));
    const codes = (await Promise.all(same)).map(({ code, state }) => code ?? state);
    expect(codes.toSorted()).toEqual(['DECIDED', 'DecisionNumberTaken']);
    await Promise.all(proposals.slice(2).map(({ id }) => desk.decide(id)));
  });

  test.each([
    ['a form of another level', [line(collective('Đội'), 'MERIT_CERTIFICATE')], {}, 'AwardingLevelNotRight'],
    [
      'a form that is not for its subject',
      [line(collective('Đội'), 'COMMEMORATIVE_MEDAL')],
      {},
      'CommendationFormNotValid',
    ],
    ['an unknown form', [line(collective('Đội'), 'NO_SUCH')], {}, 'CommendationFormNotFound'],
    [
      'a line twice',
      [line(collective('Đội Một')), line(collective('đội  một'))],
      {},
      'CommendationListNotValid',
    ],
    ['no line', [], {}, 'CommendationListNotValid'],
    ['a subject of another commune', [line(unit(secondCommune))], {}, 'CommendationListNotValid'],
    [
      'an area that nobody knows',
      [line({ kind: 'AREA', areaId: randomUUID() })],
      {},
      'CommendationListNotValid',
    ],
    [
      'a collective without a name',
      [line({ kind: 'COLLECTIVE', unitId: commune })],
      {},
      'CommendationListNotValid',
    ],
    [
      'a consent of tomorrow',
      [line(person('Lê Thử', { consent: { ...consent, givenOn: '2199-01-01' } }))],
      {},
      'CommendationListNotValid',
    ],
    [
      'an awarding unit that is not above',
      [line(unit(commune))],
      { awardingUnitId: otherProvince },
      'CommendationListNotValid',
    ],
    ['a round that is not there', [line(unit(commune))], { roundId: randomUUID() }, 'EmulationRoundNotFound'],
    ['a campaign that is not there', [line(unit(commune))], { campaignId: randomUUID() }, 'CampaignNotFound'],
  ])('with %s is refused, and nothing of it is kept', async (...[, lines, input, code]) => {
    expect(await desk.propose(lines, input)).toMatchObject({ code });
  });

  test('of the State names the body that decided; it passes through a province or the centre', async () => {
    const order = [line(person('Phạm Thử Nghiệm', { birthYear: 1960 }), 'ORDER')];
    expect(await desk.propose(order)).toMatchObject({ code: 'AwardingLevelNotRight' });
    const { id } = await desk.propose(order, { awardingUnitId: province });
    await desk.appraise(id);
    expect(await desk.decide(id)).toMatchObject({ code: 'CommendationListNotValid' });
    expect(await desk.decide(id, { decidingBody: 'Chủ tịch nước' })).toMatchObject({ state: 'DECIDED' });
  });

  test('for a round of emulation commends units whose result is published', async () => {
    const roundId = await desk.make('draftEmulationRound', 'EmulationRound', {
      ...{ unitId: province, name: 'Thi đua 2026', startsOn: '2026-01-01', endsOn: '2026-12-31' },
      ...{ deadline: '2199-12-31', maxPoints: '10' },
      criteria: [{ key: 'a', title: 'Tuyên truyền', maxPoints: '10', maxBonus: '0' }],
    });
    await desk.make('applyEmulationRound', 'EmulationRound', { roundId });
    const flag = [line(unit(commune), 'EMULATION_FLAG')];
    expect(await desk.propose(flag, { awardingUnitId: province, roundId })).toMatchObject({
      code: 'CommendationListNotValid',
    });
    const { emulationRound } = await desk.ask(
      'query($id: ID!) { emulationRound(id: $id) { sheets { nodes { id commune { id } } } } }',
      { id: roundId },
    );
    const sheetId = emulationRound.sheets.nodes.find(
      (sheet: { commune: { id: string } }) => sheet.commune.id === commune,
    ).id;
    const step = (name: string, input: string) =>
      desk.ask(`mutation { ${name}(input: { sheetId: "${sheetId}" ${input} }) { __typename } }`);
    await step('giveScores', 'scores: [{ criterionKey: "a", points: "9" }]');
    for (const state of ['DRAFT', 'WAIT_DEPARTMENT', 'WAIT_COUNCIL'])
      await step('moveScoreSheetOn', `fromState: ${state}`);
    await step('publishScoreSheet', 'decisionNumber: "5/QĐ"');
    const { id } = await desk.propose(flag, { awardingUnitId: province, roundId });
    await desk.appraise(id);
    const made = await desk.decide(id);
    const { commendation } = await desk.ask(
      'query($id: ID!) { commendation(id: $id) { scoreSheetId round { id } form { code } } }',
      { id: made.lines[0].id },
    );
    expect(commendation).toEqual({
      scoreSheetId: sheetId,
      round: { id: roundId },
      form: { code: 'EMULATION_FLAG' },
    });
  });

  test('is refused as a whole, or taken back, with a reason and before the decision alone', async () => {
    const first = await desk.propose([line(collective('Đội Bảy'))]);
    expect(
      await desk.act('rejectCommendationProposal', { proposalId: first.id, reason: ' ' }, desk.actors.chair),
    ).toMatchObject({ code: 'ReasonNotValid' });
    expect(
      await desk.act(
        'rejectCommendationProposal',
        { proposalId: first.id, reason: 'Chưa đủ hồ sơ' },
        desk.actors.chair,
      ),
    ).toMatchObject({
      ...{ state: 'REJECTED', lines: [{ state: 'REJECTED', rejectedBecause: 'Chưa đủ hồ sơ' }] },
    });
    const second = await desk.propose([line(collective('Đội Tám'))]);
    expect(
      await desk.act(
        'withdrawCommendationProposal',
        { proposalId: second.id, reason: 'Nhầm mẫu' },
        desk.actors.maker,
      ),
    ).toMatchObject({ state: 'WITHDRAWN' });
    expect(await desk.appraise(second.id)).toMatchObject({ code: 'CommendationStateNotRight' });
  });

  test('is seen by readers of its subtree alone, and proposed by who holds the right there', async () => {
    const { id } = await desk.propose([line(collective('Đội Chín'))]);
    const ask = async (actor: TestActor) =>
      (
        await desk.ask(
          'query($id: ID!) { commendationProposal(id: $id) { state viewerCanAppraise lines { id } } }',
          { id },
          actor,
        )
      ).commendationProposal;
    expect(await ask(desk.actors.council)).toMatchObject({ state: 'PROPOSED', viewerCanAppraise: true });
    expect(await ask(desk.actors.maker)).toMatchObject({ viewerCanAppraise: false });
    const far = await desk.grant('far', [
      { action: 'commendation:read', unitId: otherProvince },
      { action: 'commendation:propose', unitId: otherProvince },
    ]);
    expect(await ask(far)).toBeNull();
    expect(await desk.propose([line(collective('Đội'))], {}, far)).toMatchObject({ code: 'NotAllowed' });
    expect(await desk.propose([line(collective('Đội'))], { unitId: randomUUID() })).toMatchObject({
      code: 'NotAllowed',
    });
  });
});

test('a form is data: a new version counts from its day on, and only an administrator records it', async () => {
  const form = {
    ...{
      unitId: country,
      code: 'GRATITUDE_BOARD',
      name: 'Bảng tri ân',
      levels: ['COMMUNE'],
      subjectKinds: ['COLLECTIVE'],
    },
    ...{ validFrom: '2026-02-02', source: 'Quyết định thử nghiệm', confidence: 'PROPOSED' },
  };
  expect(await desk.send('recordCommendationForm', { ...form, levels: ['STATE', 'COMMUNE'] })).toMatchObject({
    code: 'CommendationFormNotValid',
  });
  expect(await desk.make('recordCommendationForm', 'CommendationForm', form)).toBeDefined();
  expect(await desk.send('recordCommendationForm', form)).toMatchObject({ code: 'CommendationFormNotValid' });
  const { id } = await desk.propose([line(collective('Đội Tri Ân'), 'GRATITUDE_BOARD')]);
  await desk.appraise(id, { appraisedOn: '2026-01-01' });
  expect(await desk.decide(id, { decidedOn: '2026-02-01' })).toMatchObject({
    code: 'CommendationFormNotFound',
  });
  expect(await desk.decide(id, { decidedOn: '2026-02-02' })).toMatchObject({ state: 'DECIDED' });
  const { commendationForms } = await desk.ask(
    '{ commendationForms(on: "2025-01-01", first: 100) { nodes { code confidence } } }',
  );
  expect(commendationForms.nodes).toHaveLength(8);
  const { errors } = await service.ask(
    'mutation($input: RecordCommendationFormInput!) { recordCommendationForm(input: $input) { __typename } }',
    { input: { idempotencyKey: 'k', ...form } },
    desk.actors.chair,
  );
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const local = await desk.grant('local', [{ action: 'commendation-form:record', unitId: province }]);
  const version = { ...form, unitId: province, validFrom: '2026-05-01' };
  expect(await desk.send('recordCommendationForm', version, { actor: local })).toMatchObject({
    code: 'NotAllowed',
  });
});
