import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EventContract } from './define-event.ts';

const isContract = (value: unknown): value is EventContract =>
  typeof value === 'object' && value !== null && 'encode' in value && 'past' in value && 'type' in value;

/** Every declared event, found by folder: one folder a publishing service, one file an event. Sorted by type. */
export const discoverContracts = async (folder: string = import.meta.dirname): Promise<EventContract[]> => {
  const services = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const contracts: EventContract[] = [];
  for (const { name: service } of services) {
    const files = (await readdir(path.join(folder, service))).filter((name) => /^[^.]+\.ts$/.test(name));
    for (const file of files) {
      const module = (await import(pathToFileURL(path.join(folder, service, file)).href)) as object;
      for (const contract of Object.values(module).filter(isContract)) {
        if (contract.service !== service)
          throw new RangeError(`${contract.type} is declared in the folder of ${service}: move the file`);
        contracts.push(contract);
      }
    }
  }
  const types = contracts.map(({ type }) => type);
  const double = types.find((type, index) => types.indexOf(type) !== index);
  if (double !== undefined) throw new RangeError(`${double} is declared twice: raise the version`);
  return contracts.sort((left, right) => (left.type < right.type ? -1 : 1));
};
