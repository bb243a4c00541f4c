import { invariant } from '@mttq/kernel/fault';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import type { Commendation } from './commendation.ts';
import type { CommendedPerson } from './commended-subject.ts';

const contextOf = (commendationId: string): string => `commendation.identity:${commendationId}`;

/** Who the commended persons are. Without a scope: only those who consent, of decisions that stand. */
export const createIdentityStore = (manager: EntityManager, cipher: ColumnCipher) => ({
  addAll: async (
    persons: readonly { readonly line: Commendation; readonly person: CommendedPerson }[],
  ): Promise<void> => {
    if (persons.length === 0) return;
    const rows = persons.map(({ line: { id, unitId, path }, person }) => ({
      ...{ id, unitId, path },
      sealed: cipher.seal(JSON.stringify(person), contextOf(id)).toString('base64'),
    }));
    await manager.query(
      `INSERT INTO commendation_identity (commendation_id, unit_id, path, sealed)
       SELECT id, "unitId", path, decode(sealed, 'base64')
         FROM jsonb_to_recordset($1::jsonb) AS given(id uuid, "unitId" uuid, path text, sealed text)`,
      [JSON.stringify(rows)],
    );
  },
  open: async (ids: readonly string[]): Promise<(CommendedPerson & { readonly id: string })[]> => {
    const rows: { id: string; sealed: Buffer }[] = await manager.query(
      'SELECT commendation_id AS id, sealed FROM commendation_identity WHERE commendation_id = ANY ($1::uuid[])',
      [[...ids]],
    );
    return rows.map(({ id, sealed }) => ({
      id,
      ...(JSON.parse(cipher.open(sealed, contextOf(id))) as CommendedPerson),
    }));
  },
  /** Gone for good; only after an erasure of it was approved. */
  erase: async (commendationId: string): Promise<void> => {
    const [, gone] = await manager.query('DELETE FROM commendation_identity WHERE commendation_id = $1', [
      commendationId,
    ]);
    invariant(gone === 1, 'an identity whose erasure is approved is there');
  },
  /** Stands for a command that names persons: a digest that nobody without the key can guess at. */
  fingerprint: (command: object): string =>
    cipher.blind(JSON.stringify(command), 'commendation.command').toString('hex'),
});

export type IdentityStore = ReturnType<typeof createIdentityStore>;
