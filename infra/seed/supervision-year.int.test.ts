import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BoardDesk, openBoardDesk } from '@mttq/testkit/supervision/board-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../../services/supervision/src/app.ts';
import { enterSupervisionYear } from './seed-supervision-year.ts';

let service: TestService;
let desk: BoardDesk;

beforeAll(async () => {
  service = await startTestService(supervision);
  desk = await openBoardDesk(service);
}, 60_000);

afterAll(() => service.close());

// The recount knows the tables and nothing of the plan.
const recount = (): Promise<{ what: string; count: number }[]> =>
  service.parts.dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    return manager.query(`
      SELECT what, count(*)::int AS count FROM (
        SELECT 'programme ' || state AS what FROM supervision_programme
        UNION ALL SELECT 'round ' || state FROM supervision_round
        UNION ALL SELECT 'finding ' || kind FROM finding
        UNION ALL SELECT 'recommendation ' || state FROM recommendation
        UNION ALL SELECT 'meeting HELD' FROM voter_meeting
        UNION ALL SELECT 'petition ' || CASE WHEN merged_into IS NULL THEN state ELSE 'DUPLICATE' END
          FROM petition JOIN petition_register ON petition_id = id
        UNION ALL SELECT 'case ' || state FROM case_file
        UNION ALL SELECT 'board ' || state FROM community_board
        UNION ALL SELECT 'board round ' || state FROM community_round
        UNION ALL SELECT 'proposal ' || state FROM board_proposal
        UNION ALL SELECT 'dialogue ' || state FROM dialogue
        UNION ALL SELECT 'dialogue question ' || state FROM dialogue_question) AS found
       GROUP BY what ORDER BY what COLLATE "C"`);
  });

// What was done by the one who entered it; the schedule of the service has its own day.
const rowsInAll = async (): Promise<number> => {
  const [{ count }] = await service.parts.dataSource.query(
    `SELECT count(*)::int AS count FROM (SELECT actor_id FROM outbox UNION ALL SELECT actor_id FROM event_log
       UNION ALL SELECT actor_id FROM audit_log UNION ALL SELECT actor_id FROM command_answer) AS done
      WHERE actor_id = 'administrator'`,
  );
  return count;
};

test('a synthetic year holds what its plan says, in all forms, and is the same when it is entered again', async () => {
  const { province } = await desk.newProvince();
  const communeIds = [await desk.newCommune(province), await desk.newCommune(province)];
  const wish = { seed: 'test', year: 2024, provinceId: province, communeIds };
  const lines: string[] = [];
  const enter = () => enterSupervisionYear(desk.query, wish, (line) => lines.push(line));
  const tally = await enter();
  const planned = [...tally].map(([what, count]) => ({ what, count }));
  planned.sort((one, other) => (one.what < other.what ? -1 : 1));
  const found = await recount();
  expect(found).toEqual(planned);
  const before = await rowsInAll();
  expect(await enter()).toEqual(tally);
  expect(await recount()).toEqual(found);
  expect(await rowsInAll()).toBe(before);
  const { supervisionRounds, _entities } = await desk.query(
    `query($id: ID!, $units: [_Any!]!) {
      supervisionRounds(unitId: $id, year: 2024, first: 100) { nodes { kind form } }
      _entities(representations: $units) { ... on Unit { communityBoardFigures(asOf: "2024-12-31") { inspectionBoards rounds
        violations moneyProposed violationAmount } } } }`,
    { id: province, units: [{ __typename: 'Unit', id: province }] },
  );
  const forms = new Set(supervisionRounds.nodes.map(({ form }: { form: string }) => form));
  expect([...forms].sort()).toEqual([
    ...[
      'COMMUNITY_BOARD',
      'CONFERENCE',
      'DELEGATION',
      'DIALOGUE',
      'DOCUMENT_REVIEW',
      'JOINT',
      'WRITTEN_OPINION',
    ],
  ]);
  expect(supervisionRounds.nodes).toHaveLength(12);
  const { communityBoardFigures: figures } = _entities[0];
  expect(figures).toMatchObject({ inspectionBoards: 2, rounds: 2, violations: 2 });
  expect(figures.moneyProposed).toBe(figures.violationAmount);
}, 180_000);
