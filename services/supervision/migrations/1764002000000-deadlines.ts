import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE FUNCTION path_in_scope(path text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT path COLLATE "C" >= nullif(current_setting('app.scope', true), '') COLLATE "C"
     AND path COLLATE "C" < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C"
$$;
COMMENT ON FUNCTION path_in_scope IS 'Whether a row of this path lies in the subtree that the transaction has entered. No scope: no row.';
CREATE TABLE holiday_calendar (
  id uuid NOT NULL,
  unit_id uuid,
  path text COLLATE "C" NOT NULL,
  year integer NOT NULL,
  version integer NOT NULL,
  source text NOT NULL,
  confidence text NOT NULL,
  revision bigint NOT NULL,
  published_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  entries jsonb NOT NULL,
  CONSTRAINT holiday_calendar_key PRIMARY KEY (id),
  CONSTRAINT holiday_calendar_once UNIQUE (path, year, version),
  CONSTRAINT holiday_calendar_revision UNIQUE (revision),
  CONSTRAINT holiday_calendar_confidence CHECK (confidence IN ('VERIFIED', 'RECALLED', 'PROPOSAL'))
);
COMMENT ON TABLE holiday_calendar IS 'Days off and make-up working days of a year. Never changed: the newest version of a (path, year) counts. Path / is the whole country.';
COMMENT ON COLUMN holiday_calendar.revision IS 'Order of publication, drawn under a lock: what a deadline was computed with is a number.';
CREATE TRIGGER holiday_calendar_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON holiday_calendar
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE POLICY holiday_calendar_read ON holiday_calendar FOR SELECT USING (true);
-- The national calendar (path /) is published by who holds the right in the topmost unit: a scope of one step.
CREATE POLICY holiday_calendar_add ON holiday_calendar FOR INSERT WITH CHECK (
  path_in_scope(path) OR (path = '/' AND current_setting('app.scope', true) ~ '^/([^/]+/)?$'));
CREATE TABLE deadline_rule (
  id uuid NOT NULL,
  key text NOT NULL,
  rule_set text NOT NULL,
  version integer NOT NULL,
  subject_vi text NOT NULL,
  subject_en text NOT NULL,
  counted_from_vi text NOT NULL,
  counted_from_en text NOT NULL,
  count integer,
  unit text NOT NULL,
  direction text NOT NULL,
  moves_off_rest_days boolean NOT NULL,
  source text NOT NULL,
  confidence text NOT NULL,
  valid_from date,
  valid_until date,
  recorded_from timestamptz NOT NULL DEFAULT '2025-01-01T00:00:00Z',
  recorded_until timestamptz,
  CONSTRAINT deadline_rule_key PRIMARY KEY (id),
  CONSTRAINT deadline_rule_unit CHECK (unit IN ('CALENDAR_DAY', 'WORKING_DAY', 'MONTH')),
  CONSTRAINT deadline_rule_direction CHECK (direction IN ('AFTER', 'BEFORE')),
  CONSTRAINT deadline_rule_confidence CHECK (confidence IN ('VERIFIED', 'RECALLED', 'PROPOSAL')),
  CONSTRAINT deadline_rule_count CHECK (count IS NULL OR count BETWEEN 0 AND 3660),
  CONSTRAINT deadline_rule_days CHECK (valid_until IS NULL OR valid_until > valid_from)
);
CREATE UNIQUE INDEX deadline_rule_once ON deadline_rule (key, rule_set, valid_from) WHERE recorded_until IS NULL;
CREATE POLICY deadline_rule_read ON deadline_rule FOR SELECT USING (true);
CREATE POLICY deadline_rule_add ON deadline_rule FOR INSERT WITH CHECK (current_setting('app.scope', true) ~ '^/([^/]+/)?$');
CREATE POLICY deadline_rule_close ON deadline_rule FOR UPDATE USING (current_setting('app.scope', true) ~ '^/([^/]+/)?$');
CREATE FUNCTION refuse_changed_rule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'recorded_until') <> (to_jsonb(OLD) - 'recorded_until') OR OLD.recorded_until IS NOT NULL THEN
    RAISE EXCEPTION 'a rule is replaced by a new version, never changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER deadline_rule_kept BEFORE UPDATE ON deadline_rule FOR EACH ROW EXECUTE FUNCTION refuse_changed_rule();
