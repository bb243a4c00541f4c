/** A document of the seeds that gives figures about welfare. It has no number of its own. */
export type SeedDocument = {
  readonly key: '003' | '004';
  readonly number: string;
  readonly title: string;
  readonly issuerName: string;
  readonly fileRef: string;
  readonly sourceLabel: string;
};

/** A figure as a document of the seeds gives it; `value` null: the document leaves it open. */
export type WelfareFact = {
  readonly id: string;
  readonly document: SeedDocument['key'];
  readonly indicator: string;
  readonly nature: 'RESULT' | 'TARGET';
  readonly value: string | null;
  readonly measureUnit: 'VND' | 'HOUSE' | 'HEAD' | 'PACKAGE' | 'PERCENT';
  readonly comparator: 'EXACT' | 'MORE_THAN' | 'AT_LEAST';
  readonly period: readonly [precision: 'DAY' | 'MONTH' | 'YEAR', from: string, to: string];
  readonly originalText: string;
};

export const seedDocuments: readonly SeedDocument[] = [
  {
    key: '003',
    number: 'Không số (tài liệu 003)',
    title: 'Triển khai nhiệm vụ công tác Mặt trận năm 2020',
    issuerName: 'Ủy ban MTTQ Việt Nam tỉnh Quảng Trị',
    fileRef: '003_5984dd1a2882e705.txt',
    sourceLabel:
      'Ủy ban MTTQ Việt Nam tỉnh Quảng Trị: Triển khai nhiệm vụ công tác Mặt trận năm 2020 (003_5984dd1a2882e705.txt)',
  },
  {
    key: '004',
    number: 'Không số (tài liệu 004)',
    title: 'Mười năm thực hiện Kết luận 62-KL/TW ở một huyện, 2009–2019',
    issuerName: 'Ủy ban MTTQ Việt Nam huyện (văn bản không nêu tên huyện)',
    fileRef: '004_0fdd07ac97ffa019.txt',
    sourceLabel:
      'Tin ngày 20/07/2019 về 10 năm Kết luận 62-KL/TW ở một huyện không nêu tên (004_0fdd07ac97ffa019.txt)',
  },
];

const year2020 = ['YEAR', '2020-01-01', '2020-12-31'] as const;
// Tết of 2020 was on 25 January.
const tet2020 = ['MONTH', '2020-01-01', '2020-01-31'] as const;
// "Trong 10 năm qua", said on 20 July 2019.
const tenYears = ['DAY', '2009-07-21', '2019-07-20'] as const;
const fundText = 'Phấn đấu vận động “Quỹ Vì người nghèo” đạt trên 19 tỷ đồng';
const giftsText =
  'Tổ chức vận động, trao tặng ít nhất 12 nghìn suất quà và 20 Nhà đại đoàn kết tại Chương trình “Nối vòng tay nhân ái” Tết vì người nghèo 2020';
const housesText =
  'Từ nguồn quỹ vận động, đã hỗ trợ xây dựng mới và sử chữa 1.552. nhà đại đoàn kết cho hộ nghèo';
const cowsText = 'trao 694 con bò giống sinh sản cho hộ nghèo';
const povertyText = 'tỷ lệ hộ nghèo giảm từ 19,37% (năm 2009) xuống còn 4,78% (năm 2018)';

const target = { document: '003', nature: 'TARGET' } as const;
const result = { document: '004', nature: 'RESULT', comparator: 'EXACT' } as const;

/** A029–A032, A041–A046, A057 and A058 of the manual of the domain. A047 follows from A045 and A046. */
export const welfareFacts: readonly WelfareFact[] = [
  {
    ...target,
    id: 'A029',
    indicator: 'POOR_SUPPORT_FUND_INCOME',
    value: '19000000000',
    measureUnit: 'VND',
    comparator: 'MORE_THAN',
    period: year2020,
    originalText: fundText,
  },
  {
    ...target,
    id: 'A030',
    indicator: 'HOUSES_NEW_OR_REPAIRED',
    value: '350',
    measureUnit: 'HOUSE',
    comparator: 'EXACT',
    period: year2020,
    originalText: 'hỗ trợ xây dựng, sữa chửa 350 nhà đại đoàn kết',
  },
  {
    ...target,
    id: 'A031',
    indicator: 'GIFT_PACKAGES_TET',
    value: '12000',
    measureUnit: 'PACKAGE',
    comparator: 'AT_LEAST',
    period: tet2020,
    originalText: giftsText,
  },
  {
    ...target,
    id: 'A032',
    indicator: 'HOUSES_OF_PROGRAMME_TET',
    value: '20',
    measureUnit: 'HOUSE',
    comparator: 'AT_LEAST',
    period: tet2020,
    originalText: giftsText,
  },
  {
    ...result,
    id: 'A041',
    indicator: 'POOR_SUPPORT_FUND_INCOME',
    value: '46091000000',
    measureUnit: 'VND',
    period: tenYears,
    originalText:
      'Trong 10 năm qua, UBMT từ huyện đến cơ sở đã huy động quỹ “Vì người nghèo” được 46.091.000.000 đồng',
  },
  {
    ...result,
    id: 'A042',
    indicator: 'HOUSES_NEW_OR_REPAIRED',
    value: '1552',
    measureUnit: 'HOUSE',
    period: tenYears,
    originalText: housesText,
  },
  {
    ...result,
    id: 'A043',
    indicator: 'BREEDING_COWS',
    value: '694',
    measureUnit: 'HEAD',
    period: tenYears,
    originalText: cowsText,
  },
  {
    ...result,
    id: 'A044',
    indicator: 'PUPILS_HARDSHIP_GIFTS_VALUE',
    value: '3862000000',
    measureUnit: 'VND',
    period: tenYears,
    originalText:
      'trợ giúp học sinh nghèo vượt khó, trợ cấp khó khăn, tặng quà thăm hỏi các đối tượng khó khăn trị giá 3.862.000.000đ',
  },
  {
    ...result,
    id: 'A045',
    indicator: 'POVERTY_RATE',
    value: '19.37',
    measureUnit: 'PERCENT',
    period: ['YEAR', '2009-01-01', '2009-12-31'],
    originalText: povertyText,
  },
  {
    ...result,
    id: 'A046',
    indicator: 'POVERTY_RATE',
    value: '4.78',
    measureUnit: 'PERCENT',
    period: ['YEAR', '2018-01-01', '2018-12-31'],
    originalText: povertyText,
  },
  ...(['HOUSES_NEW', 'HOUSES_REPAIRED'] as const).map((indicator) => ({
    ...result,
    id: 'A057',
    indicator,
    value: null,
    measureUnit: 'HOUSE' as const,
    period: tenYears,
    originalText: housesText,
  })),
  ...(
    [
      ['HOUSES_VALUE', housesText],
      ['BREEDING_COWS_VALUE', cowsText],
    ] as const
  ).map(([indicator, originalText]) => ({
    ...result,
    id: 'A058',
    indicator,
    value: null,
    measureUnit: 'VND' as const,
    period: tenYears,
    originalText,
  })),
];
