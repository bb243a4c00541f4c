import type { EntityManager } from 'typeorm';

/** Column of each property of a thing; `json` for what is kept as JSON. */
export type ColumnMap<Thing> = { readonly [Key in keyof Thing]-?: string | { readonly json: string } };

const columnOf = (column: string | { readonly json: string }): string =>
  typeof column === 'string' ? column : column.json;

/** Reads and writes whole things of one table, one column a property. Every thing has an `id`. */
export const createRowMap = <Thing extends { readonly id: string }>(
  table: string,
  columns: ColumnMap<Thing>,
) => {
  const properties = Object.keys(columns) as (keyof Thing & string)[];
  const names = properties.map((property) => columnOf(columns[property]));
  const select = properties.map((property, at) => `${table}.${names[at]} AS "${property}"`).join(', ');
  const valuesOf = (thing: Thing): unknown[] =>
    properties.map((property) => {
      const value = thing[property];
      return typeof columns[property] === 'string' || value === null ? value : JSON.stringify(value);
    });
  const places = properties.map((_, at) => `$${at + 1}`).join(', ');
  const changes = names.map((name, at) => `${name} = $${at + 1}`).slice(0);
  const idAt = properties.indexOf('id' as keyof Thing & string) + 1;
  return {
    add: async (manager: EntityManager, thing: Thing): Promise<void> => {
      await manager.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`, valuesOf(thing));
    },
    save: async (manager: EntityManager, thing: Thing): Promise<void> => {
      await manager.query(`UPDATE ${table} SET ${changes.join(', ')} WHERE id = $${idAt}`, valuesOf(thing));
    },
    /** `condition`: SQL behind FROM, with its parameters. */
    read: (manager: EntityManager, condition: string, parameters: readonly unknown[]): Promise<Thing[]> =>
      manager.query(`SELECT ${select} FROM ${table} ${condition}`, [...parameters]),
  };
};
