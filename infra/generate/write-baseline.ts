import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeSubgraphs, readSubgraphs } from '../scripts/compose.ts';
import { readEventSchemas } from './event-schemas.ts';

const folder = 'tests/contract/baseline';

/** Writes what clients and consumers may rely on from now on: the client schema and the schema of every event. Done at a release. */
export const writeBaseline = async (root: string): Promise<string[]> => {
  const composed = composeSubgraphs(await readSubgraphs(join(root, 'services')));
  if ('errors' in composed) throw new Error(`the services do not compose:\n${composed.errors.join('\n')}`);
  await rm(join(root, folder), { recursive: true, force: true });
  await mkdir(join(root, folder, 'events'), { recursive: true });
  await writeFile(join(root, folder, 'schema.graphql'), composed.clientSchema);
  const schemas = await readEventSchemas(root);
  for (const [type, schema] of schemas)
    await writeFile(
      join(root, folder, 'events', `${type}.json`),
      `${JSON.stringify(schema, undefined, 2)}\n`,
    );
  return [`${folder}/schema.graphql`, `${folder}/events: ${schemas.size} events`];
};
