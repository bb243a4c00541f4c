import type { PetitionStore } from '../petitions/petition.postgres.ts';
import type { Petition } from '../petitions/petition.ts';
import type { FingerprintStore } from './fingerprint.postgres.ts';
import { resemblanceOf, suggestionScoreMin } from './resemblance.ts';
import { profileText } from './text-profile.ts';

/** A petition that seems to be about the same matter, and how alike it is, 0–1. */
export type SimilarPetition = { readonly petition: Petition; readonly score: number };

type Sources = { readonly petitions: PetitionStore; readonly fingerprints: FingerprintStore };

type Asked = { readonly text: string; readonly limit: number; readonly exceptId?: string | undefined };

const textMax = 10_000;

/** Petitions in sight that a text seems to repeat, the most alike first. */
export const findSimilarPetitions =
  ({ petitions, fingerprints }: Sources) =>
  async ({ text, limit, exceptId }: Asked): Promise<SimilarPetition[]> => {
    const profile = profileText(text.slice(0, textMax));
    const near = (await fingerprints.near(profile.features)).filter(
      ({ petitionId }) => petitionId !== exceptId,
    );
    if (near.length === 0) return [];
    const features = fingerprints.keysOf(profile.features);
    const weightOf = await fingerprints.weights([
      ...features,
      ...near.flatMap((candidate) => candidate.features),
    ]);
    const found = await petitions.byIds(near.map(({ petitionId }) => petitionId));
    const featuresOf = new Map(near.map((candidate) => [candidate.petitionId, candidate.features]));
    return found
      .map((petition) => {
        const theirs = { profile: profileText(petition.text), features: featuresOf.get(petition.id) ?? [] };
        return { petition, score: resemblanceOf({ profile, features }, theirs, weightOf) };
      })
      .filter(({ score }) => score >= suggestionScoreMin)
      .sort((left, right) => right.score - left.score || (left.petition.id < right.petition.id ? -1 : 1))
      .slice(0, limit);
  };
