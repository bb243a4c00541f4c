import type { Level, PetitionField } from '../petitions/petition.ts';

/** Petitions of one field and level. */
export type Cell = {
  readonly field: PetitionField;
  readonly competentLevel: Level;
  readonly petitions: number;
  readonly raisedBy: number;
  readonly handled: number;
};

/** Counts of petitions, each once (SUP-4). */
export type Tally = Pick<Cell, 'petitions' | 'raisedBy' | 'handled'>;

export type FieldCount = Tally & { readonly field: PetitionField };
export type LevelCount = Tally & { readonly competentLevel: Level };

export type SynthesisCounts = Tally & {
  readonly byField: readonly FieldCount[];
  readonly byLevel: readonly LevelCount[];
};

const nothing: Tally = { petitions: 0, raisedBy: 0, handled: 0 };

const sumOf = (cells: readonly Tally[]): Tally =>
  cells.reduce(
    (sum, { petitions, raisedBy, handled }) => ({
      petitions: sum.petitions + petitions,
      raisedBy: sum.raisedBy + raisedBy,
      handled: sum.handled + handled,
    }),
    nothing,
  );

/** In all, by field and by level: three views of the same cells, so that they always agree. The largest first. */
export const countCells = (cells: readonly Cell[]): SynthesisCounts => {
  const sortedBy = <Key extends string>(keyOf: (cell: Cell) => Key): [Key, Tally][] =>
    [...Map.groupBy(cells, keyOf)]
      .map(([key, group]): [Key, Tally] => [key, sumOf(group)])
      .sort(([left, a], [right, b]) => b.petitions - a.petitions || (left < right ? -1 : 1));
  return {
    ...sumOf(cells),
    byField: sortedBy(({ field }) => field).map(([field, tally]) => ({ field, ...tally })),
    byLevel: sortedBy(({ competentLevel }) => competentLevel).map(([competentLevel, tally]) => ({
      competentLevel,
      ...tally,
    })),
  };
};

/** Cells of petitions of which none is handled yet. */
export const cellsOf = (
  items: readonly Pick<Cell, 'field' | 'competentLevel' | 'raisedBy'>[],
): readonly Cell[] =>
  items.map(({ field, competentLevel, raisedBy }) => ({
    field,
    competentLevel,
    raisedBy,
    petitions: 1,
    handled: 0,
  }));
