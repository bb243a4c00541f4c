import { EntitySchema } from 'typeorm';
import type { OfficialDocument } from './document.ts';
import type { DocumentNumberStyle } from './document-number.ts';

export type DocumentRow = Omit<OfficialDocument, 'number'> & {
  numberStyle: DocumentNumberStyle;
  numberSequence: string | null;
  numberYear: number | null;
  numberTypeSymbol: string | null;
  numberBodies: string[];
  recordedFrom: Date;
};

export const documentTable = new EntitySchema<DocumentRow>({
  name: 'official_document',
  tableName: 'official_document',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'official_document_key' },
    numberRaw: { type: 'text', name: 'number_raw' },
    numberStyle: { type: 'text', name: 'number_style' },
    numberSequence: { type: 'text', name: 'number_sequence', nullable: true },
    numberYear: { type: 'integer', name: 'number_year', nullable: true },
    numberTypeSymbol: { type: 'text', name: 'number_type_symbol', nullable: true },
    numberBodies: { type: 'text', name: 'number_bodies', array: true },
    kind: { type: 'text', nullable: true },
    title: { type: 'text' },
    issuedOn: { type: 'date', name: 'issued_on', nullable: true },
    issuerName: { type: 'text', name: 'issuer_name', nullable: true },
    issuerLevel: { type: 'text', name: 'issuer_level', nullable: true },
    fileRef: { type: 'text', name: 'file_ref', nullable: true },
    searchKey: { type: 'text', name: 'search_key' },
    recordedFrom: { type: 'timestamptz', name: 'recorded_from' },
  },
  checks: [
    {
      name: 'official_document_style',
      expression: `number_style IN ('FRONT', 'PARTY', 'LAW', 'JOINT', 'NO_BODY', 'NO_TYPE', 'UNPARSED')`,
    },
  ],
  indices: [{ name: 'official_document_by_issued_on', columns: ['issuedOn', 'id'] }],
});
