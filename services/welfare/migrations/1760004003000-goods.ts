import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE in_kind_item (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  name text NOT NULL,
  measure text NOT NULL,
  stock bigint NOT NULL DEFAULT 0,
  registered_at timestamptz NOT NULL,
  CONSTRAINT in_kind_item_key PRIMARY KEY (id),
  CONSTRAINT in_kind_item_once UNIQUE (fund_id, name, measure),
  CONSTRAINT in_kind_item_stock_not_negative CHECK (stock >= 0)
);
COMMENT ON TABLE in_kind_item IS 'Goods in the store of a fund, counted in a unit of their own and never in money (WEL-13).';
COMMENT ON COLUMN in_kind_item.stock IS 'Thousandths of the measure; the sum of the movements.';
CREATE TABLE goods_movement (
  id uuid NOT NULL,
  item_id uuid NOT NULL REFERENCES in_kind_item (id),
  fund_id uuid NOT NULL REFERENCES fund (id),
  kind text NOT NULL,
  quantity bigint NOT NULL CHECK (quantity <> 0),
  moved_on date NOT NULL,
  slip_no text,
  estimated_value bigint CHECK (estimated_value > 0),
  appeal_id uuid REFERENCES appeal (id),
  unit_id uuid,
  reference_id uuid,
  reverses uuid REFERENCES goods_movement (id),
  reason text,
  actor_id text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT goods_movement_key PRIMARY KEY (id),
  CONSTRAINT goods_movement_kind_known CHECK (kind IN ('RECEIVED', 'GIVEN_OUT', 'REVERSAL')),
  CONSTRAINT goods_movement_direction CHECK (CASE kind WHEN 'RECEIVED' THEN quantity > 0 WHEN 'GIVEN_OUT' THEN quantity < 0 AND unit_id IS NOT NULL ELSE true END),
  CONSTRAINT goods_movement_reversal CHECK ((kind = 'REVERSAL') = (reverses IS NOT NULL AND reason IS NOT NULL)),
  CONSTRAINT goods_movement_reversed_once UNIQUE (reverses)
);
COMMENT ON COLUMN goods_movement.quantity IS 'Thousandths of the measure; above zero into the store, below zero out of it.';
COMMENT ON COLUMN goods_movement.estimated_value IS 'What somebody thinks it is worth, đồng: beside the quantity, never added to money.';
CREATE INDEX goods_movement_item ON goods_movement (item_id, id);
ALTER TABLE in_kind_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE in_kind_item FORCE ROW LEVEL SECURITY;
CREATE POLICY in_kind_item_read ON in_kind_item FOR SELECT USING (true);
CREATE POLICY in_kind_item_add ON in_kind_item FOR INSERT WITH CHECK (fund_in_scope(fund_id));
CREATE POLICY in_kind_item_change ON in_kind_item FOR UPDATE USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE goods_movement ENABLE ROW LEVEL SECURITY;
ALTER TABLE goods_movement FORCE ROW LEVEL SECURITY;
CREATE POLICY goods_movement_scope ON goods_movement USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
CREATE FUNCTION move_goods() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE in_kind_item SET stock = stock + NEW.quantity WHERE id = NEW.item_id AND fund_id = NEW.fund_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the item % is not in the store of fund %', NEW.item_id, NEW.fund_id USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER goods_movement_moves AFTER INSERT ON goods_movement FOR EACH ROW EXECUTE FUNCTION move_goods();
CREATE FUNCTION refuse_changed_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The stock follows the movements: only their trigger changes it.
  IF pg_trigger_depth() < 2 OR (NEW.id, NEW.fund_id, NEW.name, NEW.measure) IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.name, OLD.measure) THEN
    RAISE EXCEPTION 'goods change by movements alone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER in_kind_item_moves BEFORE UPDATE ON in_kind_item FOR EACH ROW EXECUTE FUNCTION refuse_changed_item();
CREATE FUNCTION refuse_filled_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stock <> 0 THEN
    RAISE EXCEPTION 'goods enter the store by a movement' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER in_kind_item_begins_empty BEFORE INSERT ON in_kind_item FOR EACH ROW EXECUTE FUNCTION refuse_filled_item();
CREATE TRIGGER in_kind_item_kept BEFORE DELETE OR TRUNCATE ON in_kind_item
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER goods_movement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON goods_movement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class Goods1760004003000 implements MigrationInterface {
  readonly name = 'Goods1760004003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
