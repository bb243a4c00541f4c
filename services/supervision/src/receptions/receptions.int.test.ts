import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { openPetitionDesk, type PetitionDesk } from '@mttq/testkit/supervision/petition-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';

let service: TestService;
let desk: PetitionDesk;

beforeAll(async () => {
  service = await startTestService(supervision);
  desk = await openPetitionDesk(service);
});
afterAll(() => service.close());

const day = {
  unitId: places.commune,
  kind: 'REGULAR',
  mode: 'IN_PERSON',
  isHeadDuty: false,
  plannedOn: '2026-03-16',
  place: 'Trụ sở Uỷ ban MTTQ xã',
};
const plan = (input: object = {}) => desk.send('planCitizenReception', { ...day, ...input });
const hold = (receptionId: string, input: object = {}) =>
  desk.send('holdCitizenReception', {
    receptionId,
    heldOn: '2026-03-16',
    receiver: 'HEAD',
    receivedBy: 'Chủ tịch Uỷ ban MTTQ xã',
    ...input,
  });
const visit = (receptionId: string, input: object) =>
  desk.send('recordReceptionVisit', { receptionId, people: 1, field: 'LAND', ...input });

const newFeedback = async (unitId = places.commune) => {
  const sent = {
    unitId,
    channel: 'IN_PERSON',
    receivedOn: '2026-03-16',
    text: 'Đường hỏng',
    mayBePublished: false,
  };
  return (await desk.send('receiveFeedback', sent)).feedbackId as string;
};

const newCaseFile = async () => {
  const input = {
    ...{ idempotencyKey: randomUUID(), unitId: places.commune, kind: 'COMPLAINT', channel: 'IN_PERSON' },
    ...{
      receivedOn: '2026-03-16',
      content: 'Khiếu nại việc thu hồi đất',
      submitter: { name: 'Người Khiếu Nại' },
    },
  };
  const { receiveCaseFile } = await desk.ask(
    'mutation($input: ReceiveCaseFileInput!) { receiveCaseFile(input: $input) { ... on CaseFile { id } } }',
    { input },
  );
  return receiveCaseFile.id as string;
};

test('a reception is planned, held, counted and closed; everybody reads the counts, nobody a visit', async () => {
  const { id } = await plan();
  expect((await visit(id, { outcome: 'GUIDED' })).code).toBe('ReceptionStateForbids');
  expect(await hold(id)).toMatchObject({ state: 'HELD', receivedBy: 'Chủ tịch Uỷ ban MTTQ xã' });
  const [feedbackId, caseFileId] = [await newFeedback(), await newCaseFile()];
  await visit(id, { outcome: 'FEEDBACK', feedbackId });
  await visit(id, { outcome: 'CASE_FILE', caseFileId, people: 12 });
  await visit(id, { outcome: 'GUIDED' });
  await visit(id, { outcome: 'GUIDED', people: 2 });
  expect((await visit(id, { outcome: 'FEEDBACK', feedbackId })).code).toBe('VisitSubjectNotFound');
  expect((await visit(id, { outcome: 'GUIDED', feedbackId })).code).toBe('VisitNotValid');
  expect((await visit(id, { outcome: 'CASE_FILE' })).code).toBe('VisitNotValid');
  expect((await visit(id, { outcome: 'GUIDED', people: 0 })).code).toBe('VisitNotValid');
  expect(await desk.send('closeCitizenReception', { receptionId: id })).toMatchObject({
    state: 'CLOSED',
    visits: 4,
    people: 16,
  });
  expect((await visit(id, { outcome: 'GUIDED' })).code).toBe('ReceptionStateForbids');
  const read = async (actor: object) =>
    (
      await desk.ask(
        `query($id: ID!) { citizenReception(id: $id) { visits people visitsByOutcome { caseFiles feedback guided explained }
           visitRecords { outcome } } }`,
        { id },
        actor,
      )
    ).citizenReception;
  const seen = await read({ id: 'anonymous' });
  expect(seen).toEqual({
    visits: 4,
    people: 16,
    visitsByOutcome: { caseFiles: 1, feedback: 1, guided: 2, explained: 0 },
    visitRecords: [],
  });
  expect((await read({})).visitRecords).toHaveLength(4);
  const change = overAllUnits(service, async (manager) => {
    await manager.query('UPDATE citizen_reception SET visits = 5 WHERE id = $1', [id]);
  });
  await expect(change).rejects.toThrow('never changes');
  const { receptionFigures } = await desk.ask(
    `query($unitId: ID!) { receptionFigures(unitId: $unitId, from: "2026-03-01", until: "2026-04-01") {
       receptions byHead irregular visits people guided } }`,
    { unitId: places.province },
    { id: 'anonymous' },
  );
  expect(receptionFigures).toEqual({
    receptions: 1,
    byHead: 1,
    irregular: 0,
    visits: 4,
    people: 16,
    guided: 2,
  });
});

