import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import type { HouseholdPerson } from '../households/household-person.ts';
import {
  type LikenessText,
  likenesses,
  likenessTexts,
  likenessVersion,
  type Place,
} from './household-likeness.ts';

const kindBits = 15n;

/** What is kept of a text: 60 bits of its keyed hash, and four that say which likeness it is. */
export const tokenOf = (cipher: Pick<ColumnCipher, 'blind'>, { likeness, text }: LikenessText): bigint => {
  const hash = cipher.blind(text, `household.like.${likeness}`).readBigUInt64BE(0);
  return BigInt.asIntN(64, (hash & ~kindBits) | BigInt(likenesses.indexOf(likeness)));
};

/** The blind index of likeness, of households in scope. */
export const createLikeness = (manager: EntityManager, cipher: ColumnCipher) => {
  /** Adds what the household is found by in a place; what it was found by in others stays. */
  const add = async (householdId: string, person: HouseholdPerson, place: Place): Promise<void> => {
    const tokens = likenessTexts(person, place).map((text) => tokenOf(cipher, text).toString());
    await manager.query(
      'INSERT INTO household_token (token, household_id) SELECT DISTINCT unnest($2::bigint[]), $1::uuid ON CONFLICT DO NOTHING',
      [householdId, tokens],
    );
    await manager.query('UPDATE household SET likeness_version = $2 WHERE id = $1', [
      householdId,
      likenessVersion,
    ]);
  };
  const forget = (householdId: string): Promise<unknown> =>
    manager.query('DELETE FROM household_token WHERE household_id = $1', [householdId]);
  return {
    add,
    forget,
    replace: async (householdId: string, person: HouseholdPerson, place: Place): Promise<void> => {
      await forget(householdId);
      await add(householdId, person, place);
    },
    /** Households that were recorded before the index was as it is now. */
    behind: (limit: number): Promise<(Place & { readonly id: string })[]> =>
      manager.query(
        `SELECT id, unit_id AS "unitId", area_id AS "areaId" FROM household
          WHERE likeness_version < $1 AND erased_at IS NULL ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [likenessVersion, limit],
      ),
  };
};
