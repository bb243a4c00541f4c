import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { type EditionTexts, type FileName, fileNames, problemsMax } from '../editions/edition-files.ts';
import type { EarlierLists } from '../editions/import-plan.ts';
import type { ImportOutcome, ImportPart, NewImport, TreeImport } from './tree-import.ts';
import { digestOf } from './tree-import.ts';

/** The columns of `tree_import` and its progress under the names of the domain. */
export const importColumns = `
  import.id, import.actor_id AS "actorId", import.correlation_id AS "correlationId", import.title,
  import.old_as_of AS "oldAsOf", import.new_as_of AS "newAsOf", import.effective_on AS "effectiveOn",
  import.old_edition AS "oldEdition", import.new_edition AS "newEdition", import.document_id AS "documentId",
  import.reason, import.started_at AS "startedAt", import.submitted_at AS "submittedAt",
  import.recorded_at AS "recordedAt", import.finished_at AS "finishedAt", import.report, import.problem_count AS "problemCount", import.failure,
  CASE WHEN import.state = 'QUEUED' AND progress.import_id IS NOT NULL THEN 'RUNNING' ELSE import.state END AS state,
  CASE WHEN import.state = 'QUEUED' AND progress.import_id IS NOT NULL THEN json_build_object('stage', progress.stage,
    'done', progress.done, 'total', progress.total, 'attempts', progress.attempts) END AS progress`;

/** The table with its progress. */
export const importSource =
  'tree_import import LEFT JOIN tree_import_progress progress ON progress.import_id = import.id';

type Opening = NewImport & { id: string; actorId: string; correlationId: string; now: Date };

const insertImport = (manager: EntityManager, row: Opening): Promise<unknown[]> =>
  manager.query(
    `INSERT INTO tree_import (id, actor_id, idempotency_key, correlation_id, title, old_as_of, new_as_of, effective_on,
       old_edition, new_edition, document_id, reason, state, started_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'STAGING', $13)
     ON CONFLICT (actor_id, idempotency_key) DO NOTHING RETURNING id`,
    [
      row.id,
      row.actorId,
      row.idempotencyKey,
      row.correlationId,
      row.title,
      row.oldAsOf,
      row.newAsOf,
      row.effectiveOn,
      row.oldEdition,
      row.newEdition,
      row.documentId ?? null,
      row.reason,
      row.now,
    ],
  );

const insertProblems = (manager: EntityManager, id: string, problems: ImportOutcome['problems']) =>
  manager.query(
    `INSERT INTO tree_import_problem (import_id, position, file, row_number, code, message_vi, message_en)
     SELECT $1::uuid, place, file, "row", code, vi, en FROM jsonb_to_recordset($2) AS given (
       place integer, file text, "row" integer, code text, vi text, en text)`,
    [
      id,
      JSON.stringify(
        problems
          .slice(0, problemsMax)
          .map(({ message, ...problem }, place) => ({ ...problem, place, ...message })),
      ),
    ],
  );

const selectOne = async (
  manager: EntityManager,
  condition: string,
  parameters: unknown[],
): Promise<TreeImport | undefined> => {
  const rows: TreeImport[] = await manager.query(
    `SELECT ${importColumns} FROM ${importSource} WHERE ${condition}`,
    parameters,
  );
  return rows[0];
};

const partsStore = (manager: EntityManager) => ({
  /** Keeps a part; answers `false` when the part is there with another content. */
  addPart: async (id: string, { file, part, text }: ImportPart): Promise<boolean> => {
    const rows: { digest: string }[] = await manager.query(
      `INSERT INTO tree_import_part AS known (import_id, file, part, digest, body) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (import_id, file, part) DO UPDATE SET digest = known.digest RETURNING digest`,
      [id, file, part, digestOf(text), text],
    );
    return rows[0]?.digest === digestOf(text);
  },

  stagedParts: async (id: string): Promise<Record<FileName, number[]>> => {
    const rows: { file: FileName; part: number }[] = await manager.query(
      'SELECT file, part FROM tree_import_part WHERE import_id = $1 ORDER BY file, part',
      [id],
    );
    const byFile = Map.groupBy(rows, (row) => row.file);
    const numbers = (file: FileName) => (byFile.get(file) ?? []).map((row) => row.part);
    return { UNITS_OLD: numbers('UNITS_OLD'), UNITS_NEW: numbers('UNITS_NEW'), LINKS: numbers('LINKS') };
  },

  texts: async (id: string): Promise<EditionTexts> => {
    const rows: { file: FileName; text: string }[] = await manager.query(
      `SELECT file, string_agg(body, '' ORDER BY part) AS text FROM tree_import_part WHERE import_id = $1 GROUP BY file`,
      [id],
    );
    const entries = fileNames.map((file) => [file, rows.find((row) => row.file === file)?.text ?? '']);
    return Object.fromEntries(entries) as EditionTexts;
  },
});

