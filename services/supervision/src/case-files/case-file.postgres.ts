import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import type { CaseFile, Submitter } from './case-file.ts';

const columns = `id, unit_id AS "unitId", path, kind, channel, is_anonymous AS "isAnonymous", received_on AS "receivedOn",
  recorded_at AS "recordedAt", content_sealed AS "contentSealed", state, field, competent_body AS "competentBody", handling,
  handled_on AS "handledOn", result_on AS "resultOn", result_sealed AS "resultSealed", closed_on AS "closedOn",
  deadline_id AS "deadlineId"`;

type Row = Omit<CaseFile, 'content' | 'result'> & {
  readonly contentSealed: Uint8Array;
  readonly resultSealed: Uint8Array | null;
};

const contextOf = (what: 'content' | 'result' | 'identity', id: string): string => `case-file.${what}:${id}`;

/** Case files of the scope. What people wrote is sealed in every column; who they are is not even in this table. */
export const createCaseFileStore = (manager: EntityManager, cipher: ColumnCipher) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<CaseFile[]> => {
    const rows: Row[] = await manager.query(`SELECT ${columns} FROM case_file ${condition}`, [...parameters]);
    return rows.map(({ contentSealed, resultSealed, ...row }) => ({
      ...row,
      content: cipher.open(contentSealed, contextOf('content', row.id)),
      result: resultSealed === null ? null : cipher.open(resultSealed, contextOf('result', row.id)),
    }));
  };
  return {
    add: async (file: CaseFile, submitter: Submitter | null): Promise<void> => {
      await manager.query(
        `INSERT INTO case_file (id, unit_id, path, kind, channel, is_anonymous, received_on, recorded_at, content_sealed, state, deadline_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          file.id,
          file.unitId,
          file.path,
          file.kind,
          file.channel,
          file.isAnonymous,
          file.receivedOn,
          file.recordedAt,
          cipher.seal(file.content, contextOf('content', file.id)),
          file.state,
          file.deadlineId,
        ],
      );
      if (submitter !== null)
        await manager.query('INSERT INTO case_identity (case_file_id, path, sealed) VALUES ($1, $2, $3)', [
          file.id,
          file.path,
          cipher.seal(JSON.stringify(submitter), contextOf('identity', file.id)),
        ]);
    },
    save: async (file: CaseFile): Promise<void> => {
      await manager.query(
        `UPDATE case_file SET state = $2, field = $3, competent_body = $4, handling = $5, handled_on = $6, result_on = $7,
           result_sealed = $8, closed_on = $9 WHERE id = $1`,
        [
          file.id,
          file.state,
          file.field,
          file.competentBody,
          file.handling,
          file.handledOn,
          file.resultOn,
          file.result === null ? null : cipher.seal(file.result, contextOf('result', file.id)),
          file.closedOn,
        ],
      );
    },
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    /** Locks the case file until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    find: (page: {
      readonly state: string | null;
      readonly beforeId: string | null;
      readonly limit: number;
    }) =>
      read(
        'WHERE ($1::text IS NULL OR state = $1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3',
        [page.state, page.beforeId, page.limit],
      ),
    /** The identity behind one case; the transaction says which, and sees no other. Undefined for an anonymous case. */
    unseal: async (id: string): Promise<Submitter | undefined> => {
      await manager.query("SELECT set_config('app.unsealing', $1, true)", [id]);
      const rows: { sealed: Uint8Array }[] = await manager.query(
        'SELECT sealed FROM case_identity WHERE case_file_id = $1',
        [id],
      );
      await manager.query("SELECT set_config('app.unsealing', '', true)");
      const [row] = rows;
      return row === undefined
        ? undefined
        : (JSON.parse(cipher.open(row.sealed, contextOf('identity', id))) as Submitter);
    },
  };
};

export type CaseFileStore = ReturnType<typeof createCaseFileStore>;
