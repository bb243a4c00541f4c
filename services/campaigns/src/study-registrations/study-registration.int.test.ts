import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { overAllUnits } from '@mttq/testkit/all-units';
import { deskPlaces, openPlanDesk, type PlanDesk } from '@mttq/testkit/campaigns/plan-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

const { country, province, commune } = deskPlaces;
const committeeId = randomUUID();
// A year that is over: nothing of it lies ahead, whenever this runs.
const year = new Date().getUTCFullYear() - 1;
const secret = 'Còn nể nang trong phê bình';
const commitments = [{ area: 'STYLE', text: 'Nói đi đôi với làm' }];
const names = ['head', 'deputy', 'member', 'other', 'outsider'] as const;
const person = Object.fromEntries(names.map((name) => [name, randomUUID()])) as Record<
  (typeof names)[number],
  string
>;

let service: TestService;
let desk: PlanDesk;
let keeper: TestActor;
let cellId: string;
let registrationId: string;

const as = (id: string): TestActor => ({ id, isAdministrator: false });
const meet = (name: string, personId: string, rights: readonly object[] = []) =>
  desk.tell([
    {
      contract: rightsChanged,
      aggregateId: personId,
      data: { personId, subjectHash: createHash('sha256').update(name).digest('hex'), rights },
    },
  ]);
const fields = '... on StudyRegistration { id state isLate grade commitmentCount person { id } }';
const send = (command: string, input: object, actor: TestActor) =>
  desk.send(command, input, { fields, actor });
const register = (actor: TestActor, input: object = {}) =>
  send('registerStudy', { cellId, year, registeredOn: `${year}-01-05`, commitments, ...input }, actor);
const listOf = async (actor: TestActor, query = 'myStudyRegistrations') => {
  const args = query === 'studyRegistrations' ? `(cellId: "${cellId}")` : '';
  const notes = 'notes { commitments { text } reviews { month version result note } monthsMissing }';
  return (await desk.ask(`{ ${query}${args} { nodes { id ${notes} } } }`, {}, actor))[query].nodes;
};

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
  for (const name of names) await meet(name, person[name]);
  keeper = await desk.grant('keeper', [
    { action: 'study-cell:keep', unitId: commune },
    { action: 'study-rule:declare', unitId: province },
  ]);
  const rule = { unitId: province, fromYear: 2016, reviewsEvery: 'MONTHLY', registers: 'START_OF_YEAR' };
  const declared = { ...rule, registerUntil: '01-31' };
  expect(await desk.send('declareStudyRule', declared, { actor: keeper })).toMatchObject({
    __typename: 'StudyRule',
  });
  const members = [
    ...(['head', 'deputy'] as const).map((name) => ({ personId: person[name], role: 'HEAD' })),
    ...(['member', 'other'] as const).map((name) => ({ personId: person[name], role: 'MEMBER' })),
  ];
  const cell = { unitId: commune, committeeId, name: 'Chi bộ cơ quan', members };
  const made = await desk.send('establishStudyCell', cell, {
    fields: '... on StudyCell { id }',
    actor: keeper,
  });
  cellId = made.id;
});
afterAll(() => service.close());

