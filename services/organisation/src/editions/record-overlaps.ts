import { rangesOverlap } from '@mttq/kernel/day-range';
import { holdsOn, type UnitVersion } from '../units/unit.ts';
import type { EditionProblem, FileName } from './edition-files.ts';
import { problemAt } from './edition-messages.ts';
import { type Identities, keyOf } from './identities.ts';
import type { ImportInput } from './import-plan.ts';
import type { Timeline } from './observed-timeline.ts';
import type { WantedTimelines } from './wanted-timelines.ts';

type Place = { readonly file: FileName; readonly row: number };
type Outcome = WantedTimelines & { readonly recordedOf: ReadonlyMap<string, readonly UnitVersion[]> };

const daysOf = (version: UnitVersion): string => `${version.validFrom ?? '…'} – ${version.validUntil ?? '…'}`;

const overlap = (left: UnitVersion, right: UnitVersion): boolean =>
  rangesOverlap(
    { from: left.validFrom, until: left.validUntil },
    { from: right.validFrom, until: right.validUntil },
  );

const neighboursThatOverlap = (versions: readonly UnitVersion[]): [UnitVersion, UnitVersion][] => {
  const ordered = versions.toSorted((left, right) =>
    (left.validFrom ?? '') < (right.validFrom ?? '') ? -1 : 1,
  );
  return ordered.flatMap((version, at) => {
    const next = ordered[at + 1];
    return next !== undefined && overlap(version, next)
      ? [[version, next] as [UnitVersion, UnitVersion]]
      : [];
  });
};

const placesOf = ({ edition }: ImportInput, identities: Identities): Map<string, Place> =>
  new Map([
    ...edition.oldUnits.map((unit): [string, Place] => [
      identities.oldIds.get(keyOf(unit.level, unit.code)) as string,
      { file: 'UNITS_OLD', row: unit.row },
    ]),
    ...edition.newUnits.map((unit): [string, Place] => [
      identities.newIds.get(keyOf(unit.level, unit.code)) as string,
      { file: 'UNITS_NEW', row: unit.row },
    ]),
  ]);

const parentIsThere = (version: UnitVersion, whole: ReadonlyMap<string, Timeline>): boolean =>
  version.parentUnitId === null ||
  (whole.get(version.parentUnitId) ?? []).some((parent) => holdsOn(parent, version.attestedFrom));

/** ORG-1 and ORG-3 for the record as it would read after the import: what of the files contradicts it. */
export const recordOverlaps = (
  input: ImportInput,
  identities: Identities,
  { timelines, recordedOf }: Outcome,
): EditionProblem[] => {
  const whole = new Map<string, Timeline>([...recordedOf, ...timelines]);
  const places = placesOf(input, identities);
  const versions = [...whole.values()].flat();
  const problem = (version: UnitVersion, what: string): EditionProblem =>
    problemAt(places.get(version.unitId) ?? { file: 'UNITS_OLD', row: 1 }, 'RECORD_OVERLAP', what);
  const codes = Map.groupBy(versions, (version) => `${version.codeEdition} ${version.level} ${version.code}`);
  const clashes = [...codes.values(), ...whole.values()].flatMap((group) =>
    group.length < 2 ? [] : neighboursThatOverlap(group),
  );
  const orphans = [...timelines.values()].flat().filter((version) => !parentIsThere(version, whole));
  return [
    ...clashes.map(([left, right]) =>
      problem(
        places.has(right.unitId) ? right : left,
        `${left.code} ${left.fullName} (${daysOf(left)}) / ${right.code} ${right.fullName} (${daysOf(right)})`,
      ),
    ),
    ...orphans.map((version) =>
      problem(version, `${version.code} ${version.fullName}: parent ${version.parentUnitId}`),
    ),
  ];
};
