import type { EntityManager } from 'typeorm';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `unit_id AS "unitId", …`: columns under the names that the domain gives them. */
export const columnsOf = (fields: readonly string[], alias = ''): string =>
  fields.map((field) => `${alias}${snake(field)} AS "${field}"`).join(', ');

// What JSON has no word for: bigints leave as text, instants in ISO form.
const toJson = (rows: readonly object[]): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [snake(field), value]))),
    (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
  );

/** Adds rows of one shape in one statement; fields that the table does not have are an error of the program. */
export const addRows = async (
  manager: EntityManager,
  table: string,
  rows: readonly object[],
): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first).map(snake).join(', ');
  await manager.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [toJson(rows)],
  );
};

/** Adds one row. */
export const addRow = (manager: EntityManager, table: string, row: object): Promise<void> =>
  addRows(manager, table, [row]);

/** Changes the rows with these ids, all in the same fields; fields that are absent stay as they are. */
export const changeRows = async (
  manager: EntityManager,
  table: string,
  rows: readonly { readonly id: string }[],
): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first).flatMap((field) => (field === 'id' ? [] : [snake(field)]));
  const list = names.map((name) => `${name} = given.${name}`).join(', ');
  await manager.query(
    `UPDATE ${table} AS kept SET ${list} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) AS given WHERE kept.id = given.id`,
    [toJson(rows)],
  );
};

/** Changes one row. */
export const changeRow = (
  manager: EntityManager,
  table: string,
  row: { readonly id: string },
): Promise<void> => changeRows(manager, table, [row]);
