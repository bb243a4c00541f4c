import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { Level } from '../petitions/petition.ts';

/** How many signatures a level asks for, from a day on. */
export type SignatureThreshold = {
  readonly id: string;
  readonly level: Level;
  readonly signatures: number;
  readonly validFrom: CalendarDay;
  readonly source: string;
};

const thresholdColumns = 'id, level, signatures, valid_from AS "validFrom", source';

/** Thresholds of signatures: data with days and a source. */
export const createThresholdStore = (manager: EntityManager) => ({
  /** Answers false when the level has a threshold from this day on. */
  add: async (threshold: SignatureThreshold, now: Date): Promise<boolean> => {
    const rows: unknown[] = await manager.query(
      `INSERT INTO signature_threshold (id, level, signatures, valid_from, source, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT signature_threshold_day_once DO NOTHING RETURNING id`,
      [threshold.id, threshold.level, threshold.signatures, threshold.validFrom, threshold.source, now],
    );
    return rows.length > 0;
  },
  byIds: (ids: readonly string[]): Promise<SignatureThreshold[]> =>
    manager.query(`SELECT ${thresholdColumns} FROM signature_threshold WHERE id = ANY ($1::uuid[])`, [
      [...ids],
    ]),
  inForce: async (level: Level, day: CalendarDay): Promise<SignatureThreshold | undefined> => {
    const rows: SignatureThreshold[] = await manager.query(
      `SELECT ${thresholdColumns} FROM signature_threshold WHERE level = $1 AND valid_from <= $2
        ORDER BY valid_from DESC LIMIT 1`,
      [level, day],
    );
    return rows[0];
  },
});

export type ThresholdStore = ReturnType<typeof createThresholdStore>;
