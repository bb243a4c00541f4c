import type { ReadingState } from './reading-state.ts';

/** For a column of the table, between two parts. */
export const encodeReading = (state: ReadingState): string =>
  JSON.stringify(state, (_, value) => (typeof value === 'bigint' ? { đồng: value.toString() } : value));

export const decodeReading = (text: string): ReadingState =>
  JSON.parse(text, (_, value) =>
    typeof value === 'object' && value !== null && 'đồng' in value ? BigInt(value.đồng) : value,
  ) as ReadingState;
