import type { MigrationInterface, QueryRunner } from 'typeorm';

// No law says how long a superior waits: all of these are proposals, and setEscalationLadder replaces them.
const proposal =
  "'Đề xuất của hệ thống, chưa có căn cứ pháp lý', 'PROPOSAL', '2020-01-01', '2025-01-01T00:00:00Z'";
const statements = `
SELECT set_config('app.scope', '/', true);
INSERT INTO escalation_ladder (id, subject_kind, rule_key, version, steps, source, confidence, valid_from, recorded_from) VALUES
('0193b000-0000-7000-8002-000000000005', 'FEEDBACK', 'feedback-first-response', 1,
  '[{"after":1,"unit":"WORKING_DAY","levelsUp":1},{"after":5,"unit":"WORKING_DAY","levelsUp":2}]', ${proposal}),
('0193b000-0000-7000-8002-000000000006', 'FEEDBACK', 'feedback-answer', 1,
  '[{"after":2,"unit":"WORKING_DAY","levelsUp":1},{"after":7,"unit":"WORKING_DAY","levelsUp":2}]', ${proposal}),
('0193b000-0000-7000-8002-000000000007', 'BOARD_PROPOSAL', 'board-proposal-answer', 1,
  '[{"after":3,"unit":"WORKING_DAY","levelsUp":1},{"after":10,"unit":"WORKING_DAY","levelsUp":2}]', ${proposal}),
('0193b000-0000-7000-8002-000000000008', 'DIALOGUE_QUESTION', 'dialogue-answer', 1,
  '[{"after":3,"unit":"WORKING_DAY","levelsUp":1},{"after":10,"unit":"WORKING_DAY","levelsUp":2}]', ${proposal}),
('0193b000-0000-7000-8002-000000000009', 'DIALOGUE_QUESTION', 'dialogue-commitment', 1,
  '[{"after":3,"unit":"WORKING_DAY","levelsUp":1},{"after":10,"unit":"WORKING_DAY","levelsUp":2}]', ${proposal});`;

export class MoreLadders1764100001000 implements MigrationInterface {
  readonly name = 'MoreLadders1764100001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
