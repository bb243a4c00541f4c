import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { brokenLaws } from '@mttq/testkit/all-units';
import { places } from '@mttq/testkit/fund-desk';
import { type BoardDesk, openBoardDesk } from '@mttq/testkit/supervision/board-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { boardChecks } from '../board-rounds/board.checks.ts';

let service: TestService;
let desk: BoardDesk;

beforeAll(async () => {
  service = await startTestService(supervision);
  desk = await openBoardDesk(service);
}, 60_000);

afterAll(async () => {
  expect(await brokenLaws(service, boardChecks)).toEqual([]);
  await service.close();
});

const figures = async (unitId: string, asOf: string, from?: string) => {
  const { _entities } = await desk.query(
    `query($units: [_Any!]!, $asOf: Date, $from: Date) { _entities(representations: $units) { ... on Unit {
      communityBoardFigures(asOf: $asOf, from: $from) { inspectionBoards investmentBoards members rounds violations violationAmount
        proposals openProposals moneyProposed moneyRecovered landProposed landRecovered } } } }`,
    { units: [{ __typename: 'Unit', id: unitId }], asOf, from },
  );
  return _entities[0].communityBoardFigures;
};

describe('a community board', () => {
  test('is elected, recognised by the Front of its commune, and public from then on', async () => {
    const unitId = await desk.newCommune();
    const board = await desk.propose({ unitId });
    expect(board).toMatchObject({ state: 'PROPOSED', memberCount: 3 });
    const stranger = { id: 'nobody', isAdministrator: false };
    const seen = () => desk.board(board.id, stranger);
    expect(await seen()).toBeNull();
    const recognised = await desk.recognise(board.id);
    expect(recognised).toMatchObject({ state: 'RECOGNISED', recognisedOn: '2023-10-05' });
    expect(await seen()).toMatchObject({ memberCount: 3, steps: [] });
    const seats = 'query($id: ID!) { communityBoard(id: $id) { seats { office } } }';
    await expect(desk.query(seats, { id: board.id }, stranger)).rejects.toThrow('FORBIDDEN');
    expect((await desk.query(seats, { id: board.id })).communityBoard.seats).toHaveLength(3);
    expect((await desk.board(board.id)).steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'PROPOSED',
      'RECOGNISED',
    ]);
  });

  test('needs one head, nobody twice, counts within its members, a term, and a commune', async () => {
    const refused = { code: 'BoardNotValid' };
    const person = randomUUID();
    const member = { office: 'MEMBER', personId: randomUUID() };
    for (const input of [
      { seats: [member, { office: 'MEMBER' }, { office: 'MEMBER' }] },
      {
        seats: [
          { office: 'HEAD', personId: person },
          { office: 'MEMBER', personId: person },
        ],
      },
      { structure: { women: 4, ethnicMinorities: 0, nonParty: 0 } },
      { termTo: '2023-10-01' },
      { unitId: places.province },
      { projectName: 'Đường liên thôn' },
      { kind: 'INVESTMENT_SUPERVISION' },
    ])
      expect({ input, answer: await desk.propose(input) }).toMatchObject({ input, answer: refused });
    expect(await desk.propose({ electedOn: '2099-01-01' })).toMatchObject({ code: 'DayNotValid' });
    expect(await desk.propose({ unitId: randomUUID() })).toMatchObject({ code: 'UnitNotKnown' });
  });

  test('asks as many members as the standard in force on the day of its election, and no number stands in code', async () => {
    const unitId = await desk.newCommune();
    const seats = Array.from({ length: 5 }, (_, at) => ({ office: at === 0 ? 'HEAD' : 'MEMBER' }));
    const investment = { unitId, kind: 'INVESTMENT_SUPERVISION', projectName: 'Trạm y tế' };
    expect(await desk.propose({ ...investment, seats })).toMatchObject({ memberCount: 5 });
    const standard = {
      ...{ kind: 'INVESTMENT_SUPERVISION', membersMin: 7, validFrom: '2023-09-01' },
      ...{ source: 'Quy định thử', confidence: 'PROPOSAL' },
    };
    const set = (actor = {}) =>
      desk.send(
        { command: 'setBoardStandard', fields: '... on BoardStandard { id }', input: standard },
        actor,
      );
    await expect(set({ id: 'clerk', isAdministrator: false })).rejects.toThrow('FORBIDDEN');
    expect(await set()).toMatchObject({ __typename: 'BoardStandard' });
    expect(await set()).toMatchObject({ code: 'BoardStandardNotValid' });
    expect(await desk.propose({ ...investment, seats })).toMatchObject({ code: 'BoardNotValid' });
    expect(await desk.propose({ ...investment, seats, electedOn: '2023-08-31' })).toMatchObject({
      memberCount: 5,
    });
  });

  test('works alone in its commune until it ends, with nothing open', async () => {
    const unitId = await desk.newCommune();
    const first = await desk.recognised({ unitId });
    const second = await desk.propose({ unitId });
    expect(await desk.recognise(second.id)).toMatchObject({ code: 'BoardExists' });
    const round = await desk.round('planBoardRound', { boardId: first.id });
    const end = () =>
      desk.onBoard('endBoard', { boardId: first.id, on: '2024-02-02', reason: 'hết nhiệm kỳ' });
    expect(await end()).toMatchObject({ code: 'BoardRoundsOpen' });
    await desk.round('cancelBoardRound', {
      boardRoundId: round.id,
      on: '2024-02-01',
      reason: 'trùng nội dung',
    });
    expect(await end()).toMatchObject({ state: 'ENDED' });
    expect(await end()).toMatchObject({ code: 'BoardStateForbids' });
    expect(await desk.recognise(second.id)).toMatchObject({ state: 'RECOGNISED' });
    expect(await desk.round('planBoardRound', { boardId: first.id })).toMatchObject({
      code: 'BoardNotAtWork',
    });
  });

  test('changes its members by a decision, and is the same when the command comes twice', async () => {
    const { id: boardId } = await desk.recognised({ unitId: await desk.newCommune() });
    const input = {
      ...{ idempotencyKey: 'twice', boardId, on: '2024-01-05', documentId: randomUUID() },
      seats: [{ office: 'HEAD' }, { office: 'DEPUTY' }, { office: 'MEMBER' }, { office: 'MEMBER' }],
      structure: { women: 2, ethnicMinorities: 1, nonParty: 4 },
    };
    for (const _ of [1, 2])
      expect(await desk.onBoard('changeBoardMembers', input)).toMatchObject({
        memberCount: 4,
        structure: { women: 2 },
      });
    expect((await desk.board(boardId)).steps).toHaveLength(3);
  });

  test('is kept by those who hold the right in its commune alone', async () => {
    const unitId = await desk.newCommune();
    const clerk = await desk.grant('clerk of another province', [
      { action: 'board:record', unitId: places.otherProvince },
    ]);
    expect(await desk.propose({ unitId }, clerk)).toMatchObject({ code: 'NotAllowed' });
    const own = await desk.grant('clerk of the province', [
      { action: 'board:record', unitId: places.province },
    ]);
    const board = await desk.propose({ unitId }, own);
    expect(board).toMatchObject({ state: 'PROPOSED' });
    await expect(desk.recognise(board.id, own)).rejects.toThrow('FORBIDDEN');
  });
});

