import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Text of files by their path from the root of the repository. Rules are pure functions of a tree. */
export type Tree = ReadonlyMap<string, string>;

/** One broken rule: where and what to do about it, as one line. */
export type Violation = string;

const root = fileURLToPath(new URL('../..', import.meta.url));
const outside = new Set(['node_modules', '.git', '.data', '.cache', 'coverage']);
const readable = new Set(
  '.ts .mjs .json .graphql .sql .md .yml .yaml .csv .html .sh .conf .css .svg .txt'.split(' '),
);

const pathsBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return outside.has(entry.name) ? [] : pathsBelow(path);
    const isText =
      readable.has(extname(entry.name)) || extname(entry.name) === '' || entry.name.startsWith('.');
    return entry.isFile() && isText ? [path] : [];
  });

/** The repository as it lies on disk: every text file that is or could be committed. */
export const readTree = (): Tree =>
  new Map(
    pathsBelow('')
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

/** A tree planted for one test. */
export const plant = (files: Readonly<Record<string, string>>): Tree => new Map(Object.entries(files));

/** Files written by hand in TypeScript, generated ones left out. */
export const typescriptIn = (tree: Tree): [path: string, text: string][] =>
  [...tree].filter(([path]) => path.endsWith('.ts') && !path.includes('__generated__'));

/** Whether the file is a test or belongs to one. */
export const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.startsWith('tests/');

/** Last part of a path. */
export const nameOf = (path: string): string => posix.basename(path);
