import { buildSchema, findBreakingChanges } from 'graphql';

/** What a client that was written against `before` would miss in `after`, one sentence each. */
export const findSchemaBreaks = (before: string, after: string): string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description);

/** Breaks that no decision record names word for word: a break is decided, never slipped in. */
export const findUndecided = (breaks: readonly string[], records: readonly string[]): string[] =>
  breaks.filter((description) => !records.some((record) => record.includes(description)));
