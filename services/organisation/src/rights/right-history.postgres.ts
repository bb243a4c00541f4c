import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { RightAnswer } from './right.ts';

// Every table is read as it was on record at $2, for the day $1.
const recordedAt = (alias: string): string =>
  `${alias}.recorded_from <= $2 AND (${alias}.recorded_until IS NULL OR ${alias}.recorded_until > $2)`;

const given = `
  SELECT mandate.id AS "mandateId", mandate.person_id AS "personId", given.action_name AS "actionName",
    coalesce(committee.unit_id, committee.area_id) AS "unitId",
    greatest(mandate.valid_from, given.valid_from) AS "validFrom",
    least(mandate.valid_until, given.valid_until) AS "validUntil"
  FROM mandate_record mandate
  JOIN committee ON committee.id = mandate.committee_id
  JOIN post_action_record given ON given.committee_kind = committee.kind AND given.post = mandate.post
    AND daterange(given.valid_from, given.valid_until) @> $1::date AND ${recordedAt('given')}
  WHERE mandate.state IN ('RECOGNISED', 'ENDED') AND daterange(mandate.valid_from, mandate.valid_until) @> $1::date
    AND ${recordedAt('mandate')}`;

const above = `
  WITH RECURSIVE above (id, depth) AS (
    SELECT $4::uuid, 0
    UNION ALL
    SELECT parent.id, above.depth + 1 FROM above
    CROSS JOIN LATERAL (
      SELECT version.parent_unit_id AS id FROM unit_version version
      WHERE version.unit_id = above.id AND ${recordedAt('version')}
        AND daterange(version.valid_from, version.valid_until) @> $1::date
      UNION ALL
      SELECT version.commune_unit_id FROM area_version version
      WHERE version.area_id = above.id AND ${recordedAt('version')}
        AND daterange(version.valid_from, version.valid_until) @> $1::date
    ) AS parent
    WHERE parent.id IS NOT NULL AND above.depth < 8
  )`;

type Moment = { readonly asOf: CalendarDay; readonly knownAt: Date };

/** Rights as they were on any day, as far as was on record at any instant. */
export const createRightHistory = (manager: EntityManager) => ({
  ofPerson: (personId: string, { asOf, knownAt }: Moment): Promise<RightAnswer[]> =>
    manager.query(
      `/* rights.ofPerson */ ${given} AND mandate.person_id = $3 ORDER BY given.action_name, 4 LIMIT 1000`,
      [asOf, knownAt, personId],
    ),

  holdersOf: (action: string, placeId: string, { asOf, knownAt }: Moment): Promise<RightAnswer[]> =>
    manager.query(
      `/* rights.holdersOf */ ${above} ${given} AND given.action_name = $3
         AND coalesce(committee.unit_id, committee.area_id) IN (SELECT id FROM above)
       ORDER BY mandate.person_id LIMIT 1000`,
      [asOf, knownAt, action, placeId],
    ),
});
