import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import { createGraphClient } from './graph-client.ts';
import type { Ask } from './import-edition.ts';
import { type SeedDocument, seedDocuments, type WelfareFact, welfareFacts } from './welfare-facts.ts';

type Surroundings = { readonly graphUrl: string; token(actor: string): Promise<string> };

/** What a figure became: its record, and the document that it stands in. */
export type SeededFact = { readonly fact: WelfareFact; readonly id: string; readonly documentId: string };

type Answer = { readonly id?: string; readonly refusedAs?: string; readonly message?: string };

const refusal = '... on Refusal { refusedAs: code message }';
const waitMs = 500;
const deadlineMs = 180_000;
// The service learns of units by events: right after the tree was seeded it may be behind.
const passing = new Set(['UnitNotKnown', 'AggregateNotValid']);

const idOf = (what: string, { id, refusedAs, message }: Answer): string => {
  if (id === undefined) throw new Fault('SEED_REFUSED', `${what}: ${refusedAs}: ${message}`);
  return id;
};

const register = async (ask: Ask, { key, sourceLabel: _, ...document }: SeedDocument): Promise<string> => {
  const input = { idempotencyKey: `seed welfare document ${key}`, ...document };
  const { registerDocument } = await ask(
    `mutation ($input: RegisterDocumentInput!) { registerDocument(input: $input) { ... on OfficialDocument { id } ${refusal} } }`,
    { input },
  );
  return idOf(`document ${key}`, registerDocument as Answer);
};

type Place = { readonly keeperUnitId: string; readonly provinceId: string };

/** The country keeps the records; the document of 003 speaks of tỉnh Quảng Trị as it was in 2020. */
const findPlaces = async (ask: Ask): Promise<Place> => {
  const { units, unit } = await ask(
    `{ units(filter: { level: CENTRAL }) { nodes { id } }
       unit(code: "45", edition: QD124_2004, asOf: "2020-01-01") { ... on Unit { id } ${refusal} } }`,
  );
  return {
    keeperUnitId: idOf('the country', (units as { nodes: Answer[] }).nodes[0] ?? {}),
    provinceId: idOf('tỉnh Quảng Trị', unit as Answer),
  };
};

const aboutOf = (fact: WelfareFact, { provinceId }: Place) =>
  fact.document === '003'
    ? { unitId: provinceId, referenceOn: '2020-01-01' }
    : {
        placeText: 'Một huyện có 21 xã; văn bản không nêu tên huyện',
        referenceOn: '2019-07-20',
      };

const record = async (
  ask: Ask,
  fact: WelfareFact,
  given: Place & { documentId: string },
): Promise<string> => {
  const { id, document, period, value, ...figure } = fact;
  const [precision, periodFrom, periodTo] = period;
  const sourceLabel = seedDocuments.find(({ key }) => key === document)?.sourceLabel;
  const input = {
    idempotencyKey: `seed welfare ${id} ${fact.indicator}`,
    keeperUnitId: given.keeperUnitId,
    ...figure,
    ...aboutOf(fact, given),
    ...(value === null ? {} : { value }),
    precision,
    periodFrom,
    periodTo,
    documentId: given.documentId,
    sourceLabel,
  };
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const { recordReportedAggregate: answer } = await ask(
      `mutation ($input: RecordReportedAggregateInput!) {
        recordReportedAggregate(input: $input) { ... on ReportedAggregate { id } ${refusal} } }`,
      { input },
    );
    const { refusedAs = '' } = answer as Answer;
    if (!passing.has(refusedAs) || Date.now() > deadline) return idOf(`${id}`, answer as Answer);
    await wait(waitMs);
  }
};

/** Enters the figures of the seed documents about welfare through the public graph, each with its document. Harmless when repeated. */
export const seedWelfare = async (
  surroundings: Surroundings,
  report: (line: string) => void,
): Promise<readonly SeededFact[]> => {
  const ask = createGraphClient(surroundings.graphUrl, () => surroundings.token('administrator'));
  const places = await findPlaces(ask);
  const documentIds = new Map<string, string>();
  for (const document of seedDocuments) documentIds.set(document.key, await register(ask, document));
  const seeded: SeededFact[] = [];
  for (const fact of welfareFacts) {
    const documentId = documentIds.get(fact.document) ?? '';
    seeded.push({ fact, documentId, id: await record(ask, fact, { ...places, documentId }) });
  }
  report(`seed: ${seeded.length} figures of ${seedDocuments.length} documents about welfare`);
  return seeded;
};
