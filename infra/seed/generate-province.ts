import { Fault } from '@mttq/kernel/fault';
import { type FilledCommune, fillSheet, type SheetRequest } from './fill-sheet.ts';
import { createGraphClient } from './graph-client.ts';
import type { Ask } from './import-edition.ts';
import { createRandom, type SampleField } from './sample-reports.ts';
import { seedReports } from './seed-reports.ts';

type Surroundings = { readonly graphUrl: string; token(actor: string): Promise<string> };
type Commune = { readonly id: string; readonly code: string };

/** What is made. The same size gives the same figures on every machine, for the same months. */
export type ProvinceSize = {
  /** Code of a province of today. */
  readonly provinceCode: string;
  /** Communes of it, by code from the first on; all unless given. */
  readonly communesMax?: number;
  /** Residential areas, spread evenly. */
  readonly areas: number;
  /** First days of the months that are reported. */
  readonly months: readonly string[];
};

/** What was handed in: enough to count it again without asking. */
export type GeneratedProvince = {
  readonly formId: string;
  readonly provinceId: string;
  readonly filled: readonly FilledCommune[];
};

const refusal = '... on Refusal { refusedAs: code message }';
const lanes = 4;
const acceptedShare = 0.8;

const order = async (
  ask: Ask,
  name: string,
  { type, fields, input }: { type: string; fields: string; input: object },
) => {
  const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { answer } = await ask(
    `mutation ($input: ${inputType}!) { answer: ${name}(input: $input) { __typename ... on ${type} { ${fields} } ${refusal} } }`,
    { input },
  );
  if (answer.__typename !== type)
    throw new Fault('SEED_REFUSED', `${name}: ${answer.refusedAs}: ${answer.message}`);
  return answer;
};

const inLanes = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> => {
  const queue = [...items];
  const lane = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

const findCommunes = async (ask: Ask, { provinceCode, communesMax }: ProvinceSize) => {
  const { unit } = await ask(
    'query ($code: String!) { unit(code: $code, edition: QD19_2025) { ... on Unit { id } } }',
    { code: provinceCode },
  );
  if (unit?.id === undefined)
    throw new Fault('SEED_REFUSED', `no province has the code ${provinceCode} today: load the tree first`);
  const communes: Commune[] = [];
  for (let after: string | null = null; ; ) {
    const { units } = await ask(
      `query ($id: ID!, $after: String) { units(filter: { parentId: $id, level: COMMUNE }, first: 100, after: $after) {
         nodes { id code } pageInfo { hasNextPage endCursor } } }`,
      { id: unit.id, after },
    );
    communes.push(...units.nodes);
    if (!units.pageInfo.hasNextPage) break;
    after = units.pageInfo.endCursor;
  }
  const byCode = communes.toSorted((left, right) => (left.code < right.code ? -1 : 1));
  return { provinceId: unit.id as string, communes: byCode.slice(0, communesMax ?? byCode.length) };
};

const settleAreas = async (ask: Ask, size: ProvinceSize, communes: readonly Commune[]) => {
  const places = Array.from({ length: size.areas }, (_, place) => place);
  const counts = new Map<string, number>();
  await inLanes(places, async (place) => {
    const { id: communeUnitId, code } = communes[place % communes.length] as Commune;
    const name = `Kiểu mẫu ${Math.floor(place / communes.length) + 1}`;
    counts.set(communeUnitId, (counts.get(communeUnitId) ?? 0) + 1);
    await order(ask, 'establishArea', {
      ...{ type: 'ResidentialArea', fields: 'id' },
      input: {
        ...{ idempotencyKey: `province area ${code} ${name}`, areaKind: 'THON', name },
        ...{ communeUnitId, validFrom: '2025-07-01' },
      },
    });
  });
  return counts;
};

const acceptMonth = async (
  ask: Ask,
  { formId, periodStart, unitId }: SheetRequest,
  keyOf: ReadonlyMap<string, string>,
) => {
  const accepted: string[] = [];
  for (let after: string | null = null; ; ) {
    const { reports } = await ask(
      `query ($formId: ID!, $periodStart: Date!, $unitId: ID!, $after: String) {
         reports(formId: $formId, periodStart: $periodStart, unitId: $unitId, state: SUBMITTED, first: 100, after: $after) {
           nodes { id reporterId } pageInfo { hasNextPage endCursor } } }`,
      { formId, periodStart, unitId, after },
    );
    for (const { id, reporterId } of reports.nodes)
      if (isAccepted(keyOf.get(reporterId) ?? '')) accepted.push(id);
    if (!reports.pageInfo.hasNextPage) break;
    after = reports.pageInfo.endCursor;
  }
  // Run again, nothing is left to be accepted.
  if (accepted.length === 0) return;
  const input = { idempotencyKey: `province accept ${accepted[0]}`, reportIds: accepted };
  await order(ask, 'acceptReports', { type: 'AcceptedReports', fields: 'reports { id }', input });
};

/** Whether the commune accepts a report: four of five, by its key. */
export const isAccepted = (key: string): boolean => createRandom(`accepted ${key}`)() < acceptedShare;

const liveMonth = async (ask: Ask, request: SheetRequest): Promise<FilledCommune> => {
  const { formId, periodStart, unitId } = request;
  const filled = await fillSheet(ask, request);
  const input = {
    ...{ idempotencyKey: `province ${periodStart} ${unitId}`, formId, periodStart, unitId },
    content: filled.content.toString('base64'),
  };
  if (filled.reports.length > 0)
    await order(ask, 'importReports', { type: 'ImportedReports', fields: 'count', input });
  await acceptMonth(ask, request, new Map(filled.reports.map(({ reporterId, key }) => [reporterId, key])));
  return filled.commune;
};

/**
 * Lives a province through months of reports: residential areas, filled sheets of every commune (nineteen of twenty report), four
 * of five accepted. Everything goes through the public graph; running it again changes nothing.
 */
export const generateProvince = async (
  surroundings: Surroundings,
  report: (line: string) => void,
  size: ProvinceSize,
): Promise<GeneratedProvince> => {
  const startedAt = Date.now();
  const ask = createGraphClient(surroundings.graphUrl, () => surroundings.token('administrator'));
  const formId = await seedReports(surroundings, report);
  const { provinceId, communes } = await findCommunes(ask, size);
  const areaCounts = await settleAreas(ask, size, communes);
  report(`province ${size.provinceCode}: ${communes.length} communes, ${size.areas} residential areas`);
  const { reportForm } = await ask(
    'query ($formId: ID!) { reportForm(formId: $formId) { fields { key type choices } } }',
    { formId },
  );
  const fields: readonly SampleField[] = reportForm.fields;
  const filled: FilledCommune[] = [];
  for (const periodStart of size.months) {
    const input = { idempotencyKey: `province period ${periodStart}`, formId, periodStart };
    await order(ask, 'openReportPeriod', { type: 'ReportPeriod', fields: 'formId', input });
    await inLanes(communes, async ({ id: unitId, code }) => {
      const areas = areaCounts.get(unitId) ?? 0;
      filled.push(await liveMonth(ask, { formId, periodStart, unitId, code, areas, fields }));
    });
    const count = filled.reduce((sum, { reports }) => sum + reports.length, 0);
    const seconds = (Date.now() - startedAt) / 1_000;
    report(`  ${periodStart.slice(0, 7)}: ${count} reports so far, ${(count / seconds).toFixed(0)} a second`);
  }
  return { formId, provinceId, filled };
};
