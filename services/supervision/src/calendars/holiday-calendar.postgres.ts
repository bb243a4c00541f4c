import { invariant } from '@mttq/kernel/fault';
import type { EntityManager } from 'typeorm';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { layOver, type WorkingCalendar } from './working-calendar.ts';

const columns = `id, unit_id AS "unitId", path, year, version, source, confidence, revision::int AS revision,
  recorded_at AS "recordedAt", entries`;

// Publications wait for each other: a deadline remembers the last one that it saw by its number.
const publicationLock = 7_640_020;

const add = async (
  manager: EntityManager,
  calendar: Omit<HolidayCalendar, 'version' | 'revision'>,
  actorId: string,
): Promise<HolidayCalendar> => {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [publicationLock]);
  const { id, unitId, path, year, source, confidence, recordedAt, entries } = calendar;
  const [added]: HolidayCalendar[] = await manager.query(
    `INSERT INTO holiday_calendar (id, unit_id, path, year, version, source, confidence, revision, published_by, recorded_at, entries)
     SELECT $1, $2, $3, $4, coalesce((SELECT max(version) FROM holiday_calendar WHERE path = $3 AND year = $4), 0) + 1,
            $5, $6, coalesce((SELECT max(revision) FROM holiday_calendar), 0) + 1, $7, $8, $9
     RETURNING ${columns}`,
    [id, unitId, path, year, source, confidence, actorId, recordedAt, JSON.stringify(entries)],
  );
  invariant(added, 'an insert answers with its row');
  return added;
};

/** A calendar of one place, and the last publication that it knows. */
export type PlaceCalendar = { readonly calendar: WorkingCalendar; readonly revision: number };

/** Holiday calendars; those of a place are read once a transaction. */
export const createCalendarStore = (manager: EntityManager) => {
  const known = new Map<string, Promise<PlaceCalendar>>();
  const read = async (path: string): Promise<PlaceCalendar> => {
    const rows: HolidayCalendar[] = await manager.query(
      `SELECT DISTINCT ON (path, year) ${columns} FROM holiday_calendar WHERE starts_with($1, path)
        ORDER BY path, year, version DESC`,
      [path],
    );
    const [{ revision } = { revision: 0 }]: { revision: number }[] = await manager.query(
      'SELECT coalesce(max(revision), 0)::int AS revision FROM holiday_calendar',
    );
    return { calendar: layOver(rows), revision };
  };
  return {
    add: (calendar: Omit<HolidayCalendar, 'version' | 'revision'>, actorId: string) =>
      add(manager, calendar, actorId),
    byId: async (id: string): Promise<HolidayCalendar | undefined> => {
      const rows: HolidayCalendar[] = await manager.query(
        `SELECT ${columns} FROM holiday_calendar WHERE id = $1`,
        [id],
      );
      return rows[0];
    },
    byIds: (ids: readonly string[]): Promise<HolidayCalendar[]> =>
      manager.query(
        `SELECT ${columns} FROM holiday_calendar WHERE id = ANY ($1::uuid[]) ORDER BY path, year`,
        [[...ids]],
      ),
    /** What counts as a working day in the place of this path. `/`: the whole country. */
    of: (path: string): Promise<PlaceCalendar> => {
      const found = known.get(path) ?? read(path);
      known.set(path, found);
      return found;
    },
    /** Newest publication first; `beforeRevision` goes on behind it. */
    find: (filter: {
      readonly year: number | null;
      readonly unitId: string | null;
      readonly beforeRevision: number | null;
      readonly limit: number;
    }): Promise<HolidayCalendar[]> =>
      manager.query(
        `SELECT ${columns} FROM holiday_calendar
          WHERE ($1::int IS NULL OR year = $1) AND ($2::uuid IS NULL OR unit_id = $2)
            AND ($3::bigint IS NULL OR revision < $3)
          ORDER BY revision DESC LIMIT $4`,
        [filter.year, filter.unitId, filter.beforeRevision, filter.limit],
      ),
  };
};

export type CalendarStore = ReturnType<typeof createCalendarStore>;
