/** A016: kinds of activities that papers list, in their words. */
export const activityKindFacts = [
  { code: 'SEMINAR', name: 'Tọa đàm', document: '001' },
  { code: 'THEMATIC_MEETING', name: 'Sinh hoạt chuyên đề', document: '001' },
  { code: 'CONTEST', name: 'Hội thi', document: '001' },
  { code: 'PERFORMANCE', name: 'Hội diễn', document: '001' },
  { code: 'HANDING_OVER', name: 'Trao nhà Đại đoàn kết', document: '000' },
  { code: 'HONOURING', name: 'Khen thưởng, biểu dương', document: '000' },
] as const;

/** A011 and what else captions show, in their words. Nobody counted who was there. */
export const activityFacts = [
  {
    // The caption has no day. The paper looks at 2020, and its other caption at 2019: it was within these years.
    ...{ key: '000-05', kind: 'HANDING_OVER', unit: '02935', document: '000', commune: 'Trì Quang' },
    ...{ startsOn: '2019-01-01', unknownUntil: '2020-12-31' },
    title: 'Trao nhà Đại đoàn kết cho hộ nghèo',
    placeText: 'xã Trì Quang',
  },
  {
    ...{ key: '000-06', kind: 'HONOURING', unit: '02914', document: '000', commune: 'Bản Cầm' },
    startsOn: '2019-11-18',
    title: 'Khen thưởng các gia đình tiêu biểu trong Ngày hội đại đoàn kết',
    placeText: 'thôn Nậm Chủ, xã Bản Cầm',
  },
] as const;

/** A021, A022: when persons register, and how often they review themselves. */
export const studyRuleFacts = [
  {
    ...{ key: '002', unit: '95', fromYear: 2016, document: '002' },
    ...{ reviewsEvery: 'MONTHLY', registers: 'START_OF_YEAR' },
  },
] as const;
