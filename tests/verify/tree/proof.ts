import { isDeepStrictEqual } from 'node:util';
import { Fault } from '@mttq/kernel/fault';

/** A list of claims, each printed with its figures; `close` throws when one does not hold. */
export type Proof = {
  /** States that `actual` is `expected` and prints both. */
  claim(what: string, actual: unknown, expected: unknown): void;
  close(): void;
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Opens a list of claims. */
export const openProof = (report: (line: string) => void): Proof => {
  let failures = 0;
  return {
    claim: (what, actual, expected) => {
      const holds = isDeepStrictEqual(actual, expected);
      if (!holds) failures += 1;
      report(
        holds ? `ok    ${what}: ${shown(actual)}` : `WRONG ${what}: ${shown(actual)}, not ${shown(expected)}`,
      );
    },
    close: () => {
      if (failures > 0) throw new Fault('NOT_PROVED', `${failures} claims do not hold`);
    },
  };
};
