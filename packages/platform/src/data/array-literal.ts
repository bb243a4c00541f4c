/** A PostgreSQL array of values that need no quotes (numbers, ids, days): the driver's own way quotes each and costs twice the time. */
export const arrayLiteral = (values: readonly (string | number | bigint | null)[]): string =>
  `{${values.map((value) => value ?? 'NULL').join(',')}}`;

/** A PostgreSQL array of any texts. */
export const textArrayLiteral = (values: readonly (string | null)[]): string =>
  `{${values.map((value) => (value === null ? 'NULL' : `"${value.replace(/[\\"]/gu, '\\$&')}"`)).join(',')}}`;
