import type { Ask } from '../../../infra/seed/import-edition.ts';

/** What the graph answers about a unit that is looked up by its code. */
export type FoundUnit = {
  readonly __typename: string;
  readonly id: string;
  readonly fullName: string | null;
  readonly unitType: string | null;
  readonly version: { readonly changeId: string | null; readonly validFrom: string } | null;
  readonly successors: readonly {
    readonly extent: string;
    readonly to: { readonly code: string; readonly fullName: string };
  }[];
};

/** Questions that the proof asks the graph. */
export const createQuestions = (ask: Ask) => ({
  /** Number of units of a level, or of a kind, on a day. */
  count: async (filter: object, asOf: string, knownAt: string | null = null): Promise<number> => {
    const { units } = await ask(
      'query ($filter: UnitFilter, $asOf: Date, $knownAt: DateTime) { units(filter: $filter, asOf: $asOf, knownAt: $knownAt, first: 1) { totalCount } }',
      { filter, asOf, knownAt },
    );
    return units.totalCount;
  },

  /** The unit that carries a code on a day. */
  unit: async (code: string, asOf: string, knownAt: string | null = null): Promise<FoundUnit> => {
    const { unit } = await ask(
      `query ($code: String!, $asOf: Date!, $knownAt: DateTime) { unit(code: $code, asOf: $asOf, knownAt: $knownAt) {
        __typename ... on Unit { id fullName unitType version { changeId validFrom }
          successors { extent to { code fullName } } } } }`,
      { code, asOf, knownAt },
    );
    return unit;
  },
});

export type Questions = ReturnType<typeof createQuestions>;
