import type { Decimal } from '@mttq/kernel/decimal';
import type { EntityManager } from 'typeorm';
import { addRow, addRows, columnsOf } from '../rows/row.postgres.ts';
import type { Evidence, Score, ScoreSheet, Step } from './score-sheet.ts';

const sheetFields = [
  'id',
  'roundId',
  'communeId',
  'path',
  'state',
  'total',
  'decisionNumber',
  'decisionDocumentId',
  'publishedAt',
];
const scoreFields = ['id', 'sheetId', 'criterionKey', 'stage', 'points', 'bonus', 'reason', 'givenAt'];
const evidenceFields = ['id', 'sheetId', 'criterionKey', 'kind', 'title', 'link', 'documentId', 'attachedAt'];
const stepFields = ['id', 'sheetId', 'fromState', 'toState', 'reason', 'takenAt'];

type SheetRow = Omit<ScoreSheet, 'total'> & { readonly total: string | null };
type ScoreRow = Omit<Score, 'points' | 'bonus'> & { readonly points: string; readonly bonus: string };

const toSheet = (row: SheetRow): ScoreSheet => ({
  ...row,
  total: row.total === null ? null : (BigInt(row.total) as Decimal),
});

const toScore = (row: ScoreRow): Score => ({
  ...row,
  points: BigInt(row.points) as Decimal,
  bonus: BigInt(row.bonus) as Decimal,
});

/** Where a row of a sheet lies. */
const placeOf = ({ communeId, path }: Pick<ScoreSheet, 'communeId' | 'path'>) => ({
  unitId: communeId,
  path,
});

/** Score sheets with everything given, attached and decided, in the scope of the transaction. */
export const createSheetStore = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<ScoreSheet[]> => {
    const rows: SheetRow[] = await manager.query(
      `SELECT ${columnsOf(sheetFields)} FROM score_sheet ${condition}`,
      [...parameters],
    );
    return rows.map(toSheet);
  };
  return {
    addAll: (sheets: readonly { readonly id: string }[]) => addRows(manager, 'score_sheet', sheets),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    ofRound: (roundId: string, page: { readonly after: string | null; readonly limit: number }) =>
      read('WHERE round_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3', [
        ...[roundId, page.after, page.limit],
      ]),
    setState: async (id: string, state: ScoreSheet['state']): Promise<void> => {
      await manager.query('UPDATE score_sheet SET state = $2 WHERE id = $1', [id, state]);
    },
    publish: async ({
      id,
      total,
      decisionNumber,
      decisionDocumentId,
      publishedAt,
    }: ScoreSheet): Promise<void> => {
      await manager.query(
        `UPDATE score_sheet SET state = 'PUBLISHED', total = $2, decision_number = $3, decision_document_id = $4,
                published_at = $5 WHERE id = $1`,
        [id, `${total}`, decisionNumber, decisionDocumentId, publishedAt],
      );
    },
    /** Every score ever given, the oldest first; 10,000 at most. */
    scores: async (sheetId: string): Promise<Score[]> => {
      const rows: ScoreRow[] = await manager.query(
        `SELECT ${columnsOf(scoreFields)} FROM score WHERE sheet_id = $1 ORDER BY id LIMIT 10000`,
        [sheetId],
      );
      return rows.map(toScore);
    },
    give: (sheet: ScoreSheet, scores: readonly Score[], givenBy: string) =>
      addRows(
        manager,
        'score',
        scores.map((score) => ({ ...score, ...placeOf(sheet), givenBy })),
      ),
    attach: (sheet: ScoreSheet, evidence: Evidence) =>
      addRow(manager, 'score_evidence', { ...evidence, ...placeOf(sheet) }),
    evidence: (sheetId: string): Promise<Evidence[]> =>
      manager.query(
        `SELECT ${columnsOf(evidenceFields)} FROM score_evidence WHERE sheet_id = $1 ORDER BY id LIMIT 1000`,
        [sheetId],
      ),
    take: (sheet: ScoreSheet, step: Step, takenBy: string) =>
      addRow(manager, 'score_step', { ...step, ...placeOf(sheet), takenBy }),
    steps: (sheetId: string): Promise<Step[]> =>
      manager.query(
        `SELECT ${columnsOf(stepFields)} FROM score_step WHERE sheet_id = $1 ORDER BY id LIMIT 1000`,
        [sheetId],
      ),
  };
};

export type SheetStore = ReturnType<typeof createSheetStore>;
