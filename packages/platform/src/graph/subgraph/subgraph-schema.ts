import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { decimalScalar } from './decimal-scalar.ts';
import { guardSchema } from './guard-schema.ts';
import { addRefusalResolvers } from './refusal-resolvers.ts';
import { dateScalar, dateTimeScalar } from './scalars.ts';
import { vndScalar } from './vnd-scalar.ts';

/** Resolvers of one slice: type name → field name → function. Slices may share a type (`Query`). */
// biome-ignore lint/suspicious/noExplicitAny: each slice types its own resolvers with the generated types.
export type SliceResolvers = Readonly<Record<string, any>>;

/** The text of every `*.graphql` file below a folder, in order of path. */
export const readTypeDefs = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

const merged = (slices: readonly SliceResolvers[]): Record<string, SliceResolvers> => {
  const types: Record<string, SliceResolvers> = {};
  for (const slice of slices)
    for (const [typeName, fields] of Object.entries(slice)) {
      const known = types[typeName] ?? {};
      const twice = Object.keys(fields).find((field) => field in known);
      if (twice !== undefined) throw new Error(`bug: ${typeName}.${twice} has two resolvers`);
      types[typeName] = { ...known, ...fields };
    }
  return types;
};

/**
 * The executable schema of a subgraph: SDL, resolvers of all slices, the scalars `Date`, `DateTime`, `Vnd` and `Decimal`, refusals, and
 * a guard before everything that is not public. Throws when the SDL is wrong or a field is resolved twice.
 */
export const buildGuardedSchema = (typeDefs: string, slices: readonly SliceResolvers[]): GraphQLSchema => {
  const document = parse(typeDefs);
  const scalars = [dateScalar, dateTimeScalar, vndScalar, decimalScalar].filter((scalar) =>
    document.definitions.some(
      (definition) => definition.kind === 'ScalarTypeDefinition' && definition.name.value === scalar.name,
    ),
  );
  const schema = buildSubgraphSchema([
    {
      typeDefs: document,
      resolvers: { ...merged(slices), ...Object.fromEntries(scalars.map((scalar) => [scalar.name, scalar])) },
    },
  ]);
  addRefusalResolvers(schema);
  return guardSchema(schema);
};
