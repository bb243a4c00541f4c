import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { openBroker } from '@mttq/platform/events/broker';
import type { NewEvent } from '@mttq/platform/events/outbox';
import { runPublisher } from '@mttq/platform/events/run-publisher';
import { openEventService, silentLog } from '@mttq/testkit/event-service';
import { eventually } from '@mttq/testkit/eventually';
import { startNats } from '../infra/nats/server.ts';

const unitId = '00000000-0000-7000-8000-000000000001';
const established = (place: number): NewEvent => ({
  contract: unitEstablished,
  aggregateId: unitId,
  data: {
    unitId,
    superseded: [],
    recorded: [
      {
        versionId: `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`,
        code: '02926',
        codeEdition: 'QD19_2025',
        level: 'COMMUNE',
        unitType: 'COMMUNE',
        name: `Trì Quang ${place}`,
        fullName: `Xã Trì Quang ${place}`,
        parentUnitId: null,
        validFrom: '2025-07-01',
        validUntil: null,
        attestedFrom: '2025-07-01',
        attestedUntil: null,
      },
    ],
    changeId: null,
    importId: null,
    documentId: null,
    reason: 'test',
  },
  occurredAt: new Date('2025-06-30T17:00:00Z'),
});

test("a stranger's consumer of twenty lines prints each unit that comes into being", async () => {
  const nats = await startNats({ directory: await mkdtemp(path.join(tmpdir(), 'example-')), fast: true });
  const organisation = await openEventService();
  const { dataSource, url: databaseUrl } = organisation;
  const broker = openBroker({ url: nats.url, name: 'test', log: silentLog });
  const publisher = runPublisher({
    service: 'organisation',
    databaseUrl,
    dataSource,
    broker,
    log: silentLog,
  });
  let printed = '';
  try {
    await organisation.announce([established(1), established(2)]);
    await eventually(async () => {
      const [head] = await dataSource.query('SELECT stream_seq::int AS seq FROM relay_head');
      return head.seq === 2;
    });
    const program = path.join(import.meta.dirname, 'example-consumer.ts');
    const consumer = spawn(process.execPath, ['--no-warnings', program], {
      env: { ...process.env, NATS_URL: nats.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    consumer.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
    });
    await eventually(() => printed.includes('Trì Quang 2'), { deadlineMs: 40_000 });
    await organisation.announce([established(3)]);
    await eventually(() => printed.includes('Trì Quang 3'));
    consumer.kill();
  } finally {
    await publisher.stop();
    await broker.stop();
    await organisation.close();
    await nats.stop();
  }
  expect(printed).toBe('COMMUNE Xã Trì Quang 1\nCOMMUNE Xã Trì Quang 2\nCOMMUNE Xã Trì Quang 3\n');
}, 90_000);
