import { readAccessRule } from '@mttq/platform/graph/access-rules';
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Which fields only people who signed in may ask for. */
export type AccessMap = {
  /** Whether the document selects anything that is not public. */
  readonly needsSignIn: (document: DocumentNode) => boolean;
};

const isProtected = (type: GraphQLNamedType, fieldName: string): boolean => {
  if (!isObjectType(type)) return false;
  const field = type.getFields()[fieldName];
  const rules = field === undefined ? [readAccessRule(type)] : [readAccessRule(type), readAccessRule(field)];
  return rules.some(({ actions }) => actions.length > 0);
};

const listProtected = (schema: GraphQLSchema): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    // An interface demands what any type behind it demands.
    const behind = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
    for (const fieldName of Object.keys(type.getFields()))
      if (behind.some((object) => isProtected(object, fieldName))) found.add(`${type.name}.${fieldName}`);
  }
  return found;
};

/**
 * The map is read from the supergraph SDL, because the schema that clients see has no directives. The subgraphs decide
 * again, and finally; this only spares them what cannot succeed.
 */
export const createAccessMap = (supergraph: string, clientSchema: GraphQLSchema): AccessMap => {
  const schema = buildASTSchema(parse(supergraph, { noLocation: true }), { assumeValidSDL: true });
  const protectedFields = listProtected(schema);
  return {
    needsSignIn: (document) => {
      const types = new TypeInfo(clientSchema);
      let found = false;
      visit(
        document,
        visitWithTypeInfo(types, {
          Field: (node) => {
            const parent = types.getParentType();
            if (parent != null && protectedFields.has(`${getNamedType(parent).name}.${node.name.value}`))
              found = true;
          },
        }),
      );
      return found;
    },
  };
};
