import { day } from '@mttq/kernel/calendar-day';
import { levelOfLength, type SampleType, sampleLink, sampleUnitId } from './sample-tree.ts';

const establish = ([code, unitType, name, parent]: readonly [string, SampleType, string, string]) => ({
  kind: 'ESTABLISH' as const,
  key: `new:${code}`,
  unitId: sampleUnitId(`new:${code}`),
  level: levelOfLength[code.length as 2 | 3 | 5],
  code,
  codeEdition: 'QD19_2025' as const,
  unitType,
  name,
  parent: parent.startsWith('new:') ? parent : sampleUnitId(parent),
});

const merge = (to: string, ...from: string[]) => ({
  kind: 'MERGE' as const,
  links: from.map((one) => sampleLink(one, to)),
});
const keepsOn = (code: string, parent: string) => [
  {
    kind: 'RECODE' as const,
    unit: sampleUnitId(code),
    code,
    codeEdition: 'QD19_2025' as const,
  },
  ...(code.length === 2
    ? []
    : [
        {
          kind: 'MOVE_PARENT' as const,
          unit: sampleUnitId(code),
          parent: parent.startsWith('new:') ? parent : sampleUnitId(parent),
        },
      ]),
];

/** The decrees of June 2025 for the sample tree: mergers, parts and rests, a five-way split, an island, one commune unchanged. */
export const reformOperations = [
  establish(['15', 'PROVINCE', 'Lào Cai', 'VN']),
  establish(['44', 'PROVINCE', 'Quảng Trị', 'VN']),
  establish(['48', 'MUNICIPALITY', 'Đà Nẵng', 'VN']),
  establish(['96', 'PROVINCE', 'Cà Mau', 'VN']),
  merge('new:15', '10', '15'),
  merge('new:44', '44', '45'),
  merge('new:48', '48', '49'),
  merge('new:96', '95', '96'),
  establish(['02902', 'COMMUNE', 'Phong Hải', 'new:15']),
  establish(['02926', 'COMMUNE', 'Xuân Quang', 'new:15']),
  merge('new:02902', '02902', '02914'),
  merge('new:02926', '02920', '02926', '02935'),
  establish(['19429', 'COMMUNE', 'Khe Sanh', 'new:44']),
  merge('new:19429', '19429'),
  establish(['19742', 'SPECIAL_ZONE', 'Cồn Cỏ', 'new:44']),
  merge('new:19742', '471'),
  establish(['20341', 'WARD', 'Tam Kỳ', 'new:48']),
  merge('new:20341', '20341', '20347', '20353'),
  establish(['00008', 'WARD', 'Ba Đình', '01']),
  establish(['00070', 'WARD', 'Hoàn Kiếm', '01']),
  establish(['00082', 'WARD', 'Cửa Nam', '01']),
  establish(['00091', 'WARD', 'Ngọc Hà', '01']),
  establish(['00097', 'WARD', 'Giảng Võ', '01']),
  {
    kind: 'SPLIT' as const,
    links: ['new:00008', 'new:00070', 'new:00082', 'new:00091', 'new:00097'].map((to, index) =>
      sampleLink('00019', to, index === 4 ? 'REMAINDER' : 'PARTIAL'),
    ),
  },
  { kind: 'MERGE' as const, links: [sampleLink('00082', 'new:00082'), sampleLink('00006', 'new:00091')] },
  {
    kind: 'SPLIT' as const,
    links: [sampleLink('00088', 'new:00070', 'PARTIAL'), sampleLink('00088', 'new:00082', 'REMAINDER')],
  },
  ...keepsOn('01', 'VN'),
  ...keepsOn('75', 'VN'),
  ...keepsOn('19555', 'new:44'),
  ...keepsOn('20791', 'new:48'),
  ...keepsOn('26005', '75'),
  ...keepsOn('26017', '75'),
  ...keepsOn('26377', '75'),
  ...['001', '002', '086', '465', '467', '502', '513', '731'].map((code) => ({
    kind: 'DISSOLVE' as const,
    unit: sampleUnitId(code),
  })),
];

/** The decree on Đồng Nai: a centrally run city from 30 April 2026, and a commune that becomes a ward, codes unchanged. */
export const dongNaiDay = day('2026-04-30');
export const dongNaiOperations = [
  { kind: 'RECLASSIFY' as const, unit: sampleUnitId('75'), unitType: 'MUNICIPALITY' as const, name: null },
  { kind: 'RECLASSIFY' as const, unit: sampleUnitId('26377'), unitType: 'WARD' as const, name: null },
];