describe('the figures of community boards', () => {
  test('count what was reported, on the tree of the day', async () => {
    const { province, move } = await desk.newProvince();
    const unitId = await desk.newCommune(province);
    const empty = await figures(province, '2024-06-30');
    expect(empty).toMatchObject({ inspectionBoards: 0, rounds: 0, moneyProposed: '0' });
    const { id: boardId } = await desk.recognised({ unitId });
    const { proposalId } = await desk.reported(boardId);
    const answer = { boardProposalId: proposalId, on: '2024-04-20', documentId: randomUUID() };
    await desk.proposal('answerBoardProposal', { ...answer, outcome: 'ACCEPTED' });
    await desk.proposal('recordBoardRecovery', { ...answer, on: '2024-05-02', money: '7000000' });
    const seen = {
      ...{ inspectionBoards: 1, investmentBoards: 0, members: 3, rounds: 1, violations: 1 },
      ...{ violationAmount: '12000000', proposals: 1, openProposals: 1, moneyProposed: '12000000' },
      ...{ moneyRecovered: '7000000', landProposed: 150, landRecovered: 0 },
    };
    expect(await figures(province, '2024-06-30')).toEqual(seen);
    expect(await figures(province, '2024-05-01')).toEqual({ ...seen, moneyRecovered: '0' });
    expect(await figures(province, '2024-06-30', '2024-05-01')).toMatchObject({
      ...{ rounds: 0, moneyProposed: '0', moneyRecovered: '7000000', openProposals: 1 },
    });
    expect(await figures(province, '2023-10-04')).toMatchObject({ inspectionBoards: 0 });
    await move(unitId, places.otherProvince, '2024-07-01');
    expect(await figures(province, '2024-06-30')).toEqual(seen);
    expect(await figures(province, '2024-07-01')).toEqual(empty);
    expect(await figures(places.otherProvince, '2024-07-01')).toEqual(seen);
  });
});
