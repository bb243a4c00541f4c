import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { deskPlaces, openPlanDesk, type PlanDesk } from '@mttq/testkit/campaigns/plan-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';

const { commune } = deskPlaces;
// A year that is over: nothing of it lies ahead, whenever this runs.
const year = new Date().getUTCFullYear() - 1;
const first = 'Nói đi đôi với làm';
const second = 'Giải quyết hồ sơ trước hạn';
const names = ['head', 'member', 'peer'] as const;
const person = Object.fromEntries(names.map((name) => [name, randomUUID()]));

let service: TestService;
let desk: PlanDesk;
let cellId: string;
let registrationId: string;

const as = (id: string): TestActor => ({ id, isAdministrator: false });
const fields = `... on StudyRegistration { id state commitmentVersion pledgedVersion halfYearGrade grade closedOn isLate
  notes { commitments { text } replaced { version commitments { text } } } }`;
const send = (command: string, input: object, actor: string) =>
  desk.send(command, input, { fields, actor: as(actor) });
const seenBy = async (name: string): Promise<string[]> =>
  (
    await desk.ask(
      'query($cellId: ID!) { studyRegistrations(cellId: $cellId) { nodes { id } } }',
      { cellId },
      as(name),
    )
  ).studyRegistrations.nodes.map(({ id }: { id: string }) => id);
const written = (text: string) => [{ area: 'DUTY', text }];
const toldOf = async (id: string): Promise<string[]> =>
  (
    await service.parts.dataSource.query(
      `SELECT type FROM (SELECT to_jsonb(o) AS told FROM outbox o UNION ALL SELECT to_jsonb(l) FROM event_log l) AS every,
              LATERAL (SELECT coalesce(told ->> 'type', told #>> '{event,type}') AS type) AS kind
        WHERE told::text LIKE '%' || $1 || '%' ORDER BY type`,
      [id],
    )
  ).map(({ type }: { type: string }) => type);

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openPlanDesk(service);
  for (const name of names) {
    const subjectHash = createHash('sha256').update(name).digest('hex');
    const data = { personId: person[name], subjectHash, rights: [] };
    await desk.tell([{ contract: rightsChanged, aggregateId: String(person[name]), data }]);
  }
  const keeper = await desk.grant('keeper', [{ action: 'study-cell:keep', unitId: commune }]);
  const members = names.map((name) => ({
    personId: person[name],
    role: name === 'head' ? 'HEAD' : 'MEMBER',
  }));
  const cell = { unitId: commune, committeeId: randomUUID(), name: 'Chi bộ cơ quan', members };
  const made = await desk.send('establishStudyCell', cell, {
    fields: '... on StudyCell { id }',
    actor: keeper,
  });
  cellId = made.id;
});
afterAll(() => service.close());

test('a draft is seen by its person alone, written anew, and announced to nobody', async () => {
  const draft = { cellId, year, registeredOn: `${year}-01-04`, isDraft: true, commitments: written(first) };
  expect(await send('registerStudy', { ...draft, personId: person.member }, 'head')).toMatchObject({
    code: 'NotAllowed',
  });
  const made = await send('registerStudy', draft, 'member');
  expect(made).toMatchObject({ state: 'DRAFT', commitmentVersion: 1 });
  registrationId = made.id;
  expect(await seenBy('member')).toEqual([registrationId]);
  for (const other of ['head', 'peer']) expect(await seenBy(other)).toEqual([]);
  expect(await send('submitStudy', { registrationId }, 'head')).toMatchObject({ code: 'NotAllowed' });
  const anew = await send('rewriteStudy', { registrationId, commitments: written(second) }, 'member');
  expect(anew).toMatchObject({
    ...{ state: 'DRAFT', commitmentVersion: 2 },
    notes: {
      commitments: [{ text: second }],
      replaced: [{ version: 1, commitments: [{ text: first }] }],
    },
  });
  expect(await toldOf(registrationId)).toEqual([]);
});

