import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@mttq/testkit/eventually';
import { readCornerEdition } from '../../../infra/seed/corner-edition.ts';
import { importEdition } from '../../../infra/seed/import-edition.ts';
import { startSystem } from '../../../infra/system/start-system.ts';
import type { System } from '../../../infra/system/system.ts';
import { subscribeBySse, subscribeByWebSocket } from '../gateway-subscriptions/subscribers.ts';

// One story through all real processes: command → outbox → log → JetStream → projection → signal → subscription.

let folder: string;
let system: System;

// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the test asked for.
const ask = async (query: string, variables: object = {}): Promise<any> => {
  const response = await fetch(system.graphUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      authorization: `Bearer ${await system.token('administrator')}`,
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
};

type Count = { level: string; unitType: string; count: number };

const wards = (counts: readonly Count[]): number =>
  counts.find(({ level, unitType }) => level === 'COMMUNE' && unitType === 'WARD')?.count ?? 0;

const countedWards = async (asOf: string): Promise<number> =>
  wards(
    (await ask('query ($asOf: Date) { unitCounts(asOf: $asOf) { level unitType count } }', { asOf }))
      .unitCounts,
  );

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mttq one change '));
  system = await startSystem({ directory: folder, report: () => {}, fast: true });
  await importEdition(ask, await readCornerEdition(), { report: () => {} });
});

afterAll(async () => {
  await system?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('what organisation records is counted by reporting, and one query joins both', async () => {
  const total = async () =>
    (await ask('{ units(filter: { level: COMMUNE }, asOf: "2025-07-01") { totalCount } }')).units.totalCount;
  const listed = await total();
  await eventually(async () => {
    const { unitCounts } = await ask('{ unitCounts(asOf: "2025-07-01") { level unitType count } }');
    const counted = unitCounts
      .filter(({ level }: Count) => level === 'COMMUNE')
      .reduce((sum: number, { count }: Count) => sum + count, 0);
    return counted === listed;
  });
  const { unit } = await ask(
    `{ unit(code: "01", asOf: "2025-07-01") { ... on Unit { fullName childCounts(asOf: "2025-07-01") { level count }
       children { totalCount } } } }`,
  );
  expect(unit.fullName).toBe('Thành phố Hà Nội');
  expect(unit.childCounts.reduce((sum: number, { count }: Count) => sum + count, 0)).toBe(
    unit.children.totalCount,
  );
});

const reclassify = async (unit: string, effectiveOn: string): Promise<string> => {
  const drafted = await ask(
    `mutation ($input: DraftUnitChangeInput!) { draftUnitChange(input: $input) {
       ... on UnitChange { id } ... on Refusal { code message } } }`,
    {
      input: {
        idempotencyKey: `reclassify-${unit}`,
        title: 'A commune becomes a ward',
        effectiveOn,
        operations: [{ kind: 'RECLASSIFY', unit, unitType: 'WARD' }],
      },
    },
  );
  const { id } = drafted.draftUnitChange;
  const adopted = await ask(
    `mutation ($input: AdoptUnitChangeInput!) { adoptUnitChange(input: $input) {
       ... on UnitChange { state } ... on Refusal { code message } } }`,
    { input: { idempotencyKey: `adopt-${unit}`, unitChangeId: id, adoptedOn: effectiveOn } },
  );
  expect(adopted.adoptUnitChange).toEqual({ state: 'EFFECTIVE' });
  return id;
};

test('a change reaches the subscribers of the unit and of the counts, and a late one misses nothing', async () => {
  const { units } = await ask(
    '{ units(filter: { level: COMMUNE, unitType: COMMUNE }, asOf: "2026-04-30", first: 1) { nodes { id fullName } } }',
  );
  const [commune] = units.nodes as [{ id: string; fullName: string }];
  const before = await countedWards('2026-04-30');
  const token = await system.token('administrator');
  const watched = subscribeByWebSocket(system.gatewayUrl, {
    query:
      'subscription ($unitId: ID!) { unitChanged(unitId: $unitId, after: "0") { cursor unit { unitType } } }',
    variables: { unitId: commune.id },
    token,
  });
  const counts = subscribeBySse(system.gatewayUrl, {
    query:
      'subscription { unitCountsChanged { cursor counts(asOf: "2026-04-30") { level unitType count } } }',
    token,
  });
  // The establishment lies behind cursor 0: told although it happened before anybody listened.
  expect((await watched.upTo(1)).data.unitChanged.unit.unitType).toBe('COMMUNE');

  await reclassify(commune.id, '2026-04-30');

  expect((await watched.upTo(2)).data.unitChanged.unit.unitType).toBe('WARD');
  await eventually(() => {
    const latest = counts.results.at(-1)?.data.unitCountsChanged;
    return latest !== undefined && wards(latest.counts) === before + 1;
  });
  const cursor = watched.results[0].data.unitChanged.cursor;
  watched.close();
  counts.close();
  const late = subscribeBySse(system.gatewayUrl, {
    query: `subscription ($unitId: ID!, $after: String) {
      unitChanged(unitId: $unitId, after: $after) { cursor unit { unitType } } }`,
    variables: { unitId: commune.id, after: cursor },
    token,
  });
  expect((await late.upTo(1)).data.unitChanged.unit.unitType).toBe('WARD');
  late.close();
  expect(await countedWards('2026-04-29')).toBe(before);
});
