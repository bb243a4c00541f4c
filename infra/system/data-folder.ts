import { join, resolve } from 'node:path';
import { repositoryFolder } from './services.ts';

/** Where the local data lies: setting DATA_DIR, else `.data` of this checkout. */
export const dataFolder = (): string => resolve(process.env.DATA_DIR || join(repositoryFolder, '.data'));
