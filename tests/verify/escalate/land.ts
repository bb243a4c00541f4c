import { randomUUID } from 'node:crypto';
import type { EventContract } from '@mttq/contracts/define-event';
import { unitChanged } from '@mttq/contracts/organisation/unit-changed';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { places } from '@mttq/testkit/fund-desk';

const id = (number: number): string => `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`;

const provinces = [1, 2, 3, 4].map(id);
const communesEach = 5;
const communeAt = (province: number, at: number): string => id((province + 1) * 100 + at);
const communesOf = (province: number): string[] =>
  Array.from({ length: communesEach }, (_, at) => communeAt(province, at));

/** All communes before the reform. */
export const communes: readonly string[] = provinces.flatMap((_, at) => communesOf(at));
const provinceOf = new Map(
  provinces.flatMap((province, at) => communesOf(at).map((unit) => [unit, province])),
);

// The reform: a commune goes wholly into one of another province, one is split in two, a province goes into its neighbour.
const merged = { from: communeAt(0, 0), into: communeAt(1, 0) };
const split = { from: communeAt(0, 1), into: [communeAt(0, 2), communeAt(0, 3)] };
const dissolved = { from: provinces[2] as string, into: provinces[3] as string };

type Fact = { readonly contract: EventContract; readonly aggregateId: string; readonly data: object };

const why = { changeId: null, importId: null, documentId: null, reason: 'sắp xếp đơn vị' };
const version = (
  place: { level: string; parentUnitId: string },
  validFrom: string | null,
  validUntil: string | null,
) => ({
  ...{
    versionId: randomUUID(),
    code: '01',
    codeEdition: 'QD19_2025',
    unitType: place.level,
    name: 'x',
    fullName: 'x',
  },
  ...{ ...place, validFrom, validUntil, attestedFrom: '2020-01-01', attestedUntil: null },
});

const firstVersions = new Map<string, ReturnType<typeof version>>();
const established = (unitId: string, level: string, parentUnitId: string): Fact => {
  const first = version({ level, parentUnitId }, null, null);
  firstVersions.set(unitId, first);
  return {
    contract: unitEstablished,
    aggregateId: unitId,
    data: { unitId, superseded: [], recorded: [first], ...why },
  };
};

/** What organisation says of the land at the beginning; the country is there already. */
export const landFacts = (): Fact[] => [
  ...provinces.map((unitId) => established(unitId, 'PROVINCE', places.country)),
  ...communes.map((unitId) => established(unitId, 'COMMUNE', provinceOf.get(unitId) as string)),
];

const ended = (unitId: string, parentUnitId: string, on: string): Fact => {
  const first = firstVersions.get(unitId) as ReturnType<typeof version>;
  return {
    contract: unitEnded,
    aggregateId: unitId,
    data: {
      ...{
        unitId,
        superseded: [first.versionId],
        recorded: [version({ level: first.level, parentUnitId }, null, on)],
      },
      ...{ endedOn: on, endedOnCertainty: 'EXACT', ...why },
    },
  };
};

const inherited = (fromUnitId: string, heirs: readonly string[], effectiveOn: string): Fact => ({
  contract: unitLineageEffective,
  aggregateId: fromUnitId,
  data: {
    ...{ unitId: fromUnitId, superseded: [], ...why },
    recorded: heirs.map((toUnitId) => ({
      ...{ linkId: randomUUID(), fromUnitId, toUnitId, includesPopulation: null, effectiveOn },
      ...{ extent: heirs.length === 1 ? 'FULL' : 'PARTIAL', article: null, clause: null },
    })),
  },
});

/** What organisation says of the reform, ahead of its day. */
export const reformFacts = (on: string): Fact[] => [
  ended(merged.from, provinces[0] as string, on),
  inherited(merged.from, [merged.into], on),
  ended(split.from, provinces[0] as string, on),
  inherited(split.from, split.into, on),
  ended(dissolved.from, places.country, on),
  inherited(dissolved.from, [dissolved.into], on),
  ...communesOf(2).map((unitId): Fact => {
    const first = firstVersions.get(unitId) as ReturnType<typeof version>;
    const place = { level: 'COMMUNE', parentUnitId: dissolved.from };
    const recorded = [
      version(place, null, on),
      version({ ...place, parentUnitId: dissolved.into }, on, null),
    ];
    return {
      contract: unitChanged,
      aggregateId: unitId,
      data: { unitId, superseded: [first.versionId], recorded, ...why },
    };
  }),
];

/** Desks from the bottom up, as anybody reads them from the decisions: before the reform, and after it. */
export const desksAbove = (commune: string, isReformed: boolean): readonly [string, string, string] => {
  const province = provinceOf.get(commune) as string;
  if (!isReformed) return [commune, province, places.country];
  if (commune === merged.from) return [merged.into, provinces[1] as string, places.country];
  // Nobody has chosen an heir yet: the province above both has it, and is the next desk above them.
  if (commune === split.from) return [province, province, places.country];
  return [commune, province === dissolved.from ? dissolved.into : province, places.country];
};

/** Whether a commune is there after the reform. */
export const isLasting = (commune: string): boolean => commune !== merged.from && commune !== split.from;
