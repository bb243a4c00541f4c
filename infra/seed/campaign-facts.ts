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
    key: 'VOTER_DIALOGUES',
    measure: 'ROUND',
    aggregation: 'SUM',
    name: 'Cuộc tiếp xúc, đối thoại với cử tri, nhân dân',
  },
  {
    key: 'SUPERVISION_ROUNDS',
    measure: 'ROUND',
    aggregation: 'SUM',
    name: 'Cuộc giám sát của MTTQ, các tổ chức chính trị - xã hội và nhân dân',
  },
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

/** A006, A007, A026–A032: targets of the plans of 000 and 003, in their words. */
export const targetFacts = [
  {
    ...{ id: 'A006', plan: '000', indicator: 'VOTER_DIALOGUES', words: '4 cuộc tiếp xúc, đối thoại' },
    ...{ value: '4', comparator: 'EXACTLY', places: [] },
  },
  {
    // The paper leaves a word out ("cuộc giám" for "cuộc giám sát"): its words are kept.
    ...{ id: 'A007', plan: '000', indicator: 'SUPERVISION_ROUNDS', words: '7 cuộc giám của MTTQ' },
    ...{ value: '7', comparator: 'EXACTLY', places: [] },
  },
  {
    id: 'A026',
    plan: '003',
    indicator: 'BORDER_MODELS',
    words: '02 mô hình',
    value: '2',
    comparator: 'EXACTLY',
    places: ['465', '467'],
  },
  {
    id: 'A028',
    plan: '003',
    indicator: 'RELIGION_MODELS',
    words: '02 mô hình',
    value: '2',
    comparator: 'EXACTLY',
    places: [],
  },
  {
    id: 'A029',
    plan: '003',
    indicator: 'POOR_FUND_RAISED',
    words: 'trên 19 tỷ đồng',
    value: '19000000000',
    comparator: 'MORE_THAN',
    places: [],
  },
  {
    id: 'A030',
    plan: '003',
    indicator: 'UNITY_HOUSES_SUPPORTED',
    words: '350 nhà',
    value: '350',
    comparator: 'EXACTLY',
    places: [],
  },
  {
    id: 'A031',
    plan: '003',
    indicator: 'TET_GIFTS',
    words: 'ít nhất 12 nghìn suất quà',
    value: '12000',
    comparator: 'AT_LEAST',
    places: [],
  },
  {
    id: 'A032',
    plan: '003',
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
