import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { brokenLaws, overAllUnits } from '@mttq/testkit/all-units';
import { type BoardDesk, openBoardDesk } from '@mttq/testkit/supervision/board-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { announceOverdue } from '../deadlines/announce-overdue.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { boardChecks } from './board.checks.ts';

let service: TestService;
let desk: BoardDesk;

beforeAll(async () => {
  service = await startTestService(atRest(supervision));
  desk = await openBoardDesk(service);
}, 60_000);

afterAll(async () => {
  expect(await brokenLaws(service, boardChecks)).toEqual([]);
  await service.close();
});

const sent = async () => {
  const { id: boardId } = await desk.recognised({ unitId: await desk.newCommune() });
  return desk.reported(boardId);
};
const documentId = randomUUID();
const eventsOf = async (aggregateId: string) => {
  const rows: { type: string; newState: string | null; text: string }[] =
    await service.parts.dataSource.query(
      `SELECT type, data::jsonb ->> 'newState' AS "newState", data::text AS text FROM (
       SELECT type, data::text, aggregate_id FROM event_log UNION ALL SELECT type, data::text, aggregate_id FROM outbox) AS said
      WHERE aggregate_id::text = $1`,
      [aggregateId],
    );
  return rows;
};

describe('a round of a community board', () => {
  test('goes from plan to report with its violations counted, and closes when its proposals are closed', async () => {
    const { roundId: boardRoundId, proposalId: boardProposalId } = await sent();
    const seen = await desk.query(
      'query($id: ID!) { communityRound(id: $id) { state violations violationAmount findings { id } board { state } proposals { id } } }',
      { id: boardRoundId },
    );
    expect(seen.communityRound).toMatchObject({
      ...{ state: 'FOLLOW_UP', violations: 1, violationAmount: '12000000' },
      ...{ board: { state: 'RECOGNISED' }, proposals: [{ id: boardProposalId }] },
    });
    const close = () => desk.round('closeBoardRound', { boardRoundId, on: '2024-06-01' });
    expect(await close()).toMatchObject({ code: 'ProposalsOpen' });
    const step = { boardProposalId, on: '2024-04-20', documentId };
    await desk.proposal('answerBoardProposal', { ...step, outcome: 'ACCEPTED' });
    expect(
      await desk.proposal('closeBoardProposal', { boardProposalId, on: '2024-05-05', evidenceIds: [] }),
    ).toMatchObject({ code: 'EvidenceMissing' });
    const evidenceIds = [documentId];
    expect(
      await desk.proposal('closeBoardProposal', { boardProposalId, on: '2024-05-05', evidenceIds }),
    ).toMatchObject({ state: 'CLOSED', ending: 'VERIFIED_EVIDENCE', deadline: { state: 'MET' } });
    expect(await close()).toMatchObject({ state: 'CLOSED' });
  });

  test('shows a stranger only what was reported, and never its findings', async () => {
    const { id: boardId } = await desk.recognised({ unitId: await desk.newCommune() });
    const planned = await desk.round('planBoardRound', { boardId });
    const stranger = { id: 'nobody', isAdministrator: false };
    const seen = async (id: string) =>
      (
        await desk.query(
          'query($id: ID!) { communityRound(id: $id) { state steps { kind } } }',
          { id },
          stranger,
        )
      ).communityRound;
    expect(await seen(planned.id)).toBeNull();
    const { roundId } = await desk.reported(boardId);
    expect(await seen(roundId)).toEqual({ state: 'FOLLOW_UP', steps: [] });
    const findings = 'query($id: ID!) { communityRound(id: $id) { findings { text } } }';
    await expect(desk.query(findings, { id: roundId }, stranger)).rejects.toThrow('FORBIDDEN');
  });

  test('refuses findings after the report, violations without evidence, and steps out of order', async () => {
    const { id: boardId } = await desk.recognised({
      ...{ unitId: await desk.newCommune(), kind: 'INVESTMENT_SUPERVISION', projectName: 'Trạm bơm' },
      seats: Array.from({ length: 5 }, (_, at) => ({ office: at === 0 ? 'HEAD' : 'MEMBER' })),
    });
    expect(await desk.round('planBoardRound', { boardId })).toMatchObject({ code: 'ProjectMissing' });
    const project = { name: 'Trạm bơm', investor: 'Ban quản lý dự án', contractor: 'Công ty xây dựng' };
    const plan = (value: string) => desk.round('planBoardRound', { boardId, project: { ...project, value } });
    expect(await plan('1.5')).toMatchObject({ code: 'BoardProposalNotValid' });
    const { id: boardRoundId } = await plan('3500000000');
    const find = (input: object) =>
      desk.send({
        command: 'recordBoardFinding',
        fields: '... on Finding { id }',
        input: { boardRoundId, kind: 'VIOLATION', severity: 'LOW', text: 'a', evidenceIds: [], ...input },
      });
    const report = (on: string) => desk.round('reportBoardRound', { boardRoundId, on, documentId });
    expect(await find({ evidenceIds: [documentId] })).toMatchObject({ code: 'BoardRoundStateForbids' });
    expect(await report('2024-03-10')).toMatchObject({ code: 'BoardRoundStateForbids' });
    await desk.round('startBoardRound', { boardRoundId, on: '2024-03-05' });
    expect(await find({})).toMatchObject({ code: 'FindingNotValid' });
    expect(await find({ evidenceIds: [documentId], text: 'a\u0000' })).toMatchObject({
      code: 'TextNotValid',
    });
    expect(await report('2024-03-04')).toMatchObject({ code: 'DayNotValid' });
    expect(await report('2099-03-04')).toMatchObject({ code: 'DayNotValid' });
    expect(await report('2024-03-10')).toMatchObject({ state: 'REPORTED', violations: 0 });
    expect(await find({ evidenceIds: [documentId] })).toMatchObject({ code: 'BoardRoundStateForbids' });
  });
});

