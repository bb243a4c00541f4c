import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Extent } from '../lineage/lineage-link.ts';
import type { CodeEdition, Level, UnitType } from '../units/unit.ts';
import { type ChangeOperation, isUnitId, type StatedLink } from './change-operation.ts';

type Optional<Value> = Value | null | undefined;

/** An operation as a client sends it: one flat shape for all kinds, of which each kind needs some fields. */
export type StatedOperation = {
  readonly kind: ChangeOperation['kind'];
  readonly key?: Optional<string>;
  readonly unit?: Optional<string>;
  readonly level?: Optional<Level>;
  readonly code?: Optional<string>;
  readonly codeEdition?: Optional<CodeEdition>;
  readonly unitType?: Optional<UnitType>;
  readonly name?: Optional<string>;
  readonly parent?: Optional<string>;
  readonly links?: Optional<
    readonly {
      readonly from: string;
      readonly to: string;
      readonly extent: Extent;
      readonly includesPopulation?: Optional<boolean>;
      readonly article?: Optional<string>;
      readonly clause?: Optional<string>;
    }[]
  >;
};

type Field = Exclude<keyof StatedOperation, 'kind'>;

const neededFields: Record<StatedOperation['kind'], readonly Field[]> = {
  ESTABLISH: ['key', 'level', 'code', 'codeEdition', 'unitType', 'name'],
  MERGE: ['links'],
  SPLIT: ['links'],
  DISSOLVE: ['unit'],
  RENAME: ['unit', 'name'],
  RECLASSIFY: ['unit', 'unitType'],
  RECODE: ['unit', 'code', 'codeEdition'],
  MOVE_PARENT: ['unit', 'parent'],
};

const furtherFields: Partial<Record<StatedOperation['kind'], readonly Field[]>> = {
  ESTABLISH: ['parent'],
  RECLASSIFY: ['name'],
};

const textLengthMax = 200;

const notValid = (index: number, what: { vi: string; en: string }): Refusal<'UnitChangeNotValid'> =>
  refuse('UnitChangeNotValid', {
    vi: `Thao tác số ${index}: ${what.vi}`,
    en: `Operation ${index}: ${what.en}`,
  });

const isTooLong = (operation: StatedOperation): boolean => {
  const links = (operation.links ?? []).flatMap(({ from, to, article, clause }) => [
    from,
    to,
    article,
    clause,
  ]);
  const texts = [...Object.values(operation), ...links].filter((value) => typeof value === 'string');
  const isMarkLong = (operation.links ?? []).some(
    ({ article, clause }) => (article?.length ?? 0) > 50 || (clause?.length ?? 0) > 50,
  );
  return isMarkLong || texts.some((text) => text.length > textLengthMax);
};

const objectionTo = (
  operation: StatedOperation,
  index: number,
): Refusal<'UnitChangeNotValid'> | undefined => {
  const needed = neededFields[operation.kind];
  const missing = needed.find((field) => operation[field] == null);
  if (missing)
    return notValid(index, {
      vi: `${operation.kind} cần trường "${missing}".`,
      en: `${operation.kind} needs "${missing}".`,
    });
  const known = new Set<string>(['kind', ...needed, ...(furtherFields[operation.kind] ?? [])]);
  const surplus = Object.entries(operation).find(([field, value]) => value != null && !known.has(field))?.[0];
  if (surplus)
    return notValid(index, {
      vi: `${operation.kind} không dùng trường "${surplus}". Hãy bỏ trường này.`,
      en: `${operation.kind} has no use for "${surplus}". Leave it out.`,
    });
  if (isTooLong(operation))
    return notValid(index, {
      vi: `mỗi trường dài tối đa ${textLengthMax} ký tự, điều và khoản tối đa 50.`,
      en: `a text has at most ${textLengthMax} characters, article and clause at most 50.`,
    });
  if (operation.kind === 'ESTABLISH' && isUnitId(operation.key ?? ''))
    return notValid(index, {
      vi: 'khoá không được có dạng id. Hãy đặt khoá ngắn, ví dụ "xa-moi".',
      en: 'a key must not look like an id. Use a short one, such as "new-commune".',
    });
  return undefined;
};

const readLinks = (links: StatedOperation['links']): StatedLink[] =>
  (links ?? []).map(({ from, to, extent, includesPopulation, article, clause }) => ({
    ...{ from, to, extent },
    includesPopulation: includesPopulation ?? null,
    article: article ?? null,
    clause: clause ?? null,
  }));

const read = (stated: StatedOperation, newId: () => string): ChangeOperation => {
  const { kind } = stated;
  // What a kind needs is there: `objectionTo` has looked.
  const { key, unit, level, code, codeEdition, unitType, name, parent } = stated as Required<{
    [Key in Field]: NonNullable<StatedOperation[Key]>;
  }>;
  if (kind === 'ESTABLISH')
    return { kind, key, unitId: newId(), level, code, codeEdition, unitType, name, parent: parent ?? null };
  if (kind === 'MERGE' || kind === 'SPLIT') return { kind, links: readLinks(stated.links) };
  if (kind === 'RENAME') return { kind, unit, name };
  if (kind === 'RECLASSIFY') return { kind, unit, unitType, name: name ?? null };
  if (kind === 'RECODE') return { kind, unit, code, codeEdition };
  return kind === 'MOVE_PARENT' ? { kind, unit, parent } : { kind, unit };
};

/** Reads a list of operations; refuses the first that lacks a field or has one too many. `newId` gives new units their ids. */
export const readOperations = (
  stated: readonly StatedOperation[],
  newId: () => string,
): ChangeOperation[] | Refusal<'UnitChangeNotValid'> => {
  for (const [index, operation] of stated.entries()) {
    const objection = objectionTo(operation, index);
    if (objection) return objection;
  }
  return stated.map((operation) => read(operation, newId));
};
