import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@mttq/testkit/eventually';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { type Ask, type Edition, importEdition } from '../../../../infra/seed/import-edition.ts';
import { organisation } from '../app.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { createImportProgressBoard } from './import-progress.postgres.ts';
import { startImportWorker } from './start-import-worker.ts';
import { unitIdOf } from './tree-import.ts';

const file = (name: string): string =>
  readFileSync(new URL(`../editions/hand-made/${name}.csv`, import.meta.url), 'utf8');
const handMade: Edition = {
  title: 'hand-made',
  oldAsOf: '2023-04-30',
  newAsOf: '2025-07-01',
  effectiveOn: '2025-07-01',
  reason: 'test',
  unitsOld: file('units-old'),
  unitsNew: file('units-new'),
  links: file('links').replaceAll(/FULL|PARTIAL|REMAINDER/g, 'UNSTATED'),
};
const better: Edition = {
  ...handMade,
  title: 'better',
  oldAsOf: '2025-03-01',
  newAsOf: '2026-07-01',
  unitsOld: handMade.unitsOld.replace(/COMMUNE,00037.*\n/, ''),
  links: file('links').replace(/COMMUNE,00037.*\n/, ''),
};

let service: TestService;
let worker: ReturnType<typeof startImportWorker> | undefined;
let ask: Ask;
const unknownId = '00000000-0000-7000-8000-000000000000';
let firstRecordedAt: string;
const quiet = { report: () => undefined };

