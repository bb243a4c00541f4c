import { parseVnd, type VndInput } from '@mttq/kernel/vnd';
import { GraphQLScalarType, Kind } from 'graphql';
import { graphError } from '../graph-error.ts';

const write = (value: unknown): string => {
  if (typeof value !== 'bigint')
    throw graphError('BAD_USER_INPUT', {
      en: 'A Vnd is a bigint inside the services.',
      vi: 'Vnd là bigint bên trong các dịch vụ.',
    });
  return value.toString();
};

/**
 * Money: `bigint` in code, decimal string on the wire. What is no amount does not fail the request: it becomes the named
 * refusal of the command that it was meant for.
 */
export const vndScalar = new GraphQLScalarType<VndInput, string>({
  name: 'Vnd',
  serialize: write,
  parseValue: parseVnd,
  parseLiteral: (node) => parseVnd(node.kind === Kind.STRING ? node.value : undefined),
});
