/** A document that the seeds name or are. `number` says so where none is printed. */
export type NamedDocument = {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly issuedOn?: string;
  readonly issuerName?: string;
  readonly fileRef?: string;
};

export const namedDocuments: readonly NamedDocument[] = [
  {
    ...{ key: '000', number: 'Không số (tài liệu 000)', fileRef: '000_5bb52fee4e46e40b.txt' },
    title: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2020 ở một huyện',
  },
  {
    ...{ key: '001', number: 'Không số (tài liệu 001)', fileRef: '001_e9e7745a7d4d14a9.txt' },
    title: 'Kế hoạch năm 2024 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Quảng Nam',
  },
  {
    ...{ key: '002', number: 'Không số (tài liệu 002)', fileRef: '002_5cacdb357ff27d72.txt' },
    title: 'Bốn năm học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh ở tỉnh Bạc Liêu, 2016–2020',
  },
  {
    ...{ key: '003', number: 'Không số (tài liệu 003)', fileRef: '003_5984dd1a2882e705.txt' },
    title: 'Triển khai nhiệm vụ công tác Mặt trận năm 2020 (kế hoạch và chỉ tiêu)',
  },
  {
    ...{ key: '004', number: 'Không số (tài liệu 004)', fileRef: '004_0fdd07ac97ffa019.txt' },
    title: 'Mười năm thực hiện Kết luận 62-KL/TW ở một huyện, 2009–2019 (phong trào, cuộc vận động)',
  },
  {
    ...{ key: '05-CT/TW', number: '05-CT/TW', issuedOn: '2016-05-15', issuerName: 'Bộ Chính trị' },
    title: 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  },
  {
    ...{ key: '1761', number: '1761/QĐ-MTTW-BTT', issuedOn: '2013-01-10' },
    title: 'Chuẩn mực đạo đức, lối sống của cán bộ Mặt trận',
  },
  {
    ...{ key: '28-QĐ/TU', number: '28-QĐ/TU', issuedOn: '2018-03-26', issuerName: 'Tỉnh uỷ Lào Cai' },
    title: 'Quy định của Tỉnh uỷ Lào Cai',
  },
  {
    ...{ key: 'KL01', number: 'Kết luận số 01', issuedOn: '2021-05-18', issuerName: 'Bộ Chính trị' },
    title: 'Tiếp tục thực hiện Chỉ thị 05-CT/TW',
  },
  {
    ...{ key: '67', number: '67/KH-MTTQ-BTT', issuedOn: '2016-08-24' },
    title: 'Kế hoạch thực hiện Chỉ thị 05-CT/TW, giai đoạn 2016–2020',
    issuerName: 'Ủy ban MTTQ Việt Nam tỉnh Bạc Liêu',
  },
];

/** Campaigns and movements that the seeds name, with their other titles. `predecessor` is a key of this list. */
export const campaignFacts = [
  {
    ...{ key: 'KDC_DOI_SONG_VAN_HOA', kind: 'CAMPAIGN', contentCount: 5, document: '004' },
    title: 'Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư',
  },
  {
    ...{ key: 'NTM_DTVM', kind: 'CAMPAIGN', document: '000', predecessor: 'KDC_DOI_SONG_VAN_HOA' },
    title: 'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
  },
  {
    ...{ key: 'VI_NGUOI_NGHEO', kind: 'CAMPAIGN', document: '000', alias: 'Ngày vì người nghèo' },
    title: 'Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau',
  },
  {
    ...{ key: 'HANG_VIET', kind: 'CAMPAIGN', document: '000' },
    title: 'Người Việt Nam ưu tiên dùng hàng Việt Nam',
  },
  {
    ...{ key: 'DOAN_KET_SANG_TAO', kind: 'MOVEMENT', document: '000', alias: 'Đoàn kết sáng tạo' },
    title: 'Đoàn kết sáng tạo, nâng cao năng suất, chất lượng, hiệu quả, hội nhập quốc tế',
  },
  { ...{ key: 'DAN_VAN_KHEO', kind: 'MOVEMENT', document: '004' }, title: 'Dân vận khéo' },
] as const;

