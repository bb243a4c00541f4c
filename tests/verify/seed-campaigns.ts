import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { campaignFacts, progressFacts, targetFacts } from '../../infra/seed/campaign-facts.ts';
import { readCornerEdition } from '../../infra/seed/corner-edition.ts';
import { createGraphClient } from '../../infra/seed/graph-client.ts';
import { type Ask, importEdition } from '../../infra/seed/import-edition.ts';
import { elsewhere, numbersOf } from '../../infra/seed/seed-assertions.ts';
import { type SeededPractice, seedCampaigns } from '../../infra/seed/seed-campaigns.ts';
import { startSystem } from '../../infra/system/start-system.ts';
import type { System } from '../../infra/system/system.ts';
import { claimActivities } from './seed-campaigns/claim-activities.ts';
import { claimReviews } from './seed-campaigns/claim-reviews.ts';
import { claimPractice } from './seed-campaigns/practice.ts';
import { openProof, type Proof } from './tree/proof.ts';

export const title =
  'Phong trào, kế hoạch, chỉ tiêu của tài liệu gốc / Campaigns, plans, targets and results of the seed documents, through the gateway';

type Report = (line: string) => void;
type Stage = { readonly ask: Ask; readonly proof: Proof; readonly seeded: SeededPractice };

const draftsOf = async ({ ask, seeded }: Stage, code: string) => {
  const { planDrafts } = await ask(
    `query ($id: ID!) { planDrafts(unitId: $id) { nodes { id startsOn asksPledge taskGroups { title } theme { title asksPledge }
       campaigns { kind } implementsDocuments { numberRaw issuedOn issuerName } } } }`,
    { id: seeded.units.get(code) },
  );
  return planDrafts.nodes[0];
};

const claimPlans = async (stage: Stage): Promise<void> => {
  const { ask, proof, seeded } = stage;
  const district = await draftsOf(stage, '086');
  const [directive, norms, rule] = district.implementsDocuments;
  proof.claim('A001 issuedOn [05-CT/TW, named in 000]', directive.issuedOn, '2016-05-15');
  proof.claim('A002 issuer [05-CT/TW, named in 000]', directive.issuerName, 'Bộ Chính trị');
  proof.claim('A003 issuedOn [1761/QĐ-MTTW-BTT, named in 000]', norms.issuedOn, '2013-01-10');
  proof.claim('A004 issuedOn [28-QĐ/TU, named in 000]', rule.issuedOn, '2018-03-26');
  proof.claim('A005 issuer [28-QĐ/TU, named in 000]', rule.issuerName, 'Tỉnh uỷ Lào Cai');
  const kinds = district.campaigns.map(({ kind }: { kind: string }) => kind).sort();
  proof.claim('A010 campaigns and movement named [000]', kinds, [
    'CAMPAIGN',
    'CAMPAIGN',
    'CAMPAIGN',
    'MOVEMENT',
  ]);
  const province = await draftsOf(stage, '49');
  proof.claim(
    'A013 issuedOn [Kết luận số 01, named in 001]',
    province.implementsDocuments[0].issuedOn,
    '2021-05-18',
  );
  proof.claim('A014 year of the plan [001]', province.startsOn.slice(0, 4), '2024');
  proof.claim(
    'A015 pledge required, by plan and theme [001]',
    [province.asksPledge, province.theme.asksPledge],
    [true, true],
  );
  const { plan } = await ask(
    'query ($id: ID!) { plan(id: $id) { number startsOn endsOn document { issuedOn issuerName } } }',
    { id: seeded.plans.get('002') },
  );
  proof.claim(
    'A017 issuedOn [67/KH-MTTQ-BTT, 002]',
    [plan.number, plan.document.issuedOn],
    ['67/KH-MTTQ-BTT', '2016-08-24'],
  );
  const years = Number(plan.endsOn.slice(0, 4)) - Number(plan.startsOn.slice(0, 4));
  proof.claim('A018 years of the plan 2016–2020 [002]', years, 4);
  proof.claim('A025 groups of tasks [003]', (await draftsOf(stage, '45')).taskGroups.length, 5);
};

const claimTarget = async ({ ask, proof, seeded }: Stage, fact: (typeof targetFacts)[number]) => {
  const { id, plan, value, comparator, words, indicator } = fact;
  const { proposedTargets } = await ask(
    `query ($id: ID!) { proposedTargets(planId: $id, first: 50) { nodes { id value comparator text indicator { key }
       places { name } document { fileRef: numberRaw } } } }`,
    { id: seeded.plans.get(plan) },
  );
  const found = proposedTargets.nodes.find((target: { id: string }) => target.id === seeded.records.get(id));
  proof.claim(
    `${id} ${indicator}, "${words}" [${found?.document.fileRef}]`,
    [found?.value, found?.comparator, found?.text],
    [value, comparator, words],
  );
};

const claimTargets = async ({ ask, proof, seeded }: Stage): Promise<void> => {
  for (const fact of targetFacts) await claimTarget({ ask, proof, seeded }, fact);
};

const claimPlaces = async ({ ask, proof, seeded }: Stage): Promise<void> => {
  const { proposedTargets } = await ask(
    'query ($id: ID!) { proposedTargets(planId: $id, first: 50) { nodes { id places { versions { name } } } } }',
    { id: seeded.plans.get('003') },
  );
  const border = proposedTargets.nodes.find(({ id }: { id: string }) => id === seeded.records.get('A026'));
  const names = border.places.map(({ versions }: { versions: { name: string }[] }) => versions[0]?.name);
  proof.claim(
    'A027 districts of the border models, names of the unit list [003]',
    names.sort(),
    ['Hướng Hóa', 'Đa Krông'].sort(),
  );
};