beforeAll(async () => {
  // Its worker begins later: one test kills a worker of its own first.
  service = await startTestService(atRest(organisation));
  ask = async (document, variables = {}) => {
    const { data, errors } = await service.ask(document, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
});

afterAll(async () => {
  await worker?.stop();
  await service?.close();
});

const countOf = async (table: string): Promise<number> => {
  const rows: { count: number }[] = await service.parts.dataSource.query(
    `SELECT count(*)::int AS count FROM ${table}`,
  );
  return rows[0]?.count ?? -1;
};

const announced = async (): Promise<number> => (await countOf('outbox')) + (await countOf('event_log'));

const start = async (changes: object = {}) => {
  const { title, oldAsOf, newAsOf, effectiveOn, reason } = handMade;
  const editions = { oldEdition: 'QD124_2004', newEdition: 'QD19_2025' };
  const input = {
    idempotencyKey: title,
    title,
    oldAsOf,
    newAsOf,
    effectiveOn,
    reason,
    ...editions,
    ...changes,
  };
  const { startTreeImport } = await ask(
    'mutation ($input: StartTreeImportInput!) { startTreeImport(input: $input) { __typename ... on TreeImport { id state } ... on Refusal { code message } } }',
    { input },
  );
  return startTreeImport;
};

const stage = async (input: object) => {
  const { stageTreeImportRows } = await ask(
    'mutation ($input: StageTreeImportRowsInput!) { stageTreeImportRows(input: $input) { __typename ... on Refusal { message } } }',
    { input },
  );
  return stageTreeImportRows;
};

const submit = async (input: object) => {
  const { submitTreeImport } = await ask(
    'mutation ($input: SubmitTreeImportInput!) { submitTreeImport(input: $input) { __typename ... on TreeImport { state } ... on Refusal { message } } }',
    { input },
  );
  return submitTreeImport;
};

// A process of its own that takes the queued import and is killed once units, links and events are written, uncommitted.
const doomedWorker = `
  const [platform, service, url] = process.argv.slice(1);
  const { armCrashPoint } = await import(platform + 'events/crash-points.ts');
  const { createDataSource } = await import(platform + 'data/data-source.ts');
  const { newId } = await import(platform + 'new-id.ts');
  const { createUnitOfWork } = await import(service + 'unit-of-work.ts');
  const { createImportProgressBoard } = await import(service + 'imports/import-progress.postgres.ts');
  const { startImportWorker } = await import(service + 'imports/start-import-worker.ts');
  const { organisation } = await import(service + 'app.ts');
  const dataSource = createDataSource({ url, entities: organisation.entities, applicationName: 'doomed' });
  await dataSource.initialize();
  armCrashPoint('outbox.rows-inserted');
  const deps = createUnitOfWork(dataSource, { clock: () => new Date(), newId, cipher: undefined });
  startImportWorker({ deps, board: createImportProgressBoard(dataSource), logger: { info() {}, error: console.error } });`;

const diesAtWork = async (): Promise<string | null> => {
  const folder = (path: string) => new URL(path, import.meta.url).href;
  const folders = [folder('../../../../packages/platform/src/'), folder('../')];
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', doomedWorker, ...folders, service.databaseUrl],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [, signal] = (await once(child, 'exit', { signal: AbortSignal.timeout(60_000) })) as [
    unknown,
    string | null,
  ];
  return signal;
};

describe('a process that is killed in the middle of an import', () => {
  test('leaves nothing half-written, and the next process enters the import', async () => {
    const { id: importId } = await start({ idempotencyKey: 'killed', title: 'killed' });
    const texts = { UNITS_OLD: handMade.unitsOld, UNITS_NEW: handMade.unitsNew, LINKS: handMade.links };
    for (const [file, text] of Object.entries(texts)) await stage({ importId, file, part: 1, text });
    await submit({ importId, partsOld: 1, partsNew: 1, partsLinks: 1 });
    expect(await diesAtWork()).toBe('SIGKILL');
    expect([await countOf('unit_version'), await countOf('lineage_link'), await announced()]).toEqual([
      0, 0, 0,
    ]);
    const question =
      'query ($id: ID!) { treeImport(id: $id) { state progress { attempts } recordedAt report { unitsCreated linksCreated } } }';
    expect((await ask(question, { id: importId })).treeImport).toMatchObject({
      state: 'RUNNING',
      progress: { attempts: 1 },
    });
    const { dataSource, logger } = service.parts;
    const deps = createUnitOfWork(dataSource, service.parts);
    worker = startImportWorker({ deps, board: createImportProgressBoard(dataSource), logger, pollMs: 50 });
    const entered = await eventually(
      async () => {
        const { treeImport } = await ask(question, { id: importId });
        return treeImport.state === 'DONE' ? treeImport : undefined;
      },
      { deadlineMs: 45_000 },
    );
    expect(entered.report).toEqual({ unitsCreated: 55, linksCreated: 38 });
    firstRecordedAt = entered.recordedAt;
    // One event for a unit and one for a giver of lineage.
    const givers = new Set(
      handMade.links
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split(',', 2).join(' ')),
    ).size;
    expect(await announced()).toBe(55 + givers);
  });
});

