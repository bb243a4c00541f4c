import { EntitySchema } from 'typeorm';
import type { RecordedLineageLink } from './lineage-link.ts';

export const lineageLinkTable = new EntitySchema<RecordedLineageLink>({
  name: 'lineage_link',
  tableName: 'lineage_link',
  columns: {
    linkId: { type: 'uuid', name: 'link_id', primary: true, primaryKeyConstraintName: 'lineage_link_key' },
    fromUnitId: { type: 'uuid', name: 'from_unit_id' },
    toUnitId: { type: 'uuid', name: 'to_unit_id' },
    extent: { type: 'text' },
    includesPopulation: { type: 'boolean', name: 'includes_population', nullable: true },
    effectiveOn: { type: 'date', name: 'effective_on' },
    article: { type: 'text', nullable: true },
    clause: { type: 'text', nullable: true },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
    recordedUntil: { type: 'timestamptz', name: 'recorded_until', nullable: true },
    changeId: { type: 'uuid', name: 'change_id', nullable: true },
    importId: { type: 'uuid', name: 'import_id', nullable: true },
    documentId: { type: 'uuid', name: 'document_id', nullable: true },
    reason: { type: 'text' },
  },
  foreignKeys: [
    { name: 'lineage_link_from', target: 'unit', columnNames: ['fromUnitId'], referencedColumnNames: ['id'] },
    { name: 'lineage_link_to', target: 'unit', columnNames: ['toUnitId'], referencedColumnNames: ['id'] },
  ],
  checks: [
    { name: 'lineage_link_extent', expression: `extent IN ('FULL', 'PARTIAL', 'REMAINDER', 'UNSTATED')` },
    { name: 'lineage_link_recorded', expression: 'recorded_until > recorded_from' },
  ],
  exclusions: [
    {
      name: 'lineage_link_once',
      expression:
        'USING gist (from_unit_id WITH =, to_unit_id WITH =, effective_on WITH =, tstzrange(recorded_from, recorded_until) WITH &&)',
    },
  ],
  indices: [{ name: 'lineage_link_by_to', columns: ['toUnitId'] }],
});
