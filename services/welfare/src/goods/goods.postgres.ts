import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { GoodsMovement, InKindItem } from './in-kind-item.ts';

const itemFields = [
  'id',
  'fundId',
  'name',
  'measure',
  'stock',
  'registeredAt',
] as const satisfies readonly (keyof InKindItem)[];

const movementFields = [
  'id',
  'itemId',
  'fundId',
  'kind',
  'quantity',
  'movedOn',
  'slipNo',
  'estimatedValue',
  'appealId',
  'unitId',
  'referenceId',
  'reverses',
  'reason',
  'actorId',
  'recordedAt',
] as const satisfies readonly (keyof GoodsMovement)[];

type ItemRow = Omit<InKindItem, 'stock'> & { readonly stock: string };
type MovementRow = Omit<GoodsMovement, 'quantity' | 'estimatedValue'> & {
  readonly quantity: string;
  readonly estimatedValue: string | null;
};

/** Stores of funds: what lies there is public; the slips are in scope alone. */
export const createGoodsStore = (manager: EntityManager) => {
  const items = async (condition: string, parameters: readonly unknown[]): Promise<InKindItem[]> => {
    const rows: ItemRow[] = await manager.query(
      `SELECT ${selectList(itemFields, ['stock'])} FROM in_kind_item ${condition}`,
      [...parameters],
    );
    return rows.map((row) => ({ ...row, stock: BigInt(row.stock) }));
  };
  const movements = async (condition: string, parameters: readonly unknown[]): Promise<GoodsMovement[]> => {
    const rows: MovementRow[] = await manager.query(
      `SELECT ${selectList(movementFields, ['quantity', 'estimatedValue'])} FROM goods_movement ${condition}`,
      [...parameters],
    );
    return rows.map((row) => ({
      ...row,
      quantity: BigInt(row.quantity),
      estimatedValue: row.estimatedValue === null ? null : BigInt(row.estimatedValue),
    }));
  };
  return {
    /** Answers false when the store has an item of this name and measure. */
    addItem: async (item: InKindItem): Promise<boolean> => {
      const rows: unknown[] = await manager.query(
        `INSERT INTO in_kind_item (id, fund_id, name, measure, registered_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT ON CONSTRAINT in_kind_item_once DO NOTHING RETURNING id`,
        [item.id, item.fundId, item.name, item.measure, item.registeredAt],
      );
      return rows.length > 0;
    },
    itemsByIds: (ids: readonly string[]) => items('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lockItem: async (id: string) => (await items('WHERE id = $1 FOR UPDATE', [id]))[0],
    ofFund: (fundId: string, page: { readonly limit: number; readonly afterId: string | null }) =>
      items('WHERE fund_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3', [
        fundId,
        page.afterId,
        page.limit,
      ]),
    /** Thousandths in the store at the end of a day. */
    stockOn: async (itemId: string, day: CalendarDay): Promise<bigint> => {
      const [row]: { stock: string }[] = await manager.query(
        'SELECT coalesce(sum(quantity), 0)::text AS stock FROM goods_movement WHERE item_id = $1 AND moved_on <= $2',
        [itemId, day],
      );
      return BigInt(row?.stock ?? 0);
    },
    /** The stock follows by itself. */
    addMovement: (movement: GoodsMovement) => insertRow(manager, 'goods_movement', movement),
    movementById: async (id: string) => (await movements('WHERE id = $1', [id]))[0],
    isReversed: async (id: string) => (await movements('WHERE reverses = $1', [id])).length > 0,
    ofItem: (itemId: string, page: { readonly limit: number; readonly beforeId: string | null }) =>
      movements('WHERE item_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3', [
        itemId,
        page.beforeId,
        page.limit,
      ]),
  };
};

export type GoodsStore = ReturnType<typeof createGoodsStore>;
