import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type CommendationDesk,
  commended,
  openCommendationDesk,
} from '@mttq/testkit/campaigns/commendation-desk';
import { deskPlaces } from '@mttq/testkit/campaigns/plan-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';
import { commendationChecks } from '../commendations/commendation.checks.ts';

const { country, commune, otherProvince } = deskPlaces;
const { collective, person, line } = commended;
const consent = { textVersion: 'khen-thuong-1', givenOn: '2026-01-10' };
const anonymous = { id: 'anonymous', isAdministrator: false };
const reason = 'Người được khen đề nghị xoá';

let service: TestService;
let desk: CommendationDesk;
let commendationId: string;
let collectiveId: string;
let erasureId: string;

const send = (command: string, input: object, actor: TestActor) =>
  desk.send(command, input, { fields: '... on CommendationErasure { id state }', actor });
const propose = (input: object = {}, actor = desk.actors.maker) =>
  send('proposeCommendationErasure', { commendationId, reason, ...input }, actor);
const countsOf = async () =>
  (
    await desk.ask(
      'query($id: ID!) { commendationCounts(awardingUnitId: $id, year: 2026) { formCode subjectKind count } }',
      { id: commune },
      anonymous,
    )
  ).commendationCounts;
const openFor = async (actor: TestActor) =>
  (
    await desk.ask(
      'query($id: ID!) { commendedPerson(commendationId: $id, purpose: SUBJECT_REQUEST) { name } }',
      { id: commendationId },
      actor,
    )
  ).commendedPerson;
const behind = <Result>(scope: string, sql: string, parameters: readonly unknown[] = []): Promise<Result> =>
  service.parts.dataSource.transaction(async (scoped) => {
    await scoped.query("SELECT set_config('app.scope', $1, true)", [scope]);
    return scoped.query(sql, [...parameters]);
  });

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openCommendationDesk(service);
  const { lines } = await desk.decided([
    line(person('Hoàng Xin Xoá', { office: 'Trưởng thôn', consent })),
    line(collective('Đội Văn nghệ')),
  ]);
  [commendationId, collectiveId] = lines.map(({ id }: { id: string }) => id);
});
afterAll(() => service.close());

test('an erasure is asked for of a person whose list was decided, once, by who may', async () => {
  expect(await propose({ reason: ' ' })).toMatchObject({ code: 'ReasonNotValid' });
  expect(await propose({ commendationId: collectiveId })).toMatchObject({
    code: 'CommendationErasureNotValid',
  });
  const far = await desk.grant('far', [{ action: 'commendation:propose-erasure', unitId: otherProvince }]);
  expect(await propose({}, far)).toMatchObject({ code: 'NotAllowed' });
  const open = await desk.propose([line(person('Phạm Đang Chờ'))]);
  expect(await propose({ commendationId: open.lines[0].id })).toMatchObject({
    code: 'CommendationStateNotRight',
  });
  const idempotencyKey = 'xoá danh tính 1';
  const made = await propose({ idempotencyKey });
  expect(made).toMatchObject({ state: 'PROPOSED' });
  expect(await propose({ idempotencyKey })).toEqual(made);
  expect(await propose({ idempotencyKey, reason: 'Lý do khác' })).toMatchObject({
    code: 'IdempotencyKeyReused',
  });
  expect(await propose()).toMatchObject({ code: 'CommendationErasureNotValid' });
  expect(await send('withdrawCommendationErasure', { erasureId: made.id }, desk.actors.maker)).toMatchObject({
    state: 'WITHDRAWN',
  });
  const again = await propose({}, desk.actors.council);
  expect(again).toMatchObject({ state: 'PROPOSED' });
  erasureId = again.id;
  expect(await openFor(desk.actors.reader)).toEqual({ name: 'Hoàng Xin Xoá' });
});

