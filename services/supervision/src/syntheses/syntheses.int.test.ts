import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rowsOfAllUnits } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { openPetitionDesk, type PetitionDesk } from '@mttq/testkit/supervision/petition-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { synthesisChecks } from './syntheses.checks.ts';

let service: TestService;
let desk: PetitionDesk;

beforeAll(async () => {
  service = await startTestService(supervision);
  desk = await openPetitionDesk(service);
});
afterAll(() => service.close());

const documentId = randomUUID();
const stranger = { id: 'stranger', isAdministrator: false };
let ordinal = 0;

const schedule = (input: object = {}) => {
  ordinal += 1;
  const days = { opensOn: '2026-04-06', closesOn: '2026-04-10' };
  return desk.send('scheduleAssemblySitting', {
    unitId: places.province,
    term: 18,
    ordinal,
    kind: 'REGULAR',
    ...days,
    ...input,
  });
};

const classified = async (
  text: string,
  input: { field?: string; level?: string; raisedBy?: number } = {},
) => {
  const { field = 'LAND', level = 'PROVINCE', raisedBy = 1 } = input;
  const petitionId = await desk.record(text, { raisedBy });
  await desk.send('classifyPetition', {
    petitionId,
    field,
    competentLevel: level,
    competentBody: `UBND ${level}`,
  });
  return petitionId;
};

const content = { raisedFrom: '2026-03-01', raisedUntil: '2026-03-15', mood: 'Cử tri phấn khởi, tin tưởng.' };

const draft = (sittingId: string, input: object = {}) =>
  desk.send('draftPetitionSynthesis', {
    sittingId,
    unitId: places.province,
    phase: 'BEFORE',
    ...content,
    ...input,
  });
const issue = (synthesisId: string, issuedOn = '2026-03-20') =>
  desk.send('issuePetitionSynthesis', { synthesisId, issuedOn, documentId });

const stateOf = async (id: string) =>
  (await desk.ask('query($id: ID!) { petition(id: $id) { state synthesis { id } } }', { id })).petition;

const scoped = (sql: string, parameters: unknown[] = []) => rowsOfAllUnits(service, sql, parameters);

// No test leaves a petition that the next one would count.
const closeAll = async (ids: readonly string[]) => {
  for (const petitionId of ids)
    await desk.send('closeUnansweredPetition', { petitionId, reason: 'Kết thúc thử nghiệm' });
};

test('both syntheses of a regular sitting are due by the rule, and a sitting that moves takes them along (SUP-5)', async () => {
  const sitting = await schedule();
  expect(sitting).toMatchObject({
    assembly: 'PROVINCE',
    beforeDeadline: { state: 'RUNNING', dueOn: '2026-03-22' },
    afterDeadline: { state: 'RUNNING', dueOn: '2026-04-25' },
  });
  const below = await draft(sitting.id, { unitId: places.commune });
  expect(below.deadline.dueOn).toBe('2026-03-22');
  const moved = await desk.send('rescheduleAssemblySitting', {
    sittingId: sitting.id,
    opensOn: '2026-04-13',
    closesOn: '2026-04-10',
    reason: 'Trùng lịch bầu cử',
  });
  expect(moved.code).toBe('SittingNotValid');
  const again = await desk.send('rescheduleAssemblySitting', {
    sittingId: sitting.id,
    opensOn: '2026-04-08',
    closesOn: '2026-04-10',
    reason: 'Trùng lịch bầu cử',
  });
  expect(again).toMatchObject({
    beforeDeadline: { dueOn: '2026-03-24' },
    afterDeadline: sitting.afterDeadline,
  });
  expect(again.days).toEqual([
    { place: 1, opensOn: '2026-04-06', closesOn: '2026-04-10', reason: null },
    { place: 2, opensOn: '2026-04-08', closesOn: '2026-04-10', reason: 'Trùng lịch bầu cử' },
  ]);
  const { petitionSynthesis } = await desk.ask(
    'query($id: ID!) { petitionSynthesis(id: $id) { deadline { dueOn reevaluatedDueOn rule { ruleSet confidence } } } }',
    { id: below.id },
  );
  expect(petitionSynthesis.deadline).toEqual({
    dueOn: '2026-03-24',
    reevaluatedDueOn: '2026-03-24',
    rule: { ruleSet: 'NQLT72_2025', confidence: 'VERIFIED' },
  });
});

