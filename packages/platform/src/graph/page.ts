import { graphError } from './graph-error.ts';

// The most edges that one page may hold.
const pageSizeMax = 100;

/** Values of the columns that a list is sorted by, in their order; the last one makes the order total (an id). */
export type CursorKeys = readonly (string | number | null)[];

/** A checked request for a page: read `first + 1` rows beyond `after`. */
export type Page = { readonly first: number; readonly after?: CursorKeys };

/** A Relay connection. */
export type Connection<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

const toCursor = (keys: CursorKeys): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

const fromCursor = (cursor: string, keyCount: number): CursorKeys => {
  if (cursor.length > 1_024) throw graphError('CURSOR_NOT_VALID');
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw graphError('CURSOR_NOT_VALID');
  }
  const isKey = (key: unknown) =>
    key === null ||
    (typeof key === 'number' && Number.isFinite(key)) ||
    (typeof key === 'string' && !key.includes('\u0000'));
  if (!Array.isArray(keys) || keys.length !== keyCount || !keys.every(isKey))
    throw graphError('CURSOR_NOT_VALID');
  return keys;
};

/**
 * Checks `first` (1–100, 20 unless given) and `after`. `keyCount` is the number of columns that the list is sorted by.
 * Throws `BAD_USER_INPUT` or `CURSOR_NOT_VALID`.
 */
export const readPage = (
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  keyCount: number,
): Page => {
  const first = args.first ?? 20;
  if (!Number.isInteger(first) || first < 1 || first > pageSizeMax)
    throw graphError('BAD_USER_INPUT', {
      en: `"first" must be a whole number from 1 to ${pageSizeMax}. Ask for the next page with "after".`,
      vi: `"first" phải là số nguyên từ 1 đến ${pageSizeMax}. Hãy lấy trang tiếp theo bằng "after".`,
    });
  return args.after == null ? { first } : { first, after: fromCursor(args.after, keyCount) };
};

/** Makes a connection of at most `first + 1` rows: the row too many only says that another page follows. */
export const toConnection = <Node>(
  rows: readonly Node[],
  page: Page,
  keysOf: (node: Node) => CursorKeys,
): Connection<Node> => {
  const edges = rows.slice(0, page.first).map((node) => ({ cursor: toCursor(keysOf(node)), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};
