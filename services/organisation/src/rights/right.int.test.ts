import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { createSampleBodies, send } from '@mttq/testkit/sample-bodies';
import { sampleUnitId, smallTreeSinceReform } from '@mttq/testkit/sample-tree';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { organisation } from '../app.ts';
import { committeeChecks } from '../committees/committee.checks.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { createRightsStore } from './right.postgres.ts';
import { subjectHashOf } from './subject-hash.ts';

const [province, otherProvince, commune, otherCommune] = ['new:15', 'new:75', 'new:02902', 'new:26000'].map(
  sampleUnitId,
) as [string, string, string, string];
const chair = { id: 'chair-of-the-province', isAdministrator: false };
const start = '2025-10-01';

let service: TestService;
let bodies: ReturnType<typeof createSampleBodies>;
const made = { committeeId: '', termId: '', personId: '', mandateId: '' };

const rightsEvents = (personId: string): Promise<{ data: { subjectHash: string; rights: object[] } }[]> =>
  service.parts.dataSource.query(
    `SELECT data FROM (SELECT type, data::jsonb, aggregate_id, aggregate_version FROM outbox
       UNION SELECT type, data::jsonb, aggregate_id, aggregate_version FROM event_log) AS all_events
     WHERE aggregate_id = $1 AND type = 'mttq.organisation.rights.changed.v1' ORDER BY aggregate_version`,
    [personId],
  );

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
  made.committeeId = await bodies.committee({ unitId: province }, '2025-07-01');
  made.termId = await bodies.term(made.committeeId, 1, start);
  made.personId = await bodies.person('Người Thử Hai', chair.id);
  made.mandateId = await bodies.mandate({ termId: made.termId, personId: made.personId }, start);
}, 60_000);

afterAll(async () => {
  for (const [law, statement] of Object.entries(committeeChecks))
    expect({ law, broken: await service.parts.dataSource.query(statement) }).toEqual({ law, broken: [] });
  await service.close();
});

const prepare = (unitId: string, actor = chair) =>
  send(
    service,
    {
      command: 'prepareCommittee',
      input: { idempotencyKey: `k-${unitId}-${actor.id}`, kind: 'FRONT_COMMITTEE', name: 'Uỷ ban', unitId },
    },
    actor,
  );

const may = (unitId: string, on: string, action = 'committee:prepare') =>
  createRightsStore(service.parts.dataSource.manager).may(chair, action, { on: day(on), placeId: unitId });

