import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** The public log, signed at a size. */
export type LogHead = {
  readonly size: number;
  readonly origin: string;
  readonly root: Buffer;
  readonly note: string;
  readonly verifierKey: string;
  readonly signedAt: Date;
};

/** What a donor checks: the leaf, where it stands, and the way to a signed root. */
export type InclusionProof = {
  readonly leaf: string;
  readonly index: number;
  readonly path: readonly Buffer[];
  readonly head: LogHead;
};

/** That the log at one head begins with the log at an earlier one. */
export type ConsistencyProof = {
  readonly from: LogHead;
  readonly to: LogHead;
  readonly path: readonly Buffer[];
};

/** Signs at most this often. */
export const signEveryMs = 5_000;

export const headNotFound = (size: number): Refusal<'LogHeadNotFound'> =>
  refuse('LogHeadNotFound', {
    vi: `Nhật ký chưa được ký ở độ dài ${size}. Hãy chọn một bản ký có thật (logHeads).`,
    en: `The log was not signed at size ${size}. Choose a head that exists (logHeads).`,
  });
