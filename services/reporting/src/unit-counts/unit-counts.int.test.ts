import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unitChanged } from '@mttq/contracts/organisation/unit-changed';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { openBroker } from '@mttq/platform/events/broker';
import type { NewEvent } from '@mttq/platform/events/outbox';
import { type Publisher, runPublisher } from '@mttq/platform/events/run-publisher';
import { type EventService, openEventService, silentLog } from '@mttq/testkit/event-service';
import { eventually } from '@mttq/testkit/eventually';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type NatsServer, startNats } from '../../../../infra/nats/server.ts';
import { createReporting } from '../app.ts';
import { unitCountsChecks } from './unit-counts.checks.ts';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [country, north, south] = [id(1), id(2), id(3)] as const;
const reform = '2025-07-01';

const version = (number: number, values: object) => ({
  versionId: id(9_000 + number),
  code: '1',
  codeEdition: 'QD124_2004',
  level: 'COMMUNE',
  unitType: 'COMMUNE',
  name: 'Tên',
  fullName: 'Xã Tên',
  parentUnitId: north,
  validFrom: null,
  validUntil: null,
  attestedFrom: '2023-04-30',
  attestedUntil: null,
  ...values,
});
const fact = (contract: typeof unitEstablished, unitId: string, data: object): NewEvent => ({
  contract,
  aggregateId: unitId,
  data: {
    unitId,
    superseded: [],
    recorded: [],
    changeId: null,
    importId: null,
    documentId: null,
    reason: 'test',
    ...data,
  },
  occurredAt: new Date('2025-06-30T17:00:00Z'),
});
const province = { level: 'PROVINCE', unitType: 'PROVINCE', parentUnitId: country };
const ended = { endedOn: reform, endedOnCertainty: 'EXACT' };

let nats: NatsServer;
let organisation: EventService;
let publisher: Publisher;
let broker: ReturnType<typeof openBroker>;
let reporting: TestService;

