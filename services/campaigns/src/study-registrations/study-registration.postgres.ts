import { createHash } from 'node:crypto';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';
import { changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { Commitment, SelfReview, StudyNotes, StudyRegistration } from './study-registration.ts';

const fields: readonly (keyof StudyRegistration)[] = [
  ...(['id', 'unitId', 'path', 'cellId', 'committeeId', 'personId', 'year', 'themeId', 'state'] as const),
  ...(['registeredOn', 'isLate', 'commitmentCount', 'commitmentVersion', 'pledgeSignedOn'] as const),
  ...(['pledgedVersion', 'halfYearGrade', 'halfYearGradedOn', 'grade', 'gradedOn', 'closedOn'] as const),
];
const hashOf = (actorId: string): string => createHash('sha256').update(actorId).digest('hex');
const contextOf = (what: 'commitments' | 'review', id: string): string => `study.${what}:${id}`;

/** Registrations that the reader may see, the newest first; null: any. */
export type StudyFilter = {
  readonly personId: string | null;
  readonly cellId: string | null;
  readonly year: number | null;
  readonly beforeId: string | null;
  readonly limit: number;
};

export type NewReview = Omit<SelfReview, 'version'> & { readonly id: string };

// The latest review of each month, sealed.
const reviewsSql = `
  SELECT DISTINCT ON (month) id, month, version, result, note_sealed AS sealed, recorded_at AS "recordedAt"
    FROM study_review WHERE registration_id = $1 ORDER BY month, version DESC`;

const notesOf = (manager: EntityManager, cipher: ColumnCipher) => ({
  /** The words of a registration; undefined where the reader may not see it. */
  openNotes: async (id: string): Promise<StudyNotes | undefined> => {
    const [row]: { sealed: Buffer }[] = await manager.query(
      'SELECT commitments_sealed AS sealed FROM study_registration WHERE id = $1',
      [id],
    );
    if (row === undefined) return undefined;
    const reviews: (Omit<SelfReview, 'note'> & { id: string; sealed: Buffer })[] = await manager.query(
      reviewsSql,
      [id],
    );
    const replaced: { version: number; sealed: Buffer; replacedAt: Date }[] = await manager.query(
      'SELECT version, sealed, replaced_at AS "replacedAt" FROM study_commitment_version WHERE registration_id = $1 ORDER BY version LIMIT 1000',
      [id],
    );
    const open = (sealed: Buffer) =>
      JSON.parse(cipher.open(sealed, contextOf('commitments', id))) as Commitment[];
    return {
      replaced: replaced.map(({ sealed, ...one }) => ({ ...one, commitments: open(sealed) })),
      commitments: open(row.sealed),
      reviews: reviews.map(({ sealed, ...one }) => ({
        ...one,
        note: cipher.open(sealed, contextOf('review', one.id)),
      })),
    };
  },
  /** Keeps the commitments that hold as replaced, and writes others in their place. */
  rewrite: async (
    { id, themeId, commitmentCount, commitmentVersion }: StudyRegistration,
    commitments: readonly Commitment[],
    by: { readonly actorId: string; readonly now: Date },
  ): Promise<void> => {
    await manager.query(
      `INSERT INTO study_commitment_version (registration_id, version, theme_id, sealed, replaced_at, replaced_by)
       SELECT id, commitment_version, theme_id, commitments_sealed, $2, $3 FROM study_registration WHERE id = $1`,
      [id, by.now, by.actorId],
    );
    await manager.query(
      `UPDATE study_registration SET theme_id = $2, commitment_count = $3, commitment_version = $4, commitments_sealed = $5 WHERE id = $1`,
      [
        ...[id, themeId, commitmentCount, commitmentVersion],
        cipher.seal(JSON.stringify(commitments), contextOf('commitments', id)),
      ],
    );
  },
  addReview: async (study: StudyRegistration, given: NewReview, actorId: string): Promise<void> => {
    const { id, month, result, note, recordedAt } = given;
    await manager.query(
      `INSERT INTO study_review (id, registration_id, cell_id, person_id, month, version, result, note_sealed, recorded_at, recorded_by)
       SELECT $1, $2, $3, $4, $5, 1 + count(*), $6, $7, $8, $9 FROM study_review WHERE registration_id = $2 AND month = $5`,
      [
        ...[id, study.id, study.cellId, study.personId, month, result],
        ...[cipher.seal(note, contextOf('review', id)), recordedAt, actorId],
      ],
    );
  },
});

const readersOf = (manager: EntityManager) => ({
  /** The person of an account; null: organisation knows none. */
  personOf: async (actorId: string): Promise<string | null> => {
    const rows: { personId: string }[] = await manager.query(
      'SELECT person_id AS "personId" FROM person_account_copy WHERE subject_hash = $1',
      [hashOf(actorId)],
    );
    return rows[0]?.personId ?? null;
  },
  /** Reads and writes as the person of an account from here on; null: organisation knows no person of it. */
  enterAs: async (actorId: string, today: CalendarDay): Promise<string | null> => {
    const [row]: { person: string | null }[] = await manager.query('SELECT study_enter($1, $2) AS person', [
      hashOf(actorId),
      today,
    ]);
    return row?.person ?? null;
  },
});

/** Registrations with their sealed words. They show nothing before `enterAs`: only the person and the cell see them. */
export const createStudyStore = (manager: EntityManager, cipher: ColumnCipher) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<StudyRegistration[]> =>
    manager.query(`SELECT ${columnsOf(fields)} FROM study_registration ${condition}`, [...parameters]);
  return {
    ...notesOf(manager, cipher),
    ...readersOf(manager),
    /** Stands for a command in what is kept of it: nobody without the key guesses its words. */
    fingerprint: (command: object): string =>
      cipher.blind(JSON.stringify(command), 'study.command').toString('hex'),
    /** Answers false when the person is registered for the year in the committee. */
    add: async (
      study: StudyRegistration,
      commitments: readonly Commitment[],
      now: Date,
    ): Promise<boolean> => {
      const sealed = cipher.seal(JSON.stringify(commitments), contextOf('commitments', study.id));
      const rows: unknown[] = await manager.query(
        `INSERT INTO study_registration (id, unit_id, path, cell_id, committee_id, person_id, year, theme_id, state, registered_on,
           is_late, commitment_count, commitments_sealed, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         ON CONFLICT ON CONSTRAINT study_registration_once DO NOTHING RETURNING id`,
        [
          ...[
            study.id,
            study.unitId,
            study.path,
            study.cellId,
            study.committeeId,
            study.personId,
            study.year,
          ],
          ...[
            study.themeId,
            study.state,
            study.registeredOn,
            study.isLate,
            study.commitmentCount,
            sealed,
            now,
          ],
        ],
      );
      return rows.length > 0;
    },
    change: ({ id, state, ...study }: StudyRegistration) =>
      changeRow(manager, 'study_registration', {
        ...{ id, state, registeredOn: study.registeredOn, isLate: study.isLate },
        ...{ pledgeSignedOn: study.pledgeSignedOn, pledgedVersion: study.pledgedVersion },
        ...{ halfYearGrade: study.halfYearGrade, halfYearGradedOn: study.halfYearGradedOn },
        ...{ grade: study.grade, gradedOn: study.gradedOn, closedOn: study.closedOn },
      }),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    find: ({ personId, cellId, year, beforeId, limit }: StudyFilter) =>
      read(
        `WHERE ($1::uuid IS NULL OR person_id = $1) AND ($2::uuid IS NULL OR cell_id = $2) AND ($3::int IS NULL OR year = $3)
           AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $5`,
        [personId, cellId, year, beforeId, limit],
      ),
    /** How many at and below a unit, by measure and grade. */
    counts: async (unitId: string, year: number, on: CalendarDay): Promise<ReadonlyMap<string, number>> => {
      const path = (await findUnitPaths(manager, [unitId], on)).get(unitId);
      if (path === undefined) return new Map();
      const rows: { measure: string; count: number }[] = await manager.query(
        'SELECT measure, count FROM study_counts($1, $2)',
        [path, year],
      );
      return new Map(rows.map(({ measure, count }) => [measure, count]));
    },
  };
};

export type StudyStore = ReturnType<typeof createStudyStore>;
