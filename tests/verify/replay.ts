import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { unitChanged } from '@mttq/contracts/organisation/unit-changed';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { createDataSource } from '@mttq/platform/data/data-source';
import { discoverMigrations, migrate } from '@mttq/platform/data/migrations';
import { createInTransaction } from '@mttq/platform/data/transaction';
import { openBroker } from '@mttq/platform/events/broker';
import { createOutbox, type NewEvent } from '@mttq/platform/events/outbox';
import { eventsFromLog, eventsFromStream, rebuildProjection } from '@mttq/platform/events/rebuild-projection';
import { runProjections } from '@mttq/platform/events/run-projections';
import { runPublisher } from '@mttq/platform/events/run-publisher';
import { newId } from '@mttq/platform/new-id';
import { silentLog } from '@mttq/testkit/event-service';
import { eventually } from '@mttq/testkit/eventually';
import type { DataSource } from 'typeorm';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { projections } from '../../services/reporting/src/app.ts';
import { unitCountsChecks } from '../../services/reporting/src/unit-counts/unit-counts.checks.ts';
import { startWipeableBroker } from '../fault/events/wipeable-broker.ts';

export const title =
  'The read model of reporting, rebuilt from the log and from JetStream, broker wiped in between';

type Say = (line: string) => void;

const provinces = 34;
const communesEach = 98;
const changes = 3_000;
const deadlineMs = 180_000;

const versionOf = (parentUnitId: string | null, values: object) => ({
  versionId: newId(),
  code: '1',
  codeEdition: 'QD19_2025',
  level: 'COMMUNE',
  unitType: 'COMMUNE',
  name: 'Tên',
  fullName: 'Xã Tên',
  parentUnitId,
  validFrom: '2025-07-01',
  validUntil: null as string | null,
  attestedFrom: '2025-07-01',
  attestedUntil: null,
  ...values,
});
type Version = ReturnType<typeof versionOf>;

const factOf = (unitId: string, superseded: readonly Version[], recorded: readonly Version[]): NewEvent => ({
  contract: superseded.length === 0 ? unitEstablished : unitChanged,
  aggregateId: unitId,
  data: {
    unitId,
    superseded: superseded.map(({ versionId }) => versionId),
    recorded,
    changeId: null,
    importId: null,
    documentId: null,
    reason: 'verification',
  },
  occurredAt: new Date('2025-06-30T17:00:00Z'),
});

/** Two rights of an invented chair in a place; announced again, the later list replaces the earlier one. */
const chairOf = (personId: string, unitId: string, validUntil: string | null): NewEvent => ({
  contract: rightsChanged,
  aggregateId: personId,
  data: {
    personId,
    subjectHash: createHash('sha256').update(personId).digest('hex'),
    rights: ['committee:cease', 'unit-change:draft'].map((actionName) => ({
      ...{ actionName, unitId, validFrom: '2025-07-01', validUntil },
    })),
  },
  occurredAt: new Date('2025-06-30T17:00:00Z'),
});

/** A country, its provinces and communes, and then changes of kind, some taken back: invented, of the real size. */
const inventFacts = (): { tree: NewEvent[]; later: NewEvent[] } => {
  const tree: NewEvent[] = [];
  const communes: { unitId: string; parent: string; held: Version[] }[] = [];
  const chairs: { personId: string; unitId: string }[] = [];
  const country = newId();
  tree.push(factOf(country, [], [versionOf(null, { level: 'CENTRAL', unitType: 'COUNTRY' })]));
  for (let province = 0; province < provinces; province += 1) {
    const parent = newId();
    tree.push(factOf(parent, [], [versionOf(country, { level: 'PROVINCE', unitType: 'PROVINCE' })]));
    const chair = { personId: newId(), unitId: parent };
    chairs.push(chair);
    tree.push(chairOf(chair.personId, chair.unitId, null));
    for (let commune = 0; commune < communesEach; commune += 1) {
      const held = [versionOf(parent, {})];
      const unitId = newId();
      communes.push({ unitId, parent, held });
      tree.push(factOf(unitId, [], held));
    }
  }
  const later = Array.from({ length: changes }, (_, place) => {
    const commune = communes[(place * 7) % communes.length] as (typeof communes)[number];
    const day = `2026-${String((place % 12) + 1).padStart(2, '0')}-01`;
    const kinds = place % 3 === 0 ? ['WARD', 'COMMUNE'] : ['COMMUNE', 'WARD'];
    const recorded = [
      versionOf(commune.parent, { unitType: kinds[0], validUntil: day }),
      versionOf(commune.parent, { unitType: kinds[1], validFrom: day }),
    ];
    const fact = factOf(commune.unitId, commune.held, recorded);
    commune.held = recorded;
    return fact;
  });
  const leaving = chairs.slice(0, provinces / 2);
  return {
    tree,
    later: [...later, ...leaving.map((one) => chairOf(one.personId, one.unitId, '2026-07-01'))],
  };
};

const openDatabase = async (url: string, migrationsFolder: string): Promise<DataSource> => {
  const migrations = await discoverMigrations(migrationsFolder);
  const dataSource = createDataSource({ url, entities: [], migrations, applicationName: 'verify replay' });
  await dataSource.initialize();
  await migrate(dataSource);
  return dataSource;
};

