/** How long one thing took, over many runs in a row. Milliseconds. */
export type Measured = { readonly median: number; readonly lower: number; readonly upper: number };

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/**
 * Runs the ways in turn, so that what else the machine does falls on all of them alike. Answers the median of each, and
 * the range in which its middle half lies.
 */
export const measureInTurn = async <Name extends string>(
  ways: Readonly<Record<Name, () => Promise<unknown>>>,
  { runs, warmUps }: { runs: number; warmUps: number },
): Promise<Record<Name, Measured>> => {
  const names = Object.keys(ways) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = -warmUps; run < runs; run += 1)
    for (const name of names) {
      const startedAt = performance.now();
      await ways[name]();
      if (run >= 0) times.get(name)?.push(performance.now() - startedAt);
    }
  const measured = names.map((name) => {
    const sorted = (times.get(name) ?? []).toSorted((left, right) => left - right);
    return [
      name,
      { median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) },
    ];
  });
  return Object.fromEntries(measured) as Record<Name, Measured>;
};

/** One line: the median, the middle half, and the ratio to the floor. */
export const line = (name: string, measured: Measured, floor: Measured): string => {
  const { median, lower, upper } = measured;
  const ratio = `× ${(median / floor.median).toFixed(1)}`;
  return `  ${name.padEnd(10)} ${median.toFixed(2).padStart(8)} ms  (${lower.toFixed(2)}–${upper.toFixed(2)})  ${ratio}`;
};
