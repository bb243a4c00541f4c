import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
} from 'graphql';

/** What the SDL demands of a field or of a type: actions of which all must be open, or nothing (`@public`). */
export type AccessRule = { readonly actions: readonly string[]; readonly isAnnotated: boolean };

type Annotated = {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
  readonly extensionASTNodes?: readonly { readonly directives?: readonly ConstDirectiveNode[] | undefined }[];
};

const directivesOf = (element: Annotated): readonly ConstDirectiveNode[] =>
  [element.astNode, ...(element.extensionASTNodes ?? [])].flatMap((node) => node?.directives ?? []);

/** Reads `@allow` and `@public` from one element of a schema that was built from SDL. */
export const readAccessRule = (element: Annotated): AccessRule => {
  const directives = directivesOf(element);
  const actions = directives
    .filter((directive) => directive.name.value === 'allow')
    .flatMap((directive) => directive.arguments ?? [])
    .map((argument) => (argument.value.kind === Kind.STRING ? argument.value.value : ''));
  return {
    actions,
    isAnnotated: actions.length > 0 || directives.some(({ name }) => name.value === 'public'),
  };
};

const isEntity = (type: GraphQLObjectType): boolean =>
  directivesOf(type).some(
    (directive) =>
      directive.name.value === 'key' &&
      !directive.arguments?.some(
        ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
      ),
  );

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  type === schema.getQueryType() ||
  type === schema.getMutationType() ||
  type === schema.getSubscriptionType();

// What federation adds to every subgraph. The internal token guards it; the types that it reaches carry their own rule.
const federationFields = new Set(['_entities', '_service']);

/** A field with everything that its own annotation and that of its type demand. */
export type GuardedField = {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly actions: readonly string[];
  /** Neither the field nor its entity type says who may read it: refused to everybody. */
  readonly isUnguarded: boolean;
};

/** The rule of every field of every object type. Interfaces carry none: the objects behind them do. */
export const listGuardedFields = (schema: GraphQLSchema): GuardedField[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('_'))
    .flatMap((type) => {
      const root = isRoot(schema, type);
      const ofType = readAccessRule(type);
      return Object.values(type.getFields())
        .filter((field) => !(root && federationFields.has(field.name)))
        .map((field) => {
          const ofField = readAccessRule(field);
          const isUnguarded = root ? !ofField.isAnnotated : isEntity(type) && !ofType.isAnnotated;
          return { type, field, actions: [...ofType.actions, ...ofField.actions], isUnguarded };
        });
    });