const announce = (dataSource: DataSource, events: readonly NewEvent[]): Promise<void> =>
  createInTransaction(dataSource)((manager) => {
    const trail = { actorId: 'verify', correlationId: 'verify', now: new Date(), newId };
    return createOutbox(manager, trail).addAll(events);
  });

const caughtUp = (organisation: DataSource, reporting: DataSource): Promise<true> =>
  eventually(
    async () => {
      const [outbox] = await organisation.query('SELECT count(*)::int AS rows FROM outbox');
      const [head] = await organisation.query(
        'SELECT log_seq AS seq, stream_seq AS published FROM relay_head',
      );
      const cursors = await reporting.query('SELECT src_seq AS seq FROM consumer_cursor');
      const isFolded =
        cursors.length === projections.length &&
        cursors.every(({ seq }: { seq: string }) => seq === head.seq);
      return outbox.rows === 0 && head.published === head.seq && isFolded;
    },
    { deadlineMs },
  );

type Scene = { organisation: DataSource; reporting: DataSource; brokerUrl: string; say: Say };

const proveEqual = async (
  { organisation, reporting, brokerUrl, say }: Scene,
  drop: boolean,
): Promise<void> => {
  const broker = openBroker({ url: brokerUrl, name: 'verify', log: silentLog });
  try {
    const connection = await eventually(() => broker.current());
    const origins = { log: eventsFromLog, JetStream: eventsFromStream };
    for (const projection of projections)
      for (const [origin, eventsFrom] of Object.entries(origins)) {
        if (drop) for (const table of projection.tables) await reporting.query(`DELETE FROM ${table}`);
        const events = eventsFrom(connection, 'organisation');
        const options = { dataSource: reporting, events };
        const began = performance.now();
        if (drop) await rebuildProjection(projection, { ...options, mode: 'swap' });
        const found = await rebuildProjection(projection, { ...options, mode: 'compare' });
        const seconds = ((performance.now() - began) / 1_000).toFixed(1);
        say(
          `${projection.name} from the ${origin}: ${found.events} events up to ${found.upTo} in ${seconds} s${drop ? ', dropped before' : ''}`,
        );
        for (const [place, { table, rows, checksum }] of found.live.entries())
          say(
            `  ${table}: ${rows} rows, ${checksum} ${checksum === found.rebuilt[place]?.checksum ? '=' : '≠'} rebuilt`,
          );
        if (!found.equal || found.parked > 0)
          throw new Error(`${projection.name} from the ${origin} is not equal`);
      }
    for (const [rule, statement] of Object.entries(unitCountsChecks))
      if ((await reporting.query(statement)).length > 0) throw new Error(`broken: ${rule}`);
    const [log] = await organisation.query(
      'SELECT count(*)::int AS events, max(seq)::int AS head FROM event_log',
    );
    if (log.events !== log.head) throw new Error('the log has a gap');
    say(`invariants hold; the log has ${log.events} events without a gap`);
  } finally {
    await broker.stop();
  }
};

/** Folds invented facts of the real tree's size, wipes the broker, folds on, drops the tables, and compares. */
export const run = async (say: Say): Promise<void> => {
  const directory = await mkdtemp(path.join(tmpdir(), 'mttq-replay-'));
  const empty = await mkdtemp(path.join(tmpdir(), 'no-migrations-'));
  const cluster = await startCluster({ directory: path.join(directory, 'postgres') });
  const server = await startWipeableBroker(path.join(directory, 'nats'));
  say(`nats-server ${server.version}, PostgreSQL ${cluster.version}`);
  const databaseUrl = await cluster.createDatabase('organisation');
  const organisation = await openDatabase(databaseUrl, empty);
  const migrations = path.join(import.meta.dirname, '..', '..', 'services', 'reporting', 'migrations');
  const reporting = await openDatabase(await cluster.createDatabase('reporting'), migrations);
  const broker = openBroker({ url: server.url, name: 'live', log: silentLog });
  const parts = { broker, log: silentLog };
  const publisher = runPublisher({
    ...parts,
    service: 'organisation',
    databaseUrl,
    dataSource: organisation,
  });
  const folding = runProjections({ ...parts, projections, dataSource: reporting });
  const scene = { organisation, reporting, brokerUrl: server.url, say };
  try {
    const { tree, later } = inventFacts();
    await announce(organisation, tree);
    await caughtUp(organisation, reporting);
    say(`${tree.length} events announced in one transaction, published and folded`);
    await proveEqual(scene, false);
    await server.kill();
    await server.wipe();
    await announce(organisation, later);
    say(`broker killed and wiped; ${later.length} events announced meanwhile`);
    await server.start();
    await caughtUp(organisation, reporting);
    say('the stream was made anew from the log, nothing is missing');
    await proveEqual(scene, true);
  } finally {
    await Promise.all([folding.stop(), publisher.stop()]);
    await broker.stop();
    await Promise.all([organisation.destroy(), reporting.destroy()]);
    await server.kill();
    await cluster.stop();
    await rm(directory, { recursive: true, force: true });
  }
};
