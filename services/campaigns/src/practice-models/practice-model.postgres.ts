import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { addRow, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { ModelHeadcount } from './headcount.ts';
import type { ModelStep, Moved, PracticeModel } from './practice-model.ts';

const columns = columnsOf([
  ...['id', 'unitId', 'path', 'areaIds', 'campaignId', 'name', 'summary', 'category', 'searchKey', 'state'],
  ...[
    'registeredOn',
    'movedOn',
    'stepCount',
    'endedOn',
    'outcome',
    'replicatedFromId',
    'isPlaceInferred',
    'isDayInferred',
  ],
]);
const stepColumns = columnsOf([
  ...['modelId', 'position', 'unitId', 'path', 'fromState', 'toState', 'happenedOn', 'number'],
  ...['decidedByUnitId', 'documentId', 'reason'],
]);
const headcountColumns = columnsOf([
  ...['id', 'modelId', 'unitId', 'path', 'countedOn', 'persons', 'households', 'documentId'],
]);

/** A list of models in order of id. */
export type ModelFilter = {
  readonly unitId: string | null;
  readonly withBelow: boolean;
  readonly areaId: string | null;
  readonly campaignId: string | null;
  readonly replicatedFromId: string | null;
  readonly category: string | null;
  readonly states: readonly string[] | null;
  readonly searchKey: string | null;
  readonly treeDay: CalendarDay;
  readonly afterId: string | null;
  readonly limit: number;
};

/** How many models of a category were in a state on a day, and who took part in them as last counted. */
export type ModelTally = {
  readonly category: PracticeModel['category'];
  readonly state: PracticeModel['state'];
  readonly count: number;
  readonly counted: number;
  readonly persons: number | null;
  readonly households: number | null;
};

// A unit and everything that stands, or by merger stood, below it on a day: each unit once.
const partSql = (unit: string, day: string): string => `
  tree AS MATERIALIZED (SELECT * FROM standing_tree(${day}::date)),
  part(unit_id) AS (SELECT ${unit}::uuid UNION SELECT tree.unit_id FROM part JOIN tree ON tree.above_id = part.unit_id)`;

const findSql = (withBelow: boolean): string => `
  ${withBelow ? `WITH RECURSIVE ${partSql('$1', '$9')}` : ''}
  SELECT ${columns} FROM practice_model
   WHERE ${withBelow ? 'unit_id IN (SELECT part.unit_id FROM part)' : '($1::uuid IS NULL OR unit_id = $1)'}
     AND ($2::uuid IS NULL OR area_ids @> ARRAY[$2::uuid]) AND ($3::uuid IS NULL OR campaign_id = $3)
     AND ($4::uuid IS NULL OR replicated_from_id = $4) AND ($5::text IS NULL OR category = $5)
     AND ($6::text[] IS NULL OR state = ANY ($6)) AND ($7::text IS NULL OR strpos(search_key, $7) > 0)
     AND ($8::uuid IS NULL OR id > $8) AND $9::date IS NOT NULL
   ORDER BY id LIMIT $10`;

const tallySql = `
  WITH RECURSIVE ${partSql('$1', '$2')}
  SELECT m.category, s.to_state AS state, count(*)::int AS count, count(h.counted_on)::int AS counted,
         sum(h.persons)::int AS persons, sum(h.households)::int AS households
    FROM practice_model m
    JOIN LATERAL (SELECT to_state FROM practice_model_step t WHERE t.model_id = m.id AND t.happened_on <= $2
                   ORDER BY t.position DESC LIMIT 1) s ON true
    LEFT JOIN LATERAL (SELECT counted_on, persons, households FROM practice_model_headcount c
                        WHERE c.model_id = m.id AND c.counted_on <= $2
                        ORDER BY c.counted_on DESC, c.id DESC LIMIT 1) h ON true
   WHERE m.unit_id IN (SELECT unit_id FROM part) GROUP BY m.category, s.to_state ORDER BY m.category, s.to_state`;

/** Models, their steps and headcounts, in one transaction. */
export const createPracticeModelStore = (manager: EntityManager) => {
  const many = (condition: string, parameters: readonly unknown[]): Promise<PracticeModel[]> =>
    manager.query(`SELECT ${columns} FROM practice_model ${condition}`, [...parameters]);
  return {
    add: async ({ model, step }: Moved, now: Date): Promise<void> => {
      await addRow(manager, 'practice_model', { ...model, recordedAt: now });
      await addRow(manager, 'practice_model_step', { ...step, recordedAt: now });
    },
    move: async ({ model, step }: Moved, now: Date): Promise<void> => {
      const { id, state, movedOn, stepCount, endedOn, outcome } = model;
      await changeRow(manager, 'practice_model', {
        id,
        state,
        movedOn,
        stepCount,
        endedOn,
        outcome,
      } as never);
      await addRow(manager, 'practice_model_step', { ...step, recordedAt: now });
    },
    setOrigin: (id: string, replicatedFromId: string): Promise<void> =>
      changeRow(manager, 'practice_model', { id, replicatedFromId } as never),
    addHeadcount: (headcount: ModelHeadcount, now: Date) =>
      addRow(manager, 'practice_model_headcount', { ...headcount, recordedAt: now }),
    byIds: (ids: readonly string[]) => many('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    byId: async (id: string) => (await many('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await many('WHERE id = $1 FOR UPDATE', [id]))[0],
    find: (filter: ModelFilter): Promise<PracticeModel[]> =>
      manager.query(findSql(filter.withBelow && filter.unitId !== null), [
        ...[filter.unitId, filter.areaId, filter.campaignId, filter.replicatedFromId, filter.category],
        ...[filter.states, filter.searchKey, filter.afterId, filter.treeDay, filter.limit],
      ]),
    stepsOf: (ids: readonly string[]): Promise<ModelStep[]> =>
      manager.query(
        `SELECT ${stepColumns} FROM practice_model_step WHERE model_id = ANY ($1::uuid[]) ORDER BY model_id, position LIMIT 10000`,
        [[...ids]],
      ),
    headcountsOf: (ids: readonly string[]): Promise<ModelHeadcount[]> =>
      manager.query(
        `SELECT ${headcountColumns} FROM practice_model_headcount WHERE model_id = ANY ($1::uuid[])
          ORDER BY counted_on DESC, id DESC LIMIT 10000`,
        [[...ids]],
      ),
    tally: (unitId: string, day: CalendarDay): Promise<ModelTally[]> =>
      manager.query(tallySql, [unitId, day]),
    /** Whether the origin is the model or was taken over from it. Asked and answered under one lock for all trees. */
    wouldCircle: async (id: string, originId: string): Promise<boolean> => {
      await manager.query('SELECT pg_advisory_xact_lock(1762100)');
      const rows: unknown[] = await manager.query(
        `WITH RECURSIVE above(id) AS (
           SELECT $2::uuid UNION SELECT m.replicated_from_id FROM above JOIN practice_model m USING (id)
         ) SELECT 1 FROM above WHERE id = $1`,
        [id, originId],
      );
      return rows.length > 0;
    },
  };
};

export type PracticeModelStore = ReturnType<typeof createPracticeModelStore>;
