/** Invariants of dialogues: each statement must return no row. Run by the owner of the database. */
export const dialogueChecks: Readonly<Record<string, string>> = {
  'a closed dialogue has no open question': `
    SELECT d.id FROM dialogue d JOIN dialogue_question q ON q.dialogue_id = d.id
     WHERE d.state = 'CLOSED' AND q.state IN ('ASKED', 'COMMITTED')`,
  'a question is due by the rule of answers, a promise by the rule of promises, met or cancelled as it ended': `
    SELECT q.id FROM dialogue_question q LEFT JOIN deadline d ON d.id = q.deadline_id LEFT JOIN deadline_rule u ON u.id = d.rule_id
     WHERE d.subject_id IS DISTINCT FROM q.id
        OR u.key IS DISTINCT FROM CASE WHEN q.commitment IS NULL THEN 'dialogue-answer' ELSE 'dialogue-commitment' END
        OR (q.state IN ('ASKED', 'COMMITTED')) <> (d.state IN ('RUNNING', 'PAUSED'))
        OR (q.state IN ('ANSWERED', 'KEPT')) <> (d.state = 'MET') OR (q.state = 'WAIVED') <> (d.state = 'CANCELLED')`,
  'a promise ends with evidence, or waived for a reason by a right of its own': `
    SELECT id FROM dialogue_question q WHERE (state = 'KEPT' AND cardinality(evidence_ids) = 0)
        OR (state = 'WAIVED' AND NOT EXISTS (SELECT FROM audit_log a WHERE a.action = 'dialogue:waive' AND a.reason = q.ending_reason))`,
};
