import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EventContract } from '@mttq/contracts/define-event';
import { z } from 'zod';

const isContract = (value: unknown): value is EventContract =>
  typeof value === 'object' && value !== null && 'encode' in value && 'type' in value && 'data' in value;

/** The JSON Schema of the data of every declared event, by type, as consumers read it. */
export const readEventSchemas = async (root: string): Promise<Map<string, unknown>> => {
  const folder = join(root, 'packages/contracts/src');
  const services = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const schemas = new Map<string, unknown>();
  for (const { name } of services)
    for (const file of (await readdir(join(folder, name))).sort()) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts') || !existsSync(join(folder, name, file)))
        continue;
      const module = (await import(pathToFileURL(join(folder, name, file)).href)) as object;
      for (const value of Object.values(module))
        if (isContract(value)) schemas.set(value.type, z.toJSONSchema(value.data, { io: 'input' }));
    }
  return new Map([...schemas].sort(([left], [right]) => (left < right ? -1 : 1)));
};
