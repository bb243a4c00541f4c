import { randomBytes } from 'node:crypto';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import { createRowOverlaps } from '../row-overlaps/row-overlap.postgres.ts';
import {
  type Distribution,
  type DistributionRow,
  type GivenRow,
  maskRecipient,
  type ProofFile,
  type Recipient,
} from './distribution.ts';
import { createDistributionCash } from './distribution-cash.postgres.ts';
import { commitTo } from './recipient-seal.ts';

const fields = [
  'id',
  'fundId',
  'unitId',
  'allocationId',
  'allocationLine',
  'field',
  'purpose',
  'title',
  'form',
  'cashTotal',
  'rowCount',
  'state',
  'preparedBy',
  'preparedAt',
  'paymentId',
  'minutesNo',
  'witnessCount',
  'witnessesCommitment',
  'deliveredOn',
  'deliveredBy',
  'deliveredAt',
  'cancelledAt',
  'reason',
  'overrideReason',
] as const satisfies readonly (keyof Distribution)[];

const rowFields = [
  'distributionId',
  'rowNo',
  'maskedName',
  'commitment',
  'householdId',
  'commune',
  'content',
  'householdClass',
  'source',
  'amount',
  'goods',
  'erasedAt',
] as const satisfies readonly (keyof DistributionRow)[];

type Row = Omit<Distribution, 'cashTotal'> & { readonly cashTotal: string };
type ListRow = Omit<DistributionRow, 'amount'> & { readonly amount: string | null };

const personContext = (distributionId: string, rowNo: number): string =>
  `distribution.person:${distributionId}:${rowNo}`;
const witnessContext = (distributionId: string): string => `distribution.witnesses:${distributionId}`;
const newSalt = (): string => randomBytes(16).toString('base64url');

const addRow = async (
  manager: EntityManager,
  cipher: ColumnCipher,
  {
    distributionId,
    rowNo,
    row,
  }: { readonly distributionId: string; readonly rowNo: number; readonly row: GivenRow },
): Promise<void> => {
  const { name, idNumber, hamlet, sentAt: _, ...open } = row;
  const recipient: Recipient = { name, idNumber, hamlet };
  const salt = newSalt();
  const maskedName = maskRecipient(name);
  const commitment = commitTo(salt, recipient);
  await insertRow(manager, 'distribution_row', { ...open, distributionId, rowNo, maskedName, commitment });
  const sealed = cipher.seal(JSON.stringify({ salt, ...recipient }), personContext(distributionId, rowNo));
  await insertRow(manager, 'distribution_person', { distributionId, rowNo, sealed });
};

const deliver = (manager: EntityManager, cipher: ColumnCipher, delivered: Delivered): Promise<unknown> => {
  const { distribution, witnesses } = delivered;
  const salt = newSalt();
  return manager.query(
    `UPDATE distribution SET state = 'DELIVERED', payment_id = $2, minutes_no = $3, witness_count = $4, witnesses_sealed = $5,
            witnesses_commitment = $6, delivered_on = $7, delivered_by = $8, delivered_at = $9 WHERE id = $1`,
    [
      distribution.id,
      distribution.paymentId,
      distribution.minutesNo,
      witnesses.length,
      cipher.seal(JSON.stringify({ salt, names: witnesses }), witnessContext(distribution.id)),
      commitTo(salt, witnesses),
      distribution.deliveredOn,
      distribution.deliveredBy,
      distribution.deliveredAt,
    ],
  );
};

type Delivered = { readonly distribution: Distribution; readonly witnesses: readonly string[] };

