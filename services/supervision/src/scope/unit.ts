/** A unit as this service knows it: organisation owns the rest. */
export type UnitRef = { readonly id: string };
