import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '@mttq/kernel/fault';
import { type RequestHandler, Router } from 'express';
import { z } from 'zod';

const folder = path.join(import.meta.dirname, '..', '..', 'public', 'look-up');
// The very file that is published for whoever checks without this page.
const verifier = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'verify-donation.mjs');

const files: readonly (readonly [address: string, file: string, type: string])[] = [
  ['/', path.join(folder, 'index.html'), 'text/html; charset=utf-8'],
  ['/look-up.css', path.join(folder, 'look-up.css'), 'text/css; charset=utf-8'],
  ['/look-up.js', path.join(folder, 'look-up.js'), 'text/javascript; charset=utf-8'],
  ['/texts.js', path.join(folder, 'texts.js'), 'text/javascript; charset=utf-8'],
  ['/operations.json', path.join(folder, 'operations.json'), 'application/json; charset=utf-8'],
  ['/verify-donation.mjs', verifier, 'text/javascript; charset=utf-8'],
];

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** The page on which a citizen finds a gift and checks its proof, and the operations that it may send. */
export type LookUpPage = {
  readonly handle: RequestHandler;
  readonly operations: ReadonlyMap<string, string>;
};

/** Reads the page once. Throws a `Fault` `PAGE_MISSING` when a file of it is not there. */
export const readLookUpPage = async (): Promise<LookUpPage> => {
  const read = (file: string) =>
    readFile(file).catch((cause: unknown) => {
      throw new Fault('PAGE_MISSING', `cannot read ${file}, a file of the look-up page`, cause);
    });
  const router = Router();
  for (const [address, file, type] of files) {
    const content = await read(file);
    router.get(address, (_request, response) => {
      response.set({ ...headers, 'content-type': type }).send(content);
    });
  }
  const documents = z
    .record(z.string(), z.string())
    .parse(JSON.parse((await read(path.join(folder, 'operations.json'))).toString('utf8')));
  const digestOf = (document: string) => createHash('sha256').update(document).digest('hex');
  return {
    handle: router,
    operations: new Map(Object.values(documents).map((document) => [digestOf(document), document])),
  };
};