const counts = async (args: string): Promise<unknown> => {
  const answer = await reporting.ask(
    `{ unitCounts${args} { level unitType count } }`,
    {},
    { id: 'anonymous' },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.unitCounts;
};
const caughtUp = (): Promise<true> =>
  eventually(async () => {
    const [{ rows }] = await organisation.dataSource.query('SELECT count(*)::int AS rows FROM outbox');
    const answer = await reporting.ask('{ readModels { name lag parkedCount } }');
    return rows === 0 && answer.data.readModels.every((model: { lag: number | null }) => model.lag === 0);
  });

beforeAll(async () => {
  // A broker of its own: the stream of organisation belongs to one log only.
  nats = await startNats({ directory: await mkdtemp(path.join(tmpdir(), 'reporting-')), fast: true });
  const { url } = nats;
  organisation = await openEventService();
  broker = openBroker({ url, name: 'test', log: silentLog });
  const { dataSource } = organisation;
  publisher = runPublisher({
    service: 'organisation',
    databaseUrl: organisation.url,
    dataSource,
    broker,
    log: silentLog,
  });
  reporting = await startTestService(createReporting(), { NATS_URL: url });
});
afterAll(async () => {
  await reporting.close();
  await publisher.stop();
  await broker.stop();
  await organisation.close();
  await nats.stop();
});

describe('unit counts', () => {
  test('follow what organisation announces, on every day', async () => {
    await organisation.announce([
      fact(unitEstablished, country, {
        recorded: [version(1, { level: 'CENTRAL', unitType: 'COUNTRY', parentUnitId: null })],
      }),
      fact(unitEstablished, north, { recorded: [version(2, province)] }),
      fact(unitEstablished, south, { recorded: [version(3, province)] }),
      ...[4, 5, 6].map((number) => fact(unitEstablished, id(number), { recorded: [version(number, {})] })),
    ]);
    await caughtUp();
    expect(await counts('')).toEqual([
      { level: 'CENTRAL', unitType: 'COUNTRY', count: 1 },
      { level: 'PROVINCE', unitType: 'PROVINCE', count: 2 },
      { level: 'COMMUNE', unitType: 'COMMUNE', count: 3 },
    ]);
    expect(await counts(`(parentUnitId: "${north}")`)).toEqual([
      { level: 'COMMUNE', unitType: 'COMMUNE', count: 3 },
    ]);
    expect(await counts(`(parentUnitId: "${south}")`)).toEqual([]);
  });

  test('change on the day on which a unit becomes a ward, moves or ends, and not before', async () => {
    const until = { validUntil: reform };
    const since = { validFrom: reform };
    await organisation.announce([
      fact(unitChanged, id(4), {
        superseded: [id(9_004)],
        recorded: [version(14, until), version(24, { ...since, unitType: 'WARD' })],
      }),
      fact(unitChanged, id(5), {
        superseded: [id(9_005)],
        recorded: [version(15, until), version(25, { ...since, parentUnitId: south })],
      }),
      fact(unitEnded as never, id(6), { superseded: [id(9_006)], recorded: [version(16, until)], ...ended }),
    ]);
    await caughtUp();
    const inNorth = (asOf: string) => counts(`(parentUnitId: "${north}", asOf: "${asOf}")`);
    expect(await inNorth('2025-06-30')).toEqual([{ level: 'COMMUNE', unitType: 'COMMUNE', count: 3 }]);
    expect(await inNorth(reform)).toEqual([{ level: 'COMMUNE', unitType: 'WARD', count: 1 }]);
    expect(await counts(`(parentUnitId: "${south}", asOf: "${reform}")`)).toEqual([
      { level: 'COMMUNE', unitType: 'COMMUNE', count: 1 },
    ]);
  });

  test('are a field of every unit, asked for many units at once', async () => {
    const representations = [north, south].map((unit) => ({ __typename: 'Unit', id: unit }));
    const document = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Unit { childCounts(asOf: "2025-07-01") { unitType count } } } }`;
    const answer = await reporting.ask(document, { representations });
    expect(answer.data._entities).toEqual([
      { childCounts: [{ unitType: 'WARD', count: 1 }] },
      { childCounts: [{ unitType: 'COMMUNE', count: 1 }] },
    ]);
  });

  test('announce below which units they changed, once for each, through the log of reporting', async () => {
    const parents = await eventually(async () => {
      const rows = await reporting.parts.dataSource.query(
        `SELECT DISTINCT data->>'parentUnitId' AS parent FROM event_log WHERE type = 'mttq.reporting.unit-counts.changed.v1'`,
      );
      return rows.length === 4 && rows.map(({ parent }: { parent: string | null }) => parent);
    });
    expect(new Set(parents)).toEqual(new Set([null, country, north, south]));
  });

  test('set a unit aside when a version leaves the record that never entered it', async () => {
    await organisation.announce([
      fact(unitChanged, id(7), { superseded: [id(9_999)], recorded: [version(17, {})] }),
    ]);
    await caughtUp();
    const answer = await reporting.ask(
      '{ readModels { name parkedCount parkedEvents { nodes { aggregateId error } } } }',
    );
    expect(answer.data.readModels[0]).toMatchObject({
      name: 'unit-counts',
      parkedCount: 1,
      parkedEvents: { nodes: [{ aggregateId: id(7), error: expect.stringContaining('never entered') }] },
    });
  });

  test('keep their invariants', async () => {
    for (const [rule, statement] of Object.entries(unitCountsChecks))
      expect({ rule, rows: await reporting.parts.dataSource.query(statement) }).toEqual({ rule, rows: [] });
  });
});

describe('a rebuild by an administrator', () => {
  const rebuild = async (input: string, actor = 'administrator') =>
    reporting.ask(
      `mutation { rebuildReadModel(input: {${input}}) {
        ... on ReadModelRebuild { equal events upTo live { table rows checksum } rebuilt { table rows checksum } }
        ... on Refusal { code message } } }`,
      {},
      { id: actor, isAdministrator: actor === 'administrator' },
    );

  test.each(['LOG', 'STREAM'])(
    'proves the read model equal from the %s and leaves an audit record',
    async (origin) => {
      const { data } = await rebuild(`name: "unit-counts", origin: ${origin}`);
      expect(data.rebuildReadModel).toMatchObject({ equal: true, events: 10, upTo: '10' });
      const audit = await reporting.parts.dataSource.query(
        'SELECT actor_id, action FROM audit_log ORDER BY id DESC LIMIT 1',
      );
      expect(audit).toEqual([{ actor_id: 'administrator', action: 'read-model:rebuild' }]);
    },
  );

  test('finds and mends a row that was changed by hand', async () => {
    await reporting.parts.dataSource.query(
      `UPDATE unit_version_copy SET unit_type = 'TOWN' WHERE parent_unit_id IS NULL`,
    );
    expect((await rebuild('name: "unit-counts"')).data.rebuildReadModel.equal).toBe(false);
    expect((await rebuild('name: "unit-counts"')).data.rebuildReadModel.equal).toBe(true);
  });

  test('is refused by name when there is no such read model, and to everybody else', async () => {
    expect((await rebuild('name: "nothing"')).data.rebuildReadModel).toMatchObject({
      code: 'ReadModelNotFound',
    });
    expect((await rebuild('name: "unit-counts"', 'somebody')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
