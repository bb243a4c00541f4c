import { awarenessFact, modelFacts, unityDayFact } from './practice-facts.ts';
import type { SeededCampaigns, Send } from './seed-campaigns.ts';

/** What was entered of practice: ids by the keys of the facts. */
export type Practice = {
  readonly models: ReadonlyMap<string, string>;
  readonly unityDay: string;
  readonly awareness: string;
};

const enterUnityDay = async (send: Send, { documents, units }: SeededCampaigns): Promise<string> => {
  const { area, heldOn, programme } = unityDayFact;
  const unitId = units.get(area.commune);
  const { areaKind, name } = area;
  const areaId = await send(
    { name: 'establishArea', type: 'ResidentialArea', key: 'area Nậm Chủ' },
    // The first day on which a paper speaks of it; older ones may say more.
    { areaKind, name, communeUnitId: unitId, validFrom: heldOn, documentId: documents.get('000') },
  );
  const content = { heldOn, areaIds: [areaId], programme, documentId: documents.get('000') };
  const dayId = await send(
    { name: 'planGreatUnityDay', type: 'GreatUnityDay', key: 'unity day Nậm Chủ' },
    { unitId, content },
  );
  return send(
    { name: 'holdGreatUnityDay', type: 'GreatUnityDay', key: 'unity day Nậm Chủ held' },
    { dayId, content },
  );
};

const enterAwareness = async (send: Send, { documents, units }: SeededCampaigns): Promise<string> => {
  const { indicator, words, startsOn, endsOn } = awarenessFact;
  const { key, measure, aggregation, ...definition } = indicator;
  const indicatorId = await send(
    { name: 'defineIndicator', type: 'Indicator', key: `indicator ${key}` },
    { unitId: units.get('VN'), key, measure, aggregation, definition },
  );
  return send(
    { name: 'recordProgress', type: 'ProgressEntry', key: 'progress A019' },
    {
      ...{ unitId: units.get('95'), indicatorId, quantity: words, startsOn, endsOn, covers: 'SUBTREE' },
      ...{ source: 'SEED_DOCUMENT', documentId: documents.get('002') },
    },
  );
};

/** Enters models, a Great Unity Day and the share of staff that the seed documents speak of. Harmless when repeated. */
export const seedPractice = async (send: Send, known: SeededCampaigns): Promise<Practice> => {
  const models = new Map<string, string>();
  for (const { key, category, name } of modelFacts) {
    const command = { name: 'registerPracticeModel', type: 'PracticeModel', key: `model ${key}` };
    const input = {
      ...{ unitId: known.units.get('95'), name, category, documentId: known.documents.get('002') },
      ...{ registeredOn: '2020-05-27', isDayInferred: true },
    };
    models.set(key, await send(command, input));
  }
  const unityDay = await enterUnityDay(send, known);
  return { models, unityDay, awareness: await enterAwareness(send, known) };
};
