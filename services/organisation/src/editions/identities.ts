import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type CodeEdition, holdsOn, type Level, type UnitVersion } from '../units/unit.ts';
import type { ListedLink, ListedUnit } from './edition-files.ts';
import type { ImportInput } from './import-plan.ts';
import { nameOnEffectiveDay } from './listed-links.ts';

/** Which unit on record, or which new one, every line of the lists is about. */
export type Identities = {
  readonly countryId: string;
  readonly oldIds: ReadonlyMap<string, string>;
  readonly newIds: ReadonlyMap<string, string>;
  /** New codes of units that the record knows by another code of the same edition. */
  readonly correctedCodes: ReadonlyMap<string, string>;
  readonly goingOn: number;
  readonly linksFrom: ReadonlyMap<string, readonly ListedLink[]>;
  readonly linksTo: ReadonlyMap<string, readonly ListedLink[]>;
};

/** The key of a listed unit within its list. */
export const keyOf = (level: Level, code: string): string => `${level} ${code}`;

const onRecord = (
  versions: readonly UnitVersion[],
  edition: CodeEdition,
  asOf: CalendarDay,
): Map<string, UnitVersion> =>
  new Map(
    versions
      .filter((version) => version.codeEdition === edition && holdsOn(version, asOf))
      .map((version) => [keyOf(version.level, version.code), version]),
  );

const countryIdOf = ({ record, parameters, ids }: ImportInput): string =>
  record.versions.find((version) => version.level === 'CENTRAL')?.unitId ??
  ids.unitId({ edition: parameters.oldEdition, level: 'CENTRAL', code: 'VN', day: parameters.oldAsOf });

const oldIdentities = ({ record, edition, parameters, ids }: ImportInput): Map<string, string> => {
  const known = onRecord(record.versions, parameters.oldEdition, parameters.oldAsOf);
  return new Map(
    edition.oldUnits.map(({ level, code }) => {
      const first = { edition: parameters.oldEdition, level, code, day: parameters.oldAsOf };
      return [keyOf(level, code), known.get(keyOf(level, code))?.unitId ?? ids.unitId(first)];
    }),
  );
};

type Links = Pick<Identities, 'linksFrom' | 'linksTo'>;

// The unit is the same when nothing else came in, nothing went out, and code and name are what they were.
const goesOn = (
  unit: ListedUnit,
  { input, links, oldByKey }: { input: ImportInput; links: Links; oldByKey: ReadonlyMap<string, ListedUnit> },
): string | undefined => {
  const key = keyOf(unit.level, unit.code);
  const incoming = links.linksTo.get(key) ?? [];
  const [only] = incoming;
  if (only === undefined || incoming.length > 1 || keyOf(only.level, only.fromCode) !== key) return undefined;
  if ((links.linksFrom.get(key) ?? []).length > 1) return undefined;
  const name = nameOnEffectiveDay(incoming, input.parameters) ?? unit.fullName;
  return oldByKey.get(key)?.fullName === name ? key : undefined;
};

type NewIdentities = Pick<Identities, 'newIds' | 'correctedCodes' | 'goingOn'>;

const nameKey = (level: Level, parentId: string | null, fullName: string): string =>
  `${level} ${parentId} ${fullName}`;

const newIdentities = (
  input: ImportInput,
  links: Links,
  { oldIds, countryId }: Pick<Identities, 'oldIds' | 'countryId'>,
): NewIdentities => {
  const { record, edition, parameters, ids } = input;
  const known = onRecord(record.versions, parameters.newEdition, parameters.newAsOf);
  const listed = new Set(edition.newUnits.map((unit) => keyOf(unit.level, unit.code)));
  const leftOver = new Map(
    [...known]
      .filter(([key]) => !listed.has(key))
      .map(([, version]) => [nameKey(version.level, version.parentUnitId, version.fullName), version]),
  );
  const oldByKey = new Map(edition.oldUnits.map((unit) => [keyOf(unit.level, unit.code), unit]));
  const onRecordAlready = new Set([...known.values()].map((version) => version.unitId));
  const newIds = new Map<string, string>();
  const correctedCodes = new Map<string, string>();
  let goingOn = 0;
  // Provinces first: a commune is found by name within its province.
  for (const unit of edition.newUnits.toSorted((left, right) => left.code.length - right.code.length)) {
    const key = keyOf(unit.level, unit.code);
    const parentId =
      unit.level === 'PROVINCE' ? countryId : (newIds.get(keyOf('PROVINCE', unit.parentCode)) ?? null);
    const named = leftOver.get(nameKey(unit.level, parentId, unit.fullName));
    const continued = goesOn(unit, { input, links, oldByKey });
    const continuedId = continued === undefined ? undefined : oldIds.get(continued);
    const recordedId = known.get(key)?.unitId ?? named?.unitId;
    if (known.get(key) === undefined && named !== undefined) correctedCodes.set(named.code, unit.code);
    const first = {
      edition: parameters.newEdition,
      level: unit.level,
      code: unit.code,
      day: parameters.effectiveOn,
    };
    // Once on record, a unit is never taken for another one.
    const canGoOn =
      recordedId === undefined && continuedId !== undefined && !onRecordAlready.has(continuedId);
    const unitId = recordedId ?? (canGoOn ? continuedId : undefined) ?? ids.unitId(first);
    if (continuedId === unitId) goingOn += 1;
    newIds.set(key, unitId);
  }
  return { newIds, correctedCodes, goingOn };
};

/** Finds out which unit every line means: by code, for left-overs by name within the parent, else a new one. */
export const identify = (input: ImportInput): Identities => {
  const links = {
    linksFrom: Map.groupBy(input.edition.links, (link) => keyOf(link.level, link.fromCode)),
    linksTo: Map.groupBy(input.edition.links, (link) => keyOf(link.toLevel, link.toCode)),
  };
  const old = { countryId: countryIdOf(input), oldIds: oldIdentities(input) };
  return { ...old, ...links, ...newIdentities(input, links, old) };
};
