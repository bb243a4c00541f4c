/** Commendations that break a law of theirs; each must return no rows. Read behind the scope of everything. */
export const commendationChecks: Readonly<Record<string, string>> = {
  'the numbers of a register run from 1 without a gap': `
    SELECT awarding_unit_id, decided_year FROM commendation WHERE register_number IS NOT NULL
     GROUP BY awarding_unit_id, decided_year HAVING max(register_number) <> count(*) OR min(register_number) <> 1`,
  'three persons stand behind what was decided': `
    SELECT id FROM commendation_proposal WHERE state = 'DECIDED'
       AND (decided_by = proposed_by OR decided_by = appraised_by OR appraised_by = proposed_by)`,
  'a line that was decided stands on a list that was decided, under its number': `
    SELECT c.id FROM commendation c JOIN commendation_proposal p ON p.id = c.proposal_id
     WHERE c.state IN ('DECIDED', 'AWARDED', 'REVOKED') AND (p.state <> 'DECIDED' OR p.decision_number <> c.decision_number)`,
  'a person has an identity unless two persons erased it, and nobody else has': `
    SELECT c.id FROM commendation c LEFT JOIN commendation_identity i ON i.commendation_id = c.id
     WHERE (c.subject_kind = 'PERSON' AND c.identity_erased_on IS NULL) <> (i.commendation_id IS NOT NULL)`,
  'what was erased was asked for by one person and approved by another': `
    SELECT c.id FROM commendation c WHERE (c.identity_erased_on IS NOT NULL) <> EXISTS (SELECT FROM commendation_erasure e
      WHERE e.commendation_id = c.id AND e.state = 'APPROVED' AND e.closed_by <> e.proposed_by)`,
};
