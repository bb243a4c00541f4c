import { activityFacts, activityKindFacts, studyRuleFacts } from './activity-facts.ts';
import type { SeededCampaigns, Send } from './seed-campaigns.ts';

type Known = Pick<SeededCampaigns, 'documents' | 'units'>;

/** Enters kinds of activities, activities and rules of study of the seed documents; answers with ids by their keys. */
export const enterActivities = async (
  send: Send,
  { documents, units }: Known,
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>();
  const unitId = units.get('VN');
  for (const { code, name, document } of activityKindFacts) {
    const command = { name: 'recordActivityKind', type: 'ActivityKind', key: `activity kind ${code}` };
    const source = `Tài liệu ${document}`;
    const documentId = documents.get(document);
    ids.set(`kind ${code}`, await send(command, { unitId, code, name, source, documentId }));
  }
  for (const fact of activityFacts) {
    const { key, kind, unit, title, startsOn, placeText, document } = fact;
    const command = { name: 'recordActivity', type: 'Activity', key: `activity ${key}` };
    const content = {
      title,
      startsOn,
      ...('unknownUntil' in fact ? { endsOn: fact.unknownUntil, isDayKnown: false } : {}),
      placeText,
      placeUnitId: units.get(unit),
      documentId: documents.get(document),
    };
    ids.set(
      `activity ${key}`,
      await send(command, { unitId: units.get(unit), kindCode: kind, content, held: {} }),
    );
  }
  for (const { key, unit, fromYear, reviewsEvery, registers, document } of studyRuleFacts) {
    const command = { name: 'declareStudyRule', type: 'StudyRule', key: `study rule ${key}` };
    const rule = { fromYear, reviewsEvery, registers, documentId: documents.get(document) };
    ids.set(`study rule ${key}`, await send(command, { unitId: units.get(unit), ...rule }));
  }
  return ids;
};