describe('a registration to study and follow', () => {
  test('is made by the person once a year, or by a head for a member, and by nobody else', async () => {
    const made = await register(as('member'));
    expect(made).toMatchObject({
      state: 'REGISTERED',
      isLate: false,
      commitmentCount: 1,
      person: { id: person.member },
    });
    registrationId = made.id;
    expect(await register(as('member'))).toMatchObject({ code: 'StudyAlreadyRegistered' });
    expect(await register(as('member'), { personId: person.other })).toMatchObject({ code: 'NotAllowed' });
    expect(await register(as('head'), { personId: person.outsider })).toMatchObject({ code: 'NotAllowed' });
    expect(await register(as('outsider'))).toMatchObject({ code: 'NotAllowed' });
    expect(await register(as('nobody knows'))).toMatchObject({ code: 'NotAllowed' });
    const late = {
      personId: person.other,
      registeredOn: `${year}-02-01`,
      commitments: [...commitments, ...commitments],
    };
    expect(await register(as('head'), late)).toMatchObject({
      isLate: true,
      commitmentCount: 2,
      person: { id: person.other },
    });
    expect(await register(as('deputy'), { commitments: [] })).toMatchObject({ code: 'StudyNotValid' });
    expect(await register(as('deputy'), { themeId: randomUUID() })).toMatchObject({ code: 'ThemeNotFound' });
  });

  test('is pledged and reviewed by the person; the next review of a month counts', async () => {
    const pledge = { registrationId, signedOn: `${year}-01-06` };
    expect(await send('signStudyPledge', pledge, as('other'))).toMatchObject({ code: 'NotAllowed' });
    expect(await send('signStudyPledge', pledge, as('member'))).toMatchObject({ state: 'PLEDGED' });
    const review = { registrationId, month: 1, result: 'NOT_DONE', note: 'Chưa kịp' };
    expect(await send('recordSelfReview', review, as('member'))).toMatchObject({ state: 'REVIEWED' });
    await send('recordSelfReview', { ...review, result: 'PARTLY', note: secret }, as('member'));
    const [{ notes }] = await listOf(as('member'));
    expect(notes).toMatchObject({
      commitments: [{ text: 'Nói đi đôi với làm' }],
      reviews: [{ month: 1, version: 2, result: 'PARTLY', note: secret }],
    });
    expect(notes.monthsMissing).not.toContain(1);
  });

  test('shows its notes to the person, the cell and its heads alone, and each read is in the trail', async () => {
    const { manager } = service.parts.dataSource;
    const reads = async () =>
      (
        await manager.query("SELECT actor_id FROM audit_log WHERE action = 'study:read-notes' ORDER BY at")
      ).map((row: { actor_id: string }) => row.actor_id);
    const before = (await reads()).length;
    for (const reader of ['head', 'other'])
      expect(JSON.stringify(await listOf(as(reader), 'studyRegistrations'))).toContain(secret);
    for (const reader of [as('outsider'), keeper, {}])
      expect(await listOf(reader, 'studyRegistrations')).toEqual([]);
    expect((await reads()).slice(before)).toEqual(['head', 'head', 'other', 'other']);
  });

  test('lies behind a wall that no scope opens, and its words are in no table, event or key', async () => {
    const tables = [
      'study_registration',
      'study_review',
      'command_answer',
      'audit_log',
      'event_log',
      'outbox',
    ];
    const everything = await overAllUnits(service, async (scoped) => {
      expect(await scoped.query('SELECT id FROM study_registration')).toEqual([]);
      expect(await scoped.query('SELECT id FROM study_review')).toEqual([]);
      await scoped.query("SELECT set_config('app.cells', $1, true)", [`{${cellId}}`]);
      const rows: unknown[] = [];
      for (const table of tables) rows.push(await scoped.query(`SELECT to_jsonb(t) AS row FROM ${table} t`));
      expect(rows[1]).toHaveLength(2);
      return JSON.stringify(rows);
    });
    for (const words of [secret, 'Nói đi đôi với làm']) {
      expect(everything).not.toContain(words);
      expect(everything).not.toContain(Buffer.from(words).toString('hex'));
    }
  });

  test('is graded by a head, never by the person', async () => {
    const given = { registrationId, grade: 'GOOD', gradedOn: `${year}-01-31` };
    expect(await send('gradeStudy', given, as('member'))).toMatchObject({ code: 'NotAllowed' });
    const own = await register(as('head'));
    expect(await send('gradeStudy', { ...given, registrationId: own.id }, as('head'))).toMatchObject({
      code: 'StudySamePerson',
    });
    expect(await send('gradeStudy', { ...given, registrationId: own.id }, as('deputy'))).toMatchObject({
      grade: 'GOOD',
    });
    expect(await send('gradeStudy', given, as('head'))).toMatchObject({ state: 'GRADED' });
    expect(
      await send('recordSelfReview', { registrationId, month: 1, result: 'DONE', note: '' }, as('member')),
    ).toMatchObject({
      code: 'StudyNotInState',
    });
  });

  test('is public as figures alone, none of them of fewer than five', async () => {
    const figures = async (unitId: string) =>
      (
        await desk.ask(
          'query($unitId: ID!, $year: Int!) { studyFigures(unitId: $unitId, year: $year) { registered graded good } }',
          { unitId, year },
          as('anonymous'),
        )
      ).studyFigures;
    expect(await figures(commune)).toEqual({ registered: null, graded: null, good: null });
    const more = ['a', 'b', 'c', 'd'].map((name) => ({ name, personId: randomUUID() }));
    for (const { name, personId } of more) await meet(name, personId);
    const members = more.map(({ personId }, at) => ({ personId, role: at === 0 ? 'HEAD' : 'MEMBER' }));
    const cell = { unitId: commune, committeeId, name: 'Chi bộ hai', members };
    const second = await desk.send('establishStudyCell', cell, {
      fields: '... on StudyCell { id }',
      actor: keeper,
    });
    for (const { name } of more) await register(as(name), { cellId: second.id });
    expect(await figures(country)).toEqual({ registered: 5, graded: null, good: null });
  });
});

