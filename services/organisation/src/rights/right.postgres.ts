import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import type { RightsLookup } from '@mttq/platform/graph/access';
import type { DataSource, EntityManager } from 'typeorm';
import type { CommitteeKind } from '../committees/committee.ts';
import type { Post } from '../mandates/mandate.ts';
import { postActionTable } from './right.table.ts';
import type { HeldPost, PostAction } from './right.ts';
import { createRightHistory } from './right-history.postgres.ts';
import { subjectHashOf } from './subject-hash.ts';

export type Holder = {
  readonly personId: string;
  readonly subjectHash: string | null;
  readonly posts: HeldPost[];
};

type Scope = { readonly on: CalendarDay; readonly placeId?: string | undefined };

type Asker = { readonly id: string; readonly isAdministrator: boolean };

// Units above a unit, or above the commune of a residential area, as the tree was on day $3.
const above = `
  WITH RECURSIVE above (id, depth) AS (
    SELECT $4::uuid, 0
    UNION ALL
    SELECT parent.id, above.depth + 1 FROM above
    CROSS JOIN LATERAL (
      SELECT version.parent_unit_id AS id FROM unit_version version
      WHERE version.unit_id = above.id AND version.recorded_until IS NULL
        AND daterange(version.valid_from, version.valid_until) @> $3::date
      UNION ALL
      SELECT version.commune_unit_id FROM area_version version
      WHERE version.area_id = above.id AND version.recorded_until IS NULL
        AND daterange(version.valid_from, version.valid_until) @> $3::date
    ) AS parent
    WHERE parent.id IS NOT NULL AND above.depth < 8
  )`;

const heldOn = `
  SELECT 1 FROM person
  JOIN mandate ON mandate.person_id = person.id AND mandate.state IN ('RECOGNISED', 'ENDED')
    AND daterange(mandate.valid_from, mandate.valid_until) @> $3::date
  JOIN committee ON committee.id = mandate.committee_id
  JOIN post_action given ON given.committee_kind = committee.kind AND given.post = mandate.post
    AND given.action_name = $2 AND daterange(given.valid_from, given.valid_until) @> $3::date
  WHERE person.subject_hash = $1`;

export type RightsStore = ReturnType<typeof createRightsStore>;

/** The platform's question about rights, answered from the tables of this service and the tree of today. */
export const createRightsLookup = (dataSource: DataSource): RightsLookup => {
  const store = createRightsStore(dataSource.manager);
  return (actor, action, unitId) =>
    store.may(actor, action, { on: dayInVietnam(new Date()), placeId: unitId });
};

export const createRightsStore = (manager: EntityManager) => ({
  /**
   * Whether the actor holds the right on that day, in the unit or area and by the tree of that day; without a place,
   * anywhere at all.
   */
  may: async (actor: Asker, action: string, { on, placeId }: Scope): Promise<boolean> => {
    if (actor.isAdministrator) return true;
    const parameters = [subjectHashOf(actor.id), action, on];
    const [found]: { holds: boolean }[] =
      placeId === undefined
        ? await manager.query(`/* rights.mayAnywhere */ SELECT EXISTS (${heldOn}) AS holds`, parameters)
        : await manager.query(
            `/* rights.may */ ${above} SELECT EXISTS (
               ${heldOn} AND coalesce(committee.unit_id, committee.area_id) IN (SELECT id FROM above)) AS holds`,
            [...parameters, placeId],
          );
    return found?.holds ?? false;
  },

  /** Who the persons are and which posts they have, had or will have. Persons without a post are listed, too. */
  holders: async (personIds: readonly string[]): Promise<Holder[]> => {
    const rows: ({ personId: string; subjectHash: string | null } & HeldPost)[] = await manager.query(
      `/* rights.holders */ SELECT person.id AS "personId", person.subject_hash AS "subjectHash",
         committee.kind AS "committeeKind", mandate.post, coalesce(committee.unit_id, committee.area_id) AS "unitId",
         mandate.valid_from AS "validFrom", mandate.valid_until AS "validUntil"
       FROM person
       LEFT JOIN mandate ON mandate.person_id = person.id AND mandate.state IN ('RECOGNISED', 'ENDED')
       LEFT JOIN committee ON committee.id = mandate.committee_id
       WHERE person.id = ANY ($1::uuid[]) ORDER BY person.id`,
      [personIds],
    );
    return [...Map.groupBy(rows, (row) => row.personId)].map(([personId, posts]) => ({
      personId,
      subjectHash: posts[0]?.subjectHash ?? null,
      posts: posts.filter((row) => row.post !== null),
    }));
  },

  personOf: async (subject: string): Promise<string | undefined> => {
    const [found]: { id: string }[] = await manager.query('SELECT id FROM person WHERE subject_hash = $1', [
      subjectHashOf(subject),
    ]);
    return found?.id;
  },

  /** Rights as they were on a day, as far as was on record at an instant. */
  ...createRightHistory(manager),

  postActions: (): Promise<PostAction[]> =>
    manager.getRepository(postActionTable).find({ order: { id: 'ASC' } }),

  lockPostActions: (committeeKind: CommitteeKind, post: Post): Promise<PostAction[]> =>
    manager
      .getRepository(postActionTable)
      .find({ where: { committeeKind, post }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } }),

  changePostActions: async (shortened: readonly PostAction[], added: readonly PostAction[], now: Date) => {
    const repository = manager.getRepository(postActionTable);
    for (const { id, validUntil } of shortened)
      await repository.update({ id }, { validUntil, recordedFrom: now });
    await repository.insert(added.map((row) => ({ ...row, recordedFrom: now })));
  },

  /** Everybody who holds or held the post. */
  holdersOfPost: async (committeeKind: CommitteeKind, post: Post): Promise<string[]> => {
    const rows: { id: string }[] = await manager.query(
      `SELECT DISTINCT mandate.person_id AS id FROM mandate JOIN committee ON committee.id = mandate.committee_id
       WHERE committee.kind = $1 AND mandate.post = $2 AND mandate.state IN ('RECOGNISED', 'ENDED') ORDER BY 1`,
      [committeeKind, post],
    );
    return rows.map(({ id }) => id);
  },
});
