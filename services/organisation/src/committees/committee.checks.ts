/** Invariants of committees, terms and mandates: each statement must return no row. */
export const committeeChecks = {
  'ORG-6: a committee has at most one running term': `
    SELECT committee_id FROM term WHERE state IN ('RUNNING', 'EXTENDED') GROUP BY committee_id HAVING count(*) > 1`,
  'ORG-6: a mandate lies inside its term': `
    SELECT mandate.id FROM mandate JOIN term ON term.id = mandate.term_id
    WHERE mandate.state IN ('RECOGNISED', 'ENDED')
      AND (term.started_on IS NULL OR mandate.valid_from < term.started_on OR mandate.committee_id <> term.committee_id
        OR (term.ended_on IS NOT NULL AND (mandate.valid_until IS NULL
          OR (mandate.valid_until > term.ended_on AND mandate.valid_until <> mandate.valid_from))))`,
  'ORG-6: a body has at most one head on any day': `
    SELECT one.id FROM mandate one JOIN mandate other ON other.committee_id = one.committee_id AND other.body = one.body
      AND other.id > one.id AND daterange(other.valid_from, other.valid_until) && daterange(one.valid_from, one.valid_until)
    WHERE one.post IN ('CHAIR', 'HEAD') AND other.post IN ('CHAIR', 'HEAD')
      AND one.state IN ('RECOGNISED', 'ENDED') AND other.state IN ('RECOGNISED', 'ENDED')`,
  'ORG-7: the place of a committee was valid on the day of its establishment': `
    SELECT committee.id FROM committee WHERE established_on IS NOT NULL AND NOT EXISTS (
      SELECT FROM unit_version version WHERE version.unit_id = committee.unit_id AND version.recorded_until IS NULL
        AND daterange(version.valid_from, version.valid_until) @> committee.established_on
      UNION ALL
      SELECT FROM area_version version WHERE version.area_id = committee.area_id AND version.recorded_until IS NULL
        AND daterange(version.valid_from, version.valid_until) @> committee.established_on)`,
  'a committee that has ceased has no running term and no mandate that is still held': `
    SELECT committee.id FROM committee WHERE state = 'CEASED' AND EXISTS (
      SELECT FROM term WHERE term.committee_id = committee.id AND term.state IN ('RUNNING', 'EXTENDED')
      UNION ALL
      SELECT FROM mandate WHERE mandate.committee_id = committee.id AND mandate.state = 'RECOGNISED')`,
  'the last announced rights of a person are never more than 500': `
    SELECT id FROM event_log WHERE type = 'mttq.organisation.rights.changed.v1'
      AND json_array_length(data -> 'rights') > 500`,
} as const;
