import { addDays, type CalendarDay } from '@mttq/kernel/calendar-day';
import type { VersionAttributes } from '../timelines/timeline.ts';
import { type CodeEdition, holdsOn, type UnitVersion } from '../units/unit.ts';
import type { ListedUnit } from './edition-files.ts';
import { type Identities, keyOf } from './identities.ts';
import type { ImportInput, SpellingDifference } from './import-plan.ts';
import { nameOnEffectiveDay } from './listed-links.ts';
import { endOldLife, goneBy, observe, partedAt, type Timeline } from './observed-timeline.ts';
import { isSameName, partsOfName } from './type-words.ts';

/** How the timelines of all units that the import is about should read. */
export type WantedTimelines = {
  readonly timelines: ReadonlyMap<string, Timeline>;
  /** Units on record that the lists no longer name. */
  readonly goneIds: readonly string[];
  readonly spellings: readonly SpellingDifference[];
};

type RecordedOf = ReadonlyMap<string, readonly UnitVersion[]>;
type Context = {
  readonly input: ImportInput;
  readonly identities: Identities;
  readonly recordedOf: RecordedOf;
};

const attributesOf = (
  unit: ListedUnit,
  codeEdition: CodeEdition,
  parentUnitId: string | null,
): VersionAttributes => {
  const { code, unitType, name, fullName } = unit;
  return { code, codeEdition, unitType, name, fullName, parentUnitId };
};

type Opening = {
  readonly unitId: string;
  readonly level: UnitVersion['level'];
  readonly validFrom: CalendarDay | null;
  readonly attestedFrom: CalendarDay;
};

// Not yet on record: without an id of its own until it is recorded.
const openVersion = (opening: Opening, attributes: VersionAttributes): UnitVersion => ({
  versionId: '',
  ...opening,
  ...attributes,
  validUntil: null,
  attestedUntil: null,
});

const dayAfter = (day: CalendarDay | null): CalendarDay | null => (day === null ? null : addDays(day, 1));

// A first sighting may reach back to the earlier list, but not into the time of another unit with the same code.
const possibleStart = (
  { input, recordedOf }: Context,
  unit: ListedUnit,
  edition: CodeEdition,
): CalendarDay | null => {
  const { oldAsOf } = input.parameters;
  const others = [...recordedOf.values()]
    .flat()
    .filter(
      (version) =>
        version.codeEdition === edition && version.level === unit.level && version.code === unit.code,
    )
    .map((version) => version.validUntil)
    .filter((until) => until !== null && until <= oldAsOf);
  return [dayAfter(input.earlier.oldAsOf), ...others].reduce(
    (left, right) => (left === null || (right !== null && right > left) ? right : left),
    null,
  );
};

const oldParent = ({ identities }: Context, unit: ListedUnit): string | null =>
  unit.level === 'PROVINCE'
    ? identities.countryId
    : (identities.oldIds.get(keyOf(unit.level === 'DISTRICT' ? 'PROVINCE' : 'DISTRICT', unit.parentCode)) ??
      null);

const oldLife = (context: Context, unit: ListedUnit, unitId: string): Timeline => {
  const { oldAsOf, effectiveOn, oldEdition } = context.input.parameters;
  const recorded = context.recordedOf.get(unitId) ?? [];
  const attributes = attributesOf(unit, oldEdition, oldParent(context, unit));
  const { before } = partedAt(recorded, effectiveOn);
  const opening = { unitId, level: unit.level, attestedFrom: oldAsOf };
  const seen =
    before.length > 0
      ? observe(before, { asOf: oldAsOf, attributes })
      : [openVersion({ ...opening, validFrom: possibleStart(context, unit, oldEdition) }, attributes)];
  const hasHeirs = context.identities.linksFrom.has(keyOf(unit.level, unit.code));
  // Law 72/2025/QH15 ended every district on the day; the other levels end by what became of each unit.
  const isExact = hasHeirs || unit.level === 'DISTRICT';
  return endOldLife(seen, { on: effectiveOn, asOf: oldAsOf, isExact });
};

const firstNewVersion = (
  { input, identities }: Context,
  { unit, unitId }: { unit: ListedUnit; unitId: string },
  attributes: VersionAttributes,
): UnitVersion => {
  const { effectiveOn, newAsOf } = input.parameters;
  const isOfTheDay =
    identities.linksTo.has(keyOf(unit.level, unit.code)) ||
    newAsOf === effectiveOn ||
    input.earlier.newAsOf === null ||
    input.earlier.newAsOf >= newAsOf;
  const validFrom = isOfTheDay ? effectiveOn : dayAfter(input.earlier.newAsOf);
  const attestedFrom = isOfTheDay ? effectiveOn : newAsOf;
  return openVersion({ unitId, level: unit.level, validFrom, attestedFrom }, attributes);
};

