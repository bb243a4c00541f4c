import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Fault } from '@mttq/kernel/fault';
import { z } from 'zod';

/** Registered operations: SHA-256 in hexadecimal → document. */
export type Safelist = ReadonlyMap<string, string>;

const operationsMax = 10_000;
const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());

const digestOf = (document: string): string => createHash('sha256').update(document).digest('hex');

/** Reads a manifest. Throws a `Fault` `SETTINGS_INVALID` when an id is not the SHA-256 of its document. */
export const readSafelist = async (file: string): Promise<Safelist> => {
  try {
    const entries = Object.entries(manifest.parse(JSON.parse(await readFile(file, 'utf8'))));
    if (entries.length > operationsMax) throw new Error(`more than ${operationsMax} operations`);
    const wrong = entries.find(([id, document]) => digestOf(document) !== id);
    if (wrong !== undefined) throw new Error(`${wrong[0]} is not the SHA-256 of its document`);
    return new Map(entries);
  } catch (cause) {
    throw new Fault(
      'SETTINGS_INVALID',
      `SAFELIST_FILE must be a JSON object {"<sha-256>": "<document>"} (phải là đối tượng JSON): ${String(cause)}`,
      cause,
    );
  }
};

const request = z.looseObject({
  query: z.string().optional(),
  documentId: z.string().optional(),
  extensions: z
    .looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() })
    .nullish(),
});

/**
 * Puts the registered document into a request that names its id (`documentId: "sha256:…"` or
 * `extensions.persistedQuery.sha256Hash`). Throws `OPERATION_NOT_ALLOWED` for free documents, unknown ids, and ids sent
 * with another text.
 */
export const fromSafelist = (safelist: Safelist, body: unknown): Record<string, unknown> => {
  const read = request.safeParse(body);
  if (!read.success) throw new Fault('BAD_REQUEST', 'not a GraphQL request', read.error);
  const { extensions, documentId, query, ...rest } = read.data;
  const id = documentId?.replace(/^sha256:/, '') ?? extensions?.persistedQuery?.sha256Hash;
  const document = id === undefined ? undefined : safelist.get(id.toLowerCase());
  if (document === undefined || (query !== undefined && query !== document))
    throw new Fault('OPERATION_NOT_ALLOWED', 'operation is not registered');
  return { ...rest, query: document };
};
