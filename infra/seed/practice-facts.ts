/** A020: the models that 002 names among those that were registered, in its words. Their day is that of the paper. */
export const modelFacts = [
  {
    ...{ key: 'RELIGION', category: 'RELIGION' },
    name: 'Chức sắc, chức việc tiêu biểu trong công tác tuyên truyền vận động nhân dân thực hiện tốt chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước',
  },
  {
    ...{ key: 'ENVIRONMENT', category: 'ENVIRONMENT' },
    name: 'Toàn dân đoàn kết tham gia bảo vệ môi trường, đảm bảo xanh - sạch - đẹp',
  },
  {
    ...{ key: 'NEW_RURAL', category: 'NEW_RURAL' },
    name: 'Khu dân cư điển hình trong xây dựng nông thôn mới',
  },
  {
    ...{ key: 'TRAFFIC_SAFETY', category: 'TRAFFIC_SAFETY' },
    name: 'Khu dân cư tự quản đảm bảo trật tự an toàn giao thông',
  },
] as const;

/** A009: the Great Unity Day in a caption of 000. How many families were commended is not said, and stays unknown. */
export const unityDayFact = {
  area: { areaKind: 'THON', name: 'Nậm Chủ', commune: '02914' },
  heldOn: '2019-11-18',
  programme: ['Khen thưởng các gia đình tiêu biểu'],
} as const;

/** A019: what 002 says of the whole system of the province, over the years of its plan. */
export const awarenessFact = {
  indicator: {
    ...{ key: 'STAFF_AWARE', measure: 'PERCENT', aggregation: 'RATIO' },
    name: 'Cán bộ, đảng viên, công chức, viên chức trong hệ thống nâng cao nhận thức qua chuyên đề hằng năm',
    ...{ numeratorName: 'người nâng cao nhận thức', denominatorName: 'người trong hệ thống' },
  },
  words: '100%',
  ...{ startsOn: '2016-08-24', endsOn: '2020-05-27' },
} as const;
