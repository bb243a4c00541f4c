import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';
import type { ReportedAggregate } from './reported-aggregate.ts';

const fields = [
  'id',
  'indicator',
  'nature',
  'keeperUnitId',
  'path',
  'unitId',
  'isUnitInferred',
  'referenceOn',
  'placeText',
  'precision',
  'periodFrom',
  'periodTo',
  'value',
  'measureUnit',
  'comparator',
  'originalText',
  'documentId',
  'sourceLabel',
  'correctsId',
  'reason',
  'recordedAt',
] as const satisfies readonly (keyof ReportedAggregate)[];

/** Which figures, newest record first. */
export type AggregateFilter = {
  readonly unitId?: string | null | undefined;
  readonly indicator?: string | null | undefined;
  readonly documentId?: string | null | undefined;
  /** Records that were corrected, too. */
  readonly isWithCorrected: boolean;
  readonly beforeId: string | null;
  readonly limit: number;
};

/** Figures of documents: public to read, written in scope, never changed. */
export const createAggregateStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<ReportedAggregate[]> =>
    manager.query(`SELECT ${selectList(fields, ['value'])} FROM reported_aggregate a ${condition}`, [
      ...parameters,
    ]);
  return {
    add: (aggregate: ReportedAggregate) => insertRow(manager, 'reported_aggregate', aggregate),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    /** A record in scope; whoever would correct it at the same moment waits. */
    lockKept: async (id: string): Promise<ReportedAggregate | undefined> => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`correct ${id}`]);
      return (await read("WHERE id = $1 AND starts_with(path, current_setting('app.scope'))", [id]))[0];
    },
    isCorrected: async (id: string): Promise<boolean> =>
      (await read('WHERE corrects_id = $1', [id])).length > 0,
    corrections: (ids: readonly string[]) => read('WHERE corrects_id = ANY ($1::uuid[])', [[...ids]]),
    find: (filter: AggregateFilter) =>
      read(
        `WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::text IS NULL OR indicator = $2)
           AND ($3::uuid IS NULL OR document_id = $3) AND ($4::uuid IS NULL OR id < $4)
           AND ($5 OR NOT EXISTS (SELECT FROM reported_aggregate later WHERE later.corrects_id = a.id))
         ORDER BY id DESC LIMIT $6`,
        [
          filter.unitId ?? null,
          filter.indicator ?? null,
          filter.documentId ?? null,
          filter.beforeId,
          filter.isWithCorrected,
          filter.limit,
        ],
      ),
    /** Where a unit stood on a day, and where it stands today. */
    pathsOf: async (unitId: string, ...days: readonly CalendarDay[]): Promise<(string | undefined)[]> => {
      const paths: (string | undefined)[] = [];
      for (const day of days) paths.push((await findUnitPaths(manager, [unitId], day)).get(unitId));
      return paths;
    },
  };
};

export type AggregateStore = ReturnType<typeof createAggregateStore>;
