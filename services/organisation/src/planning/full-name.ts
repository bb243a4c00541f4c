import type { UnitType } from '../units/unit.ts';

const kindWords: Record<UnitType, string> = {
  COUNTRY: '',
  PROVINCE: 'Tỉnh',
  MUNICIPALITY: 'Thành phố',
  RURAL_DISTRICT: 'Huyện',
  URBAN_DISTRICT: 'Quận',
  PROVINCIAL_CITY: 'Thành phố',
  TOWN: 'Thị xã',
  COMMUNE: 'Xã',
  WARD: 'Phường',
  TOWNSHIP: 'Thị trấn',
  SPECIAL_ZONE: 'Đặc khu',
};

/** The official way to write a unit: the word for its kind, then its name. */
export const fullNameOf = (unitType: UnitType, name: string): string =>
  kindWords[unitType] === '' ? name : `${kindWords[unitType]} ${name}`;
