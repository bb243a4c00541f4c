import { parseDay } from '@mttq/kernel/calendar-day';
import { GraphQLScalarType, Kind } from 'graphql';
import { graphError } from '../graph-error.ts';

const readDay = (value: unknown): string => {
  const read = typeof value === 'string' ? parseDay(value) : undefined;
  if (read === undefined)
    throw graphError('BAD_USER_INPUT', {
      en: 'A Date is a day that exists, written YYYY-MM-DD.',
      vi: 'Date là một ngày có thật, viết theo dạng YYYY-MM-DD.',
    });
  return read;
};

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

const readInstant = (value: unknown): Date => {
  const read = typeof value === 'string' && instantForm.test(value) ? new Date(value) : undefined;
  if (read === undefined || Number.isNaN(read.getTime()))
    throw graphError('BAD_USER_INPUT', {
      en: 'A DateTime is an instant written like 2026-07-01T00:00:00Z.',
      vi: 'DateTime là một thời điểm viết theo dạng 2026-07-01T00:00:00Z.',
    });
  return read;
};

/** A day in Asia/Ho_Chi_Minh: `CalendarDay` in code. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => readDay(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant: `Date` in code, UTC with milliseconds on the wire. */
export const dateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value : readInstant(value)).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
});
