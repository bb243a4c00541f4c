import type { EntityManager } from 'typeorm';
import { addRows, changeRows, columnsOf } from '../rows/row.postgres.ts';
import type { Commendation } from './commendation.ts';

const fields: readonly (keyof Commendation)[] = [
  ...(['id', 'proposalId', 'place', 'unitId', 'path', 'awardingUnitId', 'formId', 'formCode'] as const),
  ...(['subjectKind', 'subjectUnitId', 'areaId', 'collectiveName', 'merit', 'campaignId'] as const),
  ...(['roundId', 'scoreSheetId', 'state', 'rejectedBecause', 'decisionNumber', 'decidedOn'] as const),
  ...(['decidedYear', 'registerNumber', 'awardedOn', 'revokedOn', 'revokedBecause'] as const),
  ...(['consentTextVersion', 'consentGivenOn', 'consentWithdrawnOn', 'identityErasedOn'] as const),
];

/** What was decided, the newest first; null: any. */
export type CommendationFilter = {
  readonly awardingUnitId: string | null;
  readonly unitId: string | null;
  readonly subjectUnitId: string | null;
  readonly areaId: string | null;
  readonly formCode: string | null;
  readonly campaignId: string | null;
  readonly roundId: string | null;
  readonly year: number | null;
  readonly beforeId: string | null;
  readonly limit: number;
};

export type CommendationCount = {
  readonly formCode: string;
  readonly subjectKind: Commendation['subjectKind'];
  readonly count: number;
};

const findSql = `
  WHERE state IN ('DECIDED', 'AWARDED', 'REVOKED') AND ($1::uuid IS NULL OR awarding_unit_id = $1)
    AND ($2::uuid IS NULL OR unit_id = $2) AND ($3::uuid IS NULL OR subject_unit_id = $3) AND ($4::uuid IS NULL OR area_id = $4)
    AND ($5::text IS NULL OR form_code = $5) AND ($6::uuid IS NULL OR campaign_id = $6) AND ($7::uuid IS NULL OR round_id = $7)
    AND ($8::int IS NULL OR decided_year = $8) AND ($9::uuid IS NULL OR id < $9)
  ORDER BY id DESC LIMIT $10`;

/** Commendations. Without a scope: what was decided on units, areas, collectives, and persons who consent to be named. */
export const createCommendationStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<Commendation[]> =>
    manager.query(`SELECT ${columnsOf(fields)} FROM commendation ${condition}`, [...parameters]);
  return {
    addAll: (lines: readonly Commendation[]) => addRows(manager, 'commendation', lines),
    changeAll: (lines: readonly Commendation[]) => changeRows(manager, 'commendation', lines),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    ofProposals: (ids: readonly string[]) =>
      read('WHERE proposal_id = ANY ($1::uuid[]) ORDER BY proposal_id, place LIMIT 20000', [[...ids]]),
    find: (filter: CommendationFilter) =>
      read(findSql, [
        ...[filter.awardingUnitId, filter.unitId, filter.subjectUnitId, filter.areaId, filter.formCode],
        ...[filter.campaignId, filter.roundId, filter.year, filter.beforeId, filter.limit],
      ]),
    /** Of everybody, named or not. */
    counts: (awardingUnitId: string, year: number): Promise<CommendationCount[]> =>
      manager.query(
        `SELECT form_code AS "formCode", subject_kind AS "subjectKind", count FROM commendation_counts($1, $2)`,
        [awardingUnitId, year],
      ),
    lastRegisterNumber: async (awardingUnitId: string, year: number): Promise<number> => {
      const rows: { last: number | null }[] = await manager.query(
        'SELECT max(register_number) AS last FROM commendation WHERE awarding_unit_id = $1 AND decided_year = $2',
        [awardingUnitId, year],
      );
      return rows[0]?.last ?? 0;
    },
    /** The published sheets of communes in a round: what an award for its result stands on. */
    publishedSheets: async (
      roundId: string,
      communeIds: readonly string[],
    ): Promise<ReadonlyMap<string, string>> => {
      const rows: { id: string; communeId: string }[] = await manager.query(
        `SELECT id, commune_id AS "communeId" FROM score_sheet
          WHERE round_id = $1 AND commune_id = ANY ($2::uuid[]) AND state = 'PUBLISHED'`,
        [roundId, [...communeIds]],
      );
      return new Map(rows.map(({ id, communeId }) => [communeId, id]));
    },
  };
};

export type CommendationStore = ReturnType<typeof createCommendationStore>;
