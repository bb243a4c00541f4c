/** Laws of cases as SQL: each statement must return no row. Run with the scope of everything. */
export const caseChecks = {
  'WEL-7: from the approval on a case has an approved amount above 0, and stays within it': `
    SELECT c.id FROM beneficiary_case c
     WHERE (c.state IN ('APPROVED', 'IN_PROGRESS', 'HANDED_OVER', 'SETTLED') AND coalesce(c.approved_amount, 0) <= 0)
        OR c.handed_over_amount > c.approved_amount
        OR (SELECT coalesce(sum(p.posted + p.held), 0) FROM case_payment p WHERE p.case_id = c.id) > coalesce(c.approved_amount, 0)`,
  'WEL-9: what a case shows of its decision is its last approval': `
    SELECT c.id FROM beneficiary_case c
      LEFT JOIN LATERAL (SELECT * FROM case_approval a WHERE a.case_id = c.id ORDER BY a.id DESC LIMIT 1) a ON true
     WHERE (c.approved_amount, c.class_at_decision, c.standard_version, c.decided_on)
           IS DISTINCT FROM (a.amount, a.household_class, a.standard_version, a.decided_on)`,
  'WEL-12: nobody approves what they opened or proposed': `
    SELECT a.id FROM case_approval a JOIN beneficiary_case c ON c.id = a.case_id
     WHERE a.approved_by IN (c.opened_by, c.proposed_by)`,
  'WEL-8: an approval against earlier help has a reason': `
    SELECT a.id FROM case_approval a WHERE a.override_reason IS NULL AND EXISTS (SELECT FROM case_overlap o WHERE o.approval_id = a.id)`,
  'the steps of a case are a chain that ends in its state, with days that never go back': `
    SELECT c.id FROM beneficiary_case c WHERE c.state <>
      (SELECT s.to_state FROM case_step s WHERE s.case_id = c.id ORDER BY s.id DESC LIMIT 1)
    UNION ALL
    SELECT s.case_id FROM (SELECT case_id, from_state, occurred_on, lag(to_state) OVER w AS before, lag(occurred_on) OVER w AS day_before
                             FROM case_step WINDOW w AS (PARTITION BY case_id ORDER BY id)) s
     WHERE s.from_state IS DISTINCT FROM s.before OR s.occurred_on < s.day_before`,
  'a payment of a case is as the ledger has it': `
    SELECT p.payment_id FROM case_payment p LEFT JOIN payment ON payment.id = p.payment_id
     WHERE payment.id IS NULL OR payment.reference_id <> p.case_id
        OR p.held <> CASE WHEN payment.state = 'RESERVED' THEN payment.amount ELSE 0 END
        OR p.posted <> CASE WHEN payment.state = 'POSTED' THEN payment.paid_amount ELSE 0 END`,
  'the public reads approved cases, each as it is, and no other': `
    SELECT coalesce(c.id, p.case_id) FROM (SELECT * FROM beneficiary_case WHERE state IN ('APPROVED', 'IN_PROGRESS', 'HANDED_OVER', 'SETTLED')) c
      FULL JOIN public_case p ON p.case_id = c.id
     WHERE (c.id, c.state, c.approved_amount, c.path) IS DISTINCT FROM (p.case_id, p.state, p.approved_amount, p.path)
        OR (p.masked_name IS NOT NULL AND p.purpose IN ('MEDICAL', 'STUDENT', 'FOSTER', 'CONDOLENCE'))`,
  'a household that was erased left nothing personal behind': `
    SELECT h.id FROM household h WHERE h.erased_at IS NOT NULL AND (h.block_sealed IS NOT NULL OR h.masked_name IS NOT NULL
      OR EXISTS (SELECT FROM household_key k WHERE k.household_id = h.id)
      OR EXISTS (SELECT FROM household_token k WHERE k.household_id = h.id)
      OR EXISTS (SELECT FROM beneficiary_case c JOIN case_survey s ON s.case_id = c.id WHERE c.household_id = h.id AND s.answers_sealed IS NOT NULL)
      OR EXISTS (SELECT FROM beneficiary_case c JOIN public_case p ON p.case_id = c.id WHERE c.household_id = h.id AND p.masked_name IS NOT NULL))`,
  'payers of a house give no more money than it cost': `
    SELECT h.id FROM house_project h WHERE h.total_cost < (SELECT sum(l.quantity) FROM funding_line l WHERE l.house_id = h.id
      AND l.measure = 'VND' AND NOT EXISTS (SELECT FROM funding_line later WHERE later.corrects_id = l.id))`,
} as const;