const finishedImports = (manager: EntityManager) => ({
  /** The last days, before those of this import, for which finished imports vouch. */
  earlierLists: async (own: TreeImport): Promise<EarlierLists> => {
    const rows: { oldAsOf: CalendarDay | null; newAsOf: CalendarDay | null }[] = await manager.query(
      `SELECT max(old_as_of) FILTER (WHERE old_as_of < $1) AS "oldAsOf",
         max(new_as_of) FILTER (WHERE new_as_of < $2) AS "newAsOf" FROM tree_import WHERE state = 'DONE'`,
      [own.oldAsOf, own.newAsOf],
    );
    return rows[0] ?? { oldAsOf: null, newAsOf: null };
  },

  /** The import after which the record rests on a list of a later day than these, if there is one. */
  laterThan: async (own: TreeImport): Promise<{ id: string; title: string } | undefined> => {
    const rows: { id: string; title: string }[] = await manager.query(
      `SELECT id, title FROM tree_import WHERE state = 'DONE' AND effective_on = $3
         AND (old_as_of > $1 OR new_as_of > $2) ORDER BY finished_at DESC LIMIT 1`,
      [own.oldAsOf, own.newAsOf, own.effectiveOn],
    );
    return rows[0];
  },

  /** The finished import of the very same content, if there is one. */
  doneWith: async (digest: string): Promise<string | undefined> => {
    const rows: { id: string }[] = await manager.query(
      `SELECT id FROM tree_import WHERE state = 'DONE' AND digest = $1 ORDER BY finished_at LIMIT 1`,
      [digest],
    );
    return rows[0]?.id;
  },
});

/** What the use cases need of the imports. */
export type TreeImportStore = ReturnType<typeof createTreeImportStore>;

export const createTreeImportStore = (manager: EntityManager) => ({
  ...partsStore(manager),
  ...finishedImports(manager),

  documentExists: async (id: string): Promise<boolean> => {
    const rows: unknown[] = await manager.query('SELECT 1 FROM official_document WHERE id::text = $1', [id]);
    return rows.length > 0;
  },

  /** Opens an import; answers `false` when the actor used the key before. */
  add: async (row: Opening): Promise<boolean> => (await insertImport(manager, row)).length > 0,

  byKey: (actorId: string, idempotencyKey: string): Promise<TreeImport | undefined> =>
    selectOne(manager, 'import.actor_id = $1 AND import.idempotency_key = $2', [actorId, idempotencyKey]),

  /** The import, locked until the end of the transaction. */
  lock: (id: string): Promise<TreeImport | undefined> =>
    selectOne(manager, 'import.id::text = $1 FOR UPDATE OF import', [id]),

  /** The import, locked, unless another process holds it or it is no longer in the queue. */
  lockQueued: (id: string): Promise<TreeImport | undefined> =>
    selectOne(manager, `import.id = $1 AND import.state = 'QUEUED' FOR UPDATE OF import SKIP LOCKED`, [id]),

  submit: (id: string, now: Date): Promise<unknown> =>
    manager.query(`UPDATE tree_import SET state = 'QUEUED', submitted_at = $2 WHERE id = $1`, [id, now]),

  finish: async (
    id: string,
    outcome: ImportOutcome,
    at: { recorded: Date | null; finished: Date },
  ): Promise<void> => {
    const { state, digest, report, problems, failure } = outcome;
    await manager.query(
      `UPDATE tree_import SET state = $2, digest = $3, report = $4, problem_count = $5, failure = $6, recorded_at = $7, finished_at = $8
       WHERE id = $1`,
      [
        id,
        state,
        digest,
        report === null ? null : JSON.stringify(report),
        problems.length,
        failure,
        at.recorded,
        at.finished,
      ],
    );
    await insertProblems(manager, id, problems);
  },
});
