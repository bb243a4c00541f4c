import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { composedFiles, composeSubgraphs, readSubgraphs } from '../scripts/compose.ts';
import { contentOrError, type Files, type Produced } from './generated-files.ts';
import { listServices } from './list-services.ts';
import { generateResolverTypes } from './resolver-types.ts';
import { dumpServiceSchemas } from './service-schemas.ts';
import { produce as settingsTable } from './settings-reference.ts';

/** One kind of generated file. `folders` hold nothing but what it makes. */
export type Producer = {
  readonly title: string;
  readonly folders: readonly string[];
  readonly produce: (root: string) => Promise<Produced>;
};

const resolverTypes = async (root: string): Promise<Produced> => {
  const files = new Map<string, string | Error>();
  const subgraphs = await readSubgraphs(join(root, 'services'));
  for (const { name } of subgraphs)
    files.set(
      `services/${name}/src/__generated__/graphql.ts`,
      await contentOrError(() => generateResolverTypes(join(root, 'services', name, 'src'))),
    );
  return files;
};

const composition = async (root: string): Promise<Files> => {
  const subgraphs = await readSubgraphs(join(root, 'services'));
  if (subgraphs.length === 0) return new Map();
  const composed = composeSubgraphs(subgraphs);
  if ('errors' in composed) throw new Error(`the services do not compose:\n${composed.errors.join('\n')}`);
  return new Map([
    [composedFiles.supergraph, composed.supergraph],
    [composedFiles.clientSchema, composed.clientSchema],
  ]);
};

const schemas = async (root: string): Promise<Produced> => dumpServiceSchemas(root, await listServices(root));

// A producer that lives with what it describes: a module that exports `produce(root)`.
const producedBy =
  (path: string) =>
  async (root: string): Promise<Produced> => {
    const file = join(root, path);
    if (!existsSync(file)) return new Map();
    const module = (await import(pathToFileURL(file).href)) as { produce: Producer['produce'] };
    return module.produce(root);
  };

/** Every kind of generated file of the repository. */
export const producers: readonly Producer[] = [
  { title: 'types of resolvers', folders: [], produce: resolverTypes },
  { title: 'supergraph and client schema', folders: [], produce: composition },
  {
    title: 'event reference',
    folders: ['docs/events'],
    produce: producedBy('packages/contracts/src/generate-reference.ts'),
  },
  { title: 'table of settings', folders: [], produce: settingsTable },
  { title: 'docker-compose.yml', folders: [], produce: producedBy('infra/docker/compose-file.ts') },
  { title: 'database schemas', folders: [], produce: schemas },
];
