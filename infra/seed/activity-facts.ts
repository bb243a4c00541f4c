/** A016: kinds of activities that papers list, in their words. */
export const activityKindFacts = [
  { code: 'SEMINAR', name: 'Tọa đàm', document: '001' },
  { code: 'THEMATIC_MEETING', name: 'Sinh hoạt chuyên đề', document: '001' },
  { code: 'CONTEST', name: 'Hội thi', document: '001' },
  { code: 'PERFORMANCE', name: 'Hội diễn', document: '001' },
  { code: 'HONOURING', name: 'Khen thưởng, biểu dương', document: '000' },
] as const;

/** Activities that a paper dates, in its words. Nobody counted who was there. */
export const activityFacts = [
  {
    ...{ key: '000-06', kind: 'HONOURING', unit: '02914', startsOn: '2019-11-18', document: '000' },
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
