import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
import { deskPlaces, openPlanDesk, type PlanDesk } from '@mttq/testkit/campaigns/plan-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

let service: TestService;
let desk: PlanDesk;

const { country, province, commune, secondCommune } = deskPlaces;
const criterion = (key: string) => ({
  ...{ key, groupKey: 'HA_TANG', title: `Tiêu chí ${key}` },
  thresholds: [{ words: '≥ 90%' }, { unitGroup: 'NHOM_3', words: '≥ 70%' }],
});

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
  await desk.make('publishStandard', 'Standard', {
    ...{ unitId: country, key: 'NEW_RURAL', title: 'Xã đạt chuẩn nông thôn mới', subject: 'COMMUNE' },
    ...{ validFrom: '2021-01-01', source: 'Bộ tiêu chí quốc gia', satisfactionMin: '90' },
    unitGroups: ['NHOM_1', 'NHOM_3'].map((key) => ({ key, title: key })),
    criteriaGroups: [{ key: 'HA_TANG', title: 'Hạ tầng' }],
    criteria: [criterion('1'), criterion('2')],
  });
});
afterAll(() => service.close());

const open = (input: object = {}) => ({
  ...{ unitId: commune, standardKey: 'NEW_RURAL', unitGroup: 'NHOM_3', registeredYear: 2025 },
  ...{ startedOn: '2025-03-01', ...input },
});
const assess = (assessmentId: string, outcomes: Readonly<Record<string, string>>) =>
  desk.make('assessTitleCriteria', 'TitleAssessment', {
    assessmentId,
    results: Object.entries(outcomes).map(([criterionKey, outcome]) => ({
      ...{ criterionKey, outcome, measured: '95%', note: 'Theo biên bản' },
    })),
  });
const decision = (assessmentId: string, input: object = {}) => ({
  ...{ assessmentId, isMet: true, decidedOn: '2025-12-20', number: '99/QĐ-UBND' },
  ...{ decidedByUnitId: province, body: 'GOVERNMENT', ...input },
});
const read = async (id: string) =>
  (
    await desk.ask(
      `query($id: ID!) { titleAssessment(id: $id) { state isMet met notMet notApplicable open registeredYear
         standard { version } survey { asked satisfied percent } title { name year holds(on: "2025-12-20") standard { version } }
         criteria { criterion { key } threshold result { outcome measured } } } }`,
      { id },
    )
  ).titleAssessment;

test('a commune is judged criterion by criterion, its people are asked, and the decision brings the title', async () => {
  const id = await desk.make('openTitleAssessment', 'TitleAssessment', open());
  expect(await desk.send('openTitleAssessment', open())).toMatchObject({
    code: 'TitleAssessmentOpenAlready',
  });
  await assess(id, { 1: 'NOT_MET', 2: 'NOT_APPLICABLE' });
  expect(await desk.send('decideTitleAssessment', decision(id))).toMatchObject({
    code: 'TitleAssessmentNotMet',
  });
  await assess(id, { 1: 'MET' });
  const survey = { assessmentId: id, surveyedOn: '2025-11-01', asked: 400 };
  await desk.make('surveySatisfaction', 'TitleAssessment', { ...survey, satisfied: 359 });
  expect(await desk.send('decideTitleAssessment', decision(id))).toMatchObject({
    code: 'TitleAssessmentNotMet',
  });
  await desk.make('surveySatisfaction', 'TitleAssessment', {
    ...survey,
    surveyedOn: '2025-12-01',
    satisfied: 371,
  });
  await desk.make('decideTitleAssessment', 'TitleAssessment', decision(id));
  expect(await read(id)).toEqual({
    ...{ state: 'DECIDED', isMet: true, met: 1, notMet: 0, notApplicable: 1, open: 0, registeredYear: 2025 },
    ...{ standard: { version: 1 }, survey: { asked: 400, satisfied: 371, percent: '92.75' } },
    title: { name: 'Xã đạt chuẩn nông thôn mới', year: 2025, holds: true, standard: { version: 1 } },
    criteria: [
      { criterion: { key: '1' }, threshold: '≥ 70%', result: { outcome: 'MET', measured: '95%' } },
      { criterion: { key: '2' }, threshold: '≥ 70%', result: { outcome: 'NOT_APPLICABLE', measured: '95%' } },
    ],
  });
  expect(await desk.send('surveySatisfaction', { ...survey, satisfied: 1 })).toMatchObject({
    code: 'TitleAssessmentNotOpen',
  });
  const planted = overAllUnits(service, async (manager) => {
    await manager.query("UPDATE title_assessment SET number = 'khác' WHERE id = $1", [id]);
  });
  await expect(planted).rejects.toThrow('was decided or withdrawn');
});

