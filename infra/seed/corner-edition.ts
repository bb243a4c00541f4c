import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../system/services.ts';
import type { Edition } from './import-edition.ts';

const folder = join(repositoryFolder, 'services/organisation/src/editions/hand-made');

/** A corner of the country, before and after 1 July 2025: small enough to be imported in a second. */
export const readCornerEdition = async (): Promise<Edition> => {
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  return {
    title: 'A corner of the country',
    oldAsOf: '2023-04-30',
    newAsOf: '2025-07-01',
    effectiveOn: '2025-07-01',
    reason: 'test',
    unitsOld: await text('units-old.csv'),
    unitsNew: await text('units-new.csv'),
    links: await text('links.csv'),
  };
};