/** What the seeds count. */
export const indicatorFacts = [
  {
    key: 'BORDER_MODELS',
    measure: 'MODEL',
    aggregation: 'LAST',
    name: 'Mô hình kiểu mẫu tự quản đường biên, cột mốc',
  },
  {
    key: 'RELIGION_MODELS',
    measure: 'MODEL',
    aggregation: 'LAST',
    name: 'Mô hình kiểu mẫu phát huy vai trò đồng bào tôn giáo',
  },
  { key: 'POOR_FUND_RAISED', measure: 'VND', aggregation: 'SUM', name: 'Vận động Quỹ "Vì người nghèo"' },
  {
    key: 'UNITY_HOUSES_SUPPORTED',
    measure: 'HOUSE',
    aggregation: 'SUM',
    name: 'Nhà Đại đoàn kết xây mới và sửa chữa',
  },
  { key: 'TET_GIFTS', measure: 'PACKAGE', aggregation: 'SUM', name: 'Suất quà Tết vì người nghèo' },
  {
    key: 'TET_UNITY_HOUSES',
    measure: 'HOUSE',
    aggregation: 'SUM',
    name: 'Nhà Đại đoàn kết tại "Nối vòng tay nhân ái"',
  },
  {
    ...{
      key: 'AREAS_IN_CAMPAIGN',
      measure: 'PERCENT',
      aggregation: 'RATIO',
      name: 'Khu dân cư thực hiện cuộc vận động',
    },
    ...{ numeratorName: 'khu dân cư thực hiện', denominatorName: 'khu dân cư' },
  },
  { key: 'MODEL_AREAS', measure: 'AREA', aggregation: 'LAST', name: 'Khu dân cư kiểu mẫu' },
  { key: 'SELF_MANAGED_MODELS', measure: 'MODEL', aggregation: 'LAST', name: 'Mô hình tự quản' },
  {
    ...{
      key: 'NEW_RURAL_COMMUNES',
      measure: 'PERCENT',
      aggregation: 'RATIO',
      name: 'Xã đạt chuẩn nông thôn mới',
    },
    ...{ numeratorName: 'xã đạt chuẩn', denominatorName: 'xã' },
  },
  {
    key: 'SKILLED_MOBILISATION_MODELS',
    measure: 'MODEL',
    aggregation: 'LAST',
    name: 'Mô hình "Dân vận khéo"',
  },
] as const;

/** A026–A032: targets of the plan of 003, in its words. */
export const targetFacts = [
  {
    id: 'A026',
    indicator: 'BORDER_MODELS',
    words: '02 mô hình',
    value: '2',
    comparator: 'EXACTLY',
    places: ['465', '467'],
  },
  {
    id: 'A028',
    indicator: 'RELIGION_MODELS',
    words: '02 mô hình',
    value: '2',
    comparator: 'EXACTLY',
    places: [],
  },
  {
    id: 'A029',
    indicator: 'POOR_FUND_RAISED',
    words: 'trên 19 tỷ đồng',
    value: '19000000000',
    comparator: 'MORE_THAN',
    places: [],
  },
  {
    id: 'A030',
    indicator: 'UNITY_HOUSES_SUPPORTED',
    words: '350 nhà',
    value: '350',
    comparator: 'EXACTLY',
    places: [],
  },
  {
    id: 'A031',
    indicator: 'TET_GIFTS',
    words: 'ít nhất 12 nghìn suất quà',
    value: '12000',
    comparator: 'AT_LEAST',
    places: [],
  },
  {
    id: 'A032',
    indicator: 'TET_UNITY_HOUSES',
    words: 'ít nhất 20 Nhà',
    value: '20',
    comparator: 'AT_LEAST',
    places: [],
  },
] as const;

/** A048–A053: what 004 says of a whole district that it does not name. */
export const progressFacts = [
  { id: 'A048', indicator: 'AREAS_IN_CAMPAIGN', words: '100%', value: '100', comparator: 'EXACTLY' },
  {
    id: 'A049',
    indicator: 'MODEL_AREAS',
    words: '22 khu dân cư kiểu mẫu',
    value: '22',
    comparator: 'EXACTLY',
  },
  {
    id: 'A050',
    indicator: 'SELF_MANAGED_MODELS',
    words: '53 mô hình tự quản',
    value: '53',
    comparator: 'EXACTLY',
  },
  {
    id: 'A051, A052',
    indicator: 'NEW_RURAL_COMMUNES',
    words: '12/21 xã',
    value: '57.14',
    comparator: 'EXACTLY',
  },
  {
    id: 'A053',
    indicator: 'SKILLED_MOBILISATION_MODELS',
    words: 'trên 200 mô hình',
    value: '200',
    comparator: 'MORE_THAN',
  },
] as const;

/** The five groups of tasks of 003 (A025), in its words. */
export const taskGroups003 = [
  'Nâng cao hiệu quả tuyên truyền, vận động, tập hợp các tầng lớp nhân dân, củng cố, tăng cường, phát huy sức mạnh đại đoàn kết toàn dân tộc xây dựng và bảo vệ Tổ quốc',
  'Vận động nhân dân thi đua lao động sáng tạo, thực hiện thắng lợi các mục tiêu phát triển kinh tế, văn hóa, xã hội, giữ vững quốc phòng, an ninh',
  'Thực hiện dân chủ, đại diện, bảo vệ quyền và lợi ích hợp pháp, chính đáng của nhân dân; giám sát và phản biện xã hội; tham gia phòng, chống tham nhũng, lãng phí, tham gia xây dựng Đảng, chính quyền trong sạch, vững mạnh',
  'Tăng cường đoàn kết quốc tế, mở rộng hoạt động đối ngoại nhân dân',
  'Tăng cường củng cố tổ chức, đổi mới nội dung, phương thức, nâng cao hiệu quả hoạt động của Mặt trận Tổ quốc Việt Nam, đáp ứng yêu cầu nhiệm vụ trong giai đoạn mới',
] as const;

export const theme2020 =
  'Tăng cường khối đại đoàn kết toàn dân tộc, xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';
export const theme2024 =
  'Đổi mới, nâng cao năng lực hoạt động của Ủy ban MTTQ Việt Nam các cấp, phát huy vai trò nòng cốt, tích cực tham gia hỗ trợ nhà ở cho hộ nghèo, cận nghèo trên địa bàn tỉnh';
