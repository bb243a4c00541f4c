import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Access } from '../access.ts';
import { type GuardedField, listGuardedFields } from '../access-rules.ts';
import { isSignedIn } from '../actor.ts';
import type { GraphContext } from '../graph-context.ts';
import { graphError } from '../graph-error.ts';

const firstClosed = async (access: Access, actions: readonly string[]): Promise<string | undefined> => {
  for (const action of actions) if (!(await access.may(action))) return action;
  return undefined;
};

const refuseAccess = (context: GraphContext): never => {
  throw graphError(isSignedIn(context.actor) ? 'FORBIDDEN' : 'UNAUTHENTICATED');
};

const guarded = ({
  field,
  actions,
  isUnguarded,
}: GuardedField): GraphQLFieldResolver<unknown, GraphContext> => {
  const resolve = field.resolve ?? defaultFieldResolver;
  // biome-ignore lint/complexity/useMaxParams: the shape of a resolver is GraphQL's.
  return async (source, args, context, info) => {
    if (isUnguarded) {
      context.logger.error(
        { field: `${info.parentType.name}.${info.fieldName}` },
        'field without @allow or @public',
      );
      refuseAccess(context);
    }
    const closed = await firstClosed(context.access, actions);
    if (closed !== undefined) {
      context.logger.info({ field: `${info.parentType.name}.${info.fieldName}`, action: closed }, 'refused');
      refuseAccess(context);
    }
    return resolve(source, args, context, info);
  };
};

/**
 * Puts a guard before every field that `@allow` protects, by its own annotation or by that of its type, and shuts
 * what is not annotated although it can be reached from outside. Changes the schema in place.
 */
export const guardSchema = (schema: GraphQLSchema): GraphQLSchema => {
  for (const rule of listGuardedFields(schema))
    if (rule.isUnguarded || rule.actions.length > 0)
      rule.field.resolve = guarded(rule) as GraphQLFieldResolver<unknown, unknown>;
  return schema;
};