test('a sitting that is not regular, or older than the rule, gets no invented date', async () => {
  const none = { beforeDeadline: null, afterDeadline: null };
  expect(await schedule({ kind: 'IRREGULAR' })).toMatchObject(none);
  expect(await schedule({ opensOn: '2019-10-21', closesOn: '2019-11-27' })).toMatchObject(none);
});

test('a synthesis counts each petition once, by field and by level, and follows them to the percent handled', async () => {
  const sitting = await schedule();
  const [road, land, school, twin] = [
    await classified('Đề nghị làm đường', { field: 'TRANSPORT', raisedBy: 40 }),
    await classified('Đề nghị cấp giấy đất', { raisedBy: 3 }),
    await classified('Đề nghị xây trường', { field: 'EDUCATION', level: 'CENTRAL', raisedBy: 7 }),
    await classified('Làm đường cho dân', { field: 'TRANSPORT', raisedBy: 2 }),
  ];
  await desk.send('mergePetition', { petitionId: twin, intoId: road, reason: 'Cùng một việc' });
  const unclassified = await desk.record('Chưa phân loại');
  const begun = await draft(sitting.id);
  expect(begun.counts).toMatchObject({ petitions: 3, raisedBy: 52, handled: 0, percentHandled: '0.00' });
  expect(await draft(sitting.id)).toMatchObject({ code: 'SynthesisExists' });
  expect((await issue(begun.id, '2026-04-06')).code).toBe('DayNotValid');
  expect((await issue(begun.id, '2026-03-10')).code).toBe('DayNotValid');
  const seen =
    'query($id: ID!) { petitionSynthesis(id: $id) { state counts { petitions } petitions { nodes { id } } } }';
  expect((await desk.ask(seen, { id: begun.id }, stranger)).petitionSynthesis).toBeNull();
  const issued = await issue(begun.id);
  expect(issued).toMatchObject({ state: 'ISSUED', dueOn: '2026-03-22', isLate: false });
  expect(issued.counts.byField).toEqual([
    { field: 'EDUCATION', petitions: 1, raisedBy: 7 },
    { field: 'LAND', petitions: 1, raisedBy: 3 },
    { field: 'TRANSPORT', petitions: 1, raisedBy: 42 },
  ]);
  expect(issued.counts.byLevel).toEqual([
    { competentLevel: 'PROVINCE', petitions: 2, raisedBy: 45 },
    { competentLevel: 'CENTRAL', petitions: 1, raisedBy: 7 },
  ]);
  // Everybody reads the counts; petitions that are not public stay unseen.
  expect((await desk.ask(seen, { id: begun.id }, stranger)).petitionSynthesis).toEqual({
    state: 'ISSUED',
    counts: { petitions: 3 },
    petitions: { nodes: [] },
  });
  expect((await desk.ask(seen, { id: begun.id })).petitionSynthesis.petitions.nodes).toHaveLength(3);
  expect(await stateOf(road)).toEqual({ state: 'SYNTHESISED', synthesis: { id: begun.id } });
  expect((await stateOf(unclassified)).state).toBe('RECORDED');
  const letter = { synthesisId: begun.id, competentLevel: 'PROVINCE', sentOn: '2026-03-21', documentId };
  expect((await desk.send('sendPetitionSynthesis', { ...letter, sentOn: '2026-03-19' })).code).toBe(
    'DayNotValid',
  );
  const sent = await desk.send('sendPetitionSynthesis', letter);
  expect(sent.transfers).toEqual([
    { competentLevel: 'PROVINCE', competentBody: null, sentOn: '2026-03-21', petitions: 2 },
  ]);
  expect((await desk.send('sendPetitionSynthesis', letter)).code).toBe('NothingToSend');
  const owed = `SELECT state, due_on AS "dueOn" FROM deadline d JOIN deadline_rule r ON r.id = d.rule_id
    WHERE r.key = 'petition-answer' AND subject_id = ANY ($1::uuid[])`;
  const dates = await scoped(owed, [[road, land]]);
  expect(dates).toEqual([0, 1].map(() => ({ state: 'RUNNING', dueOn: '2026-05-20' })));
  for (const petitionId of [road, land])
    await desk.send('answerPetition', {
      petitionId,
      answeredOn: '2026-04-02',
      text: 'Đã giải quyết.',
      outcome: 'RESOLVED',
    });
  const { petitionSynthesis } = await desk.ask(
    'query($id: ID!) { petitionSynthesis(id: $id) { counts { handled percentHandled } sitting { beforeDeadline { state endedOn } } } }',
    { id: begun.id },
    stranger,
  );
  expect(petitionSynthesis).toEqual({
    counts: { handled: 2, percentHandled: '66.67' },
    sitting: { beforeDeadline: { state: 'MET', endedOn: '2026-03-20' } },
  });
  await closeAll([school, unclassified]);
});

