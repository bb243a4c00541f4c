import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** The id under which a command's answer is kept. `isRepeat`: the same command was answered before. */
export type Answer = { readonly id: string; readonly isRepeat: boolean };

export const idempotencyKeyReused = (): Refusal<'IdempotencyKeyReused'> =>
  refuse('IdempotencyKeyReused', {
    vi: 'Khoá idempotencyKey này đã dùng cho một yêu cầu khác. Hãy tạo khoá mới cho yêu cầu mới.',
    en: 'This idempotencyKey was used for another command. Make a new key for a new command.',
  });
