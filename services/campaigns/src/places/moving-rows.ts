const openRounds = "SELECT r.id FROM emulation_round r WHERE r.state <> 'CLOSED'";
const ofOpenSheets = `sheet_id IN (SELECT s.id FROM score_sheet s WHERE s.round_id IN (${openRounds}))`;

/** Rows whose rights still move with the tree, and which of them: the past keeps the paths of its time. */
export const movingRows: readonly { readonly table: string; readonly condition: string }[] = [
  { table: 'plan', condition: "state <> 'CLOSED'" },
  { table: 'target', condition: "state IN ('PROPOSED', 'ASSIGNED', 'REGISTERED', 'AGREED')" },
  { table: 'ledger_indicator', condition: 'released_at IS NULL' },
  { table: 'study_cell', condition: 'true' },
  { table: 'study_cell_member', condition: 'until_on IS NULL' },
  { table: 'activity', condition: "state = 'PLANNED'" },
  { table: 'work_review', condition: 'true' },
  { table: 'commendation_proposal', condition: "state IN ('PROPOSED', 'APPRAISED')" },
  { table: 'commendation', condition: "state NOT IN ('REJECTED', 'WITHDRAWN', 'REVOKED')" },
  { table: 'commendation_identity', condition: 'true' },
  { table: 'commendation_erasure', condition: 'true' },
  { table: 'practice_model', condition: "state <> 'ENDED'" },
  { table: 'title', condition: 'revoked_on IS NULL' },
  { table: 'title_assessment', condition: "state = 'OPEN'" },
  { table: 'great_unity_day', condition: "state <> 'CANCELLED'" },
  { table: 'great_unity_host', condition: 'is_live' },
  { table: 'emulation_round', condition: "state <> 'CLOSED'" },
  { table: 'score', condition: ofOpenSheets },
  { table: 'score_evidence', condition: ofOpenSheets },
  { table: 'score_step', condition: ofOpenSheets },
  { table: 'score_sheet', condition: `round_id IN (${openRounds})` },
];
