/** Runs `work` again and again in that many lanes for so long; answers with calls a second. */
export const inLanes = async (
  lanes: number,
  ms: number,
  work: (lane: number) => Promise<unknown>,
): Promise<number> => {
  let count = 0;
  const startedAt = performance.now();
  const until = startedAt + ms;
  const lane = async (place: number): Promise<void> => {
    while (performance.now() < until) {
      await work(place);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, place) => lane(place)));
  return (count * 1_000) / (performance.now() - startedAt);
};