const reads = (manager: EntityManager) => {
  const read = async (condition: string, parameters: readonly unknown[]): Promise<Distribution[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${selectList(fields, ['cashTotal'])} FROM distribution ${condition}`,
      [...parameters],
    );
    return rows.map((row) => ({ ...row, cashTotal: BigInt(row.cashTotal) }));
  };
  return {
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    ofFund: (fundId: string, page: { readonly limit: number; readonly beforeId: string | null }) =>
      read('WHERE fund_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3', [
        fundId,
        page.beforeId,
        page.limit,
      ]),
    lockByPayment: async (paymentId: string) =>
      (await read('WHERE payment_id = $1 FOR UPDATE', [paymentId]))[0],
    isPaymentUsed: async (paymentId: string) => (await read('WHERE payment_id = $1', [paymentId])).length > 0,
    unknownHouseholds: async (ids: readonly string[]): Promise<readonly string[]> => {
      const rows: { id: string }[] = await manager.query(
        'SELECT id FROM household_register WHERE id = ANY ($1::uuid[])',
        [[...ids]],
      );
      return ids.filter((id) => !rows.some((row) => row.id === id));
    },
    rows: async (
      distributionId: string,
      page: { readonly limit: number; readonly after: number },
    ): Promise<DistributionRow[]> => {
      const rows: ListRow[] = await manager.query(
        `SELECT ${selectList(rowFields, ['amount'])} FROM distribution_row WHERE distribution_id = $1 AND row_no > $2
          ORDER BY row_no LIMIT $3`,
        [distributionId, page.after, page.limit],
      );
      return rows.map((row) => ({ ...row, amount: row.amount === null ? null : BigInt(row.amount) }));
    },
    proofs: async (distributionId: string): Promise<ProofFile[]> => {
      const rows: (Omit<ProofFile, 'bytes'> & { bytes: string })[] = await manager.query(
        `SELECT place, name, media_type AS "mediaType", bytes::text AS bytes, sha256 FROM distribution_proof
          WHERE distribution_id = $1 ORDER BY place`,
        [distributionId],
      );
      return rows.map((row) => ({ ...row, bytes: BigInt(row.bytes) }));
    },
  };
};

/** Lists of hand-overs: masked rows for everybody once delivered, whom they name in scope alone. */
export const createDistributionStore = (manager: EntityManager, cipher: ColumnCipher) => ({
  ...reads(manager),
  ...createDistributionCash(manager),
  ...createRowOverlaps(manager, cipher),
  add: async (
    { witnessesCommitment: _, ...distribution }: Distribution,
    rows: readonly GivenRow[],
  ): Promise<void> => {
    await insertRow(manager, 'distribution', distribution);
    for (const [at, row] of rows.entries())
      await addRow(manager, cipher, { distributionId: distribution.id, rowNo: at + 1, row });
  },
  addProof: (distributionId: string, proof: ProofFile) =>
    insertRow(manager, 'distribution_proof', { ...proof, distributionId }),
  /** The list waits for a payment and minutes again; what it said is kept with the reversal. */
  reopen: (id: string): Promise<unknown> =>
    manager.query(
      `UPDATE distribution SET state = 'PREPARED', payment_id = NULL, minutes_no = NULL, witness_count = NULL, witnesses_sealed = NULL,
         witnesses_commitment = NULL, delivered_on = NULL, delivered_by = NULL, delivered_at = NULL WHERE id = $1`,
      [id],
    ),
  deliver: (delivered: Delivered) => deliver(manager, cipher, delivered),
  cancel: ({ id, cancelledAt, reason }: Distribution): Promise<unknown> =>
    manager.query(
      "UPDATE distribution SET state = 'CANCELLED', cancelled_at = $2, reason = $3 WHERE id = $1",
      [id, cancelledAt, reason],
    ),
  /** Who stands in the rows of a list; forgotten ones are missing. */
  recipients: async (distributionId: string): Promise<ReadonlyMap<number, Recipient>> => {
    const rows: { rowNo: number; sealed: Uint8Array }[] = await manager.query(
      'SELECT row_no AS "rowNo", sealed FROM distribution_person WHERE distribution_id = $1',
      [distributionId],
    );
    return new Map(
      rows.map(({ rowNo, sealed }) => {
        const { name, idNumber, hamlet } = JSON.parse(
          cipher.open(sealed, personContext(distributionId, rowNo)),
        );
        return [rowNo, { name, idNumber, hamlet }];
      }),
    );
  },
  witnesses: async (distributionId: string): Promise<readonly string[]> => {
    const [row]: { sealed: Uint8Array | null }[] = await manager.query(
      'SELECT witnesses_sealed AS sealed FROM distribution WHERE id = $1',
      [distributionId],
    );
    return row?.sealed == null
      ? []
      : JSON.parse(cipher.open(row.sealed, witnessContext(distributionId))).names;
  },
  /** Forgets who stands in a row, or, without one, who the witnesses were. Answers false when that is gone already. */
  forget: async (distributionId: string, rowNo: number | null, now: Date): Promise<boolean> => {
    if (rowNo === null) {
      const [, count]: [unknown, number] = await manager.query(
        'UPDATE distribution SET witnesses_sealed = NULL WHERE id = $1 AND witnesses_sealed IS NOT NULL',
        [distributionId],
      );
      return count > 0;
    }
    for (const table of ['distribution_person', 'distribution_row_digest'])
      await manager.query(`DELETE FROM ${table} WHERE distribution_id = $1 AND row_no = $2`, [
        distributionId,
        rowNo,
      ]);
    const [, count]: [unknown, number] = await manager.query(
      `UPDATE distribution_row SET masked_name = NULL, household_class = NULL, household_id = NULL, erased_at = $3
        WHERE distribution_id = $1 AND row_no = $2 AND erased_at IS NULL`,
      [distributionId, rowNo, now],
    );
    return count > 0;
  },
});

export type DistributionStore = ReturnType<typeof createDistributionStore>;
