/** A line with its proof, as `findTransfer` answers it. */
export type CheckedLine = {
  readonly docNo: string;
  readonly bookedOn: string;
  readonly debit: string;
  readonly credit: string;
  readonly maskedText: string;
  readonly salt: string;
  readonly textState?: string;
  readonly proof: {
    readonly leaf: string;
    readonly index: number;
    readonly path: readonly string[];
    readonly head: { readonly size: number; readonly note: string };
  };
};

/** A posting with its proof, as `postingProof` answers it. */
export type CheckedPosting = Pick<CheckedLine, 'proof'> & {
  readonly transactionId: string;
  readonly fundId: string;
  readonly kind: string;
  readonly amount: string;
  readonly earmarkKind: string | null;
  readonly reversesId: string | null;
  readonly effectiveAt: string;
  readonly recordedAt: string;
};

type Script = {
  verifyDonation(line: CheckedLine, verifierKey: string): Promise<boolean>;
  provenOf(line: CheckedLine, verifierKey: string): Promise<'ALL' | 'ALL_BUT_TEXT' | 'NOTHING'>;
  verifyPosting(posting: CheckedPosting, verifierKey: string): Promise<boolean>;
  provenOfPosting(
    posting: CheckedPosting,
    opening: { readonly content: string; readonly salt: string } | null,
    verifierKey: string,
  ): Promise<'ALL' | 'ALL_BUT_OPENING' | 'NOTHING'>;
  readHead(note: string, verifierKey: string): Promise<{ size: number; root: Uint8Array } | null>;
};

/** The script that donors use: plain JavaScript that shares nothing with the server. */
export const donorScript = (await import(
  new URL('../../../docs/verify-donation.mjs', import.meta.url).href
)) as Script;
