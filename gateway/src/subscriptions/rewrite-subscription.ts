import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { fragmentsOf } from '../limits/measure-document.ts';
import type { SignalRule } from './signal-map.ts';

/** The variable that carries the cursor into the twin query. A client's own variable of this name is refused by validation. */
export const cursorVariable = 'signalCursor';

/** The one root field of a valid subscription, however deep in fragments it is written; `undefined` for none or several. */
export const findRootField = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FieldNode | undefined => {
  const fragments = fragmentsOf(document);
  const fields: FieldNode[] = [];
  const seen = new Set<string>();
  const collect = (set: OperationDefinitionNode['selectionSet']): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) collect(fragment.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return fields.length === 1 ? fields[0] : undefined;
};

const usedNames = (node: FieldNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const variables = new Set<string>();
  const spreads = new Set<string>();
  const look = (part: FieldNode | FragmentDefinitionNode): void => {
    visit(part, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        if (spreads.has(name.value)) return;
        spreads.add(name.value);
        const fragment = fragments.get(name.value);
        if (fragment !== undefined) look(fragment);
      },
    });
  };
  look(node);
  return { variables, spreads };
};

const [cursorDefinition] = (
  parse(`query ($${cursorVariable}: String!) { x(cursor: $${cursorVariable}) }`)
    .definitions[0] as OperationDefinitionNode
).variableDefinitions as VariableDefinitionNode[];

const cursorArgument: ArgumentNode = {
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'cursor' },
  value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: cursorVariable } },
};

/**
 * The client's selection as a query: the subscription field becomes its twin under the same response key, `after` is
 * dropped, the cursor comes in as the variable `signalCursor`; variables and fragments that nobody uses any more go.
 */
export const rewriteSubscription = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { field, rule }: { readonly field: FieldNode; readonly rule: SignalRule },
): DocumentNode => {
  const fragments = fragmentsOf(document);
  const kept = (field.arguments ?? []).filter(
    ({ name }) => name.value !== 'cursor' && rule.queryArguments.includes(name.value),
  );
  const twin: FieldNode = {
    ...field,
    alias: field.alias ?? { kind: Kind.NAME, value: field.name.value },
    name: { kind: Kind.NAME, value: rule.query },
    arguments: [...kept, cursorArgument],
  };
  const { variables, spreads } = usedNames(twin, fragments);
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    variables.has(variable.name.value),
  );
  const query: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.QUERY,
    directives: [],
    variableDefinitions: [...definitions, cursorDefinition as VariableDefinitionNode],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [twin] },
  };
  const usedFragments = [...fragments.values()].filter(({ name }) => spreads.has(name.value));
  return { kind: Kind.DOCUMENT, definitions: [query, ...usedFragments] };
};
