/** Invariants of escalation: each statement must return no row. Run by the owner of the database, in the scope of everything. */
export const escalationChecks: Readonly<Record<string, string>> = {
  'an escalation ends with its deadline, and not before': `
    SELECT e.id FROM escalation e JOIN deadline d USING (id) WHERE (e.state = 'ENDED') <> (d.state IN ('MET', 'CANCELLED'))`,
  'it waits for the day that its deadline has': `
    SELECT e.id FROM escalation e JOIN deadline d USING (id) WHERE e.state <> 'ENDED' AND e.due_on IS DISTINCT FROM d.due_on`,
  'no timer is lost: what runs and is below the top of its ladder has one': `
    SELECT e.id FROM escalation e JOIN escalation_ladder l ON l.id = e.ladder_id
     WHERE e.state <> 'ENDED' AND (e.next_at IS NOT NULL) <> (e.due_on IS NOT NULL AND e.place < jsonb_array_length(l.steps))`,
  'the steps of a climb are 1, 2, 3 … without a gap, and no step is there twice': `
    SELECT escalation_id FROM escalation_line WHERE kind = 'CLIMBED'
     GROUP BY escalation_id, climb HAVING count(*) <> max(place) OR count(DISTINCT place) <> max(place)`,
  'what climbs stands at the step that its history says': `
    SELECT e.id FROM escalation e WHERE e.state <> 'WAITING' AND e.place <> (
      SELECT count(*) FROM escalation_line l WHERE l.escalation_id = e.id AND l.climb = e.climb AND l.kind = 'CLIMBED')`,
  'what climbs lies on the desk of the last line of its history': `
    SELECT e.id FROM escalation e JOIN LATERAL (
      SELECT desk_unit_id FROM escalation_line l WHERE l.escalation_id = e.id ORDER BY number DESC LIMIT 1) l ON true
     WHERE e.state = 'CLIMBING' AND l.desk_unit_id <> e.desk_unit_id`,
};
