import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSampleBodies, send } from '@mttq/testkit/sample-bodies';
import { sampleUnitId, smallTreeSinceReform } from '@mttq/testkit/sample-tree';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { organisation } from '../app.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { committeeChecks } from './committee.checks.ts';

const [province, commune, otherCommune, endedCommune] = ['new:15', 'new:02902', 'new:02926', 'new:26003'].map(
  sampleUnitId,
) as [string, string, string, string];

let service: TestService;
let bodies: ReturnType<typeof createSampleBodies>;

beforeAll(async () => {
  service = await startTestService(organisation);
  bodies = createSampleBodies(service);
  const { inTransaction } = createUnitOfWork(service.parts.dataSource, service.parts);
  const provenance = { changeId: null, importId: null, documentId: null, reason: 'test' };
  await inTransaction({ id: 'administrator', correlationId: 'test' }, ({ units }, now) =>
    units.record(
      smallTreeSinceReform.map((version) => ({
        unitId: version.unitId,
        superseded: [],
        recorded: [version],
      })),
      { ...provenance, now },
    ),
  );
}, 60_000);

afterAll(async () => {
  for (const [law, statement] of Object.entries(committeeChecks))
    expect({ law, broken: await service.parts.dataSource.query(statement) }).toEqual({ law, broken: [] });
  await service.close();
});

const committeeFields =
  '... on Committee { id state establishedOn ceasedOn } ... on Refusal { code message }';
const eventsOf = async (aggregateId: string): Promise<string[]> => {
  const rows: { type: string }[] = await service.parts.dataSource.query(
    `SELECT type FROM (SELECT type, aggregate_id, aggregate_version FROM outbox
       UNION SELECT type, aggregate_id, aggregate_version FROM event_log) AS all_events
     WHERE aggregate_id = $1 ORDER BY aggregate_version`,
    [aggregateId],
  );
  return rows.map(({ type }) => type.replace('mttq.organisation.', ''));
};

describe('a committee', () => {
  test('is prepared once for one idempotency key, however often the command is sent', async () => {
    const input = { idempotencyKey: 'once', kind: 'FRONT_COMMITTEE', name: 'Uỷ ban', unitId: commune };
    const command = { command: 'prepareCommittee', input, fields: committeeFields };
    const answers = await Promise.all([1, 2, 3].map(() => send(service, command)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await eventsOf(answers[0]?.id)).toEqual(['committee.prepared.v1']);
    const other = { ...command, input: { ...input, name: 'Tên khác' } };
    expect(await send(service, other)).toMatchObject({ __typename: 'IdempotencyKeyReused' });
  });

  test('is refused where its unit is not valid on the day', async () => {
    const prepared = await send(service, {
      command: 'prepareCommittee',
      input: { idempotencyKey: 'late', kind: 'FRONT_COMMITTEE', name: 'Uỷ ban', unitId: endedCommune },
      fields: committeeFields,
    });
    const documentId = await bodies.document();
    const establish = (establishedOn: string) =>
      send(service, {
        command: 'establishCommittee',
        input: { committeeId: prepared.id, establishedOn, documentId },
        fields: committeeFields,
      });
    expect(await establish('2026-02-01')).toMatchObject({ __typename: 'PlaceNotValid' });
    // Its unit has ended by now: it waits for a decision from the start.
    expect(await establish('2025-08-01')).toMatchObject({ __typename: 'Committee', state: 'MERGING' });
    expect(await eventsOf(prepared.id)).toEqual([
      'committee.prepared.v1',
      'committee.established.v1',
      'committee.merging.v1',
    ]);
    const { data } = await service.ask('{ committeesAwaitingDecision { nodes { id state unitEndedOn } } }');
    expect(data.committeesAwaitingDecision.nodes).toEqual([
      { id: prepared.id, state: 'MERGING', unitEndedOn: '2026-01-01' },
    ]);
  });

  test('ceases by decision: its term is cut short, its mandates end, and it is read-only', async () => {
    const committeeId = await bodies.committee({ unitId: commune }, '2025-07-01');
    const termId = await bodies.term(committeeId, 1, '2025-09-26');
    const personId = await bodies.person('Người Thử Một');
    await bodies.mandate({ termId, personId }, '2025-09-27');
    const input = { committeeId, ceasedOn: '2026-03-01', documentId: await bodies.document() };
    const command = { command: 'ceaseCommittee', input, fields: committeeFields };
    expect(await send(service, command)).toMatchObject({ state: 'CEASED', ceasedOn: '2026-03-01' });
    const { data } = await service.ask(
      `query ($id: ID!) { committee(id: $id) { terms { state ending endedOn mandates { state endReason validUntil } } } }`,
      { id: committeeId },
    );
    expect(data.committee.terms).toEqual([
      {
        state: 'ENDED',
        ending: 'CUT_SHORT',
        endedOn: '2026-03-01',
        mandates: [{ state: 'ENDED', endReason: 'REORGANISATION', validUntil: '2026-03-01' }],
      },
    ]);
    expect(await send(service, command)).toMatchObject({ __typename: 'CommitteeStateForbids' });
    const plan = { idempotencyKey: 'p', committeeId, ordinal: 2, startYear: 2026, endYear: 2031 };
    const term = { command: 'planTerm', input: { ...plan, plannedEndOn: '2031-01-01' } };
    expect(await send(service, term)).toMatchObject({ __typename: 'CommitteeStateForbids' });
  });

  test('keeps what was known before a fix of history, which needs an administrator and a reason', async () => {
    const committeeId = await bodies.committee({ unitId: otherCommune }, '2025-07-01');
    const fix = (reason: string, actor = {}) =>
      send(
        service,
        {
          command: 'correctCommittee',
          input: { committeeId, establishedOn: '2025-07-02', reason },
          fields: committeeFields,
        },
        actor,
      );
    await expect(fix('không có quyền', { id: 'somebody' })).rejects.toThrow('FORBIDDEN');
    expect(await fix(' ')).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await fix('quyết định ghi ngày 02/7')).toMatchObject({ establishedOn: '2025-07-02' });
    const kept: { day: string }[] = await service.parts.dataSource.query(
      `SELECT established_on AS day FROM committee_history WHERE id = $1 AND state = 'ACTIVE' ORDER BY recorded_from`,
      [committeeId],
    );
    expect(kept.map(({ day }) => day)).toEqual(['2025-07-01']);
    await expect(
      service.parts.dataSource.query('UPDATE committee_history SET name = name WHERE id = $1', [committeeId]),
    ).rejects.toThrow('keeps what was recorded');
  });

  test('is asked for by an id: what is no id is the mistake of who asks', async () => {
    const { errors } = await service.ask('{ committee(id: "not-an-id") { id } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await service.ask(`{ committee(id: "${commune}") { id } }`)).data).toEqual({ committee: null });
  });

  test('names its predecessors, and they name it', async () => {
    const old = await bodies.committee({ unitId: province }, '2025-07-01');
    const next = await send(service, {
      command: 'prepareCommittee',
      input: {
        idempotencyKey: 'heir',
        kind: 'FRONT_COMMITTEE',
        name: 'Kế tục',
        unitId: province,
        predecessorIds: [old],
      },
      fields: '... on Committee { id predecessors { id successors { id } } }',
    });
    expect(next.predecessors).toEqual([{ id: old, successors: [{ id: next.id }] }]);
  });
});
