type Schema = { readonly [keyword: string]: unknown };

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const propertiesOf = (schema: Schema): Record<string, unknown> =>
  (schema.properties ?? {}) as Record<string, unknown>;

const requiredOf = (schema: Schema): string[] => (schema.required ?? []) as string[];

// Words for people and the promise about unknown fields change nothing for a consumer.
const silent = new Set([
  'description',
  'title',
  '$schema',
  '$id',
  'additionalProperties',
  'properties',
  'required',
  'items',
  'examples',
]);

const findKeywordBreaks = (path: string, before: Schema, after: Schema): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((keyword) => !silent.has(keyword))
    .filter((keyword) => JSON.stringify(before[keyword]) !== JSON.stringify(after[keyword]))
    .map(
      (keyword) =>
        `${path}: ${keyword} was ${JSON.stringify(before[keyword])} and is ${JSON.stringify(after[keyword])}`,
    );

/**
 * What makes the data of one event type break consumers of the earlier schema. Within a version only optional fields may
 * be added; everything else is a new version.
 */
export const findEventBreaks = (path: string, before: unknown, after: unknown): string[] => {
  if (!isSchema(before) || !isSchema(after)) return before === after ? [] : [`${path}: changed`];
  const breaks = findKeywordBreaks(path, before, after);
  for (const [name, schema] of Object.entries(propertiesOf(before))) {
    const now = propertiesOf(after)[name];
    if (now === undefined) breaks.push(`${path}.${name}: was removed`);
    else breaks.push(...findEventBreaks(`${path}.${name}`, schema, now));
  }
  for (const name of requiredOf(before))
    if (propertiesOf(after)[name] !== undefined && !requiredOf(after).includes(name))
      breaks.push(`${path}.${name}: was always there and is optional now`);
  for (const name of requiredOf(after))
    if (!requiredOf(before).includes(name)) breaks.push(`${path}.${name}: is required now`);
  if (before.items !== undefined || after.items !== undefined)
    breaks.push(...findEventBreaks(`${path}[]`, before.items, after.items));
  return breaks;
};

/** Breaks of a whole set of event schemas by type: a published type may not vanish either. */
export const findContractBreaks = (
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): string[] =>
  [...before].flatMap(([type, schema]) =>
    after.has(type) ? findEventBreaks(type, schema, after.get(type)) : [`${type}: the type was removed`],
  );
