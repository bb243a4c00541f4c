import { createHash } from 'node:crypto';
import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import type { DataSource, EntityManager } from 'typeorm';
import { defineProjection, when } from '../events/define-projection.ts';
import type { RightsLookup } from '../graph/access.ts';
import type { Actor } from '../graph/actor.ts';

/** The copy of everybody's rights in a service's own database: table `right_copy`. Without an account there are none. */
export const rightsCopyProjection = defineProjection({
  name: 'organisation-rights',
  source: 'organisation',
  tables: ['right_copy'],
  on: [
    when(rightsChanged, async ({ data }, manager) => {
      await manager.query('DELETE FROM right_copy WHERE person_id = $1', [data.personId]);
      if (data.subjectHash === null) return;
      await manager.query(
        `INSERT INTO right_copy (person_id, subject_hash, action_name, unit_id, valid_from, valid_until)
         SELECT $1, $2, "actionName", "unitId", "validFrom", "validUntil"
         FROM jsonb_to_recordset($3::jsonb)
              AS given("actionName" text, "unitId" uuid, "validFrom" date, "validUntil" date)`,
        [data.personId, data.subjectHash, JSON.stringify(data.rights)],
      );
    }),
  ],
});

// A right covers the subtree of its unit, as the tree is on the day of the question.
const holdsRightSql = `
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

/** Whether an actor holds a right on a day, for one unit, or, with `unitId` null, for any. */
export const holdsRight = async (
  manager: EntityManager,
  actor: Pick<Actor, 'id'>,
  right: { readonly action: string; readonly unitId: string | null; readonly day: CalendarDay },
): Promise<boolean> => {
  const subjectHash = createHash('sha256').update(actor.id).digest('hex');
  const rows: unknown[] = await manager.query(holdsRightSql, [
    subjectHash,
    right.action,
    right.day,
    right.unitId,
  ]);
  return rows.length > 0;
};

// The same for many at once: each asks for one unit.
const holdRightsSql = `
  WITH RECURSIVE above(asked_unit_id, unit_id) AS (
    SELECT DISTINCT unit_id, unit_id FROM unnest($4::uuid[]) AS given(unit_id)
    UNION
    SELECT above.asked_unit_id, version.parent_unit_id FROM above CROSS JOIN LATERAL (
      SELECT parent_unit_id FROM unit_version_copy AS kept
       WHERE kept.unit_id = above.unit_id AND parent_unit_id IS NOT NULL AND (valid_from IS NULL OR valid_from <= $3)
         AND (valid_until IS NULL OR valid_until > $3) OFFSET 0) AS version
  )
  SELECT EXISTS (
    SELECT FROM right_copy held JOIN above ON above.unit_id = held.unit_id AND above.asked_unit_id = given.unit_id
    WHERE held.subject_hash = given.subject_hash AND held.action_name = $2
      AND held.valid_from <= $3 AND (held.valid_until IS NULL OR held.valid_until > $3)) AS holds
  FROM unnest($1::text[], $4::uuid[]) WITH ORDINALITY AS given(subject_hash, unit_id, place) ORDER BY place`;

/** Which of these actors hold a right on a day for the unit beside them, in order. */
export const holdRights = async (
  manager: EntityManager,
  { action, day }: { readonly action: string; readonly day: CalendarDay },
  asked: readonly { readonly actorId: string; readonly unitId: string }[],
): Promise<readonly boolean[]> => {
  const rows: { holds: boolean }[] = await manager.query(holdRightsSql, [
    asked.map(({ actorId }) => createHash('sha256').update(actorId).digest('hex')),
    action,
    day,
    asked.map(({ unitId }) => unitId),
  ]);
  return rows.map(({ holds }) => holds);
};

/** The doors of a service, opened by its copies of rights and tree. */
export const createRightsLookup =
  (dataSource: DataSource, clock: () => Date = () => new Date()): RightsLookup =>
  (actor, action, unitId) =>
    holdsRight(dataSource.manager, actor, { action, unitId: unitId ?? null, day: dayInVietnam(clock()) });
