import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import {
  campaignFacts,
  indicatorFacts,
  progressFacts,
  targetFacts,
  taskGroups003,
  theme2020,
  theme2024,
} from './campaign-facts.ts';
import { enterActivities } from './enter-activities.ts';
import { enterReviews } from './enter-reviews.ts';
import { createGraphClient } from './graph-client.ts';
import type { Ask } from './import-edition.ts';
import { namedDocuments } from './named-documents.ts';
import { type Practice, seedPractice } from './seed-practice.ts';

type Surroundings = { readonly graphUrl: string; token(actor: string): Promise<string> };
type Answer = { readonly id?: string; readonly refusedAs?: string; readonly message?: string };

/** Ids of what was entered, by the keys of the facts. */
export type SeededCampaigns = {
  readonly documents: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly plans: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<string, string>;
};

/** What was entered, with models and Great Unity Days. */
export type SeededPractice = SeededCampaigns & { readonly practice: Practice };

const refusal = '... on Refusal { refusedAs: code message }';
const waitMs = 500;
const deadlineMs = 180_000;
// The service has not heard of a unit or an area yet.
const notHeardOf = ['UnitNotKnown', 'AreaNotKnown'];

type Command = { readonly name: string; readonly type: string; readonly key: string };
/** Sends one command, under a key of the seed, and answers with the id of its result. */
export type Send = (command: Command, input: object) => Promise<string>;