describe('a proposal of a community board', () => {
  test('is due by the rule in force, overdue once, and followed in public', async () => {
    const { proposalId } = await sent();
    const { boardProposal } = await desk.query(
      'query($id: ID!) { boardProposal(id: $id) { isOverdue deadline { dueOn state rule { ruleSet confidence } } } }',
      { id: proposalId },
      { id: 'nobody', isAdministrator: false },
    );
    const rule = { ruleSet: 'DCCS2022', confidence: 'RECALLED' };
    expect(boardProposal).toEqual({
      isOverdue: true,
      deadline: { dueOn: '2024-04-16', state: 'RUNNING', rule },
    });
    const announce = announceOverdue(createUnitOfWork(service.parts.dataSource, service.parts));
    expect(await announce()).toBeGreaterThan(0);
    expect(await announce()).toBe(0);
  });

  test('ends with a refusal only for reasons, and waived only unanswered and by a right of its own', async () => {
    const { proposalId: boardProposalId } = await sent();
    const answer = (input: object) =>
      desk.proposal('answerBoardProposal', {
        ...{ boardProposalId, on: '2024-04-10', documentId, outcome: 'REJECTED' },
        ...input,
      });
    expect(await answer({})).toMatchObject({ code: 'RefusalReasonMissing' });
    expect(await answer({ on: '2024-03-31' })).toMatchObject({ code: 'DayNotValid' });
    await answer({ refusalReason: 'Đã nghiệm thu' });
    const end = { boardProposalId, on: '2024-05-01' };
    expect(await desk.proposal('waiveBoardProposal', { ...end, reason: 'x' })).toMatchObject({
      code: 'ProposalStateForbids',
    });
    expect(await desk.proposal('closeBoardProposal', { ...end, evidenceIds: [] })).toMatchObject({
      code: 'EvidenceMissing',
    });
    expect(
      await desk.proposal('closeBoardProposal', {
        ...end,
        evidenceIds: [],
        reason: 'Có biên bản nghiệm thu',
      }),
    ).toMatchObject({ ending: 'REASONED_REFUSAL' });

    const other = {
      boardProposalId: (await sent()).proposalId,
      on: '2024-05-01',
      reason: 'cơ quan đã giải thể',
    };
    const closer = await desk.grant('closer', [
      { action: 'board-proposal:close', unitId: '00000000-0000-7000-8000-000000000002' },
    ]);
    await expect(desk.proposal('waiveBoardProposal', other, closer)).rejects.toThrow('FORBIDDEN');
    expect(await desk.proposal('waiveBoardProposal', other)).toMatchObject({
      ...{ ending: 'WAIVED', deadline: { state: 'CANCELLED' } },
    });
  });

  test('counts what comes back once for a key, with its document, and never before it was sent', async () => {
    const { proposalId: boardProposalId } = await sent();
    const came = { idempotencyKey: randomUUID(), boardProposalId, on: '2024-04-12', documentId };
    const recover = (input: object) => desk.proposal('recordBoardRecovery', { ...came, ...input });
    for (const _ of [1, 2])
      expect(await recover({ money: '5000000', landSquareMetres: 40 })).toMatchObject({
        recoveries: [{ on: '2024-04-12', money: '5000000', landSquareMetres: 40 }],
      });
    expect(await recover({ money: '6000000' })).toMatchObject({ code: 'IdempotencyKeyReused' });
    const anew = () => ({ idempotencyKey: randomUUID() });
    expect(await recover(anew())).toMatchObject({ code: 'BoardProposalNotValid' });
    expect(await recover({ ...anew(), landSquareMetres: -1 })).toMatchObject({
      code: 'BoardProposalNotValid',
    });
    expect(await recover({ ...anew(), money: '0' })).toMatchObject({ code: 'BoardProposalNotValid' });
    expect(await recover({ ...anew(), money: '1', on: '2024-03-31' })).toMatchObject({ code: 'DayNotValid' });
  });

  test('is never rewritten by the database once it has ended, and its laws catch a planted lie', async () => {
    const { proposalId: boardProposalId, roundId } = await sent();
    const reason = 'cơ quan đã giải thể';
    await desk.proposal('waiveBoardProposal', { boardProposalId, on: '2024-05-01', reason });
    const change = (statement: string) =>
      overAllUnits(service, async (manager) => {
        await manager.query(statement);
        throw new Error('it was possible');
      });
    await expect(
      change(`UPDATE board_proposal SET money = 1 WHERE id = '${boardProposalId}'`),
    ).rejects.toThrow('never changes');
    await expect(change(`DELETE FROM community_round WHERE id = '${roundId}'`)).rejects.toThrow();
    await expect(change('UPDATE board_recovery SET money = money + 1')).rejects.toThrow();
    const planted = await overAllUnits(service, async (manager) => {
      await manager.query('UPDATE community_round SET violations = violations + 1 WHERE id = $1', [roundId]);
      const law = 'what a round says that it found is what its findings say';
      const found = await manager.query(boardChecks[law] ?? '');
      throw new Error(`found ${found.length}`);
    }).catch(({ message }: Error) => message);
    expect(planted).toBe('found 1');
  });
});

test('events of boards say counts and states, and no text, person or office', async () => {
  const { proposalId, roundId } = await sent();
  expect((await eventsOf(roundId)).map(({ newState }) => newState)).toEqual(
    expect.arrayContaining(['PLANNED', 'ONGOING', 'REPORTED', 'FOLLOW_UP']),
  );
  expect((await eventsOf(proposalId)).map(({ newState }) => newState)).toContain('SENT');
  for (const { text } of [...(await eventsOf(roundId)), ...(await eventsOf(proposalId))])
    expect(text).not.toMatch(/Uỷ ban|Thu hồi|đường/u);
});