describe('an import that is refused', () => {
  test('names every faulty row of every file and writes nothing', async () => {
    const faulty = {
      ...handMade,
      unitsOld: handMade.unitsOld.replace('Xã,028', 'Xã,029'),
      unitsNew: handMade.unitsNew.replace(',Xã,08', ',Làng,08'),
    };
    const written = async () => [await countOf('unit'), await countOf('unit_version'), await announced()];
    const before = await written();
    await expect(importEdition(ask, faulty, quiet)).rejects.toThrow(
      /UNITS_OLD row 30[\s\S]*UNITS_NEW row 14/,
    );
    expect(await written()).toEqual(before);
    const { treeImports } = await ask(
      '{ treeImports(first: 1) { nodes { state problemCount problems(first: 1) { nodes { file row code message } pageInfo { hasNextPage } } } } }',
    );
    expect(treeImports.nodes[0]).toMatchObject({
      state: 'REFUSED',
      problems: {
        nodes: [{ file: 'UNITS_OLD', row: 30, code: 'PARENT_MISSING' }],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  test('is refused to everybody but administrators', async () => {
    const { errors } = await service.ask('{ treeImports { nodes { id } } }', {}, { id: 'somebody' });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('staging', () => {
  test('takes a part twice when it is the same, and not when it differs, is cut inside a line or too large', async () => {
    const { id: importId } = await start({ idempotencyKey: 'staging' });
    const part = { importId, file: 'LINKS', part: 1, text: 'a\n' };
    expect((await stage(part)).__typename).toBe('TreeImport');
    expect((await stage(part)).__typename).toBe('TreeImport');
    expect((await stage({ ...part, text: 'b\n' })).__typename).toBe('TreeImportPartDiffers');
    expect((await stage({ ...part, part: 2, text: 'a' })).message).toMatch(/whole lines/);
    expect((await stage({ ...part, part: 2, text: `${'x'.repeat(131_072)}\n` })).__typename).toBe(
      'TreeImportNotValid',
    );
    expect((await stage({ ...part, part: 65 })).__typename).toBe('TreeImportNotValid');
    const counts = { importId, partsOld: 1, partsNew: 1, partsLinks: 2 };
    expect((await submit(counts)).message).toMatch(/UNITS_OLD: 0 parts/);
    expect((await stage({ ...part, importId: unknownId })).__typename).toBe('TreeImportNotFound');
  });

  test('begins once for one key and refuses days in a wrong order', async () => {
    const one = await start({ idempotencyKey: 'once' });
    expect(await start({ idempotencyKey: 'once' })).toEqual(one);
    expect((await start({ idempotencyKey: 'once', title: 'other' })).__typename).toBe('IdempotencyKeyReused');
    expect((await start({ idempotencyKey: 'days', newAsOf: '2025-06-30' })).__typename).toBe(
      'TreeImportNotValid',
    );
    expect((await start({ idempotencyKey: 'paper', documentId: unknownId })).message).toMatch(
      /registerDocument/,
    );
  });
});

describe('an import', () => {
  test('gives units the same ids on every machine', async () => {
    const { unit } = await ask('{ unit(code: "02914", asOf: "2024-01-01") { ... on Unit { id fullName } } }');
    const known = { edition: 'QD124_2004', level: 'COMMUNE', code: '02914', day: '2023-04-30' };
    expect(unit).toEqual({ fullName: 'Xã Bản Cầm', id: unitIdOf(known as Parameters<typeof unitIdOf>[0]) });
  });

  test('of the same files changes nothing', async () => {
    const before = await announced();
    const again = await importEdition(ask, handMade, { ...quiet, key: 'again' });
    expect(again.report).toMatchObject({
      unitsCreated: 0,
      unitsCorrected: 0,
      unitsUnchanged: 55,
      linksUnchanged: 38,
    });
    expect(again.report.repeatOf).not.toBeNull();
    expect(await announced()).toBe(before);
  });

  test('of a better source is a correction: earlier knowledge stays answerable', async () => {
    const { report } = await importEdition(ask, better, quiet);
    expect(report).toMatchObject({ unitsGoneByThen: 1, linksCorrected: 37, linksWithdrawn: 1 });
    const question = `query ($knownAt: DateTime) {
      unit(code: "00037", asOf: "2023-05-15", edition: QD124_2004, knownAt: $knownAt) { ... on Unit {
        version { validUntil validUntilCertainty presence } successors { extent recordedUntil } } } }`;
    const { unit } = await ask(question, {});
    expect(unit.version).toEqual({
      validUntil: '2025-03-01',
      validUntilCertainty: 'BY_THEN',
      presence: 'PRESUMED',
    });
    const earlier = await ask(question, { knownAt: firstRecordedAt });
    expect(earlier.unit.version).toEqual({
      validUntil: '2025-07-01',
      validUntilCertainty: 'EXACT',
      presence: 'CERTAIN',
    });
  });

  test('of the poorer source after the better one takes nothing back', async () => {
    const before = await announced();
    const { report } = await importEdition(ask, handMade, { ...quiet, key: 'a third time' });
    expect(report.repeatOf).not.toBeNull();
    expect(await announced()).toBe(before);
    const older = {
      ...handMade,
      title: 'older',
      unitsOld: handMade.unitsOld.replace('Xã Bản Cầm,Xã', 'Xã Bản Cam,Xã'),
    };
    await expect(importEdition(ask, older, quiet)).rejects.toThrow(/better/);
  });
});
