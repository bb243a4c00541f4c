import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { FormValues } from '../forms/form-values.ts';

type Personal = FormValues['personal'];

const contextOf = (id: string): string => `report.personal:${id}`;

/** Seals personal fields to the row that carries them; nothing entered, nothing sealed. */
export const sealPersonal = (cipher: ColumnCipher, id: string, personal: Personal): Buffer | null =>
  Object.keys(personal).length === 0 ? null : cipher.seal(JSON.stringify(personal), contextOf(id));

/** The personal fields of a row. */
export const openPersonal = (cipher: ColumnCipher, id: string, sealed: Uint8Array | null): Personal =>
  sealed === null ? {} : (JSON.parse(cipher.open(sealed, contextOf(id))) as Personal);
