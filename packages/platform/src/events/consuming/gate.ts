/** What the gate lets through: the events that follow the cursor without a hole, and whether one follows after them. */
export type Admission<Item> = {
  readonly fresh: readonly Item[];
  /** The first item behind a hole: everything between must be repaired before it. */
  readonly beyond: Item | undefined;
};

/** Lets through `seq = last + 1` only: what is older is a duplicate, what is newer waits for the repair of the gap. */
export const admit = <Item extends { readonly seq: bigint }>(
  last: bigint,
  items: readonly Item[],
): Admission<Item> => {
  const fresh: Item[] = [];
  let next = last + 1n;
  for (const item of items) {
    if (item.seq < next) continue;
    if (item.seq > next) return { fresh, beyond: item };
    fresh.push(item);
    next += 1n;
  }
  return { fresh, beyond: undefined };
};
