import { type Extent, extents, faultsOfHeirs, type LineageLink } from '../lineage/lineage-link.ts';
import { isCodeOf, type Level, levels } from '../units/unit.ts';
import type { CsvRow } from './csv-rows.ts';
import type {
  EditionParameters,
  EditionProblem,
  ListedLink,
  ListedUnit,
  ProblemCode,
} from './edition-files.ts';
import { problemAt } from './edition-messages.ts';
import { isSameName, partsOfName } from './type-words.ts';

/** The links of an edition with what is wrong in them. */
export type LinkList = {
  readonly links: readonly ListedLink[];
  readonly problems: readonly EditionProblem[];
  readonly resolvedByName: number;
};

type Lists = { readonly oldUnits: readonly ListedUnit[]; readonly newUnits: readonly ListedUnit[] };
type Reading = { link?: ListedLink; problem?: [ProblemCode, string]; byName?: boolean };

const keyOf = (level: Level, code: string): string => `${level} ${code}`;
const indexed = (units: readonly ListedUnit[]) =>
  new Map(units.map((unit) => [keyOf(unit.level, unit.code), unit]));

type Context = {
  readonly oldByKey: ReadonlyMap<string, ListedUnit>;
  readonly newByKey: ReadonlyMap<string, ListedUnit>;
  readonly newByName: ReadonlyMap<string, readonly ListedUnit[]>;
  /** Code of an old province → codes of the provinces that its links lead to. */
  readonly heirsOfProvince: ReadonlyMap<string, readonly string[]>;
};

const provinceOf = (unit: ListedUnit, byKey: ReadonlyMap<string, ListedUnit>): string => {
  if (unit.level === 'PROVINCE') return unit.code;
  const district = unit.level === 'COMMUNE' ? byKey.get(keyOf('DISTRICT', unit.parentCode)) : unit;
  return district?.parentCode ?? unit.parentCode;
};

const contextOf = ({ oldUnits, newUnits }: Lists, rows: readonly CsvRow[]): Context => {
  const provinceRows = rows.filter(({ fields }) => fields[0] === 'PROVINCE');
  const byFrom = Map.groupBy(provinceRows, ({ fields }) => fields[1] ?? '');
  return {
    oldByKey: indexed(oldUnits),
    newByKey: indexed(newUnits),
    newByName: Map.groupBy(newUnits, (unit) => unit.fullName),
    heirsOfProvince: new Map(
      [...byFrom].map(([code, links]) => [code, links.map(({ fields }) => fields[3] ?? '')]),
    ),
  };
};

// Sources disagree on a few codes (06970 and 06978 for Ba Chẽ); name and province together leave no doubt.
const findByName = (context: Context, from: ListedUnit, toName: string): ListedUnit | undefined => {
  const heirs = context.heirsOfProvince.get(provinceOf(from, context.oldByKey)) ?? [];
  const found = (context.newByName.get(toName) ?? []).filter((unit) => heirs.includes(unit.parentCode));
  return found.length === 1 ? found[0] : undefined;
};

const readLink = ({ row, fields }: CsvRow, context: Context): Reading => {
  const [levelWord = '', fromCode = '', , toCode = '', toText = '', extent = ''] = fields;
  const level = levels.find((known) => known === levelWord);
  if (level === undefined || level === 'CENTRAL') return { problem: ['LEVEL_UNKNOWN', levelWord] };
  if (!(extents as readonly string[]).includes(extent)) return { problem: ['LINK_EXTENT_UNKNOWN', extent] };
  const from = context.oldByKey.get(keyOf(level, fromCode));
  if (from === undefined) return { problem: ['LINK_UNKNOWN_UNIT', `${level} ${fromCode}`] };
  const toLevel = isCodeOf('PROVINCE', toCode) ? 'PROVINCE' : 'COMMUNE';
  const toName = partsOfName(toLevel, toText)?.fullName ?? toText;
  const byCode = context.newByKey.get(keyOf(toLevel, toCode));
  const to = byCode ?? findByName(context, from, toName);
  if (to === undefined) return { problem: ['LINK_UNKNOWN_UNIT', `${toLevel} ${toCode} ${toText}`] };
  return {
    link: { row, level, fromCode, toLevel, toCode: to.code, toName, extent: extent as Extent },
    byName: byCode === undefined,
  };
};

const asLineage = (link: ListedLink): LineageLink => ({
  linkId: `${link.row}`,
  fromUnitId: keyOf(link.level, link.fromCode),
  toUnitId: keyOf(link.toLevel, link.toCode),
  extent: link.extent,
  includesPopulation: null,
  effectiveOn: '' as LineageLink['effectiveOn'],
  article: null,
  clause: null,
});

const contradictions = (links: readonly ListedLink[]): EditionProblem[] =>
  [...Map.groupBy(links, (link) => keyOf(link.level, link.fromCode)).values()].flatMap((heirs) => {
    const faults = faultsOfHeirs(heirs.map(asLineage));
    const first = heirs[0];
    if (faults.length === 0 || first === undefined) return [];
    const what = `${first.fromCode} (${faults.join(', ')})`;
    return [problemAt({ file: 'LINKS', row: first.row }, 'LINK_EXTENTS_CONTRADICT', what)];
  });

/** Reads the rows of the links file (without the header) against the two lists; ORG-4 holds for what it returns. */
export const readLinkList = (rows: readonly CsvRow[], lists: Lists): LinkList => {
  const context = contextOf(lists, rows);
  const readings = rows.map((row) => ({ row: row.row, ...readLink(row, context) }));
  const links = readings.flatMap((reading) => reading.link ?? []);
  const problems = readings.flatMap(({ row, problem }) =>
    problem ? [problemAt({ file: 'LINKS', row }, ...problem)] : [],
  );
  return {
    links,
    problems: [...problems, ...contradictions(links)],
    resolvedByName: readings.filter((reading) => reading.byName).length,
  };
};

/**
 * What all links to a new unit call it. It says something only when the new list is of a later day than the links: then it
 * is the name on the day of the reform.
 */
export const nameOnEffectiveDay = (
  links: readonly ListedLink[],
  parameters: Pick<EditionParameters, 'effectiveOn' | 'newAsOf'>,
): string | undefined => {
  const [first] = links;
  if (parameters.newAsOf === parameters.effectiveOn || first === undefined) return undefined;
  const isUnanimous = links.every((link) => isSameName(link.toName, first.toName));
  return isUnanimous && partsOfName(first.toLevel, first.toName) !== undefined ? first.toName : undefined;
};
