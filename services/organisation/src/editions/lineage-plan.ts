import type { LineageChange, LineageLink } from '../lineage/lineage-link.ts';
import { type Identities, keyOf } from './identities.ts';
import type { ImportInput } from './import-plan.ts';

type LineageCounts = {
  readonly linksCreated: number;
  readonly linksCorrected: number;
  readonly linksUnchanged: number;
  readonly linksWithdrawn: number;
};

const pairOf = (link: Pick<LineageLink, 'fromUnitId' | 'toUnitId'>): string =>
  `${link.fromUnitId} ${link.toUnitId}`;

const listedLinks = ({ edition, parameters }: ImportInput, identities: Identities): LineageLink[] =>
  edition.links.map((link) => ({
    linkId: '',
    fromUnitId: identities.oldIds.get(keyOf(link.level, link.fromCode)) as string,
    toUnitId: identities.newIds.get(keyOf(link.toLevel, link.toCode)) as string,
    extent: link.extent,
    includesPopulation: null,
    effectiveOn: parameters.effectiveOn,
    article: null,
    clause: null,
  }));

const heirsOf = (links: readonly LineageLink[]): Map<string, string> =>
  new Map(
    [...Map.groupBy(links, (link) => link.fromUnitId)].map(([unitId, heirs]) => [
      unitId,
      heirs
        .map((link) => link.toUnitId)
        .sort()
        .join(' '),
    ]),
  );

// A source that does not state an extent takes nothing from one that did, as long as both name the same heirs.
const keepsExtents = (recorded: readonly LineageLink[], listed: readonly LineageLink[]) => {
  const recordedHeirs = heirsOf(recorded);
  const listedHeirs = heirsOf(listed);
  return (earlier: LineageLink, link: LineageLink): boolean =>
    earlier.extent === link.extent ||
    (link.extent === 'UNSTATED' && recordedHeirs.get(link.fromUnitId) === listedHeirs.get(link.fromUnitId));
};

/** The heirs of every old unit as the links file states them, against those on record for the same day. */
export const lineageChanges = (
  input: ImportInput,
  identities: Identities,
): { readonly changes: LineageChange[]; readonly counts: LineageCounts } => {
  const recorded = input.record.links.filter((link) => link.effectiveOn === input.parameters.effectiveOn);
  const recordedOf = new Map(recorded.map((link) => [pairOf(link), link]));
  const listed = listedLinks(input, identities);
  const listedPairs = new Set(listed.map(pairOf));
  const withdrawn = recorded.filter((link) => !listedPairs.has(pairOf(link)));
  const stands = keepsExtents(recorded, listed);
  const created = listed.filter((link) => !recordedOf.has(pairOf(link)));
  const corrected = listed.flatMap((link) => {
    const earlier = recordedOf.get(pairOf(link));
    if (earlier === undefined || stands(earlier, link)) return [];
    return [{ earlier, better: { ...earlier, extent: link.extent } }];
  });
  const superseded = Map.groupBy(
    [...withdrawn, ...corrected.map(({ earlier }) => earlier)],
    (link) => link.fromUnitId,
  );
  const entering = Map.groupBy(
    [...created, ...corrected.map(({ better }) => better)].map((link) => ({
      ...link,
      linkId: input.ids.newId(),
    })),
    (link) => link.fromUnitId,
  );
  const unitIds = new Set([...superseded.keys(), ...entering.keys()]);
  return {
    changes: [...unitIds].map((unitId) => ({
      unitId,
      superseded: superseded.get(unitId) ?? [],
      recorded: entering.get(unitId) ?? [],
    })),
    counts: {
      linksCreated: created.length,
      linksCorrected: corrected.length,
      linksUnchanged: listed.length - created.length - corrected.length,
      linksWithdrawn: withdrawn.length,
    },
  };
};
