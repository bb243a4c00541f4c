import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@mttq/testkit/eventually';
import { readCornerEdition } from '../../../infra/seed/corner-edition.ts';
import { type GeneratedProvince, generateProvince } from '../../../infra/seed/generate-province.ts';
import { createGraphClient } from '../../../infra/seed/graph-client.ts';
import { type Ask, importEdition } from '../../../infra/seed/import-edition.ts';
import { recountProvince } from '../../../infra/seed/recount-province.ts';
import { startSystem } from '../../../infra/system/start-system.ts';
import type { System } from '../../../infra/system/system.ts';

// A province of two communes lives two months of reports, through all real processes.

const size = { provinceCode: '15', communesMax: 2, areas: 7, months: ['2025-07-01', '2025-08-01'] };
const patience = { deadlineMs: 120_000 };

let folder: string;
let system: System;
let ask: Ask;
let generated: GeneratedProvince;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mttq province '));
  system = await startSystem({ directory: folder, report: () => {}, fast: true });
  ask = createGraphClient(system.graphUrl, () => system.token('administrator'));
  await importEdition(ask, await readCornerEdition(), { report: () => {} });
  generated = await generateProvince(system, () => {}, size);
}, 600_000);

afterAll(async () => {
  await system?.stop();
  await rm(folder, { recursive: true, force: true });
});

const count = ({ filled }: GeneratedProvince): number =>
  filled.reduce((sum, { reports }) => sum + reports.length, 0);

describe('a generated province', () => {
  test('has totals at every level, and progress, that equal a count of its filled sheets', async () => {
    expect(count(generated)).toBeGreaterThan(10);
    expect(await eventually(() => recountProvince(ask, generated), patience)).toBe(6);
    // A count that cannot differ proves nothing: one report less is noticed.
    const [first, ...others] = generated.filled;
    if (first === undefined) throw new Error('a commune reported');
    const planted = { ...generated, filled: [{ ...first, reports: first.reports.slice(1) }, ...others] };
    await expect(recountProvince(ask, planted)).rejects.toThrow(/the service says/);
  });

  test('is the same when it is generated again', async () => {
    const again = await generateProvince(system, () => {}, size);
    const known = (of: GeneratedProvince) =>
      of.filled.flatMap(({ reports }) => reports.map(({ key }) => key)).toSorted();
    expect(known(again)).toEqual(known(generated));
    expect(await eventually(() => recountProvince(ask, generated), patience)).toBe(6);
  });
});
