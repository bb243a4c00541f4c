import { type Decimal, formatDecimal, parseDecimal } from '@mttq/kernel/decimal';
import { GraphQLScalarType, Kind } from 'graphql';
import { graphError } from '../graph-error.ts';

const read = (value: unknown): Decimal => {
  const known = typeof value === 'string' ? parseDecimal(value) : undefined;
  if (known === undefined)
    throw graphError('BAD_USER_INPUT', {
      en: 'A Decimal is a string of digits with at most four places after a point, e.g. "19.37".',
      vi: 'Decimal là chuỗi chữ số, tối đa bốn chữ số sau dấu chấm, ví dụ "19.37".',
    });
  return known;
};

const write = (value: unknown): string => {
  if (typeof value !== 'bigint')
    throw graphError('BAD_USER_INPUT', {
      en: 'A Decimal is a bigint inside the services.',
      vi: 'Decimal là bigint bên trong các dịch vụ.',
    });
  return formatDecimal(value);
};

/** An exact number: `Decimal` (ten-thousandths) in code, decimal string on the wire. */
export const decimalScalar = new GraphQLScalarType<Decimal, string>({
  name: 'Decimal',
  serialize: write,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
