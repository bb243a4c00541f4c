import { reviewFacts } from './review-facts.ts';
import type { SeededCampaigns, Send } from './seed-campaigns.ts';

type Known = Pick<SeededCampaigns, 'documents' | 'units' | 'plans'>;

/** Enters what the seed documents say of how work went; answers with ids by their keys. */
export const enterReviews = async (
  send: Send,
  { documents, units, plans }: Known,
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>();
  for (const { key, unit, document, plan, reviewed, ...content } of reviewFacts) {
    const command = { name: 'recordWorkReview', type: 'WorkReview', key: `review ${key}` };
    const papers = {
      documentId: documents.get(document),
      reviewedDocumentIds: reviewed.map((paper) => documents.get(paper)),
      planId: plan === undefined ? undefined : plans.get(plan),
    };
    const input = { unitId: units.get(unit), content: { ...content, ...papers, isPeriodInferred: true } };
    ids.set(`review ${key}`, await send(command, input));
  }
  return ids;
};
