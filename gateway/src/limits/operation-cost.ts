import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fragmentsOf } from './measure-document.ts';

// What a list without `first` is taken to hold, and a page without a stated size.
const unsizedListLength = 10;
const unsizedPageLength = 20;
const mutationCost = 10;

/** One operation whose cost is asked for. */
export type CostedOperation = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
};

const isList = (field: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

const createSizeReader = ({ operation, variables }: CostedOperation) => {
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue,
    ]),
  );
  const read = (value: ValueNode | undefined): unknown => {
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    if (Object.hasOwn(variables, name)) return variables[name];
    const fallback = defaults.get(name);
    return fallback?.kind === Kind.INT ? Number(fallback.value) : undefined;
  };
  return (node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined => {
    const sized = field.args.find(({ name }) => name === 'first' || name === 'last');
    if (sized === undefined) return undefined;
    const size =
      read(node.arguments?.find(({ name }) => name.value === sized.name)?.value) ?? sized.defaultValue;
    return typeof size === 'number' && size > 0 ? size : unsizedPageLength;
  };
};

const fieldOf = (type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined =>
  type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType
    ? type.getFields()[name]
    : undefined;

// `edges` and `nodes` of a page are the page itself: its size was counted one level above.
const multiplierOf = (
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  size: number | undefined,
) => {
  if (size !== undefined) return size;
  return isList(field) && !parent.name.endsWith('Connection') ? unsizedListLength : 1;
};

/**
 * How many objects an operation may read at most, by its text and its page sizes alone: every object counts 1, pages
 * multiply what lies below them, mutations count 10. Takes time proportional to the text.
 */
export const estimateCost = (costed: CostedOperation): number => {
  const { schema, document, operation } = costed;
  const fragments: ReadonlyMap<string, FragmentDefinitionNode> = fragmentsOf(document);
  const sizeOf = createSizeReader(costed);
  const known = new Map<string, number>();
  const costOfField = (node: FieldNode, parent: GraphQLNamedType): number => {
    const field = node.name.value.startsWith('__') ? undefined : fieldOf(parent, node.name.value);
    if (field === undefined || node.selectionSet === undefined) return 0;
    const below = costOfSet(node.selectionSet, getNamedType(field.type));
    return multiplierOf(parent, field, sizeOf(node, field)) * (1 + below);
  };
  const costOfFragment = (name: string): number => {
    const cost = known.get(name);
    if (cost !== undefined) return cost;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const type = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
    const found = fragment === undefined || type === undefined ? 0 : costOfSet(fragment.selectionSet, type);
    known.set(name, found);
    return found;
  };
  const costOfSet = (set: SelectionSetNode, parent: GraphQLNamedType): number => {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += costOfField(selection, parent);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += costOfFragment(selection.name.value);
      else {
        const condition = selection.typeCondition?.name.value;
        cost += costOfSet(selection.selectionSet, (condition && schema.getType(condition)) || parent);
      }
    }
    return cost;
  };
  const root = schema.getRootType(operation.operation);
  if (root == null) return 0;
  const extra =
    operation.operation === 'mutation' ? mutationCost * operation.selectionSet.selections.length : 0;
  return extra + costOfSet(operation.selectionSet, root);
};
