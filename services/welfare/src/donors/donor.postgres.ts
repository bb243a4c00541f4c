import { searchKey } from '@mttq/kernel/search-key';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import { type Donor, nameIndex, sealContextOf } from './donor.ts';

const columns = `id, kind, unit_id AS "unitId", path, display_policy AS "displayPolicy", public_name AS "publicName",
  name_sealed AS "nameSealed", contact_sealed AS "contactSealed", registered_at AS "registeredAt", erased_at AS "erasedAt"`;

/** A donor as registered, with what is to be sealed. */
export type NewDonor = Omit<Donor, 'nameSealed' | 'contactSealed' | 'registeredAt' | 'erasedAt'> & {
  readonly name: string | null;
  readonly contact: string | null;
};

/** Who registered a donor, and when. */
export type DonorTrail = { readonly actorId: string; readonly now: Date };

/** Donors of the units in scope, found by the name as far as a blind index goes. */
export type DonorFilter = {
  readonly path: string;
  readonly name?: string;
  readonly afterId?: string;
  readonly limit: number;
};

const sealed = (cipher: ColumnCipher, donor: NewDonor) => ({
  name: donor.name === null ? null : cipher.seal(donor.name, sealContextOf('name', donor.id)),
  digest: donor.name === null ? null : cipher.blind(searchKey(donor.name), nameIndex),
  contact: donor.contact === null ? null : cipher.seal(donor.contact, sealContextOf('contact', donor.id)),
});

/** Donors, in one transaction. Texts are sealed here and opened where a read is audited. */
export const createDonorStore = (manager: EntityManager, cipher: ColumnCipher) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<Donor[]> =>
    manager.query(`SELECT ${columns} FROM donor ${condition}`, [...parameters]);
  return {
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lock: async (id: string) => (await read('WHERE id = $1 AND erased_at IS NULL FOR UPDATE', [id]))[0],
    find: ({ path, name, afterId, limit }: DonorFilter) =>
      read(
        `WHERE path >= $1 AND path < $1 || '~' AND ($2::bytea IS NULL OR name_digest = $2) AND ($3::uuid IS NULL OR id > $3)
           AND erased_at IS NULL ORDER BY id LIMIT $4`,
        [path, name === undefined ? null : cipher.blind(searchKey(name), nameIndex), afterId ?? null, limit],
      ),
    add: async (donor: NewDonor, { actorId, now }: DonorTrail): Promise<void> => {
      const { name, digest, contact } = sealed(cipher, donor);
      await manager.query(
        `INSERT INTO donor (id, kind, unit_id, path, display_policy, public_name, name_sealed, name_digest, contact_sealed, registered_by, registered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          donor.id,
          donor.kind,
          donor.unitId,
          donor.path,
          donor.displayPolicy,
          donor.publicName,
          name,
          digest,
          contact,
          actorId,
          now,
        ],
      );
    },
    change: async (donor: NewDonor): Promise<void> => {
      const { name, digest, contact } = sealed(cipher, donor);
      await manager.query(
        `UPDATE donor SET display_policy = $2, public_name = $3, name_sealed = $4, name_digest = $5, contact_sealed = $6 WHERE id = $1`,
        [donor.id, donor.displayPolicy, donor.publicName, name, digest, contact],
      );
    },
    /** Nothing that names the donor is left; what was given stays. */
    erase: async (id: string, reason: string, now: Date): Promise<void> => {
      await manager.query(
        `UPDATE donor SET display_policy = 'HIDDEN', public_name = NULL, name_sealed = NULL, name_digest = NULL, contact_sealed = NULL,
                erased_at = $2, erasure_reason = $3 WHERE id = $1`,
        [id, now, reason],
      );
    },
    /** Stands for a name or contact where commands are compared: a plain digest of it could be guessed. */
    standIn: (text: string | null | undefined): string | null =>
      text == null ? null : cipher.blind(text, 'donor.command').toString('hex'),
    /** The texts of a donor. Whoever opens them writes down why. */
    open: (donor: Donor) => ({
      name: donor.nameSealed === null ? null : cipher.open(donor.nameSealed, sealContextOf('name', donor.id)),
      contact:
        donor.contactSealed === null
          ? null
          : cipher.open(donor.contactSealed, sealContextOf('contact', donor.id)),
    }),
  };
};

export type DonorStore = ReturnType<typeof createDonorStore>;