const newLife = (context: Context, unit: ListedUnit, unitId: string): Timeline => {
  const { input, identities, recordedOf } = context;
  const { effectiveOn, newAsOf, newEdition } = input.parameters;
  const parentId =
    unit.level === 'PROVINCE'
      ? identities.countryId
      : (identities.newIds.get(keyOf('PROVINCE', unit.parentCode)) ?? null);
  const attributes = attributesOf(unit, newEdition, parentId);
  const { after } = partedAt(recordedOf.get(unitId) ?? [], effectiveOn);
  const known = after.map((version) => {
    const code = identities.correctedCodes.get(version.code);
    return code === unit.code && version.codeEdition === newEdition ? { ...version, code } : version;
  });
  const links = identities.linksTo.get(keyOf(unit.level, unit.code)) ?? [];
  const nameThen = nameOnEffectiveDay(links, input.parameters);
  const then = { ...attributes, ...(nameThen === undefined ? {} : partsOfName(unit.level, nameThen)) };
  const start = known.length > 0 ? known : [firstNewVersion(context, { unit, unitId }, then)];
  const atStart = nameThen === undefined ? start : observe(start, { asOf: effectiveOn, attributes: then });
  return observe(atStart, { asOf: newAsOf, attributes });
};

const countryLife = ({ input, identities, recordedOf }: Context): Timeline => {
  const recorded = recordedOf.get(identities.countryId);
  if (recorded !== undefined) return recorded;
  const { oldAsOf, oldEdition } = input.parameters;
  const opening = {
    unitId: identities.countryId,
    level: 'CENTRAL',
    validFrom: null,
    attestedFrom: oldAsOf,
  } as const;
  return [
    openVersion(opening, {
      code: 'VN',
      codeEdition: oldEdition,
      unitType: 'COUNTRY',
      name: 'Việt Nam',
      fullName: 'Việt Nam',
      parentUnitId: null,
    }),
  ];
};

const spellingOf = (timeline: Timeline, unit: ListedUnit, asOf: CalendarDay): SpellingDifference[] => {
  const version = timeline.find((candidate) => holdsOn(candidate, asOf));
  if (version === undefined || version.fullName === unit.fullName) return [];
  return isSameName(version.fullName, unit.fullName)
    ? [{ code: unit.code, recorded: version.fullName, listed: unit.fullName }]
    : [];
};

const goneFrom = (
  context: Context,
  { edition, asOf, named }: { edition: CodeEdition; asOf: CalendarDay; named: ReadonlySet<string> },
): Map<string, Timeline> => {
  const gone = new Map<string, Timeline>();
  for (const [unitId, recorded] of context.recordedOf) {
    const held = recorded.find((version) => version.codeEdition === edition && holdsOn(version, asOf));
    if (held === undefined || held.level === 'CENTRAL' || named.has(unitId)) continue;
    gone.set(
      unitId,
      recorded.flatMap((version) => {
        if (version.codeEdition !== edition) return [version];
        if (version === held) return goneBy(version, asOf);
        return version.validFrom !== null && version.validFrom > asOf ? [] : [version];
      }),
    );
  }
  return gone;
};

/** How every timeline should read after the import: old life, new life, and an end for what the lists no longer name. */
export const wantedTimelines = (
  input: ImportInput,
  identities: Identities,
  recordedOf: RecordedOf,
): WantedTimelines => {
  const context = { input, identities, recordedOf };
  const { oldAsOf, newAsOf, effectiveOn, oldEdition, newEdition } = input.parameters;
  const named = new Set([...identities.oldIds.values(), ...identities.newIds.values()]);
  const gone = new Map([
    ...goneFrom(context, { edition: oldEdition, asOf: oldAsOf, named: new Set(identities.oldIds.values()) }),
    ...goneFrom(context, { edition: newEdition, asOf: newAsOf, named: new Set(identities.newIds.values()) }),
  ]);
  const timelines = new Map<string, Timeline>([[identities.countryId, countryLife(context)], ...gone]);
  const spellings: SpellingDifference[] = [];
  const parts = (unitId: string) =>
    partedAt(timelines.get(unitId) ?? recordedOf.get(unitId) ?? [], effectiveOn);
  for (const unit of input.edition.oldUnits) {
    const unitId = identities.oldIds.get(keyOf(unit.level, unit.code)) as string;
    const life = oldLife(context, unit, unitId);
    timelines.set(unitId, [...life, ...parts(unitId).after]);
    spellings.push(...spellingOf(life, unit, oldAsOf));
  }
  for (const unit of input.edition.newUnits) {
    const unitId = identities.newIds.get(keyOf(unit.level, unit.code)) as string;
    const life = newLife(context, unit, unitId);
    timelines.set(unitId, [...parts(unitId).before, ...life]);
    spellings.push(...spellingOf(life, unit, newAsOf));
  }
  return { timelines, goneIds: [...gone.keys()].filter((unitId) => !named.has(unitId)), spellings };
};
