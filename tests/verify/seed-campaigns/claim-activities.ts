import { activityFacts, activityKindFacts, studyRuleFacts } from '../../../infra/seed/activity-facts.ts';
import type { Ask } from '../../../infra/seed/import-edition.ts';
import type { SeededCampaigns } from '../../../infra/seed/seed-campaigns.ts';
import type { Proof } from '../tree/proof.ts';

type Stage = { readonly ask: Ask; readonly proof: Proof; readonly seeded: SeededCampaigns };

const claimKinds = async ({ ask, proof }: Stage): Promise<void> => {
  const { activityKinds } = await ask(
    '{ activityKinds(first: 100) { nodes { code name document { numberRaw } } } }',
  );
  const listed = activityKindFacts.filter(({ document }) => document === '001');
  const found = listed.map(({ code }) =>
    activityKinds.nodes.find((kind: { code: string }) => kind.code === code),
  );
  proof.claim(
    `A016 kinds of activities listed [${found[0]?.document.numberRaw}]`,
    found.map((kind) => kind?.name),
    listed.map(({ name }) => name),
  );
  proof.claim('A016 kinds of activities listed, at least 4', found.length >= 4, true);
};

const assertedBy: Readonly<Record<string, string>> = { '000-05': 'A011 ', '000-06': 'A009 ' };

const claimDated = async ({ ask, proof, seeded }: Stage): Promise<void> => {
  for (const fact of activityFacts) {
    const { key, title, startsOn, placeText, commune } = fact;
    const unknownUntil = 'unknownUntil' in fact ? fact.unknownUntil : undefined;
    const { activity } = await ask(
      `query ($id: ID!) { activity(id: $id) { title startsOn endsOn isDayKnown placeText state participantCount placeUnit { versions { name code } }
         document { numberRaw } } }`,
      { id: seeded.records.get(`activity ${key}`) },
    );
    proof.claim(
      `${key} place and state of the activity; unknown participants stay null [${activity.document.numberRaw}]`,
      [activity.title, activity.placeText, activity.state, activity.participantCount],
      [title, placeText, 'HELD', null],
    );
    proof.claim(
      `${key} day: ${unknownUntil === undefined ? 'printed' : 'in no paper, so a period and no day'}`,
      [activity.startsOn, activity.endsOn, activity.isDayKnown],
      [startsOn, unknownUntil ?? startsOn, unknownUntil === undefined],
    );
    const { name, code } = activity.placeUnit.versions[0];
    proof.claim(
      `${assertedBy[key]}commune of "${title}", by the unit list of the time [${activity.document.numberRaw}]`,
      [name, code],
      [commune, fact.unit],
    );
  }
};

const claimRules = async ({ ask, proof, seeded }: Stage): Promise<void> => {
  for (const { unit } of studyRuleFacts) {
    const { studyRule } = await ask(
      `query ($unitId: ID!) { studyRule(unitId: $unitId, year: 2020) { reviewsEvery registers registerUntil document { numberRaw } } }`,
      { unitId: seeded.units.get(unit) },
    );
    const document = studyRule.document.numberRaw;
    proof.claim(`A021 frequency of self-review [${document}]`, studyRule.reviewsEvery, 'MONTHLY');
    proof.claim(`A022 time of registration [${document}]`, studyRule.registers, 'START_OF_YEAR');
    proof.claim(`A022 no last day is printed, so none is kept [${document}]`, studyRule.registerUntil, null);
  }
};

// Units come from one service, what they did from another: one query through the gateway.
const claimJoined = async ({ ask, proof, seeded }: Stage): Promise<void> => {
  const fact = activityFacts.find(({ key }) => key === '000-06') ?? activityFacts[1];
  const { country, commune } = await ask(
    `query ($country: ID!, $commune: ID!) {
       country: unit(id: $country) { ... on Unit {
         activityCounts(from: "2019-01-01", to: "2019-12-31") { kind { code } heldCount undatedCount countedCount participantCount } } }
       commune: unit(id: $commune, asOf: "2020-01-01") { ... on Unit { activities { nodes { title } } } } }`,
    { country: seeded.units.get('VN'), commune: seeded.units.get(fact.unit) },
  );
  proof.claim('activities of the commune, by its unit', commune.activities.nodes, [{ title: fact.title }]);
  const nobodyCounted = { countedCount: 0, participantCount: '0' };
  proof.claim(
    'activities of 2019 below the country, by kind: one has its day, one may lie in 2020',
    country.activityCounts,
    [
      { kind: { code: 'HANDING_OVER' }, heldCount: 0, undatedCount: 1, ...nobodyCounted },
      { kind: { code: fact.kind }, heldCount: 1, undatedCount: 0, ...nobodyCounted },
    ],
  );
};

/** What the seed documents say of activities and study, each with its document, asked through the gateway. */
export const claimActivities = async (stage: Stage): Promise<void> => {
  await claimKinds(stage);
  await claimDated(stage);
  await claimRules(stage);
  await claimJoined(stage);
};
