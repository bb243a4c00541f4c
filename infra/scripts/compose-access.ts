import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

type Source = { readonly name: string; readonly typeDefs: string };

type Field = {
  readonly subgraph: string;
  readonly typeName: string;
  readonly name: string;
  readonly resultType: string;
  readonly isExternal: boolean;
  readonly isShareable: boolean;
  readonly requires: string | undefined;
  /** Of the field and of its type, sorted. */
  readonly actions: readonly string[];
};

type WithDirectives = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

const argumentOf = (node: WithDirectives, directive: string, argument: string): string[] =>
  (node.directives ?? [])
    .filter(({ name }) => name.value === directive)
    .flatMap((found) => found.arguments ?? [])
    .filter(({ name }) => name.value === argument)
    .map(({ value }) => (value.kind === Kind.STRING ? value.value : ''));

const carries = (node: WithDirectives, directive: string): boolean =>
  (node.directives ?? []).some(({ name }) => name.value === directive);

const nameOfType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOfType(type.type);

const readField = (
  subgraph: string,
  type: ObjectTypeDefinitionNode | ObjectTypeExtensionNode,
  field: FieldDefinitionNode,
): Field => ({
  subgraph,
  typeName: type.name.value,
  name: field.name.value,
  resultType: nameOfType(field.type),
  isExternal: carries(field, 'external'),
  isShareable: carries(field, 'shareable') || carries(type, 'shareable'),
  requires: argumentOf(field, 'requires', 'fields')[0],
  actions: [...argumentOf(type, 'allow', 'action'), ...argumentOf(field, 'allow', 'action')].sort(),
});

const readFields = ({ name, typeDefs }: Source): Field[] =>
  parse(typeDefs).definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (type.fields ?? []).map((field) => readField(name, type, field))
      : [],
  );

const findOnInterfaces = ({ name, typeDefs }: Source): string[] =>
  parse(typeDefs).definitions.flatMap((type) => {
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_EXTENSION)
      return [];
    const fields = (type.fields ?? []).filter((field) => carries(field, 'allow') || carries(field, 'public'));
    return fields.map(
      (field) =>
        `[${name}] ${type.name.value}.${field.name.value}: an interface demands nothing itself; annotate the types behind it`,
    );
  });

const demandedBy = (set: SelectionSetNode, typeName: string, fields: readonly Field[]): string[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return demandedBy(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, fields);
    if (selection.kind !== Kind.FIELD) return [];
    const known = fields.filter(
      (field) => field.typeName === typeName && field.name === selection.name.value,
    );
    const own = known.filter(({ isExternal }) => !isExternal).flatMap(({ actions }) => actions);
    const resultType = known[0]?.resultType;
    const below =
      selection.selectionSet && resultType ? demandedBy(selection.selectionSet, resultType, fields) : [];
    return [...own, ...below];
  });

const findLeaksByRequires = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.requires === undefined) return [];
    const [read] = parse(`{ ${field.requires} }`).definitions as OperationDefinitionNode[];
    const demanded = read === undefined ? [] : demandedBy(read.selectionSet, field.typeName, fields);
    const missing = [...new Set(demanded)].filter((action) => !field.actions.includes(action));
    return missing.map(
      (action) =>
        `[${field.subgraph}] ${field.typeName}.${field.name} reads by @requires what demands "${action}": add @allow(action: "${action}")`,
    );
  });

const findDisagreements = (fields: readonly Field[]): string[] => {
  const shared = fields.filter(({ isExternal, isShareable }) => !isExternal && isShareable);
  return shared.flatMap((field) => {
    const other = shared.find(
      ({ typeName, name, actions }) =>
        typeName === field.typeName && name === field.name && actions.join() !== field.actions.join(),
    );
    return other === undefined || other.subgraph < field.subgraph
      ? []
      : [
          `${field.typeName}.${field.name} demands "${field.actions}" in ${field.subgraph} and "${other.actions}" in ${other.subgraph}`,
        ];
  });
};

/**
 * What composition does not check about our own access directives: none on interfaces, `@requires` demands what it
 * reads, shared fields demand the same everywhere. Answers the violations.
 */
export const findAccessLeaks = (subgraphs: readonly Source[]): string[] => {
  const fields = subgraphs.flatMap(readFields);
  return [
    ...subgraphs.flatMap(findOnInterfaces),
    ...findLeaksByRequires(fields),
    ...findDisagreements(fields),
  ];
};