describe('a cell', () => {
  test('needs a head and each person once; who leaves it reads nothing of it any more', async () => {
    const set = (members: readonly object[]) =>
      desk.send('setStudyCellMembers', { cellId, members }, { actor: keeper });
    const head = { personId: person.head, role: 'HEAD' };
    expect(await set([{ ...head, role: 'MEMBER' }])).toMatchObject({ code: 'StudyCellNotValid' });
    expect(await set([head, { ...head, role: 'MEMBER' }])).toMatchObject({ code: 'StudyCellNotValid' });
    expect((await listOf(as('other'), 'studyRegistrations')).length).toBeGreaterThan(1);
    expect(await set([head, { personId: person.member, role: 'MEMBER' }])).toMatchObject({
      __typename: 'StudyCell',
    });
    const own = await listOf(as('other'));
    expect(own).toHaveLength(1);
    expect(await listOf(as('other'), 'studyRegistrations')).toEqual(own);
    const cells = async (actor: TestActor) =>
      (await desk.ask('{ myStudyCells { name } }', {}, actor)).myStudyCells;
    expect(await cells(as('member'))).toEqual([{ name: 'Chi bộ cơ quan' }]);
    expect(await cells(as('other'))).toEqual([]);
    const { studyCells } = await desk.ask(
      'query($id: ID!) { studyCells(unitId: $id) { nodes { name members { role person { id } } } } }',
      { id: commune },
      keeper,
    );
    expect(studyCells.nodes[0].members).toHaveLength(2);
  });

  test('is not entered by the own hand of who keeps it', async () => {
    const rights = [
      { actionName: 'study-cell:keep', unitId: commune, validFrom: '2020-01-01', validUntil: null },
    ];
    await meet('keeper too', person.outsider, rights);
    const members = [
      { personId: person.head, role: 'HEAD' },
      { personId: person.outsider, role: 'MEMBER' },
    ];
    const set = (actor: TestActor) => desk.send('setStudyCellMembers', { cellId, members }, { actor });
    expect(await set(as('keeper too'))).toMatchObject({ code: 'StudyCellNotValid' });
    expect(await set(keeper)).toMatchObject({ __typename: 'StudyCell' });
    expect(await set(as('keeper too'))).toMatchObject({ __typename: 'StudyCell' });
  });

  test('is kept where the right is held alone', async () => {
    const members = [{ personId: person.head, role: 'HEAD' }];
    const cell = { unitId: province, committeeId, name: 'Chi bộ tỉnh', members };
    expect(await desk.send('establishStudyCell', cell, { actor: keeper })).toMatchObject({
      code: 'NotAllowed',
    });
  });
});

test('the rule of a year is the own one, else that of the nearest unit above', async () => {
  const ruleOf = async (unitId: string, ofYear: number) =>
    (
      await desk.ask(
        'query($unitId: ID!, $ofYear: Int!) { studyRule(unitId: $unitId, year: $ofYear) { fromYear reviewsEvery registers registerUntil } }',
        { unitId, ofYear },
        as('anonymous'),
      )
    ).studyRule;
  expect(await ruleOf(commune, 2015)).toBeNull();
  expect(await ruleOf(commune, 2020)).toEqual({
    fromYear: 2016,
    reviewsEvery: 'MONTHLY',
    registers: 'START_OF_YEAR',
    registerUntil: '01-31',
  });
  const own = { unitId: commune, fromYear: 2019, reviewsEvery: 'QUARTERLY', registers: 'ANY_TIME' };
  const declare = (input: object) => desk.send('declareStudyRule', input, { actor: keeper });
  expect(await declare({ ...own, registerUntil: '01-31' })).toMatchObject({ code: 'StudyRuleNotValid' });
  expect(await declare(own)).toMatchObject({ __typename: 'StudyRule' });
  expect(await declare(own)).toMatchObject({ code: 'StudyRuleNotValid' });
  expect(await ruleOf(commune, 2020)).toMatchObject({ fromYear: 2019, reviewsEvery: 'QUARTERLY' });
  expect(await ruleOf(province, 2020)).toMatchObject({ fromYear: 2016 });
});
