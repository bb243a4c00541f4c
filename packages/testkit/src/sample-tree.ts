import { type CalendarDay, day } from '@mttq/kernel/calendar-day';

/** A unit version of the sample tree, in the shape of the organisation service. */
export type SampleVersion = {
  readonly versionId: string;
  readonly unitId: string;
  readonly code: string;
  readonly codeEdition: 'QD124_2004' | 'QD19_2025';
  readonly level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  readonly unitType: SampleType;
  readonly name: string;
  readonly fullName: string;
  readonly parentUnitId: string | null;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
  readonly attestedFrom: CalendarDay;
  readonly attestedUntil: CalendarDay | null;
};

/** Kind of a unit. */
export type SampleType = keyof typeof kindWords;

const kindWords = {
  COUNTRY: '',
  PROVINCE: 'Tỉnh ',
  MUNICIPALITY: 'Thành phố ',
  RURAL_DISTRICT: 'Huyện ',
  URBAN_DISTRICT: 'Quận ',
  PROVINCIAL_CITY: 'Thành phố ',
  TOWN: 'Thị xã ',
  COMMUNE: 'Xã ',
  WARD: 'Phường ',
  TOWNSHIP: 'Thị trấn ',
  SPECIAL_ZONE: 'Đặc khu ',
} as const;

/** Level of a unit by the number of digits of its code. */
export const levelOfLength = { 2: 'PROVINCE', 3: 'DISTRICT', 5: 'COMMUNE' } as const;

/** The day on which the districts ended and the sample decree takes effect. */
export const reformDay = day('2025-07-01');

// code, kind, name, code of the unit one step up. Before the reform a code stands for one unit only.
const before = [
  ['01', 'MUNICIPALITY', 'Hà Nội', 'VN'],
  ['10', 'PROVINCE', 'Lào Cai', 'VN'],
  ['15', 'PROVINCE', 'Yên Bái', 'VN'],
  ['44', 'PROVINCE', 'Quảng Bình', 'VN'],
  ['45', 'PROVINCE', 'Quảng Trị', 'VN'],
  ['48', 'MUNICIPALITY', 'Đà Nẵng', 'VN'],
  ['49', 'PROVINCE', 'Quảng Nam', 'VN'],
  ['75', 'PROVINCE', 'Đồng Nai', 'VN'],
  ['95', 'PROVINCE', 'Bạc Liêu', 'VN'],
  ['96', 'PROVINCE', 'Cà Mau', 'VN'],
  ['001', 'URBAN_DISTRICT', 'Ba Đình', '01'],
  ['002', 'URBAN_DISTRICT', 'Hoàn Kiếm', '01'],
  ['086', 'RURAL_DISTRICT', 'Bảo Thắng', '10'],
  ['465', 'RURAL_DISTRICT', 'Hướng Hóa', '45'],
  ['467', 'RURAL_DISTRICT', 'Đa Krông', '45'],
  ['471', 'RURAL_DISTRICT', 'Cồn Cỏ', '45'],
  ['502', 'PROVINCIAL_CITY', 'Tam Kỳ', '49'],
  ['513', 'RURAL_DISTRICT', 'Thăng Bình', '49'],
  ['731', 'PROVINCIAL_CITY', 'Biên Hòa', '75'],
  ['00006', 'WARD', 'Vĩnh Phúc', '001'],
  ['00019', 'WARD', 'Điện Biên', '001'],
  ['00082', 'WARD', 'Cửa Nam', '002'],
  ['00088', 'WARD', 'Hàng Bài', '002'],
  ['02902', 'TOWNSHIP', 'N.T Phong Hải', '086'],
  ['02914', 'COMMUNE', 'Bản Cầm', '086'],
  ['02920', 'COMMUNE', 'Phong Niên', '086'],
  ['02926', 'COMMUNE', 'Xuân Quang', '086'],
  ['02935', 'COMMUNE', 'Trì Quang', '086'],
  ['19429', 'TOWNSHIP', 'Khe Sanh', '465'],
  ['19555', 'COMMUNE', 'Tà Rụt', '467'],
  ['20341', 'WARD', 'An Mỹ', '502'],
  ['20347', 'WARD', 'An Xuân', '502'],
  ['20353', 'WARD', 'Trường Xuân', '502'],
  ['20791', 'TOWNSHIP', 'Hà Lam', '513'],
  ['26005', 'WARD', 'Trảng Dài', '731'],
  ['26017', 'WARD', 'Tân Hiệp', '731'],
  ['26377', 'COMMUNE', 'Phước Tân', '731'],
] as const;

