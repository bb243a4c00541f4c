/** Invariants of feedback: each statement must return no row. Run by the owner of the database. */
export const feedbackChecks: Readonly<Record<string, string>> = {
  'feedback that is answered has its answer in words, and its date is met': `
    SELECT f.id FROM citizen_feedback f LEFT JOIN deadline d ON d.id = f.answer_deadline_id
     WHERE f.state IN ('ANSWERED', 'PUBLISHED', 'CLOSED_PRIVATE')
       AND (d.state <> 'MET' OR NOT EXISTS (SELECT FROM feedback_words w WHERE w.feedback_id = f.id AND w.kind = 'ANSWER'))`,
  'the first response is owed until somebody said yes or no': `
    SELECT f.id FROM citizen_feedback f JOIN deadline d ON d.id = f.first_response_deadline_id
     WHERE (f.state = 'RECEIVED') <> (d.state IN ('RUNNING', 'PAUSED'))`,
  'anonymous feedback has no identity, other feedback has one': `
    SELECT f.id FROM citizen_feedback f LEFT JOIN feedback_identity i ON i.feedback_id = f.id
     WHERE f.is_anonymous = (i.feedback_id IS NOT NULL)`,
  'feedback was reopened exactly when its sender said why': `
    SELECT f.id FROM citizen_feedback f
     WHERE (f.reopened_on IS NOT NULL) <> EXISTS (SELECT FROM feedback_words w WHERE w.feedback_id = f.id AND w.kind = 'REOPENING')`,
  'SUP-6: nothing is public without the consent of the sender': `
    SELECT id FROM citizen_feedback WHERE public_since IS NOT NULL AND NOT may_be_published`,
};