describe('rights', () => {
  test('follow from a recognised mandate and cover the subtree of its unit, nothing beside it', async () => {
    expect(await prepare(commune)).toMatchObject({ __typename: 'Committee' });
    expect(await prepare(province)).toMatchObject({ __typename: 'Committee' });
    expect(await prepare(otherCommune)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await prepare(otherProvince)).toMatchObject({ __typename: 'NotAllowed' });
    await expect(prepare(commune, { id: 'a-stranger', isAdministrator: false })).rejects.toThrow('FORBIDDEN');
  });

  test('hold on the days of the mandate and by the tree of the day', async () => {
    expect(await may(commune, '2025-09-30')).toBe(false);
    expect(await may(commune, start)).toBe(true);
    // Before the reform this commune did not lie below this province.
    expect(await may(commune, '2025-06-30')).toBe(false);
    expect(await may(commune, start, 'no:such-action')).toBe(false);
  });

  test('are announced whole, with the hash of the account and without a name', async () => {
    const events = await rightsEvents(made.personId);
    const last = events.at(-1)?.data;
    expect(last?.subjectHash).toBe(subjectHashOf(chair.id));
    expect(last?.rights).toContainEqual({
      actionName: 'committee:cease',
      unitId: province,
      validFrom: start,
      validUntil: null,
    });
    expect(JSON.stringify(events)).not.toContain('Người Thử');
    expect(JSON.stringify(events)).not.toContain(chair.id);
  });

  test('a post gives up to 300 actions; more than 100 are announced by the second version of the event', async () => {
    const set = (count: number) => {
      const letters = (at: number) => String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
      const actionNames = Array.from({ length: count }, (_, at) => `made-up:${letters(at)}`);
      const input = {
        committeeKind: 'FRONT_COMMITTEE',
        post: 'STANDING_MEMBER',
        actionNames,
        validFrom: '2026-03-01',
      };
      return send(service, { command: 'setPostActions', input });
    };
    for (const [count, answer] of [
      [100, 'PostActions'],
      [101, 'PostActions'],
      [300, 'PostActions'],
      [301, 'ActionsNotValid'],
    ] as const)
      expect(await set(count)).toMatchObject({ __typename: answer });
    const told: { type: string; count: number }[] = await service.parts.dataSource.query(
      `SELECT type, json_array_length(data -> 'actionNames') AS count FROM (
         SELECT type, data::json AS data, aggregate_version FROM outbox UNION ALL SELECT type, data::json, aggregate_version FROM event_log) e
        WHERE type LIKE '%post-actions-set%' AND data ->> 'post' = 'STANDING_MEMBER' ORDER BY aggregate_version`,
    );
    expect(told.map(({ type, count }) => [type.split('.').at(-1), count])).toEqual([
      ['v1', 100],
      ['v2', 101],
      ['v2', 300],
    ]);
  });

  test('change with the actions of the post from a day on, and the past stays answerable', async () => {
    const before = new Date();
    const input = {
      committeeKind: 'FRONT_COMMITTEE',
      post: 'CHAIR',
      actionNames: ['term:end'],
      validFrom: '2026-02-01',
    };
    const command = { command: 'setPostActions', input };
    await expect(send(service, command, chair)).rejects.toThrow('FORBIDDEN');
    expect(await send(service, command)).toMatchObject({ __typename: 'PostActions' });
    expect(await may(commune, '2026-01-31')).toBe(true);
    expect(await may(commune, '2026-02-01')).toBe(false);
    expect(await may(commune, '2026-02-01', 'term:end')).toBe(true);
    const { data } = await service.ask(
      `query ($id: ID!, $unit: ID!, $before: DateTime!) {
         then: whoMay(action: "committee:prepare", unitId: $unit, asOf: "2026-01-31") { person { id } mandate { id } }
         since: whoMay(action: "committee:prepare", unitId: $unit, asOf: "2026-02-01") { person { id } }
         asKnown: whoMay(action: "committee:prepare", unitId: $unit, asOf: "2026-02-01", knownAt: $before) { person { id } }
         rightsOf(personId: $id, asOf: "2026-02-01") { actionName unitId }
       }`,
      { id: made.personId, unit: commune, before: before.toISOString() },
    );
    expect(data.then).toEqual([{ person: { id: made.personId }, mandate: { id: made.mandateId } }]);
    expect(data.since).toEqual([]);
    expect(data.asKnown).toEqual([{ person: { id: made.personId } }]);
    expect(data.rightsOf).toEqual([{ actionName: 'term:end', unitId: province }]);
    const last = (await rightsEvents(made.personId)).at(-1)?.data.rights;
    expect(last).toContainEqual({
      actionName: 'committee:cease',
      unitId: province,
      validFrom: start,
      validUntil: '2026-02-01',
    });
  });

  test('end with the mandate, and the account sees its own', async () => {
    const input = { mandateId: made.mandateId, endedOn: '2026-06-01', reason: 'TRANSFER' };
    expect(await send(service, { command: 'endMandate', input })).toMatchObject({ __typename: 'Mandate' });
    expect(await may(commune, '2026-05-31', 'term:end')).toBe(true);
    expect(await may(commune, '2026-06-01', 'term:end')).toBe(false);
    const { data } = await service.ask('{ myRights { actionName validUntil } }', {}, chair);
    expect(data.myRights).toContainEqual({ actionName: 'term:end', validUntil: '2026-06-01' });
    const anonymous = await service.ask('{ myRights { actionName } }', {}, { id: 'anonymous' });
    expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
