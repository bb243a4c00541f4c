import type { CasePurpose, CaseState } from '../cases/case.ts';

export type CountRow = { readonly state: CaseState; readonly purpose: CasePurpose; readonly count: number };

/** Approved help, counted. Null: no case of that kind is on record, which is not zero. */
export type CaseCounts = {
  readonly total: number;
  readonly byState: readonly { readonly state: CaseState; readonly count: number }[];
  readonly housesNew: number | null;
  readonly housesRepaired: number | null;
};

const sum = (rows: readonly CountRow[]): number => rows.reduce((total, { count }) => total + count, 0);

const housesOf = (rows: readonly CountRow[], purpose: CasePurpose): number | null => {
  const own = rows.filter((row) => row.purpose === purpose);
  return own.length === 0
    ? null
    : sum(own.filter(({ state }) => state === 'HANDED_OVER' || state === 'SETTLED'));
};

/** Adds up rows by state; a collapsed house is neither new nor repaired, since its case does not say which. */
export const countsOf = (rows: readonly CountRow[]): CaseCounts => {
  const states = [...new Set(rows.map(({ state }) => state))].sort();
  return {
    total: sum(rows),
    byState: states.map((state) => ({ state, count: sum(rows.filter((row) => row.state === state)) })),
    housesNew: housesOf(rows, 'HOUSE_NEW'),
    housesRepaired: housesOf(rows, 'HOUSE_REPAIR'),
  };
};
