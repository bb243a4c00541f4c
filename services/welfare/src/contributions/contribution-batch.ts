import { type Message, type Refusal, refuse } from '@mttq/kernel/refusal';

/** A row of a batch that was not recorded, and why. Rows count from 1. */
export type RefusedRow = { readonly row: number; readonly code: string; readonly message: Message };

/** Many small gifts that were sent together. */
export type ContributionBatch = {
  readonly id: string;
  readonly fundId: string;
  readonly rows: number;
  readonly refusals: readonly RefusedRow[];
};

/** As many as one event of the ledger names. */
const batchRowsMax = 200;

/** Whether a batch has a number of rows that one transaction can take. */
export const checkBatch = (rows: number): Refusal<'BatchNotValid'> | undefined =>
  rows >= 1 && rows <= batchRowsMax
    ? undefined
    : refuse('BatchNotValid', {
        vi: `Mỗi lần gửi từ 1 đến ${batchRowsMax} khoản. Hãy chia nhỏ.`,
        en: `A batch has 1–${batchRowsMax} rows. Divide it.`,
      });
