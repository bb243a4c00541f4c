/** Invariants of the closed loop: each statement must return no row. Run by the owner of the database. */
export const loopChecks: Readonly<Record<string, string>> = {
  'SUP-3: a recommendation is closed with verified evidence, a reasoned refusal, or waived for a reason': `
    SELECT id FROM recommendation WHERE state = 'CLOSED' AND NOT coalesce(
      (ending = 'VERIFIED_EVIDENCE' AND cardinality(evidence_ids) > 0
        AND EXISTS (SELECT FROM recommendation_step s WHERE s.recommendation_id = recommendation.id AND s.kind = 'VERIFIED'))
      OR (ending = 'REASONED_REFUSAL' AND outcome = 'REJECTED' AND refusal_reason IS NOT NULL AND closing_reason IS NOT NULL)
      OR (ending = 'WAIVED' AND closing_reason IS NOT NULL
        AND EXISTS (SELECT FROM audit_log a WHERE a.action = 'recommendation:waive' AND a.unit_id = recommendation.unit_id)), false)`,
  'SUP-2: what was sent has one deadline of the rule of answers, counted from a day of its own history': `
    SELECT r.id FROM recommendation r LEFT JOIN deadline d ON d.id = r.deadline_id LEFT JOIN deadline_rule u ON u.id = d.rule_id
     WHERE r.state <> 'DRAFT' AND (d.id IS NULL OR u.key <> 'recommendation-answer' OR d.subject_id <> r.id
       OR NOT EXISTS (SELECT FROM recommendation_step s WHERE s.recommendation_id = r.id
                       AND s.kind IN ('SENT', 'NOT_DONE') AND s.happened_on = d.counted_from))`,
  'an answer stands with its deadline met, a waived silence with its deadline cancelled': `
    SELECT r.id FROM recommendation r JOIN deadline d ON d.id = r.deadline_id
     WHERE (r.state IN ('ANSWERED', 'VERIFIED') AND d.state <> 'MET') OR (r.ending = 'WAIVED' AND d.state <> 'CANCELLED')
        OR (r.state IN ('SENT', 'ACKNOWLEDGED') AND d.state NOT IN ('RUNNING', 'PAUSED'))`,
  'a closed round has no open recommendation and no running deadline': `
    SELECT id FROM supervision_round s WHERE state = 'CLOSED' AND (
      EXISTS (SELECT FROM recommendation r WHERE r.round_id = s.id AND r.state <> 'CLOSED')
      OR EXISTS (SELECT FROM deadline d WHERE d.subject_id = s.id AND d.state IN ('RUNNING', 'PAUSED')))`,
  'SUP-1: a delegation had its decision, two members and one head before the notice': `
    SELECT id FROM supervision_round WHERE form = 'DELEGATION' AND notice_on IS NOT NULL AND (decision_document_id IS NULL
      OR jsonb_array_length(members) < 2
      OR (SELECT count(*) FROM jsonb_array_elements(members) m WHERE m ->> 'role' = 'HEAD') <> 1)`,
  'SUP-7: a round stands in a programme of its unit and year (where both lay before a reform), or says why not': `
    SELECT s.id FROM supervision_round s LEFT JOIN supervision_programme p ON p.id = s.programme_id
     WHERE (s.programme_id IS NULL AND s.outside_reason IS NULL) OR (p.id IS NOT NULL AND (p.year <> s.year
       OR coalesce((SELECT h.from_unit_id FROM handover h WHERE h.subject_id = p.id ORDER BY h.opened_at, h.id LIMIT 1), p.unit_id)
       <> coalesce((SELECT h.from_unit_id FROM handover h WHERE h.subject_id = s.id ORDER BY h.opened_at, h.id LIMIT 1), s.unit_id)))`,
  'the last line of the history of a deadline is the date that it has': `
    SELECT d.id FROM deadline d LEFT JOIN LATERAL (SELECT new_due_on FROM deadline_move m WHERE m.deadline_id = d.id
      ORDER BY place DESC LIMIT 1) m ON true WHERE m.new_due_on IS DISTINCT FROM d.due_on`,
};
