import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { discoverContracts } from './discover-contracts.ts';
import { produce } from './generate-reference.ts';
import type { JsonSchema } from './json-schema.ts';

const established = 'mttq.organisation.unit.established.v1';

describe('the event reference', () => {
  test('has a schema, a channel and a section for every declared event', async () => {
    const files = await produce();
    const contracts = await discoverContracts();
    const document = JSON.parse(files.get('docs/events/asyncapi.json') ?? '') as { channels: object };
    expect(Object.keys(document.channels)).toHaveLength(contracts.length);
    for (const { type } of contracts) {
      expect(files.has(`docs/events/schemas/${type}.json`)).toBe(true);
      expect(files.get('docs/events/README.md')).toContain(`### \`${type}\``);
    }
  });

  test('leaves the schemas open to fields that a later contract adds', async () => {
    const schema = (await produce()).get(`docs/events/schemas/${established}.json`) ?? '';
    expect(schema).not.toContain('"additionalProperties": false');
  });

  test('says in words what every field of every event means', async () => {
    const silent: string[] = [];
    const visit = (schema: JsonSchema, where: string): void => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (field.description === undefined) silent.push(`${where}.${name}`);
        visit(field.items ?? field, `${where}.${name}`);
      }
    };
    for (const [file, text] of await produce())
      if (file.includes('/schemas/')) visit((JSON.parse(text) as JsonSchema).properties?.data ?? {}, file);
    expect(silent).toEqual([]);
  });

  test('refuses a contract in the folder of another service', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'contracts-'));
    await mkdir(path.join(folder, 'welfare'));
    const stray =
      "export const a = { service: 'campaigns', past: 'b', type: 'mttq.campaigns.a.b.v1', encode: 1 };";
    await writeFile(path.join(folder, 'welfare', 'a.ts'), stray);
    await expect(discoverContracts(folder)).rejects.toThrow('move the file');
  });
});
