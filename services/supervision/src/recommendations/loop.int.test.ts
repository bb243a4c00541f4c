import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { brokenLaws } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk, type SupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { atRest, startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { announceOverdue } from '../deadlines/announce-overdue.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { loopChecks } from './loop.checks.ts';

let service: TestService;
let desk: SupervisionDesk;

beforeAll(async () => {
  service = await startTestService(atRest(supervision));
  desk = await openSupervisionDesk(service);
}, 60_000);

afterAll(async () => {
  expect(await brokenLaws(service, loopChecks)).toEqual([]);
  await service.close();
});

const programmeFields = '... on SupervisionProgramme { id state deadline { dueOn isOverdue state } }';
const roundFields = '... on SupervisionRound { id state year percent period { start end } }';
const recommendationFields =
  '... on Recommendation { id state outcome ending isOverdue remindedTimes deadline { dueOn state rule { ruleSet } } }';

const onProgramme = (command: string, input: object) =>
  desk.send({ command, fields: programmeFields, input });
const onRound = (command: string, input: object, actor?: TestActor) =>
  desk.send({ command, fields: roundFields, input }, actor);
const onRecommendation = (command: string, input: object, actor?: TestActor) =>
  desk.send({ command, fields: recommendationFields, input }, actor);

const year = 2019;
let issued: Promise<string> | undefined;

const issueProgramme = async (): Promise<string> => {
  const item = { title: 'Tiếp công dân', kind: 'SUPERVISION', form: 'DELEGATION', quarter: 2 };
  const input = { unitId: places.province, year, title: `Chương trình ${year}`, items: [item] };
  const { id: programmeId } = await onProgramme('draftSupervisionProgramme', input);
  const agreements = [{ organisationId: randomUUID(), agreedOn: `${year - 1}-12-10` }];
  await onProgramme('consultSupervisionProgramme', { programmeId, agreements });
  const issue = { programmeId, issuedOn: `${year - 1}-12-20`, documentId: randomUUID() };
  await onProgramme('issueSupervisionProgramme', issue);
  return programmeId;
};

const issuedProgramme = async () => {
  issued ??= issueProgramme();
  return { programmeId: await issued, year };
};

const bodyName = 'Uỷ ban nhân dân huyện';
const plan = async (input: object = {}) => {
  const { programmeId, year: of } = await issuedProgramme();
  const usual = {
    unitId: places.province,
    programmeId,
    kind: 'SUPERVISION',
    form: 'DELEGATION',
    title: 'Giám sát việc tiếp công dân, giải quyết khiếu nại, tố cáo',
    precision: 'QUARTER',
    on: `${of}-04-01`,
    bodies: [{ name: bodyName }],
  };
  return { round: await onRound('planRound', { ...usual, ...input }), year: of };
};

/** A round that went all its way to the report. */
const reported = async () => {
  const { round, year: of } = await plan();
  const roundId = round.id;
  const documentId = randomUUID();
  const members = [
    { personId: randomUUID(), role: 'HEAD' },
    { organisationId: randomUUID(), role: 'MEMBER' },
  ];
  await onRound('prepareRound', { roundId, decidedOn: `${of}-03-01`, documentId, outline: 'Đề cương' });
  await onRound('setDelegation', { roundId, members });
  await onRound('notifyRound', { roundId, noticeOn: `${of}-03-15`, startsOn: `${of}-04-10`, documentId });
  await onRound('recordBodyReport', { roundId, on: `${of}-04-03`, bodyName, documentId });
  await onRound('startRound', { roundId, on: `${of}-04-10` });
  await onRound('holdWorkMeeting', { roundId, on: `${of}-04-11`, place: 'Trụ sở UBND', documentId });
  const finding = await desk.send({
    command: 'recordFinding',
    fields: '... on Finding { id amount severity }',
    input: {
      roundId,
      bodyName,
      kind: 'VIOLATION',
      severity: 'HIGH',
      text: 'Chậm trả lời đơn',
      evidenceIds: [documentId],
      amount: '12000000',
    },
  });
  await onRound('endRoundWork', { roundId, on: `${of}-04-15` });
  const done = await onRound('reportRound', { roundId, on: `${of}-04-25`, documentId });
  expect(done.state).toBe('REPORTED');
  return { roundId, findingId: finding.id, year: of };
};

const sent = async () => {
  const { roundId, findingId, year: of } = await reported();
  const drafted = await onRecommendation('draftRecommendation', {
    roundId,
    bodyName,
    text: 'Trả lời đơn đúng hạn',
    findingIds: [findingId],
  });
  const recommendationId = drafted.id;
  const documentId = randomUUID();
  const answer = await onRecommendation('sendRecommendation', {
    recommendationId,
    on: `${of}-05-01`,
    documentId,
  });
  return { roundId, recommendationId, year: of, documentId, answer };
};

describe('a supervision programme', () => {
  test('is due before its year, agreed by member organisations, then issued', async () => {
    const input = {
      unitId: places.commune,
      year: 2021,
      title: 'Chương trình 2021',
      items: [],
      roundsTarget: 7,
      dialoguesTarget: 4,
    };
    const drafted = await onProgramme('draftSupervisionProgramme', input);
    expect(drafted).toMatchObject({ state: 'DRAFT', deadline: { dueOn: '2020-12-31', isOverdue: true } });
    expect(await onProgramme('draftSupervisionProgramme', input)).toMatchObject({ code: 'ProgrammeExists' });
    const programmeId = drafted.id;
    const issue = { programmeId, issuedOn: '2020-12-20', documentId: randomUUID() };
    expect(await onProgramme('issueSupervisionProgramme', issue)).toMatchObject({
      code: 'ProgrammeStateForbids',
    });
    expect(await onProgramme('consultSupervisionProgramme', { programmeId, agreements: [] })).toMatchObject({
      code: 'ProgrammeNotValid',
    });
    const agreements = [{ organisationId: randomUUID(), agreedOn: '2020-12-10' }];
    expect(await onProgramme('consultSupervisionProgramme', { programmeId, agreements })).toMatchObject({
      state: 'CONSULTED',
    });
    expect(
      await onProgramme('issueSupervisionProgramme', { ...issue, issuedOn: '2020-12-01' }),
    ).toMatchObject({ code: 'DayNotValid' });
    expect(await onProgramme('issueSupervisionProgramme', issue)).toMatchObject({
      state: 'ISSUED',
      deadline: { state: 'MET' },
    });
  });

  test('refuses a form that does not fit its kind', async () => {
    const item = { title: 'x', kind: 'SOCIAL_CRITICISM', form: 'DELEGATION' };
    const input = { unitId: places.commune, year: 2022, title: 'x', items: [item] };
    expect(await onProgramme('draftSupervisionProgramme', input)).toMatchObject({
      code: 'ProgrammeNotValid',
    });
  });
});

describe('a round', () => {
  test('outside of the programme needs a reason, and 10 MB of text are refused', async () => {
    const outside = { programmeId: null };
    expect((await plan(outside)).round).toMatchObject({ code: 'RoundOutsideProgramme' });
    expect((await plan({ ...outside, outsideReason: 'Dư luận về tiếp công dân' })).round).toMatchObject({
      state: 'PLANNED',
    });
    expect((await plan({ title: 'x'.repeat(90_000) })).round).toMatchObject({ code: 'TextNotValid' });
    expect((await plan({ title: 'a\u0007b' })).round).toMatchObject({ code: 'TextNotValid' });
    expect((await plan({ form: 'DIALOGUE' })).round).toMatchObject({ code: 'RoundNotValid' });
  });

  test('goes out only with a decision, members and a head, and in time (SUP-1)', async () => {
    const { round, year: of } = await plan();
    const roundId = round.id;
    const documentId = randomUUID();
    const notice = { roundId, noticeOn: `${of}-03-20`, startsOn: `${of}-04-01`, documentId };
    expect(await onRound('notifyRound', notice)).toMatchObject({ code: 'RoundStateForbids' });
    await onRound('prepareRound', { roundId, decidedOn: `${of}-03-01`, documentId, outline: 'Đề cương' });
    expect(await onRound('notifyRound', notice)).toMatchObject({ code: 'DelegationNotValid' });
    const head = { personId: randomUUID(), role: 'HEAD' };
    expect(await onRound('setDelegation', { roundId, members: [head] })).toMatchObject({
      code: 'DelegationNotValid',
    });
    expect(await onRound('setDelegation', { roundId, members: [head, head] })).toMatchObject({
      code: 'DelegationNotValid',
    });
    await onRound('setDelegation', {
      roundId,
      members: [head, { organisationId: randomUUID(), role: 'MEMBER' }],
    });
    expect(await onRound('notifyRound', notice)).toMatchObject({ code: 'NoticeTooLate' });
    expect(await onRound('notifyRound', { ...notice, noticeOn: `${of}-03-17` })).toMatchObject({
      state: 'NOTIFIED',
    });
    expect(await onRound('startRound', { roundId, on: `${of}-03-31` })).toMatchObject({
      code: 'DayNotValid',
    });
  });

  test('rests with its deadlines, and its ended deadlines stay', async () => {
    const { round, year: of } = await plan();
    const roundId = round.id;
    const members = [
      { personId: randomUUID(), role: 'HEAD' },
      { personId: randomUUID(), role: 'MEMBER' },
    ];
    await onRound('prepareRound', {
      roundId,
      decidedOn: `${of}-03-01`,
      documentId: randomUUID(),
      outline: 'x',
    });
    await onRound('setDelegation', { roundId, members });
    const start = { roundId, startsOn: `${of}-04-10`, noticeOn: `${of}-03-15`, documentId: randomUUID() };
    await onRound('notifyRound', start);
    await onRound('startRound', { roundId, on: `${of}-04-10` });
    await onRound('endRoundWork', { roundId, on: `${of}-04-12` });
    const deadlines = async () =>
      (
        await desk.query(
          'query($id: ID!) { supervisionRound(id: $id) { deadlines { state dueOn rule { key } } } }',
          { id: roundId },
        )
      ).supervisionRound.deadlines;
    const due = (state: string, dueOn: string | null) => ({
      state,
      dueOn,
      rule: { key: 'delegation-report' },
    });
    expect(await deadlines()).toContainEqual(due('RUNNING', `${of}-04-27`));
    await onRound('suspendRound', { roundId, on: `${of}-04-15`, reason: 'thiên tai' });
    expect(await deadlines()).toContainEqual(due('PAUSED', null));
    await onRound('resumeRound', { roundId, on: `${of}-04-25`, reason: 'đã ổn định' });
    expect(await deadlines()).toContainEqual(due('RUNNING', `${of}-05-07`));
    await onRound('cancelRound', { roundId, on: `${of}-04-26`, reason: 'chuyển thanh tra' });
    expect(await deadlines()).toContainEqual(due('CANCELLED', `${of}-05-07`));
    expect(await onRound('startRound', { roundId, on: `${of}-05-01` })).toMatchObject({
      code: 'RoundStateForbids',
    });
  });

  test('is for the rights of its subtree, and public only from its report on', async () => {
    const { round } = await plan();
    const reader = await desk.grant('inspector', [{ action: 'supervision:read', unitId: places.province }]);
    const ask = async (id: string, actor: object) =>
      (
        await desk.query(
          'query($id: ID!) { supervisionRound(id: $id) { state outline members { role } } }',
          { id },
          actor,
        )
      ).supervisionRound;
    expect(await ask(round.id, { id: 'anonymous' })).toBeNull();
    expect(await ask(round.id, reader)).toMatchObject({ state: 'PLANNED' });
    const { roundId } = await reported();
    expect(await ask(roundId, { id: 'anonymous' })).toEqual({
      state: 'REPORTED',
      outline: null,
      members: [],
    });
    expect((await ask(roundId, reader)).members).toHaveLength(2);
    const stranger = await desk.grant('stranger', [{ action: 'round:run', unitId: places.otherProvince }]);
    const cancel = { roundId: round.id, on: '2020-01-01', reason: 'x' };
    expect(await onRound('cancelRound', cancel, stranger)).toMatchObject({ code: 'NotAllowed' });
  });
});

describe('a recommendation', () => {
  test('is answered, verified with evidence and closed; then the round can close', async () => {
    const { roundId, recommendationId, year: of, documentId, answer } = await sent();
    expect(answer).toMatchObject({
      state: 'SENT',
      isOverdue: true,
      deadline: { dueOn: `${of}-05-31`, rule: { ruleSet: 'NQLT403' } },
    });
    expect(await onRound('closeRound', { roundId, on: `${of}-06-01` })).toMatchObject({
      code: 'RecommendationsOpen',
    });
    const step = { recommendationId, documentId };
    const close = { recommendationId, on: `${of}-07-01` };
    expect(await onRecommendation('closeRecommendation', close)).toMatchObject({ code: 'EvidenceMissing' });
    const accepted = { ...step, outcome: 'ACCEPTED' };
    expect(await onRecommendation('answerRecommendation', { ...accepted, on: `${of}-04-30` })).toMatchObject({
      code: 'AnswerBeforeRecommendation',
    });
    expect(await onRecommendation('answerRecommendation', { ...accepted, on: `${of}-05-20` })).toMatchObject({
      state: 'ANSWERED',
      deadline: { state: 'MET' },
    });
    expect(await onRecommendation('closeRecommendation', close)).toMatchObject({ code: 'EvidenceMissing' });
    const look = { recommendationId, on: `${of}-06-01` };
    expect(
      await onRecommendation('verifyRecommendation', { ...look, evidenceIds: [], isDone: true }),
    ).toMatchObject({ code: 'EvidenceMissing' });
    // Not done: another answer is due by a day of its own.
    expect(
      await onRecommendation('verifyRecommendation', { ...look, evidenceIds: [randomUUID()], isDone: false }),
    ).toMatchObject({
      state: 'ACKNOWLEDGED',
      deadline: { dueOn: `${of}-07-01`, state: 'RUNNING' },
    });
    await onRecommendation('answerRecommendation', { ...accepted, on: `${of}-06-15` });
    await onRecommendation('verifyRecommendation', {
      ...look,
      on: `${of}-06-20`,
      evidenceIds: [randomUUID()],
      isDone: true,
    });
    expect(await onRecommendation('closeRecommendation', close)).toMatchObject({
      state: 'CLOSED',
      ending: 'VERIFIED_EVIDENCE',
    });
    expect(await onRound('closeRound', { roundId, on: `${of}-07-02` })).toMatchObject({
      state: 'CLOSED',
      percent: 100,
    });
  });

  test('that is refused closes only when the reasons are given and accepted in words', async () => {
    const { recommendationId, year: of, documentId } = await sent();
    const rejected = { recommendationId, documentId, on: `${of}-05-20`, outcome: 'REJECTED' };
    expect(await onRecommendation('answerRecommendation', rejected)).toMatchObject({
      code: 'RefusalReasonMissing',
    });
    await onRecommendation('answerRecommendation', { ...rejected, refusalReason: 'Ngoài thẩm quyền' });
    const close = { recommendationId, on: `${of}-06-01` };
    expect(await onRecommendation('closeRecommendation', close)).toMatchObject({ code: 'EvidenceMissing' });
    expect(
      await onRecommendation('closeRecommendation', { ...close, reason: 'Đúng là ngoài thẩm quyền' }),
    ).toMatchObject({ ending: 'REASONED_REFUSAL' });
  });

  test('that is met with silence is announced overdue, reminded, reported upwards, and waived by a right of its own', async () => {
    const { recommendationId, year: of, documentId } = await sent();
    const early = { recommendationId, documentId, on: `${of}-05-31` };
    const late = { ...early, on: `${of}-06-05` };
    expect(await onRecommendation('remindRecommendation', early)).toMatchObject({ code: 'NotOverdue' });
    const escalate = { ...late, superiorName: 'Uỷ ban nhân dân tỉnh' };
    expect(await onRecommendation('escalateRecommendation', escalate)).toMatchObject({
      code: 'ReminderMissing',
    });
    expect(await onRecommendation('remindRecommendation', late)).toMatchObject({ remindedTimes: 1 });
    expect(await onRecommendation('escalateRecommendation', escalate)).toMatchObject({ state: 'SENT' });
    const deps = createUnitOfWork(service.parts.dataSource, service.parts);
    while ((await announceOverdue(deps)()) > 0);
    const events: { type: string }[] = await service.parts.dataSource.query(
      `SELECT type FROM (SELECT type, aggregate_id, aggregate_version FROM outbox
         UNION ALL SELECT type, aggregate_id, aggregate_version FROM event_log) AS e
        WHERE aggregate_id = $1 ORDER BY aggregate_version`,
      [recommendationId],
    );
    const kinds = events.map(({ type }) => type.split('.')[3]);
    for (const kind of ['sent', 'reminded', 'escalated', 'overdue']) expect(kinds).toContain(kind);
    const closer = await desk.grant('closer', [{ action: 'recommendation:close', unitId: places.province }]);
    const waive = { recommendationId, on: `${of}-08-01`, reason: 'Cơ quan đã giải thể' };
    // The door does not even open: no mandate holds this right anywhere.
    await expect(onRecommendation('waiveRecommendation', waive, closer)).rejects.toThrow(/FORBIDDEN/);
    expect(await onRecommendation('waiveRecommendation', waive)).toMatchObject({
      state: 'CLOSED',
      ending: 'WAIVED',
      deadline: { state: 'CANCELLED' },
    });
  });

  test('never changes once it is closed, whoever tries', async () => {
    const { recommendationId, year: of } = await sent();
    await onRecommendation('waiveRecommendation', { recommendationId, on: `${of}-08-01`, reason: 'thử' });
    const { dataSource } = service.parts;
    const asOwner = (statement: string) =>
      dataSource.transaction(async (manager) => {
        await manager.query("SELECT set_config('app.scope', '/', true)");
        await manager.query(statement, [recommendationId]);
      });
    await expect(asOwner("UPDATE recommendation SET closing_reason = 'khác' WHERE id = $1")).rejects.toThrow(
      /never changes/,
    );
    await expect(asOwner('DELETE FROM recommendation WHERE id = $1')).rejects.toThrow(/append-only/);
  });
});
