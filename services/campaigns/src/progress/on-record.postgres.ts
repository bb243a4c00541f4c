import { decimal } from '@mttq/kernel/decimal';
import { columnsOf } from '../rows/row.postgres.ts';
import type { RecordedEntry } from './progress-entry.ts';

type Place = {
  readonly indicator: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
};

const live = ({ indicator, unit }: Place): string =>
  `e.indicator_id = ${indicator} AND e.unit_id = ${unit} AND e.covers = 'UNIT' AND e.superseded_at IS NULL`;

const fields = ['id', 'indicatorId', 'unitId', 'path', 'covers', 'startsOn', 'endsOn', 'comparator', 'text'];

/** SQL: `known`, the figure on record of exactly the period; join it laterally and read `to_jsonb(known)` by `readOnRecord`. */
export const onRecordSql = (place: Place): string => `
      SELECT ${columnsOf([...fields, 'source', 'sourceId'])}, value::text, numerator::text, denominator::text
        FROM progress_entry e WHERE ${live(place)} AND e.starts_on = ${place.from} AND e.ends_on = ${place.to}`;

/** SQL: whether a figure on record cuts across the period. */
export const isCrossedSql = (place: Place): string => `
         EXISTS (SELECT FROM progress_entry e WHERE ${live(place)} AND e.starts_on <= ${place.to} AND e.ends_on >= ${place.from}
                    AND NOT (e.starts_on <= ${place.from} AND e.ends_on >= ${place.to})
                    AND NOT (e.starts_on >= ${place.from} AND e.ends_on <= ${place.to}))`;

/** SQL: waits for others who record for the unit and indicator, as they do for each other. `key` is one followed by the other. */
export const holdFigureSql = (key: string): string => `pg_advisory_xact_lock(1762002002, hashtext(${key}))`;

/** The figure of `onRecordSql` as JSON has it. */
export type OnRecord = Readonly<Record<string, string | null>> | null;

export const readOnRecord = (row: OnRecord): RecordedEntry | null => {
  if (row === null) return null;
  const exact = (field: string) => (row[field] == null ? null : decimal(row[field]));
  const numbers = { value: exact('value'), numerator: exact('numerator'), denominator: exact('denominator') };
  return { ...row, ...numbers } as unknown as RecordedEntry;
};
