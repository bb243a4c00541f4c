import type { EntityManager } from 'typeorm';
import { addRow, columnsOf } from '../rows/row.postgres.ts';
import type { Theme } from './theme.ts';

const columns = columnsOf(['id', 'unitId', 'path', 'year', 'kind', 'title', 'asksPledge', 'documentId']);

/** A list of themes, the latest year first. */
export type ThemeFilter = {
  readonly unitId: string | null;
  readonly year: number | null;
  readonly after: readonly [year: number, id: string] | null;
  readonly limit: number;
};

/** Themes of the years, in one transaction. */
export const createThemeStore = (manager: EntityManager) => ({
  /** Answers false when the unit has a theme of this kind for the year. */
  add: async (theme: Theme, now: Date): Promise<boolean> => {
    const taken: unknown[] = await manager.query(
      'SELECT 1 FROM annual_theme WHERE unit_id = $1 AND year = $2 AND kind = $3',
      [theme.unitId, theme.year, theme.kind],
    );
    if (taken.length > 0) return false;
    await addRow(manager, 'annual_theme', { ...theme, recordedAt: now });
    return true;
  },
  byIds: (ids: readonly string[]): Promise<Theme[]> =>
    manager.query(`SELECT ${columns} FROM annual_theme WHERE id = ANY ($1::uuid[])`, [[...ids]]),
  find: ({ unitId, year, after, limit }: ThemeFilter): Promise<Theme[]> =>
    manager.query(
      `SELECT ${columns} FROM annual_theme
        WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::int IS NULL OR year = $2)
          AND ($3::int IS NULL OR (year, id) < ($3, $4::uuid))
        ORDER BY year DESC, id DESC LIMIT $5`,
      [unitId, year, after?.[0] ?? null, after?.[1] ?? null, limit],
    ),
});

export type ThemeStore = ReturnType<typeof createThemeStore>;
