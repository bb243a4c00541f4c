import { readNote } from './head-note.ts';
import { isContinuation } from './log-consistency.ts';

/** What the witness thinks of a head: ACCEPTED, or why not. */
export type WitnessVerdict =
  | 'ACCEPTED'
  | 'NOTE_DIFFERS'
  | 'SIGNATURE_INVALID'
  | 'KEY_CHANGED'
  | 'ROOT_DIFFERS'
  | 'SHRUNK'
  | 'PROOF_MISSING'
  | 'PROOF_WRONG';

/** A head as its service told it; nothing of it is believed. */
export type ToldHead = {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  readonly note: string;
  readonly verifierKey: string;
  readonly previousSize?: number | undefined;
  readonly consistency?: readonly string[] | undefined;
};

/** A head that the witness keeps for ever, accepted or not. */
export type WitnessedHead = {
  readonly id: string;
  readonly logId: string;
  readonly size: number;
  readonly root: Buffer;
  readonly note: string;
  readonly verifierKey: string;
  readonly verdict: WitnessVerdict;
  readonly witnessedAt: Date;
};

type Accepted = Pick<WitnessedHead, 'size' | 'root' | 'verifierKey'>;

/**
 * Judges a head by the last one that was accepted. The key of the first head is the key for ever (trust on first use): who publishes
 * another one has to say why, by other means.
 */
export const judgeHead = (told: ToldHead, last: Accepted | undefined): WitnessVerdict => {
  if (last !== undefined && told.verifierKey !== last.verifierKey) return 'KEY_CHANGED';
  const said = readNote(told.note, told.verifierKey);
  if (said === undefined) return 'SIGNATURE_INVALID';
  const root = Buffer.from(told.root, 'base64');
  if (said.size !== told.size || !said.root.equals(root)) return 'NOTE_DIFFERS';
  if (last === undefined) return 'ACCEPTED';
  if (told.size < last.size) return 'SHRUNK';
  if (told.size === last.size) return root.equals(last.root) ? 'ACCEPTED' : 'ROOT_DIFFERS';
  if (told.consistency === undefined || told.previousSize === undefined) return 'PROOF_MISSING';
  const proof = told.consistency.map((hash) => Buffer.from(hash, 'base64'));
  const isGrowth = told.previousSize === last.size && isContinuation(last, { size: told.size, root }, proof);
  return isGrowth ? 'ACCEPTED' : 'PROOF_WRONG';
};
