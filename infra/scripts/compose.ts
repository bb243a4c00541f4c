import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { printSchema } from '@apollo/federation-internals';
import { parse } from 'graphql';
import { findAccessLeaks } from './compose-access.ts';

/** One subgraph as composition needs it: its name, its address inside the system and its whole SDL. */
export type Subgraph = { readonly name: string; readonly url: string; readonly typeDefs: string };

/** What composition answers: the supergraph for the gateway and the schema that clients see, or the reasons why not. */
export type Composition =
  | { readonly supergraph: string; readonly clientSchema: string; readonly hints: readonly string[] }
  | { readonly errors: readonly string[] };

/** The text of every `*.graphql` file below a folder, in order of path, so that two runs give the same SDL. */
export const readTypeDefs = async (folder: string): Promise<string> => {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((entry) => entry.endsWith('.graphql')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.join('\n');
};

/** Every folder of `services/` that holds SDL, as a subgraph. The addresses are placeholders: the gateway is told the real ones. */
export const readSubgraphs = async (servicesFolder: string): Promise<Subgraph[]> => {
  const entries = await readdir(servicesFolder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const subgraphs = await Promise.all(
    names.map(async (name) => ({
      name,
      url: `http://${name}/graphql`,
      typeDefs: await readTypeDefs(join(servicesFolder, name, 'src')),
    })),
  );
  return subgraphs.filter((subgraph) => subgraph.typeDefs.trim() !== '');
};

/** Composes subgraphs. Never throws for a wrong SDL: the reasons come back as `errors`, each naming its subgraph. */
export const composeSubgraphs = (subgraphs: readonly Subgraph[]): Composition => {
  const services = [];
  for (const { name, url, typeDefs } of subgraphs) {
    try {
      services.push({ name, url, typeDefs: parse(typeDefs) });
    } catch (cause) {
      return { errors: [`[${name}] ${String(cause)}`] };
    }
  }
  const result = composeServices(services);
  if (result.errors !== undefined) return { errors: result.errors.map(String) };
  const leaks = findAccessLeaks(subgraphs);
  if (leaks.length > 0) return { errors: leaks };
  return {
    supergraph: `${result.supergraphSdl.trimEnd()}\n`,
    clientSchema: `${printSchema(result.schema.toAPISchema()).trimEnd()}\n`,
    hints: result.hints.map(String),
  };
};

/** The two files that composition keeps, relative to the root of the repository. */
export const composedFiles = {
  supergraph: 'gateway/supergraph.graphql',
  clientSchema: 'docs/schema.graphql',
};

/** Composes `services/*` below `root` and writes both files. Throws an `Error` that lists what does not compose. */
export const writeComposition = async (root: string): Promise<{ readonly hints: readonly string[] }> => {
  const composition = composeSubgraphs(await readSubgraphs(join(root, 'services')));
  if ('errors' in composition)
    throw new Error(`The services do not compose:\n${composition.errors.join('\n')}`);
  for (const kind of ['supergraph', 'clientSchema'] as const) {
    const path = join(root, composedFiles[kind]);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, composition[kind]);
  }
  return { hints: composition.hints };
};
