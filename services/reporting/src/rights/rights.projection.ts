import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { defineProjection, when } from '@mttq/platform/events/define-projection';

/** The copy of rights by which this service opens its doors. A person without an account has none here. */
export const rightsProjection = defineProjection({
  name: 'rights',
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
