/** Invariants of syntheses: each statement must return no row. Run by the owner of the database. */
export const synthesisChecks: Readonly<Record<string, string>> = {
  'SUP-4: a petition stands in one synthesis that counts, not in two': `
    SELECT petition_id FROM synthesis_item JOIN petition_synthesis s ON s.id = synthesis_id
     WHERE NOT EXISTS (SELECT FROM petition_synthesis later WHERE later.supersedes_id = s.id AND later.state = 'ISSUED')
     GROUP BY petition_id HAVING count(*) > 1`,
  'a petition that is SYNTHESISED stands in a synthesis that counts': `
    SELECT p.id FROM petition p WHERE p.state = 'SYNTHESISED' AND NOT EXISTS (
      SELECT FROM synthesis_item i JOIN petition_synthesis s ON s.id = i.synthesis_id AND s.state = 'ISSUED'
       WHERE i.petition_id = p.id AND NOT EXISTS (
         SELECT FROM petition_synthesis later WHERE later.supersedes_id = s.id AND later.state = 'ISSUED'))`,
  'a draft holds no petitions, an issued synthesis at least one': `
    SELECT s.id FROM petition_synthesis s
     WHERE (s.state = 'ISSUED') <> EXISTS (SELECT FROM synthesis_item i WHERE i.synthesis_id = s.id)`,
  'SUP-5: the date of a synthesis follows from a rule and a day of its sitting': `
    SELECT s.id FROM petition_synthesis s JOIN assembly_sitting a ON a.id = s.sitting_id JOIN deadline d ON d.id = s.deadline_id
      JOIN deadline_rule r ON r.id = d.rule_id
     WHERE r.key <> CASE s.phase WHEN 'BEFORE' THEN 'synthesis-before' ELSE 'synthesis-after' END
        OR NOT EXISTS (SELECT FROM sitting_days y WHERE y.sitting_id = a.id
                        AND d.counted_from = CASE s.phase WHEN 'BEFORE' THEN y.opens_on ELSE y.closes_on END)`,
  'the last plan of the days of a sitting is the one that it has': `
    SELECT a.id FROM assembly_sitting a LEFT JOIN LATERAL (SELECT opens_on, closes_on FROM sitting_days y
      WHERE y.sitting_id = a.id ORDER BY place DESC LIMIT 1) y ON true
     WHERE (y.opens_on, y.closes_on) IS DISTINCT FROM (a.opens_on, a.closes_on)`,
  'the register says of a petition that it is handled exactly when it is': `
    SELECT p.id FROM petition p JOIN petition_register r ON r.petition_id = p.id
     WHERE r.handled_on IS DISTINCT FROM coalesce(p.answered_on, p.closed_on)`,
};
