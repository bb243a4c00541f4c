import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { searchKey } from '@mttq/kernel/search-key';
import { type EntityManager, In, IsNull } from 'typeorm';
import {
  type AreaLink,
  areaChangeTable,
  areaFiguresTable,
  areaLineageTable,
  areaTable,
  areaVersionTable,
} from './area.table.ts';
import type { AreaFigures, AreaTimelineChange, AreaVersion } from './area.ts';
import type { AreaChange } from './area-change.ts';

export type AreaRecord = {
  readonly changeId: string | null;
  readonly documentId: string | null;
  readonly now: Date;
};

export type AreaMoment = { readonly asOf: CalendarDay; readonly knownAt: Date };

export type AreasStore = ReturnType<typeof createAreasStore>;

const writesOf = (manager: EntityManager) => ({
  addArea: (id: string, now: Date) => manager.getRepository(areaTable).insert({ id, recordedFrom: now }),

  /** Takes superseded versions off the record and puts the new ones on it, at one recorded time. */
  record: async (changes: readonly AreaTimelineChange[], record: AreaRecord): Promise<void> => {
    const { now, changeId, documentId } = record;
    const versions = manager.getRepository(areaVersionTable);
    const superseded = changes.flatMap((change) => change.superseded.map(({ versionId }) => versionId));
    await versions.update({ versionId: In(superseded) }, { recordedUntil: now });
    const rows = changes.flatMap((change) => change.recorded);
    const provenance = { changeId, documentId, recordedFrom: now, recordedUntil: null };
    await versions.insert(rows.map((row) => ({ ...row, ...provenance, searchKey: searchKey(row.name) })));
  },

  addChange: (change: AreaChange, now: Date) =>
    manager
      .getRepository(areaChangeTable)
      .insert({ ...change, consents: [...change.consents], recordedFrom: now }),

  addLinks: (links: readonly AreaLink[], now: Date) =>
    manager.getRepository(areaLineageTable).insert(links.map((link) => ({ ...link, recordedFrom: now }))),

  addFigures: (figures: AreaFigures, now: Date) =>
    manager.getRepository(areaFiguresTable).insert({ ...figures, recordedFrom: now }),
});

const readsOf = (manager: EntityManager) => ({
  /** Locks the areas in one order and answers with their versions on record. */
  lock: async (ids: readonly string[]): Promise<AreaVersion[]> => {
    await manager.query(
      'SELECT id FROM residential_area WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE',
      [ids],
    );
    return manager.getRepository(areaVersionTable).find({
      where: { areaId: In([...ids]), recordedUntil: IsNull() },
      order: { areaId: 'ASC', validFrom: 'ASC' },
    });
  },

  /** The versions that hold on the day, as on record at the instant. */
  byIds: (ids: readonly string[], { asOf, knownAt }: AreaMoment): Promise<AreaVersion[]> =>
    manager
      .getRepository(areaVersionTable)
      .createQueryBuilder('version')
      .where('version.areaId = ANY (:ids)', { ids })
      .andWhere('version.validFrom <= :asOf AND (version.validUntil IS NULL OR version.validUntil > :asOf)', {
        asOf,
      })
      .andWhere('version.recordedFrom <= :knownAt', { knownAt })
      .andWhere('(version.recordedUntil IS NULL OR version.recordedUntil > :knownAt)')
      .getMany(),

  /** All versions on record, in order of time. */
  versionsOf: (ids: readonly string[]): Promise<AreaVersion[]> =>
    manager.getRepository(areaVersionTable).find({
      where: { areaId: In([...ids]), recordedUntil: IsNull() },
      order: { areaId: 'ASC', validFrom: 'ASC' },
      take: 10_000,
    }),

  page: (
    filter: { readonly communeUnitId: string; readonly searchKey?: string; readonly asOf: CalendarDay },
    page: { readonly limit: number; readonly after?: string },
  ): Promise<AreaVersion[]> => {
    const query = manager
      .getRepository(areaVersionTable)
      .createQueryBuilder('version')
      .where('version.communeUnitId = :communeUnitId AND version.recordedUntil IS NULL', filter)
      .andWhere(
        'version.validFrom <= :asOf AND (version.validUntil IS NULL OR version.validUntil > :asOf)',
        filter,
      );
    if (filter.searchKey)
      query.andWhere('version.searchKey LIKE :search', { search: `%${filter.searchKey}%` });
    if (page.after) query.andWhere('version.areaId > :after', { after: page.after });
    return query.orderBy('version.areaId').limit(page.limit).getMany();
  },

  linksOf: (ids: readonly string[], side: 'fromAreaId' | 'toAreaId'): Promise<AreaLink[]> =>
    manager
      .getRepository(areaLineageTable)
      .find({ where: { [side]: In([...ids]) }, order: { effectiveOn: 'ASC', linkId: 'ASC' }, take: 10_000 }),

  findChange: (id: string): Promise<AreaChange | null> =>
    manager.getRepository(areaChangeTable).findOneBy({ id }),

  findFigures: (id: string): Promise<AreaFigures | null> =>
    manager.getRepository(areaFiguresTable).findOneBy({ id }),

  /** The newest day first; of one day the figures that were recorded last come first. */
  figuresOf: (ids: readonly string[]): Promise<AreaFigures[]> =>
    manager.getRepository(areaFiguresTable).find({
      where: { areaId: In([...ids]) },
      order: { areaId: 'ASC', countedOn: 'DESC', recordedFrom: 'DESC' },
      take: 10_000,
    }),
});

export const createAreasStore = (manager: EntityManager) => ({ ...writesOf(manager), ...readsOf(manager) });
