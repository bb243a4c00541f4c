import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { refreshPaths } from '@mttq/platform/organisation-copy/refresh-paths';
import { brokenLaws, overAllUnits } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { type BoardDesk, openBoardDesk } from '@mttq/testkit/supervision/board-desk';
import { reactOnceTo, unitEndArrival } from '@mttq/testkit/supervision/unit-end';
import { atRest, startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { boardChecks } from '../board-rounds/board.checks.ts';
import { dialogueChecks } from '../dialogues/dialogue.checks.ts';
import { loopChecks } from '../recommendations/loop.checks.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { endedUnits } from './ended-units.reaction.ts';
import { handOverWork } from './hand-over-work.ts';
import { handoverChecks } from './handover.checks.ts';

let service: TestService;
let desk: BoardDesk;

beforeAll(async () => {
  service = await startTestService(atRest(supervision));
  desk = await openBoardDesk(service);
}, 60_000);

const broken = () =>
  brokenLaws(service, { ...loopChecks, ...boardChecks, ...dialogueChecks, ...handoverChecks });

afterAll(async () => {
  expect(await broken()).toEqual([]);
  await service.close();
});

const on = '2025-07-01';
const documentId = randomUUID();
const handOver = () => handOverWork(createUnitOfWork(service.parts.dataSource, service.parts))();

const react = (unitId: string, endedOn = on) =>
  reactOnceTo(service, endedUnits, unitEndArrival(unitId, endedOn));
const end = async (unitId: string, heirs: Parameters<BoardDesk['end']>[2]) => {
  await react(unitId);
  await desk.end(unitId, on, heirs);
};

const make = (command: string, type: string, input: object) =>
  desk.send({ command, fields: `... on ${type} { id }`, input }).then(({ id }) => id as string);

/** A programme with a running round and a reported one whose recommendation is open; a board, a dialogue and a case at work. */
const work = async (unitId: string) => {
  const programmeId = await make('draftSupervisionProgramme', 'SupervisionProgramme', {
    ...{ unitId, year: 2025, title: 'Chương trình 2025', items: [] },
  });
  const agreements = [{ organisationId: randomUUID(), agreedOn: '2024-12-10' }];
  await make('consultSupervisionProgramme', 'SupervisionProgramme', { programmeId, agreements });
  const issue = { programmeId, issuedOn: '2024-12-20', documentId };
  await make('issueSupervisionProgramme', 'SupervisionProgramme', issue);
  const bodyName = 'Uỷ ban nhân dân xã';
  const roundId = await make('planRound', 'SupervisionRound', {
    ...{ unitId, programmeId, kind: 'SUPERVISION', form: 'DOCUMENT_REVIEW', title: 'Thu quỹ' },
    ...{ precision: 'MONTH', on: '2025-03-01', bodies: [{ name: bodyName }] },
  });
  const step = (command: string, input: object) => make(command, 'SupervisionRound', { roundId, ...input });
  await step('prepareRound', { decidedOn: '2025-02-01', documentId, outline: 'Đề cương' });
  await step('notifyRound', { noticeOn: '2025-02-10', startsOn: '2025-03-01', documentId });
  await step('startRound', { on: '2025-03-01' });
  await step('endRoundWork', { on: '2025-03-05' });
  await step('reportRound', { on: '2025-03-10', documentId });
  const ask = async (text: string) => {
    const drafted = { roundId, bodyName, text, findingIds: [] };
    const recommendationId = await make('draftRecommendation', 'Recommendation', drafted);
    await make('sendRecommendation', 'Recommendation', { recommendationId, on: '2025-06-20', documentId });
    return recommendationId;
  };
  const [recommendationId, closedId] = [await ask('Công khai mức thu'), await ask('Trả lại phần thu sai')];
  const waive = { recommendationId: closedId, on: '2025-06-25', reason: 'trùng kiến nghị' };
  await make('waiveRecommendation', 'Recommendation', waive);
  const { id: boardId } = await desk.recognised({ unitId });
  const { proposalId } = await desk.reported(boardId);
  const dialogueId = await make('planDialogue', 'Dialogue', {
    ...{ unitId, topic: 'Đất đai', plannedOn: '2025-06-16', place: 'Nhà văn hoá', host: { name: bodyName } },
  });
  await make('holdDialogue', 'Dialogue', { dialogueId, on: '2025-06-16', attendees: 30, documentId });
  const question = { dialogueId, text: 'Bao giờ đền bù?', raisedBy: 3 };
  const questionId = await make('recordDialogueQuestion', 'DialogueQuestion', question);
  const caseFileId = await make('receiveCaseFile', 'CaseFile', {
    ...{ unitId, kind: 'DENUNCIATION', channel: 'LETTER', receivedOn: '2025-06-01', content: 'Thu sai' },
    submitter: { name: 'Người tố cáo Một', contact: '0900 000 001' },
  });
  return {
    programmeId,
    roundId,
    recommendationId,
    closedId,
    boardId,
    proposalId,
    dialogueId,
    questionId,
    caseFileId,
  };
};
type Work = Awaited<ReturnType<typeof work>>;

const whereAll = async (ids: Work) => {
  const data = await desk.query(
    `query($p: ID!, $r: ID!, $m: ID!, $c: ID!, $b: ID!, $s: ID!, $d: ID!, $q: ID!) {
      programme: supervisionProgramme(id: $p) { unit { id } deadline { id } } round: supervisionRound(id: $r) { unit { id } }
      recommendation(id: $m) { unit { id } } closed: recommendation(id: $c) { unit { id } }
      board: communityBoard(id: $b) { unit { id } } proposal: boardProposal(id: $s) { unit { id } }
      dialogue(id: $d) { unit { id } } question: dialogueQuestion(id: $q) { unit { id } } }`,
    {
      ...{ p: ids.programmeId, r: ids.roundId, m: ids.recommendationId, c: ids.closedId },
      ...{ b: ids.boardId, s: ids.proposalId, d: ids.dialogueId, q: ids.questionId },
    },
  );
  return Object.fromEntries(
    Object.entries(data as Record<string, { unit: { id: string } }>).map(([name, { unit }]) => [
      name,
      unit.id,
    ]),
  );
};
const allWith = (unitId: string, closed: string) => ({
  ...{ programme: unitId, round: unitId, recommendation: unitId, closed, board: unitId },
  ...{ proposal: unitId, dialogue: unitId, question: unitId },
});

const handoversOf = async (subjectId: string) =>
  (
    await desk.query(
      'query($id: ID!) { handoversOf(subjectId: $id) { subjectKind fromUnit { id } toUnit { id } cause reason effectiveOn } }',
      { id: subjectId },
    )
  ).handoversOf;

const waiting = async (unitId = places.province, actor?: TestActor) =>
  (
    await desk.query(
      'query($id: ID!) { waitingHandovers(unitId: $id, first: 100) { nodes { id subjectKind subjectId fromUnit { id } candidates { id } } } }',
      { id: unitId },
      actor,
    )
  ).waitingHandovers.nodes;

describe('the open work of a unit that ended', () => {
  test('lies with its only heir, with a record of from, to and why; what had ended stays', async () => {
    const [unitId, heirId] = [await desk.newCommune(), await desk.newCommune()];
    const ids = await work(unitId);
    await end(unitId, [{ unitId: heirId, extent: 'FULL' }]);
    expect(await handOver()).toBe(5);
    expect(await handOver()).toBe(0);
    expect(await whereAll(ids)).toEqual(allWith(heirId, unitId));
    const record = { fromUnit: { id: unitId }, toUnit: { id: heirId }, effectiveOn: on };
    const why = { cause: 'SOLE_SUCCESSOR', reason: null };
    expect(await handoversOf(ids.recommendationId)).toEqual([
      { subjectKind: 'RECOMMENDATION', ...record, ...why },
    ]);
    expect(await handoversOf(ids.closedId)).toEqual([]);
    const [{ count }] = await service.parts.dataSource.query(
      `SELECT count(*)::int FROM (SELECT type, data::text FROM event_log UNION ALL SELECT type, data::text FROM outbox) AS said
        WHERE type = 'mttq.supervision.handover.settled.v1' AND data LIKE '%' || $1 || '%'`,
      [unitId],
    );
    expect(count).toBe(9);
    const heir = await desk.grant('heir', [{ action: 'recommendation:record', unitId: heirId }]);
    const answer = {
      command: 'answerRecommendation',
      fields: '... on Recommendation { state deadline { state } }',
      input: { recommendationId: ids.recommendationId, on: '2025-07-05', documentId, outcome: 'ACCEPTED' },
    };
    expect(await desk.send(answer, heir)).toMatchObject({ state: 'ANSWERED', deadline: { state: 'MET' } });
  });

  test('stands beside the own programme and the own board of the heir', async () => {
    const [unitId, heirId] = [await desk.newCommune(), await desk.newCommune()];
    const [ids, own] = [await work(unitId), await work(heirId)];
    await end(unitId, [{ unitId: heirId, extent: 'FULL' }]);
    expect(await handOver()).toBe(5);
    expect(await whereAll(ids)).toEqual(allWith(heirId, unitId));
    expect(await whereAll(own)).toEqual(allWith(heirId, heirId));
    const { _entities } = await desk.query(
      `query($units: [_Any!]!) { _entities(representations: $units) { ... on Unit {
        before: communityBoardFigures(asOf: "2025-06-30", from: "2024-01-01") { inspectionBoards rounds moneyProposed }
        after: communityBoardFigures(asOf: "2025-07-01", from: "2024-01-01") { inspectionBoards rounds moneyProposed } } } }`,
      { units: [unitId, heirId].map((id) => ({ __typename: 'Unit', id })) },
    );
    const one = { inspectionBoards: 1, rounds: 1, moneyProposed: '12000000' };
    expect(_entities).toEqual([
      { before: one, after: { inspectionBoards: 0, rounds: 0, moneyProposed: '0' } },
      { before: one, after: { inspectionBoards: 2, rounds: 2, moneyProposed: '24000000' } },
    ]);
  });

  test.each(['PARTIAL', 'UNSTATED'] as const)(
    'waits for a person when the unit was split (%s), and nobody acts on it before',
    async (extent) => {
      const [unitId, firstId, secondId] = [
        ...[await desk.newCommune(), await desk.newCommune(), await desk.newCommune()],
      ];
      const ids = await work(unitId as string);
      const heirs = [firstId, secondId].map((id) => ({ unitId: id as string, extent }));
      await end(unitId as string, heirs);
      expect(await handOver()).toBe(5);
      expect(await handOver()).toBe(0);
      expect(await whereAll(ids)).toEqual(allWith(unitId as string, unitId as string));
      const clerk = await desk.grant(`clerk ${extent}`, [
        { action: 'recommendation:record', unitId: places.province },
        { action: 'supervision:read', unitId: places.province },
        { action: 'handover:settle', unitId: places.province },
      ]);
      const receive = { recommendationId: ids.recommendationId, on: '2025-07-05' };
      const send = {
        command: 'acknowledgeRecommendation',
        fields: '... on Recommendation { id }',
        input: receive,
      };
      expect(await desk.send(send, clerk)).toMatchObject({ code: 'NotAllowed' });
      const tasks = (await waiting(places.province, clerk)).filter(
        (task: { fromUnit: { id: string } }) => task.fromUnit.id === unitId,
      );
      expect(tasks.map(({ subjectKind }: { subjectKind: string }) => subjectKind).sort()).toEqual([
        'BOARD',
        'CASE_FILE',
        'DIALOGUE',
        'PROGRAMME',
        'ROUND',
      ]);
      expect(await waiting(places.otherProvince)).toEqual([]);
      for (const { id: handoverId } of tasks) {
        const settle = (input: object) =>
          desk.send(
            {
              command: 'settleHandover',
              fields: '... on Handover { cause toUnit { id } }',
              input: {
                handoverId,
                forUnitId: places.province,
                unitId: secondId,
                reason: 'Theo địa bàn',
                ...input,
              },
            },
            clerk,
          );
        expect(await settle({ unitId: places.commune })).toMatchObject({ code: 'NotACandidate' });
        expect(await settle({ reason: ' ' })).toMatchObject({ code: 'ReasonNotValid' });
        expect(await settle({ forUnitId: places.otherProvince })).toMatchObject({ code: 'NotAllowed' });
        expect(await settle({})).toMatchObject({ cause: 'BY_HAND', toUnit: { id: secondId } });
        expect(await settle({})).toMatchObject({ code: 'HandoverNotFound' });
      }
      expect(await whereAll(ids)).toEqual(allWith(secondId as string, unitId as string));
      expect(await handoversOf(ids.roundId)).toMatchObject([{ cause: 'BY_HAND', reason: 'Theo địa bàn' }]);
      expect(await desk.send(send, clerk)).toMatchObject({ id: ids.recommendationId });
      expect(await waiting()).toEqual([]);
    },
  );

  test('is not touched before the copy of the tree knows the end and an heir', async () => {
    const unitId = await desk.newCommune();
    const { id: boardId } = await desk.recognised({ unitId });
    await react(unitId);
    expect(await handOver()).toBe(0);
    await desk.end(unitId, on, []);
    expect(await handOver()).toBe(0);
    expect((await desk.board(boardId)).unit.id).toBe(unitId);
    const later = await desk.newCommune();
    await react(later, '2099-07-01');
    expect(await handOver()).toBe(0);
  });
});

test('who brought a case is opened where its unit lies after a reform, and no longer where it lay', async () => {
  const { province, move } = await desk.newProvince();
  const unitId = await desk.newCommune(province);
  const { caseFileId } = await work(unitId);
  const rights = (unit: string) =>
    ['case-file:unseal', 'case-file:approve-unsealing'].map((action) => ({ action, unitId: unit }));
  const asks = await desk.grant('asks', rights(places.otherProvince));
  const approves = await desk.grant('approves', rights(places.otherProvince));
  const before = await desk.grant('before', rights(province));
  const send = (command: string, input: object, actor: TestActor) => {
    const type = command === 'openSealedIdentity' ? 'OpenedIdentity { name }' : 'Unsealing { id }';
    return desk.send({ command, fields: `... on ${type}`, input }, actor);
  };
  const asked = { caseFileId, reason: 'Theo yêu cầu của cơ quan điều tra' };
  const early = await send('requestUnsealing', { ...asked, unitId: province }, before);
  await move(unitId, places.otherProvince, on);
  for (const scoped of [
    { table: 'case_file', condition: "state <> 'CLOSED'" },
    { table: 'unsealing', condition: 'opened_at IS NULL' },
  ])
    await refreshPaths(service.parts.dataSource, scoped, new Date());
  const there = { unitId: places.otherProvince };
  const late = { ...there, unsealingId: early.id };
  expect(await send('approveUnsealing', { ...late, unitId: province }, before)).toMatchObject({
    code: 'UnsealingNotFound',
  });
  const { id: unsealingId } = await send('requestUnsealing', { ...asked, ...there }, asks);
  await send('approveUnsealing', { ...there, unsealingId }, approves);
  expect(await send('openSealedIdentity', { ...there, unsealingId }, asks)).toMatchObject({
    name: 'Người tố cáo Một',
  });
});

test('a handover that is settled is never rewritten, and its laws catch a recommendation that stayed behind', async () => {
  const attempt = (statement: string, law?: string) =>
    overAllUnits(service, async (manager) => {
      await manager.query(statement);
      const found = law === undefined ? [] : await manager.query(handoverChecks[law] ?? '');
      throw new Error(`found ${found.length}`);
    }).catch(({ message }: Error) => message);
  expect(await attempt("UPDATE handover SET reason = 'x' WHERE settled_at IS NOT NULL")).toMatch(
    'never changes',
  );
  expect(await attempt('DELETE FROM handover')).not.toMatch('found');
  expect(
    await attempt(
      `UPDATE recommendation SET unit_id = '${places.country}' WHERE id = (SELECT subject_id FROM handover
        JOIN recommendation r ON r.id = subject_id WHERE r.state <> 'CLOSED' LIMIT 1)`,
      'an open recommendation lies with the unit of its round',
    ),
  ).toBe('found 1');
});
