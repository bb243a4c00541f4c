/** Who comes through a door at all; what only data can tell is the use case's matter. */
export type Door =
  /** The right follows from a mandate (or a grant) with dates and a subtree of units. */
  | 'mandate'
  /** Everybody who has signed in. */
  | 'signed-in'
  /** Administrators of the system alone. */
  | 'administrator';

/** One row of the table of actions of a service. */
export type PolicyRow = { readonly description: string; readonly door: Door };

/** Actions (`noun:verb`) of a service: what `@allow(action:)` may name. */
export type Policy = Readonly<Record<string, PolicyRow>>;
