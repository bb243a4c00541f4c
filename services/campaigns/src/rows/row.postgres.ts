import type { EntityManager } from 'typeorm';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `unit_id AS "unitId", …`: columns under the names that the domain gives them. */
export const columnsOf = (fields: readonly string[], alias = ''): string =>
  fields.map((field) => `${alias}${snake(field)} AS "${field}"`).join(', ');

// What JSON has no word for: an exact number leaves as text, an instant in ISO form.
const toJson = (row: object): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(row).map(([field, value]) => [snake(field), value])),
    (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
  );

/** Adds one row; fields that the table does not have are an error of the program. */
export const addRow = async (manager: EntityManager, table: string, row: object): Promise<void> => {
  const names = Object.keys(row).map(snake).join(', ');
  await manager.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`,
    [toJson(row)],
  );
};

/** Changes the row with this id; fields that are absent stay as they are. */
export const changeRow = async (
  manager: EntityManager,
  table: string,
  { id, ...changes }: { readonly id: string },
): Promise<void> => {
  const names = Object.keys(changes).map(snake);
  const list = names.map((name) => `${name} = given.${name}`).join(', ');
  await manager.query(
    `UPDATE ${table} AS kept SET ${list} FROM jsonb_populate_record(NULL::${table}, $2::jsonb) AS given WHERE kept.id = $1`,
    [id, toJson(changes)],
  );
};
