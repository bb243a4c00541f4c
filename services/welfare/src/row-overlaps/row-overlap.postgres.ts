import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import type { GivenRow } from '../distributions/distribution.ts';
import { type EarlierRowHelp, rowKeys } from './row-overlap.ts';

type HelpRow = Omit<EarlierRowHelp, 'amount'> & { readonly amount: string | null };

const earlierMax = 1_000;

/** Whom rows name, by blind indexes, and what these people were given before. */
export const createRowOverlaps = (manager: EntityManager, cipher: ColumnCipher) => ({
  /** Keeps the keys of rows in their order; two lists that name one person wait for each other until the first is written. */
  addRowKeys: async (distributionId: string, rows: readonly GivenRow[]): Promise<void> => {
    const keys = rows.flatMap((row, at) =>
      rowKeys(row).map(({ kind, text }) => {
        const context = kind === 'CITIZEN_ID' ? 'household.CITIZEN_ID' : `distribution.${kind}`;
        return { rowNo: at + 1, kind, digest: cipher.blind(text, context) };
      }),
    );
    const digests = keys.map(({ digest }) => digest.toString('hex'));
    const households = rows.flatMap(({ householdId }) => (householdId === null ? [] : [householdId]));
    await manager.query(
      `SELECT pg_advisory_xact_lock(subject) FROM (
         SELECT hashtextextended(digest, 0) AS subject FROM unnest($1::text[]) AS digest
         UNION SELECT hashtextextended('help ' || household, 0) FROM unnest($2::text[]) AS household
         ORDER BY subject) AS subjects`,
      [digests, households],
    );
    await manager.query(
      `INSERT INTO distribution_row_digest (distribution_id, row_no, kind, digest)
       SELECT $1::uuid, row_no, kind, decode(digest, 'hex') FROM unnest($2::int[], $3::text[], $4::text[]) AS key (row_no, kind, digest)`,
      [distributionId, keys.map(({ rowNo }) => rowNo), keys.map(({ kind }) => kind), digests],
    );
  },
  /** What people of a list in scope were given before, anywhere, newest first; nothing of a list out of scope. */
  earlierHelp: async (distributionId: string): Promise<readonly EarlierRowHelp[]> => {
    const rows: HelpRow[] = await manager.query(
      `SELECT row_no AS "rowNo", matched_by AS "matchedBy", distribution_id AS "distributionId", case_id AS "caseId", unit_id AS "unitId",
              fund_id AS "fundId", source, purpose, field, amount::text AS amount, goods, given_on AS "givenOn"
         FROM earlier_help_of_rows($1, ${earlierMax})`,
      [distributionId],
    );
    return rows.map((row) => ({ ...row, amount: row.amount === null ? null : BigInt(row.amount) }));
  },
});
