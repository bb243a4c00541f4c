import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import type { Sitting, SittingDays, SittingKind } from './sitting.ts';

const rows = createRowMap<Sitting>('assembly_sitting', {
  id: 'id',
  unitId: 'unit_id',
  path: 'path',
  assembly: 'assembly',
  term: 'term',
  ordinal: 'ordinal',
  kind: 'kind',
  opensOn: 'opens_on',
  closesOn: 'closes_on',
  beforeDeadlineId: 'before_deadline_id',
  afterDeadlineId: 'after_deadline_id',
  recordedAt: 'recorded_at',
});

/** Sittings of assemblies. Everybody may read them; to write one needs the scope of its unit. */
export const createSittingStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]) =>
    rows.read(manager, condition, parameters);
  return {
    add: (sitting: Sitting) => rows.add(manager, sitting),
    save: (sitting: Sitting) => rows.save(manager, sitting),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    /** Locks the sitting until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    numbered: async (unitId: string, { term, kind, ordinal }: Numbered) =>
      (
        await read('WHERE unit_id = $1 AND term = $2 AND kind = $3 AND ordinal = $4', [
          unitId,
          term,
          kind,
          ordinal,
        ])
      )[0],
    /** Sittings of some units, the latest opening first. */
    find: (filter: {
      readonly unitIds: readonly string[];
      readonly before: readonly [string, string] | null;
      readonly limit: number;
    }) =>
      read(
        `WHERE unit_id = ANY ($1::uuid[]) AND ($2::date IS NULL OR (opens_on, id) < ($2, $3::uuid))
         ORDER BY opens_on DESC, id DESC LIMIT $4`,
        [[...filter.unitIds], filter.before?.[0] ?? null, filter.before?.[1] ?? null, filter.limit],
      ),
    addDays: async ({ id, opensOn, closesOn }: Sitting, reason: string | null, now: Date): Promise<void> => {
      await manager.query(
        `INSERT INTO sitting_days (sitting_id, place, opens_on, closes_on, reason, recorded_at)
         SELECT $1, coalesce((SELECT max(place) FROM sitting_days WHERE sitting_id = $1), 0) + 1, $2, $3, $4, $5`,
        [id, opensOn, closesOn, reason, now],
      );
    },
    daysOf: (ids: readonly string[]): Promise<SittingDays[]> =>
      manager.query(
        `SELECT sitting_id AS "sittingId", place, opens_on AS "opensOn", closes_on AS "closesOn", reason, recorded_at AS "recordedAt"
           FROM sitting_days WHERE sitting_id = ANY ($1::uuid[]) ORDER BY sitting_id, place LIMIT 10000`,
        [[...ids]],
      ),
    /** Level of a unit on a day, by the copy of the tree. */
    levelOf: async (unitId: string, on: CalendarDay): Promise<string | undefined> => {
      const found: { level: string }[] = await manager.query(
        `SELECT level FROM unit_version_copy WHERE unit_id = $1
            AND (valid_from IS NULL OR valid_from <= $2) AND (valid_until IS NULL OR valid_until > $2) LIMIT 1`,
        [unitId, on],
      );
      return found[0]?.level;
    },
  };
};

type Numbered = { readonly term: number; readonly kind: SittingKind; readonly ordinal: number };

export type SittingStore = ReturnType<typeof createSittingStore>;
