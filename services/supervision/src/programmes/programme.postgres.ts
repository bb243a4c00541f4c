import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import type { Programme } from './programme.ts';

const rows = createRowMap<Programme>('supervision_programme', {
  id: 'id',
  unitId: 'unit_id',
  path: 'path',
  committeeId: 'committee_id',
  year: 'year',
  title: 'title',
  placeText: 'place_text',
  items: { json: 'items' },
  roundsTarget: 'rounds_target',
  dialoguesTarget: 'dialogues_target',
  state: 'state',
  agreements: { json: 'agreements' },
  documentId: 'document_id',
  issuedOn: 'issued_on',
  closedOn: 'closed_on',
  deadlineId: 'deadline_id',
});

/** Supervision programmes in scope; issued ones without. */
export const createProgrammeStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]) =>
    rows.read(manager, condition, parameters);
  return {
    add: (programme: Programme) => rows.add(manager, programme),
    save: (programme: Programme) => rows.save(manager, programme),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    ofYear: async (unitId: string, year: number) =>
      (await read('WHERE unit_id = $1 AND year = $2 AND inherited_from IS NULL', [unitId, year]))[0],
    /** The subtree of a path, newest first. */
    find: (filter: {
      readonly path: string;
      readonly year: number | null;
      readonly beforeId: string | null;
      readonly limit: number;
    }) =>
      read(
        `WHERE starts_with(path, $1) AND ($2::int IS NULL OR year = $2) AND ($3::uuid IS NULL OR id < $3)
         ORDER BY id DESC LIMIT $4`,
        [filter.path, filter.year, filter.beforeId, filter.limit],
      ),
  };
};

export type ProgrammeStore = ReturnType<typeof createProgrammeStore>;
