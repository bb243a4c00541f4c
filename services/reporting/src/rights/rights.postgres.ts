import { createHash } from 'node:crypto';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { RightsLookup } from '@mttq/platform/graph/access';
import type { DataSource } from 'typeorm';

// A right covers the subtree of its unit, as the tree is on the day of the question.
const holdsRight = `
  WITH RECURSIVE above(unit_id) AS (
    SELECT $4::uuid
    UNION
    SELECT version.parent_unit_id FROM above JOIN unit_version_copy AS version USING (unit_id)
    WHERE version.parent_unit_id IS NOT NULL
      AND (version.valid_from IS NULL OR version.valid_from <= $3)
      AND (version.valid_until IS NULL OR version.valid_until > $3)
  )
  SELECT 1 FROM right_copy
  WHERE subject_hash = $1 AND action_name = $2
    AND valid_from <= $3 AND (valid_until IS NULL OR valid_until > $3)
    AND ($4::uuid IS NULL OR unit_id IN (SELECT unit_id FROM above))
  LIMIT 1`;

/** Whether the actor holds a right today, by this service's copies of rights and tree. */
export const createRightsLookup =
  (dataSource: DataSource, clock: () => Date = () => new Date()): RightsLookup =>
  async (actor, action, unitId) => {
    const subjectHash = createHash('sha256').update(actor.id).digest('hex');
    const rows = await dataSource.query(holdsRight, [
      subjectHash,
      action,
      dayInVietnam(clock()),
      unitId ?? null,
    ]);
    return rows.length > 0;
  };