test('subject, group and criteria are those of the standard; a survey of nobody is refused', async () => {
  const code = async (command: string, input: object) => (await desk.send(command, input)).code;
  expect(await code('openTitleAssessment', open({ unitId: province }))).toBe('TitleAssessmentNotValid');
  expect(await code('openTitleAssessment', open({ unitId: secondCommune, unitGroup: null }))).toBe(
    'TitleAssessmentNotValid',
  );
  expect(await code('openTitleAssessment', open({ startedOn: '2020-12-31' }))).toBe(
    'TitleStandardNotInForce',
  );
  const id = await desk.make('openTitleAssessment', 'TitleAssessment', open({ unitId: secondCommune }));
  const unknown = { assessmentId: id, results: [{ criterionKey: '9', outcome: 'MET' }] };
  expect(await code('assessTitleCriteria', unknown)).toBe('TitleAssessmentNotValid');
  const nobody = { assessmentId: id, surveyedOn: '2025-12-01', asked: 0, satisfied: 0 };
  expect(await code('surveySatisfaction', nobody)).toBe('TitleAssessmentNotValid');
  await desk.make('withdrawTitleAssessment', 'TitleAssessment', {
    assessmentId: id,
    reason: 'Chưa đủ hồ sơ',
  });
  expect(await code('decideTitleAssessment', decision(id, { isMet: false }))).toBe('TitleAssessmentNotOpen');
  await desk.make('openTitleAssessment', 'TitleAssessment', open({ unitId: secondCommune }));
});

test('a next standard ends what was begun under the one before: it is decided by its own version or not at all', async () => {
  const unitId = deskPlaces.thirdCommune;
  const id = await desk.make('openTitleAssessment', 'TitleAssessment', open({ unitId }));
  const refused = decision(id, { isMet: false });
  await desk.make('publishStandard', 'Standard', {
    ...{ unitId: country, key: 'NEW_RURAL', title: 'Xã đạt chuẩn nông thôn mới', subject: 'COMMUNE' },
    ...{ validFrom: '2026-02-15', source: 'Quyết định 51/2025/QĐ-TTg' },
  });
  expect(await desk.send('decideTitleAssessment', { ...refused, decidedOn: '2026-03-01' })).toMatchObject({
    code: 'TitleStandardNotInForce',
  });
  await desk.make('decideTitleAssessment', 'TitleAssessment', refused);
  expect(await read(id)).toMatchObject({ isMet: false, title: null, open: 2, survey: null });
});

test('recording and deciding are two rights, each in its place', async () => {
  const unitId = deskPlaces.farCommune;
  const recorder = await desk.grant('recorder', [{ action: 'title-assessment:record', unitId }]);
  const input = open({ unitId, startedOn: '2024-01-01' });
  const fields = '... on TitleAssessment { id }';
  const made = await desk.send('openTitleAssessment', input, { fields, actor: recorder });
  const byOther = decision(made.id, { isMet: false });
  expect(await desk.send('decideTitleAssessment', byOther)).toMatchObject({ code: 'DeciderNotAbove' });
  await expect(desk.send('decideTitleAssessment', byOther, { actor: recorder })).rejects.toThrow('FORBIDDEN');
  const foreign = open({ unitId: commune, startedOn: '2024-01-01' });
  expect(await desk.send('openTitleAssessment', foreign, { actor: recorder })).toMatchObject({
    code: 'NotAllowed',
  });
});