/** Id of a unit of the sample tree by its code before the reform, or, with `new:`, of one that the decree establishes. */
export const sampleUnitId = (code: string): string => {
  const isNew = code.startsWith('new:');
  const digits = code === 'VN' ? '999999' : code.replace('new:', '').padStart(6, String(code.length));
  return `00000000-0000-4000-8000-${isNew ? '1' : '0'}${digits.padStart(11, '0')}`;
};

const versionOf = ([code, unitType, name, parent]: readonly [string, SampleType, string, string | null]) =>
  ({
    versionId: sampleUnitId(code).replace('-4000-', '-4001-'),
    unitId: sampleUnitId(code),
    code,
    codeEdition: 'QD124_2004',
    level: code === 'VN' ? 'CENTRAL' : levelOfLength[code.length as 2 | 3 | 5],
    unitType,
    name,
    fullName: `${kindWords[unitType]}${name}`,
    parentUnitId: parent === null ? null : sampleUnitId(parent),
    validFrom: null,
    validUntil: null,
    attestedFrom: day('2023-04-01'),
    attestedUntil: null,
  }) as const satisfies SampleVersion;

/** The tree as on record in spring 2025: three levels below the country, no end in sight. */
export const treeBeforeReform: readonly SampleVersion[] = [
  versionOf(['VN', 'COUNTRY', 'Việt Nam', null]),
  ...before.map(versionOf),
];

type SampleExtent = 'FULL' | 'PARTIAL' | 'REMAINDER' | 'UNSTATED';

/** A link of an operation of the sample; codes as `sampleUnitId` reads them, keys of new units as they are. */
export const sampleLink = (from: string, to: string, extent: SampleExtent = 'FULL') => ({
  from: sampleUnitId(from),
  to: to.startsWith('new:') ? to : sampleUnitId(to),
  extent,
  includesPopulation: true as boolean | null,
  article: 'Điều 1' as string | null,
  clause: null as string | null,
});

const placeOn = (
  code: string,
  unit: Pick<SampleVersion, 'level' | 'unitType' | 'name' | 'parentUnitId'>,
  valid: { readonly from: CalendarDay; readonly until?: CalendarDay },
): SampleVersion => ({
  ...unit,
  versionId: sampleUnitId(`new:${code}`).replace('-4000-', '-4002-'),
  unitId: sampleUnitId(`new:${code}`),
  code,
  codeEdition: 'QD19_2025',
  fullName: `${kindWords[unit.unitType]}${unit.name}`,
  validFrom: valid.from,
  validUntil: valid.until ?? null,
  attestedFrom: valid.from,
  attestedUntil: valid.until ?? null,
});

const provinceOn = (code: string, name: string) =>
  placeOn(
    code,
    { level: 'PROVINCE', unitType: 'PROVINCE', name, parentUnitId: sampleUnitId('VN') },
    { from: reformDay },
  );
const communeOn = (...[code, name, province, until]: readonly [string, string, string, CalendarDay?]) =>
  placeOn(
    code,
    { level: 'COMMUNE', unitType: 'COMMUNE', name, parentUnitId: sampleUnitId(`new:${province}`) },
    until === undefined ? { from: reformDay } : { from: reformDay, until },
  );

/** Two provinces and four communes since the reform, one of which ended on 1 January 2026: a place for committees. */
export const smallTreeSinceReform: readonly SampleVersion[] = [
  {
    ...versionOf(['VN', 'COUNTRY', 'Việt Nam', null]),
    versionId: '00000000-0000-4003-8000-000000000001',
  },
  provinceOn('15', 'Lào Cai'),
  provinceOn('75', 'Đồng Nai'),
  communeOn('02902', 'Phong Hải', '15'),
  communeOn('02926', 'Xuân Quang', '15'),
  communeOn('26000', 'Thử Nghiệm', '75'),
  communeOn('26003', 'Đã Hết', '75', day('2026-01-01')),
];
