import { unitLineageCorrected } from '@mttq/contracts/organisation/unit-lineage-corrected';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { NewEvent } from '../unit-of-work.ts';
import type { Provenance } from '../units/unit.ts';
import type { LineageChange } from './lineage-link.ts';

/** The event for one change of the heirs of a unit: new links, or a better record of old ones. */
export const lineageEvent = (change: LineageChange, provenance: Provenance): NewEvent => {
  const { changeId, importId, documentId, reason } = provenance;
  const first = change.recorded[0] ?? change.superseded[0];
  return {
    contract: change.superseded.length === 0 ? unitLineageEffective : unitLineageCorrected,
    aggregateId: change.unitId,
    occurredAt: startOfDayInVietnam(first?.effectiveOn as CalendarDay),
    data: {
      unitId: change.unitId,
      superseded: change.superseded.map((link) => link.linkId),
      recorded: change.recorded,
      changeId,
      importId,
      documentId,
      reason,
    },
  };
};