test('the duty of the head is handed to a deputy before the amended law, and not after it', async () => {
  const before = await plan({ isHeadDuty: true });
  const deputy = { receiver: 'DEPUTY', receivedBy: 'Phó Chủ tịch Uỷ ban MTTQ xã' };
  expect(await hold(before.id, deputy)).toMatchObject({ state: 'HELD' });
  const after = await plan({ isHeadDuty: true, plannedOn: '2026-07-02' });
  const late = { heldOn: '2026-07-02' };
  expect(await hold(after.id, { ...deputy, ...late })).toMatchObject({ code: 'HeadDutyHandedOver' });
  expect(await hold(after.id, late)).toMatchObject({ state: 'HELD', receiver: 'HEAD' });
  const ordinary = await plan({ plannedOn: '2026-07-02' });
  expect(await hold(ordinary.id, { ...deputy, ...late })).toMatchObject({ state: 'HELD' });
});

test('an irregular reception says why, and a cancelled one, too', async () => {
  expect((await plan({ kind: 'IRREGULAR' })).code).toBe('ReasonNotValid');
  const { id } = await plan({ kind: 'IRREGULAR', irregularReason: 'Vụ việc đông người' });
  const cancelling = { receptionId: id, reason: ' ' };
  expect((await desk.send('cancelCitizenReception', cancelling)).code).toBe('ReasonNotValid');
  expect(await desk.send('cancelCitizenReception', { ...cancelling, reason: 'Bão' })).toMatchObject({
    state: 'CANCELLED',
  });
  expect((await hold(id)).code).toBe('ReceptionStateForbids');
});

test('a right reaches its subtree alone, and a visit becomes nothing that is out of sight', async () => {
  const { id } = await plan();
  const far = await desk.grant('far', [{ action: 'reception:record', unitId: places.otherProvince }]);
  const held = {
    receptionId: id,
    heldOn: '2026-03-16',
    receiver: 'OFFICER',
    receivedBy: 'Cán bộ tiếp công dân',
  };
  expect((await desk.send('holdCitizenReception', held, far)).code).toBe('NotAllowed');
  const near = await desk.grant('near', [{ action: 'reception:record', unitId: places.commune }]);
  expect(await desk.send('holdCitizenReception', held, near)).toMatchObject({ state: 'HELD' });
  const feedbackId = await newFeedback(places.otherProvince);
  const elsewhere = { receptionId: id, people: 1, field: 'LAND', outcome: 'FEEDBACK', feedbackId };
  expect((await desk.send('recordReceptionVisit', elsewhere, near)).code).toBe('VisitSubjectNotFound');
  expect((await hold(randomUUID())).code).toBe('ReceptionNotFound');
  expect((await plan({ place: '' })).code).toBe('TextNotValid');
  expect((await plan({ unitId: randomUUID() })).code).toBe('UnitNotKnown');
  const future = await plan({ plannedOn: '2999-01-01' });
  expect((await hold(future.id, { heldOn: '2999-01-01' })).code).toBe('DayNotValid');
});
