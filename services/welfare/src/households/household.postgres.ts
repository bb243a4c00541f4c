import { createHash, randomBytes } from 'node:crypto';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { insertRow, selectList, updateRow } from '@mttq/platform/data/plain-rows';
import type { EntityManager } from 'typeorm';
import { createLikeness } from '../likeness/likeness.postgres.ts';
import type { ClassRecord, Household, HouseholdClass } from './household.ts';
import { type HouseholdKey, type HouseholdPerson, keysOf, maskName } from './household-person.ts';

const fields = [
  'id',
  'unitId',
  'path',
  'areaId',
  'size',
  'maskedName',
  'commitment',
  'recordedAt',
  'erasedAt',
];
const classFields = [
  ...[
    'id',
    'householdId',
    'year',
    'householdClass',
    'standardVersion',
    'decidedOn',
    'documentId',
    'correctsId',
  ],
  ...['reason', 'recordedAt'],
];

const contextOf = (householdId: string): string => `household:${householdId}`;

type Block = { readonly salt: string; readonly person: HouseholdPerson };

export type HouseholdFilter = {
  readonly path: string;
  readonly areaId?: string | null | undefined;
  readonly classOfYear?: { readonly year: number; readonly householdClass: HouseholdClass } | undefined;
  readonly afterId: string | null;
  readonly limit: number;
};

// The latest record of each year.
const currentClass = 'NOT EXISTS (SELECT FROM household_class later WHERE later.corrects_id = c.id)';

const sealPerson = (cipher: ColumnCipher, householdId: string, person: HouseholdPerson) => {
  const block: Block = { salt: randomBytes(16).toString('base64'), person };
  const text = JSON.stringify(block);
  return {
    blockSealed: cipher.seal(text, contextOf(householdId)),
    commitment: createHash('sha256').update(text).digest(),
    maskedName: maskName(person.headName),
  };
};

const classReads = (manager: EntityManager) => ({
  addClass: (record: ClassRecord) => insertRow(manager, 'household_class', record),
  classesOf: (ids: readonly string[]): Promise<ClassRecord[]> =>
    manager.query(
      `SELECT ${selectList(classFields)} FROM household_class c
          WHERE household_id = ANY ($1::uuid[]) AND ${currentClass} ORDER BY year DESC LIMIT 10000`,
      [[...ids]],
    ),
  classById: async (id: string): Promise<ClassRecord | undefined> => {
    const rows: ClassRecord[] = await manager.query(
      `SELECT ${selectList(classFields)} FROM household_class WHERE id = $1`,
      [id],
    );
    return rows[0];
  },
});

const keyRows = (manager: EntityManager, cipher: ColumnCipher) => {
  const digestOf = ({ kind, text }: HouseholdKey): Buffer => cipher.blind(text, `household.${kind}`);
  const addKeys = async (householdId: string, keys: readonly HouseholdKey[]) => {
    for (const key of keys)
      await insertRow(manager, 'household_key', {
        householdId,
        kind: key.kind,
        digest: digestOf(key),
      });
  };
  return { digestOf, addKeys };
};

/** Households in scope, with their sealed blocks and blind indexes. */
export const createHouseholdStore = (manager: EntityManager, cipher: ColumnCipher) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<Household[]> =>
    manager.query(`SELECT ${selectList(fields)} FROM household h ${condition}`, [...parameters]);
  const { digestOf, addKeys } = keyRows(manager, cipher);
  const likeness = createLikeness(manager, cipher);
  return {
    likeness,
    add: async (
      household: Omit<Household, 'maskedName' | 'commitment' | 'erasedAt'>,
      person: HouseholdPerson,
    ): Promise<Household> => {
      const sealed = sealPerson(cipher, household.id, person);
      await insertRow(manager, 'household_register', { id: household.id, unitId: household.unitId });
      await insertRow(manager, 'household', { ...household, ...sealed });
      await addKeys(household.id, keysOf(person, household.areaId ?? household.unitId));
      await likeness.add(household.id, person, household);
      const { blockSealed, ...shown } = sealed;
      return { ...household, ...shown, erasedAt: null };
    },
    change: async (household: Household, person: HouseholdPerson | null): Promise<void> => {
      const sealed = person === null ? {} : sealPerson(cipher, household.id, person);
      const { id, size, areaId } = household;
      await updateRow(manager, 'household', { id, size, areaId, ...sealed });
      if (person === null) return;
      await manager.query('DELETE FROM household_key WHERE household_id = $1', [id]);
      await addKeys(id, keysOf(person, areaId ?? household.unitId));
      await likeness.replace(id, person, household);
    },
    /** What is personal goes; id, place, classes, cases and the commitment stay. */
    erase: async (id: string, erasedAt: Date): Promise<void> => {
      await updateRow(manager, 'household', { id, blockSealed: null, maskedName: null, erasedAt });
      await likeness.forget(id);
      await manager.query('DELETE FROM household_key WHERE household_id = $1', [id]);
    },
    /** Stands for a command that carries personal data: a digest that nobody without the key can guess at. */
    fingerprint: (command: object): string =>
      cipher.blind(JSON.stringify(command), 'household.command').toString('hex'),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lock: async (id: string): Promise<Household | undefined> =>
      (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** Opens the block; undefined once erased. */
    openPerson: async (id: string): Promise<HouseholdPerson | undefined> => {
      const rows: { sealed: Buffer | null }[] = await manager.query(
        'SELECT block_sealed AS sealed FROM household WHERE id = $1',
        [id],
      );
      const sealed = rows[0]?.sealed;
      return sealed == null ? undefined : (JSON.parse(cipher.open(sealed, contextOf(id))) as Block).person;
    },
    /** Where a household lies; known without a scope, for it says nothing about anybody. */
    unitsOf: (ids: readonly string[]): Promise<{ id: string; unitId: string }[]> =>
      manager.query('SELECT id, unit_id AS "unitId" FROM place_of_households($1)', [[...ids]]),
    findByKeys: (keys: readonly HouseholdKey[], limit: number) =>
      read(
        `WHERE id IN (SELECT household_id FROM household_key
                       WHERE (kind, digest) IN (SELECT * FROM unnest($1::text[], $2::bytea[]))) ORDER BY id LIMIT $3`,
        [keys.map(({ kind }) => kind), keys.map(digestOf), limit],
      ),
    find: ({ path, areaId, classOfYear, afterId, limit }: HouseholdFilter) =>
      read(
        `WHERE starts_with(path, $1) AND ($2::uuid IS NULL OR area_id = $2) AND ($3::uuid IS NULL OR id > $3)
           AND ($4::int IS NULL OR EXISTS (SELECT FROM household_class c WHERE c.household_id = h.id AND c.year = $4
                                              AND c.household_class = $5 AND ${currentClass}))
         ORDER BY id LIMIT $6`,
        [
          path,
          areaId ?? null,
          afterId,
          classOfYear?.year ?? null,
          classOfYear?.householdClass ?? null,
          limit,
        ],
      ),
    ...classReads(manager),
  };
};

export type HouseholdStore = ReturnType<typeof createHouseholdStore>;
