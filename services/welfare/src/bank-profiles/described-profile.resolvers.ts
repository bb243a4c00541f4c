import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { DefineBankProfileInput, Resolvers } from '../__generated__/graphql.ts';
import type { ColumnRole } from '../bank-files/bank-profile.ts';
import type { Context } from '../context.ts';
import { type DefineBankProfile, defineBankProfile } from './define-bank-profile.ts';

const roles = {
  SEQUENCE: 'sequence',
  DAY: 'day',
  DOC_NO: 'docNo',
  DEBIT: 'debit',
  CREDIT: 'credit',
  BALANCE: 'balance',
  TEXT: 'text',
  PARTY: 'party',
} as const satisfies Record<string, ColumnRole>;
const dayFormats = {
  DAY_MONTH_YEAR_SLASH: 'DD/MM/YYYY',
  DAY_MONTH_YEAR_DASH: 'DD-MM-YYYY',
  YEAR_MONTH_DAY_DASH: 'YYYY-MM-DD',
  MONTH_DAY_YEAR_SLASH: 'MM/DD/YYYY',
} as const;
const delimiters = { COMMA: ',', SEMICOLON: ';', TAB: '\t' } as const;

const nameOf = <Name extends string>(names: Readonly<Record<Name, string>>, value: string): Name =>
  (Object.keys(names) as Name[]).find((name) => names[name] === value) as Name;

const toCommand = (input: DefineBankProfileInput): DefineBankProfile => ({
  ...input,
  columns: input.columns.map(({ role, titles, isRequired }) => ({
    role: roles[role],
    titles,
    isRequired: isRequired ?? true,
  })),
  dayFormat: dayFormats[input.dayFormat ?? 'DAY_MONTH_YEAR_SLASH'],
  thousands: input.thousands ?? 'DOT',
  delimiter: delimiters[input.delimiter ?? 'COMMA'],
});

/** The GraphQL edge of described bank profiles. */
export const bankProfileResolvers: Resolvers<Context> = {
  Query: {
    bankProfiles: async (_, { unitId = null, ...args }, { published }) => {
      const page = readPage(args, 1);
      const beforeId = page.after === undefined ? null : String(page.after[0]);
      const rows = await published.bankProfiles.find({ unitId, beforeId, limit: page.first + 1 });
      return toConnection(rows, page, ({ id }) => [id]);
    },
  },
  Mutation: {
    defineBankProfile: (_, { input }, { deps, actor }) => defineBankProfile(deps)(toCommand(input), actor),
  },
  BankProfile: {
    unit: ({ unitId }) => ({ id: unitId }),
    dayFormat: ({ layout }) => nameOf(dayFormats, layout.dayFormat ?? 'DD/MM/YYYY'),
    thousands: ({ layout }) => layout.thousands ?? 'DOT',
    delimiter: ({ layout }) => nameOf(delimiters, layout.delimiter ?? ','),
  },
  BankProfileColumn: { role: ({ role }) => nameOf(roles, role) },
};
