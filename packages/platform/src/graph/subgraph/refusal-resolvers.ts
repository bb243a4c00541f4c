import { isRefusal, type Message, type Refusal } from '@mttq/kernel/refusal';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { say } from '../messages.ts';

const implementsRefusal = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some((implemented) => implemented.name === 'Refusal');

const nameOf = (value: unknown): string | undefined => {
  if (isRefusal(value)) return value.refused;
  return (value as { __typename?: string } | null)?.__typename;
};

const resolveResult =
  (results: readonly GraphQLObjectType[]): GraphQLTypeResolver<unknown, unknown> =>
  (value) =>
    nameOf(value) ?? (results.length === 1 ? results[0]?.name : undefined);

/**
 * Teaches a schema what a refusal value is: `code` and `message` of every type that implements `Refusal`, and the type
 * of every member of a `…Result` union. A result that is no refusal needs a `__typename` only when the union has
 * several such members. Leaves what a service resolves itself.
 */
export const addRefusalResolvers = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && implementsRefusal(type)) {
      const { code, message } = type.getFields();
      if (code !== undefined) code.resolve ??= (source: Refusal) => source.refused;
      if (message !== undefined)
        message.resolve ??= ({ message: said }: { message: Message | string }) =>
          typeof said === 'string' ? said : say(said);
    }
    if (isInterfaceType(type) && type.name === 'Refusal') type.resolveType ??= nameOf;
    if (isUnionType(type) && type.getTypes().some(implementsRefusal))
      type.resolveType ??= resolveResult(type.getTypes().filter((member) => !implementsRefusal(member)));
  }
};
