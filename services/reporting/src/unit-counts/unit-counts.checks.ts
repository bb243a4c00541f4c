/** Invariants of the counts: each statement must return no row. */
export const unitCountsChecks = {
  'every version counts on at least one day': `
    SELECT version_id FROM unit_version_copy WHERE valid_until <= valid_from`,
  'a unit has at most one version on any day': `
    SELECT first.version_id FROM unit_version_copy AS first
    JOIN unit_version_copy AS second ON second.unit_id = first.unit_id AND second.version_id > first.version_id
    WHERE daterange(first.valid_from, first.valid_until) && daterange(second.valid_from, second.valid_until)`,
} as const;
