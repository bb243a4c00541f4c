import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';

/**
 * Days on which a change of the tree takes effect: desks are then looked at once. `treeSeq` is the event that said so; a
 * check waits until the copies of the tree have seen it.
 */
export const createDeskCheckStore = (manager: EntityManager) => ({
  ask: async (days: readonly CalendarDay[], treeSeq: bigint): Promise<void> => {
    await manager.query(
      `INSERT INTO desk_check (day, tree_seq) SELECT DISTINCT day, $2::bigint FROM unnest($1::date[]) AS day ORDER BY day
       ON CONFLICT (day) DO UPDATE SET tree_seq = greatest(desk_check.tree_seq, excluded.tree_seq)`,
      [[...days], `${treeSeq}`],
    );
  },
  /** Takes the earliest check that is due and answers with its day; it comes back when the transaction does not commit. */
  take: async (today: CalendarDay): Promise<CalendarDay | undefined> => {
    const [taken]: [{ day: CalendarDay }[], number] = await manager.query(
      `DELETE FROM desk_check WHERE day IN (
         SELECT day FROM desk_check
          WHERE day = (SELECT min(day) FROM desk_check) AND day <= $1 AND tree_seq <= (
            SELECT min(coalesce(src_seq, 0)) FROM unnest(ARRAY['organisation-tree', 'organisation-lineage']) AS copy
              LEFT JOIN consumer_cursor ON consumer = copy AND source = 'organisation')
          FOR UPDATE SKIP LOCKED)
       RETURNING day`,
      [today],
    );
    return taken[0]?.day;
  },
});

export type DeskCheckStore = ReturnType<typeof createDeskCheckStore>;