CREATE TRIGGER deadline_rule_never_lost BEFORE DELETE OR TRUNCATE ON deadline_rule
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE deadline (
  id uuid NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  is_public boolean NOT NULL,
  rule_id uuid NOT NULL REFERENCES deadline_rule (id),
  counted_from date NOT NULL,
  pauses jsonb NOT NULL,
  extensions jsonb NOT NULL,
  state text NOT NULL,
  due_on date,
  remaining integer,
  steps jsonb NOT NULL,
  calendar_ids uuid[] NOT NULL,
  calendar_revision bigint NOT NULL,
  started_at timestamptz NOT NULL,
  ended_on date,
  overdue_announced_for date,
  CONSTRAINT deadline_key PRIMARY KEY (id),
  CONSTRAINT deadline_state CHECK (state IN ('RUNNING', 'PAUSED', 'MET', 'CANCELLED')),
  CONSTRAINT deadline_dated CHECK (state <> 'RUNNING' OR due_on IS NOT NULL),
  CONSTRAINT deadline_ended CHECK ((ended_on IS NOT NULL) = (state IN ('MET', 'CANCELLED')))
);
COMMENT ON COLUMN deadline.overdue_announced_for IS 'The due day that was announced as passed; a day that moves is announced again.';
CREATE INDEX deadline_subject ON deadline (subject_id);
CREATE INDEX deadline_due ON deadline (due_on, id) WHERE state = 'RUNNING';
CREATE INDEX deadline_behind ON deadline (calendar_revision, id) WHERE state IN ('RUNNING', 'PAUSED');
CREATE INDEX deadline_unit ON deadline (unit_id, id);
CREATE TABLE deadline_move (
  deadline_id uuid NOT NULL REFERENCES deadline (id),
  place integer NOT NULL,
  cause text NOT NULL,
  effective_on date NOT NULL,
  reason text,
  old_due_on date,
  new_due_on date,
  actor_id text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT deadline_move_key PRIMARY KEY (deadline_id, place)
);
COMMENT ON TABLE deadline_move IS 'Every date that a deadline ever had, and why it changed.';
CREATE TRIGGER deadline_move_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON deadline_move
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER deadline_never_lost BEFORE DELETE OR TRUNCATE ON deadline
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE POLICY deadline_read ON deadline FOR SELECT USING (is_public
  OR (path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C"));
CREATE POLICY deadline_add ON deadline FOR INSERT WITH CHECK (path_in_scope(path));
CREATE POLICY deadline_change ON deadline FOR UPDATE USING (path_in_scope(path)) WITH CHECK (path_in_scope(path));
CREATE POLICY deadline_move_read ON deadline_move FOR SELECT USING (EXISTS (SELECT FROM deadline d WHERE d.id = deadline_id));
CREATE POLICY deadline_move_add ON deadline_move FOR INSERT WITH CHECK (EXISTS (SELECT FROM deadline d WHERE d.id = deadline_id AND path_in_scope(d.path)));`;

const calendars = `
INSERT INTO holiday_calendar (id, unit_id, path, year, version, source, confidence, revision, published_by, recorded_at, entries) VALUES
('0193b000-0000-7000-8000-000000002024', NULL, '/', 2024, 1, 'Bộ luật Lao động 2019, Điều 111, 112; thông báo nghỉ lễ hằng năm, ghi lại theo trí nhớ', 'RECALLED', 1, 'system', '2025-01-01T00:00:00Z', '[{"day":"2024-01-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Tết Dương lịch","nameEn":"New Year"},
  {"day":"2024-02-08","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2024-02-09","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2024-02-10","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2024-02-11","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2024-02-12","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2024-02-13","kind":"DAY_OFF","basis":"COMPENSATION","nameVi":"Nghỉ bù Tết Nguyên đán","nameEn":"day off instead of Tết (lunar new year)"},
  {"day":"2024-02-14","kind":"DAY_OFF","basis":"COMPENSATION","nameVi":"Nghỉ bù Tết Nguyên đán","nameEn":"day off instead of Tết (lunar new year)"},
  {"day":"2024-04-18","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Giỗ Tổ Hùng Vương","nameEn":"Hung Kings’ Day"},
  {"day":"2024-04-29","kind":"DAY_OFF","basis":"SWAP","nameVi":"nghỉ hoán đổi","nameEn":"day off by swap"},
  {"day":"2024-04-30","kind":"DAY_OFF","basis":"FIXED","nameVi":"Ngày Chiến thắng 30/4","nameEn":"Reunification Day"},
  {"day":"2024-05-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc tế Lao động 1/5","nameEn":"Labour Day"},
  {"day":"2024-05-04","kind":"WORKING_DAY","basis":"SWAP","nameVi":"làm bù cho ngày 29/04/2024","nameEn":"make-up working day for 2024-04-29"},
  {"day":"2024-09-02","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc khánh","nameEn":"National Day"},
  {"day":"2024-09-03","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc khánh","nameEn":"National Day"}]'),
('0193b000-0000-7000-8000-000000002025', NULL, '/', 2025, 1, 'Bộ luật Lao động 2019, Điều 111, 112; thông báo nghỉ lễ hằng năm, ghi lại theo trí nhớ', 'RECALLED', 2, 'system', '2025-01-01T00:00:00Z', '[{"day":"2025-01-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Tết Dương lịch","nameEn":"New Year"},
  {"day":"2025-01-27","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2025-01-28","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2025-01-29","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2025-01-30","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2025-01-31","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2025-04-07","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Giỗ Tổ Hùng Vương","nameEn":"Hung Kings’ Day"},
  {"day":"2025-04-26","kind":"WORKING_DAY","basis":"SWAP","nameVi":"làm bù cho ngày 02/05/2025","nameEn":"make-up working day for 2025-05-02"},
  {"day":"2025-04-30","kind":"DAY_OFF","basis":"FIXED","nameVi":"Ngày Chiến thắng 30/4","nameEn":"Reunification Day"},
  {"day":"2025-05-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc tế Lao động 1/5","nameEn":"Labour Day"},
  {"day":"2025-05-02","kind":"DAY_OFF","basis":"SWAP","nameVi":"nghỉ hoán đổi","nameEn":"day off by swap"},
  {"day":"2025-09-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc khánh","nameEn":"National Day"},
  {"day":"2025-09-02","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc khánh","nameEn":"National Day"}]'),
('0193b000-0000-7000-8000-000000002026', NULL, '/', 2026, 1, 'Bộ luật Lao động 2019, Điều 111, 112; thông báo nghỉ lễ hằng năm, ghi lại theo trí nhớ', 'RECALLED', 3, 'system', '2025-01-01T00:00:00Z', '[{"day":"2026-01-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Tết Dương lịch","nameEn":"New Year"},
  {"day":"2026-01-02","kind":"DAY_OFF","basis":"SWAP","nameVi":"nghỉ hoán đổi","nameEn":"day off by swap"},
  {"day":"2026-01-10","kind":"WORKING_DAY","basis":"SWAP","nameVi":"làm bù cho ngày 02/01/2026","nameEn":"make-up working day for 2026-01-02"},
  {"day":"2026-02-16","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2026-02-17","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2026-02-18","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2026-02-19","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2026-02-20","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2026-04-26","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Giỗ Tổ Hùng Vương","nameEn":"Hung Kings’ Day"},
  {"day":"2026-04-27","kind":"DAY_OFF","basis":"COMPENSATION","nameVi":"Nghỉ bù Giỗ Tổ Hùng Vương","nameEn":"day off instead of Hung Kings’ Day"},
  {"day":"2026-04-30","kind":"DAY_OFF","basis":"FIXED","nameVi":"Ngày Chiến thắng 30/4","nameEn":"Reunification Day"},
  {"day":"2026-05-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc tế Lao động 1/5","nameEn":"Labour Day"},
  {"day":"2026-08-22","kind":"WORKING_DAY","basis":"SWAP","nameVi":"làm bù cho ngày 31/08/2026","nameEn":"make-up working day for 2026-08-31"},
  {"day":"2026-08-31","kind":"DAY_OFF","basis":"SWAP","nameVi":"nghỉ hoán đổi","nameEn":"day off by swap"},
  {"day":"2026-09-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc khánh","nameEn":"National Day"},
  {"day":"2026-09-02","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc khánh","nameEn":"National Day"}]'),
('0193b000-0000-7000-8000-000000002027', NULL, '/', 2027, 1, 'Bộ luật Lao động 2019, Điều 111, 112; chưa có thông báo nghỉ lễ của năm', 'PROPOSAL', 4, 'system', '2025-01-01T00:00:00Z', '[{"day":"2027-01-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Tết Dương lịch","nameEn":"New Year"},
  {"day":"2027-02-05","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2027-02-06","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2027-02-07","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2027-02-08","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2027-02-09","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2027-02-10","kind":"DAY_OFF","basis":"COMPENSATION","nameVi":"Nghỉ bù Tết Nguyên đán","nameEn":"day off instead of Tết (lunar new year)"},
  {"day":"2027-02-11","kind":"DAY_OFF","basis":"COMPENSATION","nameVi":"Nghỉ bù Tết Nguyên đán","nameEn":"day off instead of Tết (lunar new year)"},
  {"day":"2027-04-16","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Giỗ Tổ Hùng Vương","nameEn":"Hung Kings’ Day"},
  {"day":"2027-04-30","kind":"DAY_OFF","basis":"FIXED","nameVi":"Ngày Chiến thắng 30/4","nameEn":"Reunification Day"},
  {"day":"2027-05-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc tế Lao động 1/5","nameEn":"Labour Day"},
  {"day":"2027-05-03","kind":"DAY_OFF","basis":"COMPENSATION","nameVi":"Nghỉ bù Quốc tế Lao động 1/5","nameEn":"day off instead of Labour Day"},
  {"day":"2027-09-02","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc khánh","nameEn":"National Day"},
  {"day":"2027-09-03","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc khánh","nameEn":"National Day"}]'),
('0193b000-0000-7000-8000-000000002028', NULL, '/', 2028, 1, 'Bộ luật Lao động 2019, Điều 111, 112; chưa có thông báo nghỉ lễ của năm', 'PROPOSAL', 5, 'system', '2025-01-01T00:00:00Z', '[{"day":"2028-01-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Tết Dương lịch","nameEn":"New Year"},
  {"day":"2028-01-03","kind":"DAY_OFF","basis":"COMPENSATION","nameVi":"Nghỉ bù Tết Dương lịch","nameEn":"day off instead of New Year"},
  {"day":"2028-01-25","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2028-01-26","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2028-01-27","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2028-01-28","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2028-01-29","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Tết Nguyên đán","nameEn":"Tết (lunar new year)"},
  {"day":"2028-01-31","kind":"DAY_OFF","basis":"COMPENSATION","nameVi":"Nghỉ bù Tết Nguyên đán","nameEn":"day off instead of Tết (lunar new year)"},
  {"day":"2028-04-04","kind":"DAY_OFF","basis":"LUNAR","nameVi":"Giỗ Tổ Hùng Vương","nameEn":"Hung Kings’ Day"},
  {"day":"2028-04-30","kind":"DAY_OFF","basis":"FIXED","nameVi":"Ngày Chiến thắng 30/4","nameEn":"Reunification Day"},
  {"day":"2028-05-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc tế Lao động 1/5","nameEn":"Labour Day"},
  {"day":"2028-05-02","kind":"DAY_OFF","basis":"COMPENSATION","nameVi":"Nghỉ bù Ngày Chiến thắng 30/4","nameEn":"day off instead of Reunification Day"},
  {"day":"2028-09-01","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc khánh","nameEn":"National Day"},
  {"day":"2028-09-02","kind":"DAY_OFF","basis":"FIXED","nameVi":"Quốc khánh","nameEn":"National Day"},
  {"day":"2028-09-04","kind":"DAY_OFF","basis":"COMPENSATION","nameVi":"Nghỉ bù Quốc khánh","nameEn":"day off instead of National Day"}]');`;

// Counts marked VERIFIED were checked in a public source; RECALLED are from memory; a null count is a law whose content is
// not known here. All of them are data: setCountingRule replaces them.
const rules = `
INSERT INTO deadline_rule (id, key, rule_set, version, subject_vi, subject_en, counted_from_vi, counted_from_en, count, unit, direction, moves_off_rest_days, source, confidence, valid_from, valid_until) VALUES
('0193b000-0000-7000-8001-000000000001', 'supervision-programme','NQLT403', 1, 'ban hành chương trình giám sát, phản biện của năm','supervision programme of the year','ngày đầu của năm','first day of the year', 1, 'CALENDAR_DAY','BEFORE', false, 'Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN','VERIFIED','2017-06-15',NULL),
('0193b000-0000-7000-8001-000000000002', 'supervision-plan','NQLT403', 1, 'gửi kế hoạch giám sát','sending of the supervision plan','ngày bắt đầu giám sát','first day of the round', 10, 'CALENDAR_DAY','BEFORE', false, 'Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN','RECALLED','2017-06-15',NULL),
('0193b000-0000-7000-8001-000000000003', 'supervision-notice','NQLT403', 1, 'thông báo, gửi đề cương cho nơi được giám sát','notice and outline to the supervised body','ngày bắt đầu giám sát','first day of the round', 15, 'CALENDAR_DAY','BEFORE', false, 'Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN','RECALLED','2017-06-15',NULL),
('0193b000-0000-7000-8001-000000000004', 'body-report','NQLT403', 1, 'báo cáo của nơi được giám sát','report of the supervised body','ngày bắt đầu giám sát','first day of the round', 5, 'CALENDAR_DAY','BEFORE', false, 'Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN','RECALLED','2017-06-15',NULL),
('0193b000-0000-7000-8001-000000000005', 'delegation-report','NQLT403', 1, 'báo cáo kết quả của đoàn giám sát','report of the delegation','ngày kết thúc giám sát','last day of the round', 15, 'CALENDAR_DAY','AFTER', false, 'Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN','RECALLED','2017-06-15',NULL),
('0193b000-0000-7000-8001-000000000006', 'recommendation-answer','NQLT403', 1, 'trả lời kiến nghị sau giám sát','answer to a recommendation','ngày gửi kiến nghị','day of sending', 30, 'CALENDAR_DAY','AFTER', false, 'Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN','RECALLED','2017-06-15',NULL),
('0193b000-0000-7000-8001-000000000007', 'synthesis-before','NQLT72_2025', 1, 'tổng hợp kiến nghị cử tri trước kỳ họp','synthesis of voters’ petitions before the sitting','ngày khai mạc kỳ họp','day on which the sitting opens', 15, 'CALENDAR_DAY','BEFORE', false, 'Nghị quyết liên tịch 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN','VERIFIED','2025-02-20',NULL),
('0193b000-0000-7000-8001-000000000008', 'synthesis-after','NQLT72_2025', 1, 'tổng hợp kiến nghị cử tri sau kỳ họp','synthesis of voters’ petitions after the sitting','ngày bế mạc kỳ họp','day on which the sitting closes', 15, 'CALENDAR_DAY','AFTER', false, 'Nghị quyết liên tịch 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN','VERIFIED','2025-02-20',NULL),
('0193b000-0000-7000-8001-000000000009', 'complaint-acceptance','KN2011', 1, 'thụ lý khiếu nại','acceptance of a complaint','ngày nhận','day of receipt', 10, 'CALENDAR_DAY','AFTER', false, 'Luật Khiếu nại 2011','RECALLED','2012-07-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000010', 'complaint-settlement','KN2011', 1, 'giải quyết khiếu nại lần đầu','first settlement of a complaint','ngày thụ lý','day of acceptance', 30, 'CALENDAR_DAY','AFTER', false, 'Luật Khiếu nại 2011','RECALLED','2012-07-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000011', 'complaint-settlement-complex','KN2011', 1, 'giải quyết khiếu nại lần đầu, vụ việc phức tạp','first settlement of a complex complaint','ngày thụ lý','day of acceptance', 45, 'CALENDAR_DAY','AFTER', false, 'Luật Khiếu nại 2011','RECALLED','2012-07-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000012', 'complaint-settlement-remote','KN2011', 1, 'giải quyết khiếu nại lần đầu, vùng sâu vùng xa','first settlement of a complaint in a remote area','ngày thụ lý','day of acceptance', 45, 'CALENDAR_DAY','AFTER', false, 'Luật Khiếu nại 2011','RECALLED','2012-07-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000013', 'complaint-settlement-remote-complex','KN2011', 1, 'giải quyết khiếu nại lần đầu, vùng sâu vùng xa, phức tạp','first settlement of a complex complaint in a remote area','ngày thụ lý','day of acceptance', 60, 'CALENDAR_DAY','AFTER', false, 'Luật Khiếu nại 2011','RECALLED','2012-07-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000014', 'complaint-second-settlement','KN2011', 1, 'giải quyết khiếu nại lần hai','second settlement of a complaint','ngày thụ lý','day of acceptance', 45, 'CALENDAR_DAY','AFTER', false, 'Luật Khiếu nại 2011','RECALLED','2012-07-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000015', 'complaint-second-settlement-complex','KN2011', 1, 'giải quyết khiếu nại lần hai, vụ việc phức tạp','second settlement of a complex complaint','ngày thụ lý','day of acceptance', 60, 'CALENDAR_DAY','AFTER', false, 'Luật Khiếu nại 2011','RECALLED','2012-07-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000016', 'complaint-second-settlement-remote','KN2011', 1, 'giải quyết khiếu nại lần hai, vùng sâu vùng xa','second settlement of a complaint in a remote area','ngày thụ lý','day of acceptance', 60, 'CALENDAR_DAY','AFTER', false, 'Luật Khiếu nại 2011','RECALLED','2012-07-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000017', 'complaint-second-settlement-remote-complex','KN2011', 1, 'giải quyết khiếu nại lần hai, vùng sâu vùng xa, phức tạp','second settlement of a complex complaint in a remote area','ngày thụ lý','day of acceptance', 70, 'CALENDAR_DAY','AFTER', false, 'Luật Khiếu nại 2011','RECALLED','2012-07-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000018', 'denunciation-handling','TC2018', 1, 'xử lý ban đầu tố cáo','first handling of a denunciation','ngày nhận','day of receipt', 7, 'WORKING_DAY','AFTER', false, 'Luật Tố cáo 2018','RECALLED','2019-01-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000019', 'denunciation-settlement','TC2018', 1, 'giải quyết tố cáo','settlement of a denunciation','ngày thụ lý','day of acceptance', 30, 'CALENDAR_DAY','AFTER', false, 'Luật Tố cáo 2018','RECALLED','2019-01-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000020', 'petition-forwarding','TCD2013', 1, 'chuyển đơn đến cơ quan có thẩm quyền','forwarding of a petition','ngày nhận','day of receipt', 10, 'CALENDAR_DAY','AFTER', false, 'Luật Tiếp công dân 2013','RECALLED','2014-07-01','2026-07-01'),
('0193b000-0000-7000-8001-000000000021', 'feedback-first-response','NOI_QUY', 1, 'phản hồi đầu tiên cho phản ánh','first response to feedback','ngày nhận','day of receipt', 5, 'WORKING_DAY','AFTER', false, 'Đề xuất của hệ thống, chưa có căn cứ pháp lý','PROPOSAL','2020-01-01',NULL),
('0193b000-0000-7000-8001-000000000022', 'feedback-answer','NOI_QUY', 1, 'trả lời phản ánh','answer to feedback','ngày nhận','day of receipt', 15, 'CALENDAR_DAY','AFTER', false, 'Đề xuất của hệ thống, chưa có căn cứ pháp lý','PROPOSAL','2020-01-01',NULL),
('0193b000-0000-7000-8001-000000000023', 'complaint-acceptance','SUADOI_2025', 1, 'thụ lý khiếu nại','acceptance of a complaint','ngày nhận','day of receipt', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000024', 'complaint-settlement','SUADOI_2025', 1, 'giải quyết khiếu nại lần đầu','first settlement of a complaint','ngày thụ lý','day of acceptance', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000025', 'complaint-settlement-complex','SUADOI_2025', 1, 'giải quyết khiếu nại lần đầu, vụ việc phức tạp','first settlement of a complex complaint','ngày thụ lý','day of acceptance', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000026', 'complaint-settlement-remote','SUADOI_2025', 1, 'giải quyết khiếu nại lần đầu, vùng sâu vùng xa','first settlement of a complaint in a remote area','ngày thụ lý','day of acceptance', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000027', 'complaint-settlement-remote-complex','SUADOI_2025', 1, 'giải quyết khiếu nại lần đầu, vùng sâu vùng xa, phức tạp','first settlement of a complex complaint in a remote area','ngày thụ lý','day of acceptance', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000028', 'complaint-second-settlement','SUADOI_2025', 1, 'giải quyết khiếu nại lần hai','second settlement of a complaint','ngày thụ lý','day of acceptance', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000029', 'complaint-second-settlement-complex','SUADOI_2025', 1, 'giải quyết khiếu nại lần hai, vụ việc phức tạp','second settlement of a complex complaint','ngày thụ lý','day of acceptance', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000030', 'complaint-second-settlement-remote','SUADOI_2025', 1, 'giải quyết khiếu nại lần hai, vùng sâu vùng xa','second settlement of a complaint in a remote area','ngày thụ lý','day of acceptance', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000031', 'complaint-second-settlement-remote-complex','SUADOI_2025', 1, 'giải quyết khiếu nại lần hai, vùng sâu vùng xa, phức tạp','second settlement of a complex complaint in a remote area','ngày thụ lý','day of acceptance', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000032', 'denunciation-handling','SUADOI_2025', 1, 'xử lý ban đầu tố cáo','first handling of a denunciation','ngày nhận','day of receipt', NULL, 'WORKING_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000033', 'denunciation-settlement','SUADOI_2025', 1, 'giải quyết tố cáo','settlement of a denunciation','ngày thụ lý','day of acceptance', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL),
('0193b000-0000-7000-8001-000000000034', 'petition-forwarding','SUADOI_2025', 1, 'chuyển đơn đến cơ quan có thẩm quyền','forwarding of a petition','ngày nhận','day of receipt', NULL, 'CALENDAR_DAY','AFTER', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)','RECALLED','2026-07-01',NULL);`;

// After the rows above: the owner of the tables is behind these walls, too.
const walls = `
ALTER TABLE holiday_calendar ENABLE ROW LEVEL SECURITY;
ALTER TABLE holiday_calendar FORCE ROW LEVEL SECURITY;
ALTER TABLE deadline_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline_rule FORCE ROW LEVEL SECURITY;
ALTER TABLE deadline ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline FORCE ROW LEVEL SECURITY;
ALTER TABLE deadline_move ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline_move FORCE ROW LEVEL SECURITY;`;

export class Deadlines1764002000000 implements MigrationInterface {
  readonly name = 'Deadlines1764002000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [tables, calendars, rules, walls]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
