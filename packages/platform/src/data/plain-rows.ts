import type { EntityManager } from 'typeorm';

/** A row as code names its columns, in camel case. A bigint becomes text; what is undefined is left to the table. */
type PlainRow = Readonly<Record<string, unknown>>;

const columnName = /^[a-z][a-zA-Z0-9]*$/;

const toColumn = (field: string): string => {
  if (!columnName.test(field)) throw new RangeError(`not the name of a column: ${field}`);
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
};

const toParameter = (value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

const entriesOf = (row: PlainRow): [string, unknown][] =>
  Object.entries(row).filter(([, value]) => value !== undefined);

/** What `SELECT` asks for: `unit_id AS "unitId"` for every field; fields in `texts` (bigint, numeric) as text. */
export const selectList = (fields: readonly string[], texts: readonly string[] = []): string =>
  fields
    .map((field) => `${toColumn(field)}${texts.includes(field) ? '::text' : ''} AS "${field}"`)
    .join(', ');

/** Inserts one row into a table that has no entity: `unitId` goes to `unit_id`. */
export const insertRow = async (manager: EntityManager, table: string, row: PlainRow): Promise<void> => {
  const entries = entriesOf(row);
  await manager.query(
    `INSERT INTO ${table} (${entries.map(([field]) => toColumn(field)).join(', ')})
     VALUES (${entries.map((_, at) => `$${at + 1}`).join(', ')})`,
    entries.map(([, value]) => toParameter(value)),
  );
};

/** Changes the row with this id; fields that are not given stay. */
export const updateRow = async (
  manager: EntityManager,
  table: string,
  { id, ...changes }: PlainRow & { readonly id: string },
): Promise<void> => {
  const entries = entriesOf(changes);
  if (entries.length === 0) return;
  await manager.query(
    `UPDATE ${table} SET ${entries.map(([field], at) => `${toColumn(field)} = $${at + 2}`).join(', ')} WHERE id = $1`,
    [id, ...entries.map(([, value]) => toParameter(value))],
  );
};
