import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { Recognition, RecognitionLevel, Standing } from './recognition.ts';

const levelColumns = `id, code, name, threshold::text AS threshold, valid_from AS "validFrom", valid_until AS "validUntil", source, confidence`;
const columns = `id, donor_id AS "donorId", level_id AS "levelId", unit_id AS "unitId", recognised_on AS "recognisedOn",
  document_id AS "documentId"`;

type LevelRow = Omit<RecognitionLevel, 'threshold'> & { readonly threshold: string };
const toLevel = (row: LevelRow): RecognitionLevel => ({ ...row, threshold: BigInt(row.threshold) });
type StandingRow = { readonly donorId: string; readonly contributed: string; readonly direct: string };

const standingsSql = `
  WITH given AS (
    SELECT donor_id, sum(contributed) AS contributed, sum(direct) AS direct FROM (
      SELECT c.donor_id, c.amount AS contributed, 0 AS direct FROM contribution c JOIN fund f ON f.id = c.fund_id
       WHERE c.state = 'CONFIRMED' AND NOT c.is_anonymous AND c.donor_id IS NOT NULL AND f.path >= $1 AND f.path < $1 || '~'
      UNION ALL
      SELECT d.donor_id, 0, d.cash FROM direct_support d JOIN fund f ON f.id = d.fund_id
       WHERE d.state = 'RECORDED' AND d.cash IS NOT NULL AND f.path >= $1 AND f.path < $1 || '~') AS gifts
     WHERE $2::uuid IS NULL OR donor_id = $2 GROUP BY donor_id
  )
  SELECT g.donor_id AS "donorId", g.contributed::text AS contributed, g.direct::text AS direct
    FROM given g JOIN donor d ON d.id = g.donor_id
   WHERE d.erased_at IS NULL AND d.display_policy <> 'HIDDEN'
     AND ($3::numeric IS NULL OR (g.contributed + g.direct, g.donor_id) < ($3, $4::uuid))
   ORDER BY g.contributed + g.direct DESC, g.donor_id DESC LIMIT $5`;

/** Donors by what they gave below a path, most first. */
export type StandingFilter = {
  readonly path: string;
  readonly donorId?: string;
  readonly before?: { readonly total: string; readonly donorId: string };
  readonly limit: number;
};

const levelsOf = (manager: EntityManager) => ({
  /** Of each code the latest level that is valid on a day. */
  levelsOn: async (day: CalendarDay): Promise<RecognitionLevel[]> => {
    const rows: LevelRow[] = await manager.query(
      `SELECT * FROM (SELECT DISTINCT ON (code) ${levelColumns} FROM recognition_level WHERE valid_from <= $1
         ORDER BY code, valid_from DESC) AS latest WHERE "validUntil" IS NULL OR "validUntil" > $1 LIMIT 1000`,
      [day],
    );
    return rows.map(toLevel);
  },
  levelsByIds: async (ids: readonly string[]): Promise<RecognitionLevel[]> => {
    const rows: LevelRow[] = await manager.query(
      `SELECT ${levelColumns} FROM recognition_level WHERE id = ANY ($1::uuid[])`,
      [[...ids]],
    );
    return rows.map(toLevel);
  },
  levels: async (afterId: string | null, limit: number): Promise<RecognitionLevel[]> => {
    const rows: LevelRow[] = await manager.query(
      `SELECT ${levelColumns} FROM recognition_level WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2`,
      [afterId, limit],
    );
    return rows.map(toLevel);
  },
  /** Answers false when a level of this code begins on this day already. */
  addLevel: async (
    level: RecognitionLevel,
    trail: { readonly actorId: string; readonly now: Date },
  ): Promise<boolean> => {
    const { id, code, name, threshold, validFrom, validUntil, source, confidence } = level;
    const rows: unknown[] = await manager.query(
      `INSERT INTO recognition_level (id, code, name, threshold, valid_from, valid_until, source, confidence, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT ON CONSTRAINT recognition_level_once DO NOTHING RETURNING id`,
      [
        id,
        code,
        name,
        threshold.toString(),
        validFrom,
        validUntil,
        source,
        confidence,
        trail.actorId,
        trail.now,
      ],
    );
    return rows.length > 0;
  },
});

/** Levels of recognition and who was recognised, in one transaction. Standings need a scope. */
export const createRecognitionStore = (manager: EntityManager) => ({
  ...levelsOf(manager),
  standings: async ({ path, donorId, before, limit }: StandingFilter): Promise<Standing[]> => {
    const rows: StandingRow[] = await manager.query(standingsSql, [
      path,
      donorId ?? null,
      before?.total ?? null,
      before?.donorId ?? null,
      limit,
    ]);
    return rows.map((row) => ({
      ...row,
      contributed: BigInt(row.contributed),
      direct: BigInt(row.direct),
    }));
  },
  /** Answers false when the unit has recognised the donor at this level before. */
  add: async (
    recognition: Recognition & { readonly levelCode: string; readonly path: string },
    trail: { readonly actorId: string; readonly now: Date },
  ): Promise<boolean> => {
    const { id, donorId, levelId, levelCode, unitId, path, recognisedOn, documentId } = recognition;
    const rows: unknown[] = await manager.query(
      `INSERT INTO recognition (id, donor_id, level_id, level_code, unit_id, path, recognised_on, document_id, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT ON CONSTRAINT recognition_once DO NOTHING RETURNING id`,
      [id, donorId, levelId, levelCode, unitId, path, recognisedOn, documentId, trail.actorId, trail.now],
    );
    return rows.length > 0;
  },
  byId: async (id: string): Promise<Recognition | undefined> => {
    const rows: Recognition[] = await manager.query(`SELECT ${columns} FROM recognition WHERE id = $1`, [id]);
    return rows[0];
  },
  ofUnit: (unitId: string, beforeId: string | null, limit: number): Promise<Recognition[]> =>
    manager.query(
      `SELECT ${columns} FROM recognition WHERE unit_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [unitId, beforeId, limit],
    ),
});

export type RecognitionStore = ReturnType<typeof createRecognitionStore>;
