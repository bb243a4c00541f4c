import type { DataSource } from 'typeorm';
import type { FileName, ProblemCode } from '../editions/edition-files.ts';
import { importColumns, importSource } from './tree-import.postgres.ts';
import type { TreeImport } from './tree-import.ts';

/** A problem as it is kept; `place` is its place in the list. */
export type ListedProblem = {
  readonly place: number;
  readonly file: FileName;
  readonly row: number;
  readonly code: ProblemCode;
  readonly vi: string;
  readonly en: string;
};

type Behind = { readonly startedAt: string; readonly id: string };

/** Reads of imports. */
export const createTreeImportReads = (dataSource: DataSource) => ({
  byId: async (id: string): Promise<TreeImport | null> => {
    const rows: TreeImport[] = await dataSource.query(
      `/* imports.byId */ SELECT ${importColumns} FROM ${importSource} WHERE import.id::text = $1`,
      [id],
    );
    return rows[0] ?? null;
  },

  /** Newest first. */
  page: (limit: number, after: Behind | undefined): Promise<TreeImport[]> =>
    dataSource.query(
      `/* imports.page */ SELECT ${importColumns} FROM ${importSource}
       WHERE $2::timestamptz IS NULL OR (import.started_at, import.id) < ($2, $3::uuid)
       ORDER BY import.started_at DESC, import.id DESC LIMIT $1`,
      [limit, after?.startedAt ?? null, after?.id ?? null],
    ),

  problems: (importId: string, limit: number, afterPlace: number): Promise<ListedProblem[]> =>
    dataSource.query(
      `/* imports.problems */ SELECT position AS place, file, row_number AS "row", code, message_vi AS vi, message_en AS en
       FROM tree_import_problem WHERE import_id = $1 AND position > $2 ORDER BY position LIMIT $3`,
      [importId, afterPlace, limit],
    ),
});
