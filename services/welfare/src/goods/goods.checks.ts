/** A law of goods as SQL: any row that it answers with is a broken one. Run by the database's owner. */
export const goodsChecks = [
  {
    id: 'G1',
    law: 'what lies in store is the sum of the movements and never below zero',
    sql: `SELECT i.id FROM in_kind_item i LEFT JOIN goods_movement m ON m.item_id = i.id
           GROUP BY i.id, i.stock HAVING i.stock <> coalesce(sum(m.quantity), 0) OR i.stock < 0`,
  },
  {
    id: 'G2',
    law: 'a reversal takes back exactly one movement of the same item',
    sql: `SELECT r.id FROM goods_movement r JOIN goods_movement m ON m.id = r.reverses
           WHERE r.quantity <> -m.quantity OR r.item_id <> m.item_id OR m.kind = 'REVERSAL'`,
  },
] as const;
