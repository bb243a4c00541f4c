import type { Ask } from '../../../infra/seed/import-edition.ts';
import { awarenessFact, modelFacts, unityDayFact } from '../../../infra/seed/practice-facts.ts';
import type { SeededPractice } from '../../../infra/seed/seed-campaigns.ts';
import type { Proof } from '../tree/proof.ts';

type Stage = { readonly ask: Ask; readonly proof: Proof; readonly seeded: SeededPractice };

const claimUnityDay = async ({ ask, proof, seeded }: Stage): Promise<void> => {
  const { greatUnityDay } = await ask(
    `query ($id: ID!) { greatUnityDay(id: $id) { heldOn state familiesCommended areas { name }
       unit { versions { name code } } document { numberRaw } } }`,
    { id: seeded.practice.unityDay },
  );
  const { heldOn, state, areas, unit, document, familiesCommended } = greatUnityDay;
  const [{ name, code }] = unit.versions;
  proof.claim(
    `A009 Great Unity Day, thôn Nậm Chủ, xã Bản Cầm [${document.numberRaw}]`,
    [heldOn, state, areas[0].name, name, code],
    ['2019-11-18', 'HELD', unityDayFact.area.name, 'Bản Cầm', '02914'],
  );
  proof.claim('A009 families commended: no number in the caption, so unknown [000]', familiesCommended, null);
};

const claimModels = async ({ ask, proof, seeded }: Stage): Promise<void> => {
  const { practiceModels } = await ask(
    `query ($id: ID!) { practiceModels(unitId: $id) { nodes { name state isDayInferred steps { document { numberRaw } } } } }`,
    { id: seeded.units.get('95') },
  );
  const papers = new Set(
    practiceModels.nodes.map(
      ({ steps }: { steps: { document: { numberRaw: string } }[] }) => steps[0]?.document.numberRaw,
    ),
  );
  proof.claim(
    `A020 registered models that are named [${[...papers].join()}]`,
    practiceModels.nodes.map(({ name, state }: { name: string; state: string }) => [name, state]).sort(),
    modelFacts.map(({ name }) => [name, 'REGISTERED']).sort(),
  );
};

const claimAwareness = async ({ ask, proof, seeded }: Stage): Promise<void> => {
  const { progressEntries } = await ask(
    'query ($unit: ID!) { progressEntries(unitId: $unit) { nodes { id value text document { numberRaw } } } }',
    { unit: seeded.units.get('95') },
  );
  const found = progressEntries.nodes.find(({ id }: { id: string }) => id === seeded.practice.awareness);
  proof.claim(
    `A019 staff with raised awareness, "${awarenessFact.words}" [${found?.document.numberRaw}]`,
    [found?.value, found?.text],
    ['100', '100%'],
  );
};

/** A009, A019 and A020: a Great Unity Day, a share and models of the seed documents. */
export const claimPractice = async (stage: Stage): Promise<void> => {
  await claimUnityDay(stage);
  await claimModels(stage);
  await claimAwareness(stage);
};