test('an identity that nobody approved to erase is deleted by nobody', async () => {
  await behind('/', 'DELETE FROM commendation_identity WHERE commendation_id = $1', [commendationId]);
  expect(await openFor(desk.actors.reader)).toEqual({ name: 'Hoàng Xin Xoá' });
});

test('another person erases it: the name is gone, the number, the decision and the counts stay', async () => {
  const before = await countsOf();
  const kept = `SELECT register_number, decision_number, decided_on, state FROM commendation WHERE id = $1`;
  const decision = await behind('/', kept, [commendationId]);
  const approve = (actor: TestActor) => send('approveCommendationErasure', { erasureId }, actor);
  expect(await approve(desk.actors.council)).toMatchObject({ code: 'CommendationErasureSamePerson' });
  const far = await desk.grant('far too', [
    { action: 'commendation:approve-erasure', unitId: otherProvince },
  ]);
  expect(await approve(far)).toMatchObject({ code: 'NotAllowed' });
  const approver = await desk.grant(
    'approver',
    ['approve-erasure', 'read'].map((right) => ({ action: `commendation:${right}`, unitId: commune })),
  );
  expect(await approve(approver)).toMatchObject({ state: 'APPROVED' });
  expect(await approve(approver)).toMatchObject({ code: 'CommendationErasureNotValid' });
  expect(await openFor(desk.actors.reader)).toBeNull();
  expect(await countsOf()).toEqual(before);
  expect(await behind('/', kept, [commendationId])).toEqual(decision);
  const { commendations } = await desk.ask(
    'query($id: ID!) { commendations(unitId: $id) { nodes { id personName } } }',
    { id: commune },
    anonymous,
  );
  expect(commendations.nodes.map(({ id }: { id: string }) => id)).toEqual([collectiveId]);
  expect(await propose()).toMatchObject({ code: 'CommendationErasureNotValid' });
});

test('event, audit and answers know of the erasure and not of the person; its laws hold', async () => {
  // The outbox first: what leaves it in between is in the log.
  const tables = [
    'outbox',
    'event_log',
    'audit_log',
    'command_answer',
    'commendation',
    'commendation_erasure',
  ];
  const rows: unknown[] = [];
  for (const table of tables) rows.push(await behind('/', `SELECT to_jsonb(t) AS row FROM ${table} t`));
  const everything = JSON.stringify(rows);
  expect(everything).toContain('commendation.identity-erased.v1');
  expect(everything).toContain('commendation:approve-erasure');
  expect(everything).not.toContain('Xin Xoá');
  expect(everything).not.toContain(Buffer.from('Xin Xoá').toString('hex'));
  for (const [law, sql] of Object.entries(commendationChecks))
    expect([law, await behind('/', sql)]).toEqual([law, []]);
  const anew = behind('/', 'UPDATE commendation SET identity_erased_on = NULL WHERE id = $1', [
    commendationId,
  ]);
  await expect(anew).rejects.toThrow(/erased for good/);
  const history = behind('/', "UPDATE commendation_erasure SET reason = 'x'");
  await expect(history).rejects.toThrow(/is history/);
});

test('proposals are read by who may, and lie behind the wall of their subtree', async () => {
  const read = async (actor: TestActor) =>
    (
      await desk.ask(
        'query($id: ID!) { commendationErasures(unitId: $id) { nodes { state reason commendationId } } }',
        { id: commune },
        actor,
      )
    ).commendationErasures.nodes;
  expect(await read(desk.actors.reader)).toEqual([
    { state: 'APPROVED', reason, commendationId },
    { state: 'WITHDRAWN', reason, commendationId },
  ]);
  const elsewhere = await desk.grant('elsewhere', [{ action: 'commendation:read', unitId: otherProvince }]);
  expect(await read(elsewhere)).toEqual([]);
  const wall = `/${country}/${otherProvince}/`;
  expect(await behind(wall, 'SELECT id FROM commendation_erasure')).toEqual([]);
});