/** Sends one command and answers with the id of its result; waits where the service has not heard of a unit yet. */
const createSend =
  (ask: Ask): Send =>
  async ({ name, type, key }, input) => {
    const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${inputType}!) { answer: ${name}(input: $input) { ... on ${type} { id } ${refusal} } }`;
    const deadline = Date.now() + deadlineMs;
    for (;;) {
      const data = await ask(document, { input: { idempotencyKey: `seed campaigns ${key}`, ...input } });
      const { id, refusedAs, message } = data.answer as Answer;
      if (id !== undefined) return id;
      if (!notHeardOf.includes(refusedAs ?? '') || Date.now() > deadline)
        throw new Fault('SEED_REFUSED', `${key}: ${refusedAs}: ${message}`);
      await wait(waitMs);
    }
  };

// Units by the codes of their time: the reform of 2025 gave some of these codes to others.
const oldCodes = ['45', '49', '95', '086', '465', '467', '513', '02914', '02935'] as const;

const findUnits = async (ask: Ask): Promise<Map<string, string>> => {
  const { units } = await ask('{ units(filter: { level: CENTRAL }) { nodes { id } } }');
  const found = new Map<string, string>([['VN', units.nodes[0].id]]);
  for (const code of oldCodes) {
    const { unit } = await ask(
      `query ($code: String!) { unit(code: $code, edition: QD124_2004, asOf: "2020-01-01") { ... on Unit { id } ${refusal} } }`,
      { code },
    );
    const { id, refusedAs } = unit as Answer;
    if (id === undefined) throw new Fault('SEED_REFUSED', `unit ${code}: ${refusedAs}`);
    found.set(code, id);
  }
  return found;
};

const enterCampaigns = async (send: Send, known: SeededCampaigns): Promise<Map<string, string>> => {
  const ids = new Map<string, string>();
  for (const fact of campaignFacts) {
    const { key, kind, title, document } = fact;
    const predecessorId = 'predecessor' in fact ? ids.get(fact.predecessor) : undefined;
    const contentCount = 'contentCount' in fact ? fact.contentCount : undefined;
    const documentId = known.documents.get(document);
    const input = {
      key,
      kind,
      title,
      predecessorId,
      contentCount,
      documentId,
      unitId: known.units.get('VN'),
    };
    const id = await send({ name: 'openCampaign', type: 'Campaign', key: `campaign ${key}` }, input);
    ids.set(key, id);
    if (!('alias' in fact)) continue;
    const command = { name: 'addCampaignTitle', type: 'Campaign', key: `alias ${key}` };
    await send(command, { campaignId: id, title: fact.alias, kind: 'ALIAS', documentId });
  }
  return ids;
};

const enterPlans = async (
  send: Send,
  { documents, units }: SeededCampaigns,
  campaigns: ReadonlyMap<string, string>,
): Promise<Map<string, string>> => {
  const theme = (key: string, input: object) =>
    send({ name: 'declareTheme', type: 'Theme', key: `theme ${key}` }, input);
  const year = (number: number) => ({ startsOn: `${number}-01-01`, endsOn: `${number}-12-31` });
  const implementing = (...keys: string[]) => keys.map((key) => documents.get(key));
  const draft = (key: string, unitId: string | undefined, content: object) =>
    send({ name: 'draftPlan', type: 'Plan', key: `plan ${key}` }, { unitId, content });
  const named = ['NTM_DTVM', 'VI_NGUOI_NGHEO', 'HANG_VIET', 'DOAN_KET_SANG_TAO'].map((key) =>
    campaigns.get(key),
  );
  const study = {
    unitId: units.get('086'),
    year: 2020,
    kind: 'STUDY',
    title: theme2020,
    documentId: documents.get('000'),
  };
  const work = {
    unitId: units.get('49'),
    year: 2024,
    kind: 'FRONT_WORK',
    title: theme2024,
    asksPledge: true,
  };
  const plan000 = await draft('000', units.get('086'), {
    ...{ title: 'Kế hoạch học tập và làm theo năm 2020', ...year(2020), campaignIds: named },
    themeId: await theme('2020', study),
    implementsDocumentIds: implementing('05-CT/TW', '1761', '28-QĐ/TU'),
  });
  const plan001 = await draft('001', units.get('49'), {
    ...{ title: 'Kế hoạch năm 2024', ...year(2024), asksPledge: true },
    themeId: await theme('2024', { ...work, documentId: documents.get('001') }),
    implementsDocumentIds: implementing('KL01', '05-CT/TW'),
  });
  const plan002 = await draft('002', units.get('95'), {
    ...{ title: 'Kế hoạch thực hiện Chỉ thị 05-CT/TW', startsOn: '2016-01-01', endsOn: '2020-12-31' },
    implementsDocumentIds: implementing('05-CT/TW'),
  });
  const plan003 = await draft('003', units.get('45'), {
    ...{ title: 'Triển khai nhiệm vụ công tác Mặt trận năm 2020', ...year(2020) },
    campaignIds: [campaigns.get('HANG_VIET'), campaigns.get('DOAN_KET_SANG_TAO')],
    taskGroups: taskGroups003.map((title) => ({ title, tasks: [] })),
    implementsDocumentIds: implementing('05-CT/TW'),
  });
  // Only 002 prints number and day of its plan; the others are kept as drafts, as what is missing is not invented.
  await send({ name: 'submitPlan', type: 'Plan', key: 'submit 002' }, { planId: plan002 });
  const issue = {
    planId: plan002,
    number: '67/KH-MTTQ-BTT',
    issuedOn: '2016-08-24',
    documentId: documents.get('67'),
  };
  await send({ name: 'issuePlan', type: 'Plan', key: 'issue 002' }, issue);
  return new Map([
    ['000', plan000],
    ['001', plan001],
    ['002', plan002],
    ['003', plan003],
  ]);
};

const enterFigures = async (
  send: Send,
  { documents, units, plans }: SeededCampaigns,
): Promise<Map<string, string>> => {
  const indicators = new Map<string, string>();
  for (const { key, measure, aggregation, ...definition } of indicatorFacts) {
    const input = { unitId: units.get('VN'), key, measure, aggregation, definition };
    const command = { name: 'defineIndicator', type: 'Indicator', key: `indicator ${key}` };
    indicators.set(key, await send(command, input));
  }
  const records = new Map<string, string>();
  for (const { id, plan, indicator, words, places } of targetFacts) {
    const placeUnitIds = places.map((code) => units.get(code));
    const base = { planId: plans.get(plan), indicatorId: indicators.get(indicator), placeUnitIds };
    const input = { ...base, aim: { quantity: words }, documentId: documents.get(plan) };
    records.set(id, await send({ name: 'setTarget', type: 'Target', key: `target ${id}` }, input));
  }
  for (const { id, indicator, words } of progressFacts) {
    const input = {
      ...{ unitId: units.get('513'), indicatorId: indicators.get(indicator), quantity: words },
      ...{ startsOn: '2009-07-21', endsOn: '2019-07-20', covers: 'SUBTREE', source: 'SEED_DOCUMENT' },
      // The paper names no district; its 21 communes fit Thăng Bình best.
      ...{ isPlaceInferred: true, documentId: documents.get('004') },
    };
    records.set(
      id,
      await send({ name: 'recordProgress', type: 'ProgressEntry', key: `progress ${id}` }, input),
    );
  }
  return records;
};

/** Enters what the seed documents say of campaigns, plans, targets and results through the public graph. Harmless when repeated. */
export const seedCampaigns = async (
  surroundings: Surroundings,
  report: (line: string) => void,
): Promise<SeededPractice> => {
  const ask = createGraphClient(surroundings.graphUrl, () => surroundings.token('administrator'));
  const send = createSend(ask);
  const documents = new Map<string, string>();
  for (const { key, ...document } of namedDocuments) {
    const command = { name: 'registerDocument', type: 'OfficialDocument', key: `document ${key}` };
    documents.set(key, await send(command, document));
  }
  const units = await findUnits(ask);
  const begun = { documents, units, plans: new Map(), records: new Map() };
  const campaigns = await enterCampaigns(send, begun);
  const plans = await enterPlans(send, begun, campaigns);
  const records = await enterFigures(send, { ...begun, plans });
  const activities = await enterActivities(send, begun);
  const practice = await seedPractice(send, begun);
  const reviews = await enterReviews(send, { ...begun, plans });
  report(
    `seed: ${campaigns.size} campaigns, ${plans.size} plans, ${records.size} targets and results, ${activities.size} kinds, activities and rules, ${practice.models.size} models, ${reviews.size} reviews of the seed documents`,
  );
  return {
    documents,
    units,
    plans,
    practice,
    records: new Map([...records, ...activities, ...campaigns, ...reviews]),
  };
};
