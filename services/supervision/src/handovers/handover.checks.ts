/** Invariants of handovers: each statement must return no row. Run by the owner of the database. */
export const handoverChecks: Readonly<Record<string, string>> = {
  'parts went where their whole went': `
    SELECT part.id FROM handover part JOIN handover root ON root.id = part.root_id
     WHERE part.to_unit_id IS DISTINCT FROM root.to_unit_id OR part.from_unit_id <> root.from_unit_id`,
  'an open recommendation lies with the unit of its round': `
    SELECT r.id FROM recommendation r JOIN supervision_round s ON s.id = r.round_id WHERE r.state <> 'CLOSED' AND r.unit_id <> s.unit_id`,
  'an open proposal lies with the unit of its board, an open question with the unit of its dialogue': `
    SELECT p.id FROM board_proposal p JOIN community_round r ON r.id = p.round_id JOIN community_board b ON b.id = r.board_id
     WHERE p.state <> 'CLOSED' AND b.state <> 'ENDED' AND p.unit_id <> b.unit_id
     UNION ALL SELECT q.id FROM dialogue_question q JOIN dialogue d ON d.id = q.dialogue_id
     WHERE q.state IN ('ASKED', 'COMMITTED') AND q.unit_id <> d.unit_id`,
  'a running deadline of what was handed over lies with the heir': `
    SELECT d.id FROM deadline d JOIN LATERAL (SELECT to_unit_id FROM handover h WHERE h.subject_id = d.subject_id AND h.settled_at IS NOT NULL
        ORDER BY settled_at DESC, id DESC LIMIT 1) AS last ON true
     WHERE d.state IN ('RUNNING', 'PAUSED') AND d.unit_id <> last.to_unit_id`,
};
