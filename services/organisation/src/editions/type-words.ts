import { searchKey } from '@mttq/kernel/search-key';
import type { Level, UnitType } from '../units/unit.ts';

type TypeWord = { readonly word: string; readonly type: UnitType };

// Longer words first: "Thành phố trực thuộc trung ương" begins with "Thành phố".
const wordsOf: Record<Level, readonly TypeWord[]> = {
  CENTRAL: [],
  PROVINCE: [
    { word: 'Thành phố trực thuộc trung ương', type: 'MUNICIPALITY' },
    { word: 'Thành phố trung ương', type: 'MUNICIPALITY' },
    { word: 'Thành phố', type: 'MUNICIPALITY' },
    { word: 'Tỉnh', type: 'PROVINCE' },
  ],
  DISTRICT: [
    { word: 'Thành phố thuộc thành phố', type: 'PROVINCIAL_CITY' },
    { word: 'Thành phố thuộc tỉnh', type: 'PROVINCIAL_CITY' },
    { word: 'Thành phố', type: 'PROVINCIAL_CITY' },
    { word: 'Huyện', type: 'RURAL_DISTRICT' },
    { word: 'Quận', type: 'URBAN_DISTRICT' },
    { word: 'Thị xã', type: 'TOWN' },
  ],
  COMMUNE: [
    { word: 'Đặc khu tại hải đảo', type: 'SPECIAL_ZONE' },
    { word: 'Đặc khu', type: 'SPECIAL_ZONE' },
    { word: 'Thị trấn', type: 'TOWNSHIP' },
    { word: 'Phường', type: 'WARD' },
    { word: 'Xã', type: 'COMMUNE' },
  ],
};

// The word that stands before a name in official writing.
const titles: Partial<Record<UnitType, string>> = {
  MUNICIPALITY: 'Thành phố',
  PROVINCE: 'Tỉnh',
  PROVINCIAL_CITY: 'Thành phố',
  RURAL_DISTRICT: 'Huyện',
  URBAN_DISTRICT: 'Quận',
  TOWN: 'Thị xã',
  SPECIAL_ZONE: 'Đặc khu',
  TOWNSHIP: 'Thị trấn',
  WARD: 'Phường',
  COMMUNE: 'Xã',
};

/** The type that a word of the `type` column means on a level; `undefined` for a word that is not known there. */
export const typeOfWord = (level: Level, word: string): UnitType | undefined =>
  wordsOf[level].find((known) => known.word.toLowerCase() === word.toLowerCase())?.type;

/** A full name taken apart: "Thị Xã Mường Lay" is a TOWN of the name "Mường Lay", written "Thị xã Mường Lay". */
export type NameParts = { readonly unitType: UnitType; readonly name: string; readonly fullName: string };

/** Reads a full name by the type word that it begins with; `undefined` when it begins with none of its level. */
export const partsOfName = (level: Level, fullName: string): NameParts | undefined => {
  const found = wordsOf[level].find(({ word }) =>
    fullName.toLowerCase().startsWith(`${word.toLowerCase()} `),
  );
  if (found === undefined) return undefined;
  const name = fullName.slice(found.word.length + 1);
  return { unitType: found.type, name, fullName: `${titles[found.type]} ${name}` };
};

/** Whether two full names are the same name, perhaps in another spelling ("Hòa" and "Hoà", capitals, blanks). */
export const isSameName = (left: string, right: string): boolean =>
  left === right || searchKey(left) === searchKey(right);
