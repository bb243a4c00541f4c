import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { ReversalEffect } from './reversal-effect.ts';

const fields = [
  'id',
  'reversalId',
  'fundId',
  'subject',
  'subjectId',
  'line',
  'fromState',
  'toState',
  'amount',
  'before',
  'recordedAt',
] as const satisfies readonly (keyof ReversalEffect)[];

type Row = Omit<ReversalEffect, 'amount'> & { readonly amount: string };

/** What reversals took back, for the funds in scope. */
export const createReversalEffects = (manager: EntityManager) => ({
  add: (effect: ReversalEffect) =>
    insertRow(manager, 'reversal_effect', { ...effect, before: JSON.stringify(effect.before) }),
  ofFund: async (fundId: string, limit: number, beforeId: string | null): Promise<ReversalEffect[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${selectList(fields, ['amount'])} FROM reversal_effect
        WHERE fund_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [fundId, beforeId, limit],
    );
    return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
  },
});

export type ReversalEffects = ReturnType<typeof createReversalEffects>;
