import { type Envelope, readEnvelope } from '@mttq/contracts/envelope';

/** An event as it came in, before anybody trusts it. `envelope` is missing when it could not be read. */
export type Arrival = {
  readonly seq: bigint;
  /** Position in the stream; `undefined` when the event came from the log. */
  readonly streamSequence: number | undefined;
  readonly raw: unknown;
  readonly envelope: Envelope | undefined;
  readonly problem: string | undefined;
};

/** Reads what arrived. A body that is no envelope becomes an arrival with a `problem`; without a seq there is none. */
export const arrive = (
  raw: unknown,
  { sequence, streamSequence }: { sequence: string; streamSequence?: number },
): Arrival | undefined => {
  if (!/^[1-9]\d*$/.test(sequence)) return undefined;
  const seq = BigInt(sequence);
  try {
    const envelope = readEnvelope(raw);
    if (envelope.sequence !== sequence)
      throw new Error(`the body says ${envelope.sequence}, the header ${sequence}`);
    return { seq, streamSequence, raw, envelope, problem: undefined };
  } catch (error) {
    return { seq, streamSequence, raw, envelope: undefined, problem: `not an envelope: ${error}` };
  }
};
