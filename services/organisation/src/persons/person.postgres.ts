import { type EntityManager, In } from 'typeorm';
import { personTable } from './person.table.ts';
import type { Person } from './person.ts';

const toRow = (person: Person, now: Date) => ({
  ...person,
  contactSealed: person.contactSealed === null ? null : Buffer.from(person.contactSealed),
  recordedFrom: now,
});

export type PersonsStore = ReturnType<typeof createPersonsStore>;

export const createPersonsStore = (manager: EntityManager) => {
  const repository = manager.getRepository(personTable);
  return {
    add: async (person: Person, now: Date): Promise<void> => {
      await repository.insert(toRow(person, now));
    },

    // No history of this table: an erased contact must be gone.
    change: async (person: Person, now: Date): Promise<void> => {
      await repository.update({ id: person.id }, toRow(person, now));
    },

    find: (id: string): Promise<Person | null> => repository.findOneBy({ id }),

    lock: (id: string): Promise<Person | null> =>
      repository.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),

    byIds: (ids: readonly string[]): Promise<Person[]> => repository.findBy({ id: In([...ids]) }),

    bySubjectHash: (subjectHash: string): Promise<Person | null> => repository.findOneBy({ subjectHash }),

    /** The places in which the person holds or held a post: whoever has a right there may look after the person. */
    placesOf: async (personId: string): Promise<string[]> => {
      const rows: { id: string }[] = await manager.query(
        `/* persons.placesOf */ SELECT DISTINCT coalesce(committee.unit_id, committee.area_id) AS id
         FROM mandate JOIN committee ON committee.id = mandate.committee_id WHERE mandate.person_id = $1 LIMIT 100`,
        [personId],
      );
      return rows.map(({ id }) => id);
    },
  };
};