test('an issued synthesis never changes: a correction is a new version with a reason', async () => {
  const sitting = await schedule();
  const [kept, wrong] = [await classified('Đề nghị sửa kênh'), await classified('Việc riêng của một nhà')];
  const first = await draft(sitting.id);
  await issue(first.id);
  const amended = { synthesisId: first.id, ...content, mood: 'Khác' };
  expect((await desk.send('amendPetitionSynthesis', amended)).code).toBe('SynthesisStateForbids');
  await expect(scoped("UPDATE petition_synthesis SET mood = 'x' WHERE id = $1", [first.id])).rejects.toThrow(
    'never changes',
  );
  await expect(scoped('UPDATE synthesis_item SET raised_by = 9')).rejects.toThrow();
  const correction = { synthesisId: first.id, ...content, leftOut: [wrong] };
  expect((await desk.send('correctPetitionSynthesis', { ...correction, reason: ' ' })).code).toBe(
    'ReasonNotValid',
  );
  const second = await desk.send('correctPetitionSynthesis', {
    ...correction,
    reason: 'Nhầm một việc riêng',
  });
  expect(second).toMatchObject({ version: 2, state: 'DRAFT', counts: { petitions: 1 } });
  await issue(second.id, '2026-04-20');
  expect(await stateOf(kept)).toEqual({ state: 'SYNTHESISED', synthesis: { id: second.id } });
  expect((await stateOf(wrong)).state).toBe('CLASSIFIED');
  const { petitionSynthesis } = await desk.ask(
    'query($id: ID!) { petitionSynthesis(id: $id) { state counts { petitions } supersededBy { id correctionReason } } }',
    { id: first.id },
  );
  expect(petitionSynthesis).toEqual({
    state: 'ISSUED',
    counts: { petitions: 2 },
    supersededBy: { id: second.id, correctionReason: 'Nhầm một việc riêng' },
  });
  await closeAll([kept, wrong]);
});

test('a Front synthesises for its own assembly and those above it, with a right of its own', async () => {
  const other = await schedule({ unitId: places.otherProvince });
  expect((await draft(other.id)).code).toBe('SynthesisNotValid');
  const sitting = await schedule({ unitId: places.country });
  const writes = await desk.grant('writes', [{ action: 'synthesis:draft', unitId: places.commune }]);
  const input = { sittingId: sitting.id, phase: 'AFTER', ...content };
  expect(
    (await desk.send('draftPetitionSynthesis', { ...input, unitId: places.province }, writes)).code,
  ).toBe('NotAllowed');
  const own = await desk.send('draftPetitionSynthesis', { ...input, unitId: places.commune }, writes);
  expect(own.deadline.dueOn).toBe('2026-04-25');
  const issuing = { synthesisId: own.id, issuedOn: '2026-04-12', documentId };
  expect((await desk.send('issuePetitionSynthesis', issuing)).code).toBe('SynthesisNotValid');
  const list = await desk.ask(
    'query($unitId: ID!) { assemblySittings(unitId: $unitId) { nodes { id assembly } } }',
    { unitId: places.commune },
  );
  expect(list.assemblySittings.nodes).toContainEqual({ id: sitting.id, assembly: 'NATIONAL' });
  expect(list.assemblySittings.nodes.map(({ id }: { id: string }) => id)).not.toContain(other.id);
});

test('bad input is refused by name', async () => {
  const sitting = await schedule();
  expect((await draft(sitting.id, { raisedUntil: '2026-03-01' })).code).toBe('SynthesisNotValid');
  expect((await draft(sitting.id, { levels: [] })).code).toBe('SynthesisNotValid');
  expect((await draft(sitting.id, { mood: 'a\u0007b' })).code).toBe('TextNotValid');
  expect((await draft(sitting.id, { mood: 'x'.repeat(20_001) })).code).toBe('TextNotValid');
  expect((await draft(randomUUID())).code).toBe('SittingNotFound');
  expect((await schedule({ term: 0 })).code).toBe('SittingNotValid');
  const twice = { term: 18, ordinal: 1, kind: 'REGULAR', unitId: places.province };
  expect((await schedule(twice)).code).toBe('SittingExists');
});

test('what syntheses promise holds as SQL over everything above', async () => {
  for (const [law, statement] of Object.entries(synthesisChecks))
    expect([law, await scoped(statement)]).toEqual([law, []]);
});
