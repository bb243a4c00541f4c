import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type EntityManager, In } from 'typeorm';
import { mandateTable } from './mandate.table.ts';
import type { Body, Mandate } from './mandate.ts';

const columns = `
  id, committee_id AS "committeeId", term_id AS "termId", person_id AS "personId", body, post, source, state,
  proposed_on AS "proposedOn", consulted_on AS "consultedOn", valid_from AS "validFrom", valid_until AS "validUntil",
  end_reason AS "endReason", document_id AS "documentId"`;

export type MandatesStore = ReturnType<typeof createMandatesStore>;

export const createMandatesStore = (manager: EntityManager) => {
  const repository = manager.getRepository(mandateTable);
  return {
    add: async (mandate: Mandate, now: Date): Promise<void> => {
      await repository.insert({ ...mandate, recordedFrom: now });
    },

    /** The earlier forms stay in mandate_history. */
    changeAll: async (mandates: readonly Mandate[], now: Date): Promise<void> => {
      await manager.query(
        `/* mandates.changeAll */ UPDATE mandate SET state = new.state, consulted_on = new."consultedOn",
           valid_from = new."validFrom", valid_until = new."validUntil", end_reason = new."endReason",
           document_id = new."documentId", recorded_from = $2
         FROM jsonb_to_recordset($1) AS new (id uuid, state text, "consultedOn" date, "validFrom" date,
           "validUntil" date, "endReason" text, "documentId" uuid)
         WHERE mandate.id = new.id`,
        [JSON.stringify(mandates), now],
      );
    },

    find: (id: string): Promise<Mandate | null> => repository.findOneBy({ id }),

    lock: (id: string): Promise<Mandate | null> =>
      repository.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),

    lockOfTerm: (termId: string): Promise<Mandate[]> =>
      repository.find({ where: { termId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } }),

    heldIn: (committeeId: string): Promise<Mandate[]> =>
      repository.find({ where: { committeeId, state: In(['RECOGNISED', 'ENDED']) } }),

    byTerms: (termIds: readonly string[]): Promise<Mandate[]> =>
      repository.find({ where: { termId: In([...termIds]) }, order: { id: 'ASC' }, take: 50_000 }),

    byIds: (ids: readonly string[]): Promise<Mandate[]> => repository.findBy({ id: In([...ids]) }),

    /** Who held which post on the day, as it was on record at the instant. Ordered by body and post. */
    holdersOn: (question: {
      readonly committeeIds: readonly string[];
      readonly body?: Body | null | undefined;
      readonly asOf: CalendarDay;
      readonly knownAt: Date;
    }): Promise<Mandate[]> =>
      manager.query(
        `/* mandates.holdersOn */ SELECT ${columns} FROM mandate_record
         WHERE committee_id = ANY ($1::uuid[]) AND state IN ('RECOGNISED', 'ENDED')
           AND daterange(valid_from, valid_until) @> $2::date
           AND recorded_from <= $3 AND (recorded_until IS NULL OR recorded_until > $3)
           AND ($4::text IS NULL OR body = $4)
         ORDER BY body, array_position('{CHAIR,HEAD,VICE_CHAIR_SECRETARY_GENERAL,VICE_CHAIR,DEPUTY_HEAD,STANDING_MEMBER,MEMBER}'::text[], post), id
         LIMIT 20000`,
        [question.committeeIds, question.asOf, question.knownAt, question.body ?? null],
      ),
  };
};
