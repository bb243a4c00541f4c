import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is with its fragments unfolded. Sums may reach Infinity. */
export type Measure = {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly selections: number;
  readonly rootFields: number;
};

type Part = Omit<Measure, 'rootFields'>;

const nothing: Part = { depth: 0, aliases: 0, directives: 0, selections: 0 };

const add = (left: Part, right: Part): Part => ({
  depth: Math.max(left.depth, right.depth),
  aliases: left.aliases + right.aliases,
  directives: left.directives + right.directives,
  selections: left.selections + right.selections,
});

/** Fragments by name. */
export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

// A fragment is measured once, however often it is spread: a bomb of fragments costs as little as its text.
const createMeasurer = (fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const measured = new Map<string, Part>();
  const measureFragment = (name: string): Part => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const part = fragment === undefined ? nothing : measureSet(fragment.selectionSet);
    measured.set(name, part);
    return part;
  };
  const measureSet = (set: SelectionSetNode): Part => {
    let total = nothing;
    for (const selection of set.selections) {
      const own = { depth: 0, aliases: 0, directives: selection.directives?.length ?? 0, selections: 1 };
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        total = add(total, add(own, measureFragment(selection.name.value)));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        total = add(total, add(own, measureSet(selection.selectionSet)));
      } else {
        const below = selection.selectionSet === undefined ? nothing : measureSet(selection.selectionSet);
        // The shape of the schema itself is deep and harmless.
        const isAboutSchema = selection.name.value.startsWith('__');
        const depth = isAboutSchema ? 1 : below.depth + 1;
        const aliases = selection.alias === undefined ? 0 : 1;
        total = add(total, add({ ...own, aliases, depth }, { ...below, depth: 0 }));
      }
    }
    return total;
  };
  return measureSet;
};

const countRootFields = (
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  counted: Map<string, number> = new Map(),
): number => {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      count += countRootFields(selection.selectionSet, fragments, counted);
    else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (!counted.has(name)) {
        counted.set(name, 0);
        counted.set(name, fragment ? countRootFields(fragment.selectionSet, fragments, counted) : 0);
      }
      count += counted.get(name) ?? 0;
    }
  }
  return count;
};

/** Measures one operation of a document in time proportional to its text. */
export const measureOperation = (document: DocumentNode, operation: OperationDefinitionNode): Measure => {
  const fragments = fragmentsOf(document);
  const part = createMeasurer(fragments)(operation.selectionSet);
  const directives = part.directives + (operation.directives?.length ?? 0);
  return { ...part, directives, rootFields: countRootFields(operation.selectionSet, fragments) };
};
