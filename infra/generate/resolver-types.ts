import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, Kind } from 'graphql';
import { readTypeDefs } from '../scripts/compose.ts';
import { mergeDefinitions } from './merge-definitions.ts';

/**
 * `graphql-mappers.json` of a slice: which TypeScript type a resolver gets as the parent of a GraphQL type
 * (`"Unit": "./unit.ts#Unit"`, relative to the file), and the types of scalars of its own.
 */
type MappersFile = {
  readonly mappers?: Readonly<Record<string, string>>;
  readonly scalars?: Readonly<Record<string, string>>;
};

const scalars = {
  ID: 'string',
  Date: { input: '@mttq/kernel/calendar-day#CalendarDay', output: 'string' },
  DateTime: { input: 'Date', output: 'Date | string' },
};

const refusalsIn = (schema: DocumentNode): string[] =>
  schema.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const refuses = definition.interfaces?.some(({ name }) => name.value === 'Refusal');
    return refuses ? [definition.name.value] : [];
  });

const fromGenerated = (source: string, mappersFile: string, reference: string): string => {
  if (!reference.startsWith('.')) return reference;
  const [path = '', name] = reference.split('#');
  // An alias, because a domain type and its GraphQL type often share their name.
  return `${join('..', relative(source, join(dirname(mappersFile), path)))}#${name} as ${name}Parent`;
};

const readMappers = async (source: string): Promise<{ mappers: Record<string, string>; scalars: object }> => {
  const found = { mappers: {} as Record<string, string>, scalars: {} };
  const files = (await readdir(source, { recursive: true })).filter((name) =>
    name.endsWith('graphql-mappers.json'),
  );
  for (const file of files.sort()) {
    const path = join(source, file);
    const content = JSON.parse(await readFile(path, 'utf8')) as MappersFile;
    for (const [type, reference] of Object.entries(content.mappers ?? {}))
      found.mappers[type] = fromGenerated(source, path, reference);
    Object.assign(found.scalars, content.scalars);
  }
  return found;
};

const configuration = {
  strictScalars: true,
  federation: true,
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
  optionalResolveType: true,
  noSchemaStitching: true,
  emitLegacyCommonJSImports: false,
  inputMaybeValue: 'T | null | undefined',
};

/** The text of `src/__generated__/graphql.ts` of one service. Throws when the SDL does not parse or names an unknown scalar. */
export const generateResolverTypes = async (source: string): Promise<string> => {
  const schema = mergeDefinitions(await readTypeDefs(source));
  const own = await readMappers(source);
  const refusals = Object.fromEntries(
    refusalsIn(schema).map((type) => [type, '@mttq/kernel/refusal#Refusal as RefusalValue']),
  );
  const config = {
    ...configuration,
    scalars: { ...scalars, ...own.scalars },
    mappers: { ...refusals, ...own.mappers },
    ...(existsSync(join(source, 'context.ts')) ? { contextType: '../context.ts#Context' } : {}),
  };
  const text = await codegen({
    schema,
    documents: [],
    filename: join(source, '__generated__/graphql.ts'),
    config,
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
  return text.replace(/\n{2,}/g, '\n');
};
