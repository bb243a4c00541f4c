import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { defineProjection, when } from '@mttq/platform/events/define-projection';

/** Which account is whose: who signs in is a person whose registration, cell and notes are found by it. */
export const personAccountsProjection = defineProjection({
  name: 'organisation-person-accounts',
  source: 'organisation',
  tables: ['person_account_copy'],
  on: [
    when(rightsChanged, async ({ data }, manager) => {
      await manager.query('DELETE FROM person_account_copy WHERE person_id = $1 OR subject_hash = $2', [
        data.personId,
        data.subjectHash,
      ]);
      if (data.subjectHash !== null)
        await manager.query('INSERT INTO person_account_copy (person_id, subject_hash) VALUES ($1, $2)', [
          data.personId,
          data.subjectHash,
        ]);
    }),
  ],
});
