import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import { readSpreadsheet } from '@mttq/platform/spreadsheets/read-spreadsheet';
import { writeSpreadsheet } from '@mttq/platform/spreadsheets/write-spreadsheet';
import type { Ask } from './import-edition.ts';
import { createRandom, type SampleField, type SampleValue, sampleValues } from './sample-reports.ts';

const waitMs = 500;
const deadlineMs = 180_000;
const silentShare = 0.05;

/** A sheet of one commune and month to be filled. */
export type SheetRequest = {
  readonly formId: string;
  readonly periodStart: string;
  readonly unitId: string;
  readonly code: string;
  /** How many residential areas the commune was given. */
  readonly areas: number;
  readonly fields: readonly SampleField[];
};

type FilledReport = { readonly key: string; readonly values: readonly SampleValue[] };

/** What one commune reported for one month. `expected`: who was asked. */
export type FilledCommune = {
  readonly unitId: string;
  readonly periodStart: string;
  readonly expected: number;
  readonly reports: readonly FilledReport[];
};

type Filled = {
  readonly content: Buffer;
  readonly reports: readonly (FilledReport & { readonly reporterId: string })[];
  readonly commune: FilledCommune;
};

// The sheet that the service itself gives out; it hears of areas a moment after they were entered.
const fetchRows = async (
  ask: Ask,
  { formId, periodStart, unitId, areas }: SheetRequest,
): Promise<string[][]> => {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const { reportSheet } = await ask(
      `query ($formId: ID!, $periodStart: Date!, $unitId: ID!) {
         reportSheet(formId: $formId, periodStart: $periodStart, unitId: $unitId) { content rowCount } }`,
      { formId, periodStart, unitId },
    );
    if (reportSheet !== null && reportSheet.rowCount >= areas) {
      const rows: string[][] = [];
      for await (const { cells } of readSpreadsheet(Buffer.from(reportSheet.content, 'base64')))
        rows.push(cells.map(({ text }) => text));
      if (rows.slice(2).filter(([kind]) => kind === 'AREA').length >= areas) return rows;
    }
    if (Date.now() > deadline)
      throw new Fault(
        'SEED_REFUSED',
        `the sheet of ${unitId} does not list its ${areas} areas after 3 minutes`,
      );
    await wait(waitMs);
  }
};

/** Fills the sheet of a commune as its reporters would: one of twenty stays silent, values by a fixed seed. */
export const fillSheet = async (ask: Ask, request: SheetRequest): Promise<Filled> => {
  const { periodStart, unitId, code, fields } = request;
  const [keys = [], labels = [], ...asked] = await fetchRows(ask, request);
  // Ids differ from system to system; names and the order of kinds do not.
  const named = asked.toSorted((left, right) =>
    `${left[0]} ${left[3]} ${left[1]}` < `${right[0]} ${right[3]} ${right[1]}` ? -1 : 1,
  );
  const reports = named.flatMap(([, reporterId = ''], place) => {
    const key = `${code} ${periodStart} ${place}`;
    const isSilent = createRandom(`silent ${key}`)() < silentShare;
    return isSilent ? [] : [{ key, reporterId, values: sampleValues(fields, key) }];
  });
  const rowOf = new Map(asked.map((row) => [row[1], row]));
  const rows = reports.map(({ reporterId, values }) => {
    const given = new Map(values.map(({ key, value }) => [key, value]));
    return keys.map((key, column) =>
      column < 4 ? (rowOf.get(reporterId)?.[column] ?? '') : (given.get(key) ?? ''),
    );
  });
  const columns = keys.map((title) => ({ title }));
  const content = await writeSpreadsheet([{ name: 'Bao cao', columns, rows: [labels, ...rows] }]);
  const commune = { unitId, periodStart, expected: asked.length, reports };
  return { content, reports, commune };
};
