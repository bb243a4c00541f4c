import { graphError } from '@mttq/platform/graph/graph-error';
import { writeSpreadsheet } from '@mttq/platform/spreadsheets/write-spreadsheet';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { exportJournal, type WriteWorkbook } from './export-journal.ts';

const writeWorkbook: WriteWorkbook = (titles, rows) =>
  writeSpreadsheet([{ name: 'So nhat ky', columns: titles.map((title) => ({ title })), rows }]);

const placeOf = (after: string | null | undefined): bigint => {
  if (after == null) return 0n;
  if (!/^\d{1,18}$/u.test(after)) throw graphError('CURSOR_NOT_VALID');
  return BigInt(after);
};

const contentTypes = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The GraphQL edge of the exported journal. */
export const journalResolvers: Resolvers<Context> = {
  Fund: {
    journalExport: async ({ id, unitId }, { format, after }, { inScope }) => {
      const place = placeOf(after);
      const part = await inScope('ledger:read', unitId, ({ journal }) =>
        exportJournal(
          (pos, limit) => journal.linesAfter(id, pos, limit),
          { format, after: place },
          writeWorkbook,
        ),
      );
      return part ?? null;
    },
  },
  JournalPart: {
    content: ({ content }) => content.toString('base64'),
    contentType: ({ format }) => contentTypes[format],
  },
};
