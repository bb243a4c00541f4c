/** Invariants of community boards: each statement must return no row. Run by the owner of the database. */
export const boardChecks: Readonly<Record<string, string>> = {
  'a proposal is closed with evidence after an answer, with a reasoned refusal, or waived for a reason': `
    SELECT id FROM board_proposal p WHERE state = 'CLOSED' AND NOT coalesce(
      (ending = 'VERIFIED_EVIDENCE' AND cardinality(evidence_ids) > 0 AND answered_on IS NOT NULL AND outcome <> 'REJECTED')
      OR (ending = 'REASONED_REFUSAL' AND outcome = 'REJECTED' AND refusal_reason IS NOT NULL AND closing_reason IS NOT NULL)
      OR (ending = 'WAIVED' AND closing_reason IS NOT NULL
        AND EXISTS (SELECT FROM audit_log a WHERE a.action = 'board-proposal:waive' AND a.unit_id = p.unit_id)), false)`,
  'a proposal has one deadline of the rule of answers to boards, met by the answer and cancelled when waived': `
    SELECT p.id FROM board_proposal p LEFT JOIN deadline d ON d.id = p.deadline_id LEFT JOIN deadline_rule u ON u.id = d.rule_id
     WHERE u.key IS DISTINCT FROM 'board-proposal-answer' OR d.subject_id <> p.id OR d.counted_from <> p.sent_on
        OR (p.answered_on IS NOT NULL) <> (d.state = 'MET') OR coalesce(p.ending = 'WAIVED', false) <> (d.state = 'CANCELLED')`,
  'a closed round has no open proposal': `
    SELECT r.id FROM community_round r JOIN board_proposal p ON p.round_id = r.id WHERE r.state = 'CLOSED' AND p.state <> 'CLOSED'`,
  'what a round says that it found is what its findings say': `
    SELECT r.id FROM community_round r LEFT JOIN community_finding f ON f.round_id = r.id AND f.kind = 'VIOLATION'
     WHERE r.reported_on IS NOT NULL GROUP BY r.id
    HAVING count(f.id) <> r.violations OR coalesce(sum(f.amount), 0) <> r.violation_amount`,
  'rounds are those of boards that were recognised, in the commune of the board': `
    SELECT r.id FROM community_round r JOIN community_board b ON b.id = r.board_id
     WHERE b.recognised_on IS NULL OR (b.state <> 'ENDED' AND r.state NOT IN ('CLOSED', 'CANCELLED') AND b.unit_id <> r.unit_id)`,
  'a board has one head, and as many members as it says': `
    SELECT id FROM community_board WHERE jsonb_array_length(seats) <> member_count
        OR (SELECT count(*) FROM jsonb_array_elements(seats) s WHERE s ->> 'office' = 'HEAD') <> 1`,
};
