import type { Ask } from '../../../infra/seed/import-edition.ts';
import { reviewFacts } from '../../../infra/seed/review-facts.ts';
import type { SeededCampaigns } from '../../../infra/seed/seed-campaigns.ts';
import type { Proof } from '../tree/proof.ts';

type Stage = { readonly ask: Ask; readonly proof: Proof; readonly seeded: SeededCampaigns };
type Section = { readonly kind: string; readonly statements: readonly string[] };

const years: Readonly<Record<string, string>> = {
  '002': 'A018 years that the paper looks back on',
  '004': 'A055 years of the review',
};

const claimReview = async ({ ask, proof, seeded }: Stage, fact: (typeof reviewFacts)[number]) => {
  const { workReview } = await ask(
    `query ($id: ID!) { workReview(id: $id) { years isPeriodInferred isPlaceInferred sections { kind statements }
       document { numberRaw } reviewedDocuments { numberRaw } } }`,
    { id: seeded.records.get(`review ${fact.key}`) },
  );
  const paper = workReview.document.numberRaw;
  const reviewed = workReview.reviewedDocuments.map(({ numberRaw }: { numberRaw: string }) => numberRaw);
  proof.claim(
    `${years[fact.key]} of ${reviewed.join(', ')} [${paper}]`,
    [workReview.years, workReview.isPeriodInferred, workReview.isPlaceInferred],
    [fact.years, true, fact.isPlaceInferred],
  );
  const words = (sections: readonly Section[]) =>
    sections.map(({ kind, statements }) => [kind, ...statements]);
  proof.claim(
    `${fact.key} sections in the words of the paper`,
    words(workReview.sections),
    words(fact.sections),
  );
};

/** A018, A024 and A055: what papers say of how work went, in their words, asked through the gateway. */
export const claimReviews = async (stage: Stage): Promise<void> => {
  for (const fact of reviewFacts) await claimReview(stage, fact);
  const { ask, proof, seeded } = stage;
  const { unit } = await ask(
    `query ($id: ID!) { unit(id: $id, asOf: "2020-06-01") { ... on Unit { workReviews(section: LIMITATION, to: "2020-12-31") {
       nodes { sections(kinds: [LIMITATION]) { statements } document { numberRaw } } } } } }`,
    { id: seeded.units.get('95') },
  );
  const [review] = unit.workReviews.nodes;
  const statements: readonly string[] = review?.sections[0]?.statements ?? [];
  proof.claim(
    `A024 limitations recorded, at least 2 [${review?.document.numberRaw}]: ${JSON.stringify(statements)}`,
    statements.length >= 2,
    true,
  );
};
