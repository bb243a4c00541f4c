/** Counts of one unit's subtree. Each petition once: merged ones count with the one they were merged into (SUP-4). */
export type PetitionFigures = {
  readonly received: number;
  readonly handled: number;
  readonly raisedBy: number;
};

/** SUP-8: handled of received in percent, rounded half up to two places (55,750 of 55,821 is 99.87); null of nothing. */
export const percentOf = (handled: number, received: number): string | null => {
  if (received === 0) return null;
  const [part, whole] = [BigInt(handled), BigInt(received)];
  const hundredths = (2n * part * 10_000n + whole) / (2n * whole);
  return `${hundredths / 100n}.${`${hundredths % 100n}`.padStart(2, '0')}`;
};
