import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { brokenLaws, overAllUnits } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk, type SupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { atRest, startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { announceOverdue } from '../deadlines/announce-overdue.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { dialogueChecks } from './dialogue.checks.ts';

let service: TestService;
let desk: SupervisionDesk;

beforeAll(async () => {
  service = await startTestService(atRest(supervision));
  desk = await openSupervisionDesk(service);
}, 60_000);

afterAll(async () => {
  expect(await brokenLaws(service, dialogueChecks)).toEqual([]);
  await service.close();
});

const dialogueFields = '... on Dialogue { id state heldOn attendees questions { id state } }';
const questionFields =
  '... on DialogueQuestion { id state isOverdue commitment endedOn deadline { dueOn state rule { key confidence } } }';
const onDialogue = (command: string, input: object, actor?: TestActor) =>
  desk.send({ command, fields: dialogueFields, input }, actor);
const onQuestion = (command: string, input: object, actor?: TestActor) =>
  desk.send({ command, fields: questionFields, input }, actor);

const documentId = randomUUID();
const stranger = { id: 'nobody', isAdministrator: false };
const plan = (input: object = {}, actor?: TestActor) =>
  onDialogue(
    'planDialogue',
    {
      ...{
        unitId: places.commune,
        topic: 'Giải phóng mặt bằng',
        plannedOn: '2024-06-16',
        place: 'Nhà văn hoá',
      },
      ...{ host: { name: 'Uỷ ban nhân dân xã' }, ...input },
    },
    actor,
  );
const held = async () => {
  const { id: dialogueId } = await plan();
  await onDialogue('holdDialogue', { dialogueId, on: '2024-06-16', attendees: 120, documentId });
  return dialogueId as string;
};
const asked = async (given?: string) => {
  const dialogueId = given ?? (await held());
  const input = { dialogueId, text: 'Khi nào chi trả đền bù?', field: 'Đất đai', raisedBy: 12 };
  const question = await onQuestion('recordDialogueQuestion', input);
  return { dialogueId, questionId: question.id as string, question };
};
const committed = async () => {
  const { dialogueId, questionId } = await asked();
  const answer = { questionId, on: '2024-06-16', text: 'Đang lập phương án', documentId };
  const question = await onQuestion('answerDialogueQuestion', {
    ...answer,
    commitment: 'Chi trả trong tháng 7',
  });
  return { dialogueId, questionId, question };
};

describe('a dialogue', () => {
  test('is planned, held with minutes, public from then on, and closes when nothing is open', async () => {
    const { id } = await plan();
    const seen = async () =>
      (await desk.query('query($id: ID!) { dialogue(id: $id) { state steps { kind } } }', { id }, stranger))
        .dialogue;
    expect(await seen()).toBeNull();
    const hold = (input: object) =>
      onDialogue('holdDialogue', { dialogueId: id, on: '2024-06-16', attendees: 120, documentId, ...input });
    expect(await hold({ attendees: 0 })).toMatchObject({ code: 'AttendeesNotValid' });
    expect(await hold({ on: '2099-06-16' })).toMatchObject({ code: 'DayNotValid' });
    expect(await hold({})).toMatchObject({ state: 'HELD', attendees: 120 });
    expect(await hold({})).toMatchObject({ code: 'DialogueStateForbids' });
    expect(await seen()).toEqual({ state: 'HELD', steps: [] });
    const { questionId } = await asked(id);
    const close = (on = '2024-07-30') => onDialogue('closeDialogue', { dialogueId: id, on });
    expect(await close()).toMatchObject({ code: 'QuestionsOpen' });
    await onQuestion('answerDialogueQuestion', { questionId, on: '2024-06-20', text: 'Tháng 7', documentId });
    expect(await close('2024-06-15')).toMatchObject({ code: 'DayNotValid' });
    expect(await close()).toMatchObject({
      state: 'CLOSED',
      questions: [{ id: questionId, state: 'ANSWERED' }],
    });
  });

  test('is counted beside the target of the programme of its year', async () => {
    const programme = await desk.send({
      command: 'draftSupervisionProgramme',
      fields: '... on SupervisionProgramme { id dialoguesTarget dialoguesHeld }',
      input: {
        ...{ unitId: places.otherProvince, year: 2024, title: 'Chương trình 2024', items: [] },
        dialoguesTarget: 4,
      },
    });
    expect(programme).toMatchObject({ dialoguesTarget: 4, dialoguesHeld: 0 });
    const { id: dialogueId } = await plan({ unitId: places.otherProvince });
    await onDialogue('holdDialogue', { dialogueId, on: '2024-12-31', attendees: 5, documentId });
    const { supervisionProgramme } = await desk.query(
      'query($id: ID!) { supervisionProgramme(id: $id) { dialoguesHeld } }',
      { id: programme.id },
    );
    expect(supervisionProgramme).toEqual({ dialoguesHeld: 1 });
  });

  test('is kept by those who hold the right in its unit, and given up only before it is held', async () => {
    const clerk = await desk.grant('dialogue clerk', [
      { action: 'dialogue:record', unitId: places.otherProvince },
    ]);
    expect(await plan({}, clerk)).toMatchObject({ code: 'NotAllowed' });
    expect(await plan({ topic: 'a\u0007' })).toMatchObject({ code: 'TextNotValid' });
    const { id: dialogueId } = await plan();
    const cancel = (reason: string) => onDialogue('cancelDialogue', { dialogueId, on: '2024-06-01', reason });
    expect(await cancel(' ')).toMatchObject({ code: 'ReasonNotValid' });
    expect(await cancel('Bão')).toMatchObject({ state: 'CANCELLED' });
    expect(await asked(dialogueId)).toMatchObject({ question: { code: 'DialogueStateForbids' } });
  });
});

describe('a question of a dialogue', () => {
  test('is due from the day of the dialogue by a rule that says it is a proposal', async () => {
    const { question, questionId } = await asked();
    expect(question).toMatchObject({
      ...{ state: 'ASKED', isOverdue: true },
      deadline: { dueOn: '2024-07-01', rule: { key: 'dialogue-answer', confidence: 'PROPOSAL' } },
    });
    const answer = { questionId, text: 'Đã rõ', documentId };
    expect(await onQuestion('answerDialogueQuestion', { ...answer, on: '2024-06-15' })).toMatchObject({
      code: 'DayNotValid',
    });
    expect(await onQuestion('answerDialogueQuestion', { ...answer, on: '2024-06-30' })).toMatchObject({
      ...{ state: 'ANSWERED', endedOn: '2024-06-30', deadline: { state: 'MET' } },
    });
  });

  test('with a promise is followed by a deadline of its own, announced once when it passes', async () => {
    const { question, questionId } = await committed();
    expect(question).toMatchObject({
      ...{ state: 'COMMITTED', endedOn: null },
      deadline: { dueOn: '2024-07-16', state: 'RUNNING', rule: { key: 'dialogue-commitment' } },
    });
    const announce = announceOverdue(createUnitOfWork(service.parts.dataSource, service.parts));
    await announce();
    expect(await announce()).toBe(0);
    const keep = (input: object) =>
      onQuestion('keepDialoguePromise', {
        questionId,
        on: '2024-07-20',
        evidenceIds: [documentId],
        ...input,
      });
    expect(await keep({ evidenceIds: [] })).toMatchObject({ code: 'EvidenceMissing' });
    expect(await keep({ on: '2024-06-15' })).toMatchObject({ code: 'DayNotValid' });
    expect(await keep({})).toMatchObject({ state: 'KEPT', deadline: { state: 'MET' } });
    expect(await keep({})).toMatchObject({ code: 'QuestionStateForbids' });
  });

  test('is given up only for a reason, by a right of its own', async () => {
    const { questionId } = await committed();
    const closer = await desk.grant('dialogue closer', [
      { action: 'dialogue:close', unitId: places.province },
    ]);
    const waive = (reason: string, actor?: TestActor) =>
      onQuestion('waiveDialogueQuestion', { questionId, on: '2024-08-01', reason }, actor);
    await expect(waive('dừng dự án', closer)).rejects.toThrow('FORBIDDEN');
    expect(await waive('')).toMatchObject({ code: 'ReasonNotValid' });
    expect(await waive('Dự án đã dừng')).toMatchObject({ state: 'WAIVED', deadline: { state: 'CANCELLED' } });
    await expect(
      overAllUnits(service, async (manager) => {
        await manager.query('UPDATE dialogue_question SET raised_by = 1 WHERE id = $1', [questionId]);
      }),
    ).rejects.toThrow('never changes');
  });

  test('that was asked twice with one key is one question', async () => {
    const dialogueId = await held();
    const input = { idempotencyKey: randomUUID(), dialogueId, text: 'Bao giờ xong?', raisedBy: 1 };
    const [one, two] = [
      await onQuestion('recordDialogueQuestion', input),
      await onQuestion('recordDialogueQuestion', input),
    ];
    expect(two.id).toBe(one.id);
    expect(await onQuestion('recordDialogueQuestion', { ...input, raisedBy: 2 })).toMatchObject({
      code: 'IdempotencyKeyReused',
    });
  });

  test('is caught when it ends without what the law asks', async () => {
    const { questionId } = await committed();
    const found = await overAllUnits(service, async (manager) => {
      await manager.query(
        "UPDATE dialogue_question SET state = 'KEPT', evidence_ids = ARRAY[id], ended_on = '2024-07-01' WHERE id = $1",
        [questionId],
      );
      const broken = await manager.query(Object.values(dialogueChecks)[1] ?? '');
      throw new Error(`found ${broken.length}`);
    }).catch(({ message }: Error) => message);
    expect(found).toBe('found 1');
  });
});
