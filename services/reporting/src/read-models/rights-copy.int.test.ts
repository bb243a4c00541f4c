import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EventContract } from '@mttq/contracts/define-event';
import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { arrive } from '@mttq/platform/events/consuming/arrival';
import type { Projection } from '@mttq/platform/events/define-projection';
import { createFollower } from '@mttq/platform/events/run-projections';
import { newId } from '@mttq/platform/new-id';
import { createRightsLookup, rightsCopyProjection } from '@mttq/platform/organisation-copy/rights-copy';
import { silentLog } from '@mttq/testkit/event-service';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { createReporting } from '../app.ts';
import { unitCountsProjection } from '../unit-counts/unit-counts.projection.ts';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [province, commune, elsewhere, person] = [id(1), id(2), id(3), id(4)] as const;
const actor = { id: 'an-account', isAdministrator: false, language: 'en', correlationId: 'test' } as const;

let reporting: TestService;
let seq = 0;

const take = async (projection: Projection, contract: EventContract, data: object): Promise<void> => {
  seq += 1;
  await reporting.parts.dataSource.query(
    `INSERT INTO consumer_cursor (consumer, source, src_seq) VALUES ($1, 'organisation', $2)
     ON CONFLICT (consumer, source) DO UPDATE SET src_seq = excluded.src_seq`,
    [projection.name, seq - 1],
  );
  const time = '2025-07-01T00:00:00.000Z';
  const envelope = {
    specversion: '1.0',
    id: newId(),
    source: 'mttq/organisation',
    type: contract.type,
    subject: 'subject',
    time,
    datacontenttype: 'application/json',
    dataschema: 'schema',
    sequence: `${seq}`,
    recordedat: time,
    aggregateversion: seq,
    data: contract.encode(data as never),
  };
  const arrival = arrive(envelope, { sequence: `${seq}` });
  await createFollower(projection, { dataSource: reporting.parts.dataSource, log: silentLog }).take(
    arrival ? [arrival] : [],
  );
};

const establish = (unitId: string, parentUnitId: string | null): Promise<void> =>
  take(unitCountsProjection, unitEstablished, {
    unitId,
    superseded: [],
    recorded: [
      {
        versionId: newId(),
        code: '1',
        codeEdition: 'QD19_2025',
        level: 'COMMUNE',
        unitType: 'COMMUNE',
        name: 'Tên',
        fullName: 'Xã Tên',
        parentUnitId,
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
  });
const grant = (rights: readonly object[], account: string | null = actor.id): Promise<void> =>
  take(rightsCopyProjection, rightsChanged, {
    personId: person,
    subjectHash: account === null ? null : createHash('sha256').update(account).digest('hex'),
    rights,
  });
const mayOn = (day: string, unitId?: string): Promise<boolean> =>
  createRightsLookup(reporting.parts.dataSource, () => new Date(`${day}T05:00:00Z`))(
    actor,
    'report:read',
    unitId,
  );

const right = {
  actionName: 'report:read',
  unitId: province,
  validFrom: '2025-07-01',
  validUntil: '2030-07-01',
};

beforeAll(async () => {
  reporting = await startTestService(createReporting());
  await establish(province, null);
  await establish(commune, province);
  await establish(elsewhere, null);
});
afterAll(() => reporting.close());

test('a right covers its unit and all below it, from its first day to the day before its last', async () => {
  await grant([right]);
  expect(await mayOn('2026-01-01', province)).toBe(true);
  expect(await mayOn('2026-01-01', commune)).toBe(true);
  expect(await mayOn('2026-01-01')).toBe(true);
  expect(await mayOn('2026-01-01', elsewhere)).toBe(false);
  expect(await mayOn('2025-06-30', province)).toBe(false);
  expect(await mayOn('2030-07-01', province)).toBe(false);
});

test('a right below does not reach up', async () => {
  await grant([{ ...right, unitId: commune }]);
  expect(await mayOn('2026-01-01', commune)).toBe(true);
  expect(await mayOn('2026-01-01', province)).toBe(false);
});

test('the newest list of a person replaces all that was held before', async () => {
  await grant([{ ...right, actionName: 'report:write' }]);
  expect(await mayOn('2026-01-01', commune)).toBe(false);
  await grant([right], null);
  expect(await mayOn('2026-01-01', province)).toBe(false);
});