test('what was submitted is the cell’s; a pledge stays one to what was pledged', async () => {
  const registeredOn = `${year}-01-05`;
  expect(await send('submitStudy', { registrationId, registeredOn }, 'member')).toMatchObject({
    state: 'REGISTERED',
  });
  for (const name of names) expect(await seenBy(name)).toEqual([registrationId]);
  const signedOn = `${year}-01-06`;
  expect(await send('signStudyPledge', { registrationId, signedOn }, 'member')).toMatchObject({
    pledgedVersion: 2,
  });
  const commitments = written('Không né tránh, đùn đẩy');
  expect(await send('rewriteStudy', { registrationId, commitments }, 'peer')).toMatchObject({
    code: 'NotAllowed',
  });
  const idempotencyKey = randomUUID();
  const anew = { idempotencyKey, registrationId, commitments };
  expect(await send('rewriteStudy', anew, 'member')).toMatchObject({
    ...{ state: 'PLEDGED', commitmentVersion: 3, pledgedVersion: 2 },
    notes: { replaced: [{ version: 1 }, { version: 2, commitments: [{ text: second }] }] },
  });
  expect(await send('rewriteStudy', anew, 'member')).toMatchObject({ commitmentVersion: 3 });
  expect(await send('rewriteStudy', { ...anew, commitments: written(first) }, 'member')).toMatchObject({
    code: 'IdempotencyKeyReused',
  });
});

test('is graded for half a year and the year, then closed, and rewritten by nobody', async () => {
  const grade = { registrationId, grade: 'GOOD' };
  const half = { ...grade, term: 'HALF_YEAR', gradedOn: `${year}-06-30` };
  expect(await send('gradeStudy', half, 'peer')).toMatchObject({ code: 'NotAllowed' });
  expect(await send('gradeStudy', half, 'head')).toMatchObject({ state: 'PLEDGED', halfYearGrade: 'GOOD' });
  expect(await send('gradeStudy', half, 'head')).toMatchObject({ code: 'StudyNotInState' });
  expect(await send('closeStudy', { registrationId }, 'head')).toMatchObject({ code: 'StudyNotInState' });
  const whole = { ...grade, grade: 'EXCELLENT', gradedOn: `${year}-12-20` };
  expect(await send('gradeStudy', whole, 'head')).toMatchObject({ state: 'GRADED', grade: 'EXCELLENT' });
  const commitments = written(first);
  expect(await send('rewriteStudy', { registrationId, commitments }, 'member')).toMatchObject({
    code: 'StudyNotInState',
  });
  expect(await send('closeStudy', { registrationId }, 'member')).toMatchObject({ code: 'NotAllowed' });
  expect(await send('closeStudy', { registrationId }, 'head')).toMatchObject({
    ...{ state: 'CLOSED', halfYearGrade: 'GOOD', grade: 'EXCELLENT' },
    closedOn: expect.any(String),
  });
  const told = (await toldOf(registrationId)).map((type) => type.split('.').at(-2));
  expect(told).toEqual(['closed', 'graded', 'half-year-graded', 'pledged', 'registered', 'rewritten']);
  const rewriteAll = service.parts.dataSource.transaction(async (scoped) => {
    await scoped.query("SELECT set_config('app.cells', $1, true)", [`{${cellId}}`]);
    await scoped.query("UPDATE study_registration SET grade = 'GOOD' WHERE id = $1", [registrationId]);
  });
  await expect(rewriteAll).rejects.toThrow(/closed or history/);
});

test('the words that were replaced are sealed, behind the same wall, and in no event', async () => {
  const rows = await service.parts.dataSource.transaction(async (scoped) => {
    await scoped.query("SELECT set_config('app.scope', '/', true)");
    expect(await scoped.query('SELECT version FROM study_commitment_version')).toEqual([]);
    await scoped.query("SELECT set_config('app.cells', $1, true)", [`{${cellId}}`]);
    const found: unknown[] = [];
    for (const table of ['study_commitment_version', 'audit_log', 'event_log', 'outbox', 'command_answer'])
      found.push(await scoped.query(`SELECT to_jsonb(t) AS row FROM ${table} t`));
    expect(found[0]).toHaveLength(2);
    return JSON.stringify(found);
  });
  for (const words of [first, second]) {
    expect(rows).not.toContain(words);
    expect(rows).not.toContain(Buffer.from(words).toString('hex'));
  }
});
