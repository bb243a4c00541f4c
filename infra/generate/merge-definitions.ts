import { type DefinitionNode, type DocumentNode, Kind, parse, visit } from 'graphql';

// Federation lets a subgraph extend a type that another slice or service begins; code generation wants one beginning.
const beginnings = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
} as const;

type Named = { name?: { value: string } };

const nameOf = (definition: DefinitionNode): string => (definition as Named).name?.value ?? '';

const isExtension = (kind: string): kind is keyof typeof beginnings => kind in beginnings;

// Code generation reads these; every other directive would only add types that nobody uses.
const federationDirectives = parse(`
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @provides(fields: String!) on FIELD_DEFINITION
  directive @external(reason: String) on OBJECT | FIELD_DEFINITION
`);
const kept = new Set(['key', 'requires', 'provides', 'external', 'deprecated', 'oneOf']);

const dropped = new Set<string>([Kind.SCHEMA_EXTENSION, Kind.SCHEMA_DEFINITION, Kind.DIRECTIVE_DEFINITION]);

/** A subgraph's SDL as a plain document: no links, no directives of our own, the first `extend type` of a type made its definition. */
export const mergeDefinitions = (sdl: string): DocumentNode => {
  const document = visit(parse(sdl, { noLocation: true }), {
    Directive: ({ name }) => (kept.has(name.value) ? undefined : null),
    // The manual is the SDL; in the types it would only be a copy.
    StringValue: (_node, key) => (key === 'description' ? null : undefined),
  });
  const definitions = document.definitions.filter(({ kind }) => !dropped.has(kind));
  const begun = new Set(definitions.filter(({ kind }) => !isExtension(kind)).map(nameOf));
  const merged = definitions.map((definition) => {
    const { kind } = definition;
    if (!isExtension(kind) || begun.has(nameOf(definition))) return definition;
    begun.add(nameOf(definition));
    return { ...definition, kind: beginnings[kind] } as DefinitionNode;
  });
  return { kind: Kind.DOCUMENT, definitions: [...federationDirectives.definitions, ...merged] };
};
