import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deskPlaces, openPlanDesk, type PlanDesk } from '@mttq/testkit/campaigns/plan-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

const { province, commune, secondCommune } = deskPlaces;
const criteria = [
  { key: 'propaganda', title: 'Tuyên truyền, vận động', maxPoints: '30', maxBonus: '2' },
  { key: 'movements', title: 'Cuộc vận động, phong trào', maxPoints: '30', maxBonus: '0' },
];
const round = {
  ...{ unitId: province, name: 'Thi đua năm 2026', startsOn: '2026-01-01', endsOn: '2026-12-31' },
  ...{ deadline: '2199-12-31', maxPoints: '100', criteria },
};

let service: TestService;
let desk: PlanDesk;
let clerk: TestActor;
let department: TestActor;
let council: TestActor;
let standing: TestActor;
let sheetId: string;

const sheetFields = '... on ScoreSheet { id status state total selfTotal }';
const send = (command: string, input: object) => desk.send(command, input);

// These commands carry no key: the state that the caller saw, or the value itself, makes a repetition harmless.
const command = async (name: string, input: object, actor: TestActor) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { __typename ${sheetFields} ... on Refusal { code message } } }`;
  return (
    await desk.ask(
      query.replace(sheetFields, name === 'attachEvidence' ? '... on ScoreEvidence { id }' : sheetFields),
      { input },
      actor,
    )
  )[name];
};

const give = (scores: readonly object[], actor: TestActor) =>
  command('giveScores', { sheetId, scores }, actor);
const moveOn = (fromState: string, actor: TestActor) =>
  command('moveScoreSheetOn', { sheetId, fromState }, actor);
const moveBack = (fromState: string, reason: string, actor: TestActor) =>
  command('moveScoreSheetBack', { sheetId, fromState, reason }, actor);
const read = async (fields: string, actor: TestActor) =>
  (await desk.ask(`query($id: ID!) { scoreSheet(id: $id) { ${fields} } }`, { id: sheetId }, actor))
    .scoreSheet;

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
  const grant = (name: string, actions: readonly string[], unitId: string) =>
    desk.grant(
      name,
      actions.map((action) => ({ action, unitId })),
    );
  clerk = await grant('clerk', ['score:submit', 'score:read'], commune);
  department = await grant('department', ['score:appraise', 'score:read'], province);
  council = await grant('council', ['score:approve', 'score:appraise', 'score:read'], province);
  standing = await grant('standing', ['score:publish', 'score:appraise', 'score:read'], province);
});
afterAll(() => service.close());

test('a round whose criteria add up to more than its maximum is refused', async () => {
  expect(await send('draftEmulationRound', { ...round, maxPoints: '59' })).toMatchObject({
    code: 'EmulationRoundNotValid',
  });
});

test('applying a round makes one sheet for every commune that is valid that day, once', async () => {
  const roundId = await desk.make('draftEmulationRound', 'EmulationRound', round);
  expect(
    (await desk.ask('query($id: ID!) { emulationRound(id: $id) { id } }', { id: roundId })).emulationRound,
  ).toBeNull();
  await desk.make('applyEmulationRound', 'EmulationRound', { roundId });
  expect(await send('applyEmulationRound', { roundId })).toMatchObject({
    code: 'EmulationRoundStateNotRight',
  });
  const { emulationRound } = await desk.ask(
    'query($id: ID!) { emulationRound(id: $id) { state sheets { nodes { id status commune { id } } } } }',
    { id: roundId },
  );
  const communes = emulationRound.sheets.nodes.map((sheet: { commune: { id: string } }) => sheet.commune.id);
  expect(communes.toSorted()).toEqual([commune, secondCommune, deskPlaces.thirdCommune].toSorted());
  sheetId = emulationRound.sheets.nodes.find(
    (sheet: { commune: { id: string } }) => sheet.commune.id === commune,
  ).id;
});

test('a commune scores itself within the bounds and sends the sheet when every criterion is scored', async () => {
  const over = await give([{ criterionKey: 'propaganda', points: '30', bonus: '2.5' }], clerk);
  expect(over).toMatchObject({ code: 'ScoreNotValid' });
  await give([{ criterionKey: 'propaganda', points: '28.5', bonus: '2' }], clerk);
  expect(await moveOn('DRAFT', clerk)).toMatchObject({ code: 'ScoreNotValid' });
  await give([{ criterionKey: 'movements', points: '30' }], clerk);
  const evidence = { sheetId, criterionKey: 'movements', kind: 'REPORT', title: 'Báo cáo' };
  expect(await command('attachEvidence', evidence, clerk)).toMatchObject({ code: 'EvidenceNotValid' });
  const attach = () => command('attachEvidence', { ...evidence, link: 'https://example.com/bao-cao' }, clerk);
  const attached = await attach();
  expect(attached).toMatchObject({ __typename: 'ScoreEvidence' });
  // Sent again after a broken connection, it is no second piece of evidence.
  expect(await attach()).toEqual(attached);
  const keyed = { ...evidence, link: 'https://example.com/anh', idempotencyKey: 'minh chứng 1' };
  const first = await command('attachEvidence', keyed, clerk);
  expect(first).toMatchObject({ __typename: 'ScoreEvidence' });
  expect(await command('attachEvidence', keyed, clerk)).toEqual(first);
  expect(
    await command('attachEvidence', { ...keyed, link: 'https://example.com/phim' }, clerk),
  ).toMatchObject({ code: 'IdempotencyKeyReused' });
  expect(await moveOn('DRAFT', clerk)).toMatchObject({ status: 'SUBMITTED', selfTotal: '60.5' });
  expect(await give([{ criterionKey: 'movements', points: '1' }], clerk)).toMatchObject({
    code: 'NotAllowed',
  });
  // The answer to a key stays what it was, though the sheet has moved on.
  expect(await command('attachEvidence', keyed, clerk)).toEqual(first);
});

test('a reviewer changes a score with a reason alone, and a sheet goes back one step with a reason', async () => {
  const lower = { criterionKey: 'movements', points: '25' };
  expect(await give([lower], department)).toMatchObject({ code: 'ScoreNotValid' });
  expect(await give([{ ...lower, reason: 'Thiếu minh chứng' }], department)).toMatchObject({
    state: 'WAIT_DEPARTMENT',
  });
  expect(await moveOn('WAIT_DEPARTMENT', department)).toMatchObject({ state: 'WAIT_COUNCIL' });
  expect(await moveOn('WAIT_DEPARTMENT', council)).toMatchObject({ code: 'ScoreSheetStateNotRight' });
  expect(await moveBack('WAIT_COUNCIL', ' ', council)).toMatchObject({ code: 'ReasonNotValid' });
  expect(await moveBack('WAIT_COUNCIL', 'Xem lại mục 2', council)).toMatchObject({
    state: 'WAIT_DEPARTMENT',
  });
  await moveOn('WAIT_DEPARTMENT', department);
  expect(await moveOn('WAIT_COUNCIL', department)).toMatchObject({ code: 'NotAllowed' });
  expect(await moveOn('WAIT_COUNCIL', council)).toMatchObject({ state: 'WAIT_STANDING' });
});

test('before publication the commune sees three statuses and its own scores, and nothing of the review', async () => {
  expect(
    await read(
      'status state total scores { criterionKey points stage } history { stage } steps { toState }',
      clerk,
    ),
  ).toEqual({
    ...{
      status: 'PROCESSING',
      state: null,
      total: null,
      steps: [],
      history: [{ stage: 'SELF' }, { stage: 'SELF' }],
    },
    scores: [
      { criterionKey: 'propaganda', points: '28.5', stage: 'SELF' },
      { criterionKey: 'movements', points: '30', stage: 'SELF' },
    ],
  });
});

test('publication needs a decision and is final', async () => {
  expect(await moveOn('WAIT_STANDING', standing)).toMatchObject({ code: 'ScoreSheetStateNotRight' });
  const decision = { sheetId, decisionNumber: '12/QĐ-MTTQ-BTT' };
  expect(await command('publishScoreSheet', { ...decision, decisionNumber: ' ' }, standing)).toMatchObject({
    code: 'ScoreSheetStateNotRight',
  });
  expect(await command('publishScoreSheet', decision, standing)).toMatchObject({
    state: 'PUBLISHED',
    total: '55.5',
  });
  for (const attempt of [
    command('publishScoreSheet', decision, standing),
    moveBack('PUBLISHED', 'Nhầm', standing),
    give([{ criterionKey: 'movements', points: '30', reason: 'Nhầm' }], standing),
  ])
    expect(await attempt).toMatchObject({ code: 'ScoreSheetFinal' });
  expect(await read('status total history { reason } steps { reason }', clerk)).toMatchObject({
    ...{ status: 'PUBLISHED', total: '55.5' },
    history: [{ reason: null }, { reason: null }, { reason: 'Thiếu minh chứng' }],
    steps: expect.arrayContaining([{ reason: 'Xem lại mục 2' }]),
  });
});
