import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import type { CoordinationProgramme } from './coordination-programme.ts';

const rows = createRowMap<CoordinationProgramme>('coordination_programme', {
  id: 'id',
  unitId: 'unit_id',
  path: 'path',
  kind: 'kind',
  number: 'number',
  title: 'title',
  parties: { json: 'parties' },
  validFrom: 'valid_from',
  validTo: 'valid_to',
  placeText: 'place_text',
  documentId: 'document_id',
});

/** Coordination programmes: everybody reads them. */
export const createCoordinationStore = (manager: EntityManager) => ({
  add: (programme: CoordinationProgramme) => rows.add(manager, programme),
  byId: async (id: string) => (await rows.read(manager, 'WHERE id = $1', [id]))[0],
  /** The subtree of a path, newest first. */
  find: (filter: {
    readonly path: string;
    readonly inForceOn: CalendarDay | null;
    readonly beforeId: string | null;
    readonly limit: number;
  }) =>
    rows.read(
      manager,
      `WHERE starts_with(path, $1) AND ($3::uuid IS NULL OR id < $3)
         AND ($2::date IS NULL OR (valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)))
       ORDER BY id DESC LIMIT $4`,
      [filter.path, filter.inForceOn, filter.beforeId, filter.limit],
    ),
});

export type CoordinationStore = ReturnType<typeof createCoordinationStore>;
