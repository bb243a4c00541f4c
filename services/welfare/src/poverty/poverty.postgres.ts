import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { insertRow, selectList } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import type { PovertyStandard } from './poverty-standard.ts';
import type { PovertyStatistic } from './poverty-statistic.ts';

const kept = ['documentId', 'sourceLabel', 'correctsId', 'reason', 'recordedAt'] as const;
const standardFields = [
  ...[
    'id',
    'version',
    'unitId',
    'path',
    'validFrom',
    'validUntil',
    'ruralLine',
    'urbanLine',
    'deprivationsMin',
  ],
  ...['poorRule', 'nearPoorRule', 'isVerified', ...kept],
];
const statisticFields = [
  ...[
    'id',
    'keeperUnitId',
    'path',
    'unitId',
    'countedOn',
    'households',
    'poor',
    'nearPoor',
    'standardVersion',
  ],
  ...kept,
];

type StandardRow = Omit<PovertyStandard, 'ruralLine' | 'urbanLine'> & {
  readonly ruralLine: string | null;
  readonly urbanLine: string | null;
};

const toVnd = (text: string | null): bigint | null => (text === null ? null : BigInt(text));

/** Poverty standards and statistics: public to read, written in scope, never changed. */
export const createPovertyStore = (manager: EntityManager) => {
  const standards = async (
    condition: string,
    parameters: readonly unknown[] = [],
  ): Promise<PovertyStandard[]> => {
    const rows: StandardRow[] = await manager.query(
      `SELECT ${selectList(standardFields, ['ruralLine', 'urbanLine'])} FROM poverty_standard s ${condition}`,
      [...parameters],
    );
    return rows.map((row) => ({ ...row, ruralLine: toVnd(row.ruralLine), urbanLine: toVnd(row.urbanLine) }));
  };
  const statistics = (condition: string, parameters: readonly unknown[]): Promise<PovertyStatistic[]> =>
    manager.query(`SELECT ${selectList(statisticFields)} FROM poverty_statistic s ${condition}`, [
      ...parameters,
    ]);
  const currentStandard = 'NOT EXISTS (SELECT FROM poverty_standard later WHERE later.corrects_id = s.id)';
  const currentStatistic = 'NOT EXISTS (SELECT FROM poverty_statistic later WHERE later.corrects_id = s.id)';
  const lock = (subject: string) =>
    manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [subject]);
  return {
    addStandard: (standard: PovertyStandard) => insertRow(manager, 'poverty_standard', standard),
    addStatistic: (statistic: PovertyStatistic) => insertRow(manager, 'poverty_statistic', statistic),
    standardsByIds: (ids: readonly string[]) => standards('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    /** All standards that hold on record; whoever would add one at the same moment waits. */
    lockStandards: async (isWithCorrected = false): Promise<PovertyStandard[]> => {
      await lock('poverty standards');
      return standards(isWithCorrected ? 'LIMIT 1000' : `WHERE ${currentStandard} LIMIT 1000`);
    },
    /** Standards of all places on a day, at most a few for each province. */
    standardsOn: (day: CalendarDay) =>
      standards(
        `WHERE ${currentStandard} AND valid_from <= $1 AND (valid_until IS NULL OR valid_until > $1) ORDER BY path, id LIMIT 1000`,
        [day],
      ),
    findStandards: (afterId: string | null, limit: number) =>
      standards(`WHERE ${currentStandard} AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`, [
        afterId,
        limit,
      ]),
    statisticsByIds: (ids: readonly string[]) => statistics('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lockStatistic: async (unitId: string, countedOn: CalendarDay): Promise<PovertyStatistic | undefined> => {
      await lock(`poverty statistic ${unitId} ${countedOn}`);
      const rows = await statistics(`WHERE unit_id = $1 AND counted_on = $2 AND ${currentStatistic}`, [
        unitId,
        countedOn,
      ]);
      return rows[0];
    },
    findStatistics: (unitId: string, page: { readonly beforeDay: string | null; readonly limit: number }) =>
      statistics(
        `WHERE unit_id = $1 AND ($2::date IS NULL OR counted_on < $2) AND ${currentStatistic} ORDER BY counted_on DESC LIMIT $3`,
        [unitId, page.beforeDay, page.limit],
      ),
    /** Of each unit the latest statistic up to a day. */
    latestOf: (unitIds: readonly string[], day: CalendarDay): Promise<PovertyStatistic[]> =>
      manager.query(
        `SELECT DISTINCT ON (unit_id) ${selectList(statisticFields)} FROM poverty_statistic s
          WHERE unit_id = ANY ($1::uuid[]) AND counted_on <= $2 AND ${currentStatistic} ORDER BY unit_id, counted_on DESC`,
        [[...unitIds], day],
      ),
  };
};

export type PovertyStore = ReturnType<typeof createPovertyStore>;