const claimResults = async ({ ask, proof, seeded }: Stage): Promise<void> => {
  for (const { id, value, comparator, words, indicator } of progressFacts) {
    const { progressEntries } = await ask(
      `query ($unit: ID!) { progressEntries(unitId: $unit, first: 50) { nodes { id value comparator text numerator denominator
         isPlaceInferred covers document { numberRaw } } } }`,
      { unit: seeded.units.get('513') },
    );
    const found = progressEntries.nodes.find((entry: { id: string }) => entry.id === seeded.records.get(id));
    proof.claim(
      `${id} ${indicator}, "${words}" [${found?.document.numberRaw}]`,
      [found?.value, found?.comparator, found?.text, found?.covers, found?.isPlaceInferred],
      [value, comparator, words, 'SUBTREE', true],
    );
    if (id.startsWith('A051'))
      proof.claim('A051 communes of all', [found?.numerator, found?.denominator], ['12', '21']);
  }
  const { campaign } = await ask('query ($id: ID!) { campaign(id: $id) { contentCount } }', {
    id: seeded.records.get('KDC_DOI_SONG_VAN_HOA'),
  });
  proof.claim('A054 contents of the campaign [004]', campaign.contentCount, 5);
};

const wordsOfSeeds = [
  ['A008 years of the Front [000]', '18/11/1930-18/11/2020', { years: 90 }],
  ['A012 article published [001]', '20/04/2024 09:54', { startsOn: '2024-04-20', time: '09:54' }],
  ['A023 article published [002]', 'Thứ tư, 27/05/2020, 08:09', { startsOn: '2020-05-27', time: '08:09' }],
  ['A037 years of the term of the national congress [003]', '2019 – 2024', { years: 5 }],
  ['A039 years of the Party [003]', '3/2/1930-3/2/2020', { years: 90 }],
  ['A039 years of Hồ Chí Minh [003]', '19/5/1890-19/5/2020', { years: 130 }],
  ['A039 years of National Day [003]', '2/9/1945-2/9/2020', { years: 75 }],
  ['A055 years of the review of 62-KL/TW [004]', '2009-2019', { years: 10 }],
  ['A056 article published [004]', '7:36 | 20/07/19', { startsOn: '2019-07-20', time: '07:36' }],
] as const;

const claimWords = async ({ ask, proof }: Stage): Promise<void> => {
  for (const [what, text, expected] of wordsOfSeeds) {
    const { readDays } = await ask(
      'query ($text: String!) { readDays(text: $text) { ... on WrittenDays { startsOn time years } } }',
      { text },
    );
    const actual = Object.fromEntries(Object.keys(expected).map((field) => [field, readDays[field]]));
    proof.claim(`${what} "${text}"`, actual, expected);
  }
  const { national, provincial } = await ask(
    '{ national: readOrdinal(text: "lần thứ IX") provincial: readOrdinal(text: "khóa XII") }',
  );
  proof.claim('A037, A038 ordinals of the congresses [003]', [national, provincial], [9, 12]);
};

// Units that the seed documents speak of and the corner does not have.
const unitsOfSeeds = [
  'PROVINCE,95,Tỉnh Bạc Liêu,Tỉnh,',
  'DISTRICT,465,Huyện Hướng Hóa,Huyện,45',
  'DISTRICT,467,Huyện Đa Krông,Huyện,45',
  'DISTRICT,513,Huyện Thăng Bình,Huyện,49',
];

const prove = async (system: System, report: Report): Promise<void> => {
  // What is printed says which assertions of the manual of the domain were asked.
  const asked = new Set<string>();
  const proof = openProof((line) => {
    for (const number of line.match(/A0\d\d/g) ?? []) asked.add(number);
    report(line);
  });
  const ask = createGraphClient(system.graphUrl, () => system.token('administrator'));
  const corner = await readCornerEdition();
  const unitsOld = `${corner.unitsOld.trimEnd()}\n${unitsOfSeeds.join('\n')}\n`;
  await importEdition(ask, { ...corner, unitsOld }, { report });
  const seeded = await seedCampaigns(system, report);
  const again = await seedCampaigns(system, report);
  const added = [...again.records.values()].filter((id) => ![...seeded.records.values()].includes(id));
  proof.claim('seeded again, new records', added.length, 0);
  const stage = { ask, proof, seeded };
  await claimPlans(stage);
  await claimTargets(stage);
  await claimPlaces(stage);
  await claimResults(stage);
  await claimWords(stage);
  await claimActivities(stage);
  await claimPractice(stage);
  await claimReviews(stage);
  const missing = numbersOf('seed-campaigns').filter((number) => !asked.has(number));
  proof.claim('assertions A001–A058 of this service that were not asked', missing, []);
  for (const line of elsewhere('seed-campaigns')) report(line);
  report(`${campaignFacts.length} campaigns, ${targetFacts.length} targets, ${progressFacts.length} results`);
  proof.close();
};

/** Starts a system of its own with a corner of the country, seeds it by the public mutations and asks the gateway. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-verify-campaigns-'));
  let system: System | undefined;
  try {
    system = await startSystem({ directory, report, fast: true, env: { OPERATION_MS_MAX: '60000' } });
    await prove(system, report);
  } finally {
    await system?.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
