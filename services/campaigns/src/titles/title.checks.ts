/** Invariants of titles as SQL that must return no rows. Run by the database's owner with the scope "/". */
export const titleChecks: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'a title cites the version of its standard that was in force on the day of the decision (CAM-8)',
    sql: `SELECT r.id FROM title r JOIN standard s ON s.id = r.standard_id
           WHERE s.key <> r.standard_key OR s.valid_from > r.decided_on OR s.valid_until <= r.decided_on
              OR EXISTS (SELECT FROM standard later WHERE later.unit_id = s.unit_id AND later.key = s.key
                            AND later.valid_from > s.valid_from AND later.valid_from <= r.decided_on)`,
  },
  {
    name: 'no subject holds a title twice at a time',
    sql: `SELECT r.id FROM title r JOIN title o ON o.id > r.id AND o.standard_key = r.standard_key
             AND o.unit_id = r.unit_id AND o.area_id IS NOT DISTINCT FROM r.area_id AND o.subject = r.subject
           WHERE CASE WHEN r.subject = 'HOUSEHOLDS' THEN r.year = o.year AND r.revoked_on IS NULL AND o.revoked_on IS NULL
                      ELSE daterange(r.decided_on, least(r.valid_until, r.revoked_on)) && daterange(o.decided_on, least(o.valid_until, o.revoked_on)) END`,
  },
];
