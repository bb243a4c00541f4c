import type { YearDesk } from './year-desk.ts';

const subjects = [
  ['TRANSPORT', 'Đề nghị sửa đường liên thôn bị sạt lở'],
  ['WATER_AND_POWER', 'Đề nghị cấp nước sạch cho khu tái định cư'],
  ['LAND', 'Đề nghị cấp giấy chứng nhận quyền sử dụng đất'],
  ['ENVIRONMENT', 'Đề nghị xử lý bãi rác gần khu dân cư'],
] as const;

const states = ['RECORDED', 'CLASSIFIED', 'SENT', 'ANSWERED', 'PUBLISHED', 'CLOSED'] as const;

/** Takes a petition as far on its way as it was drawn. */
const followPetition = async (
  { day, send, idOf, draw, expect }: YearDesk,
  { key, petitionId, field }: { key: string; petitionId: string; field: string },
): Promise<void> => {
  const last = draw(`${key} state`, states.length);
  const steps: readonly [string, object][] = [
    ['classifyPetition', { field, competentLevel: 'PROVINCE', competentBody: 'Uỷ ban nhân dân tỉnh' }],
    ['sendPetition', { sentOn: day(5, 10), documentId: idOf(key) }],
    ['answerPetition', { answeredOn: day(6, 5), text: `Trả lời ${key}`, outcome: 'IN_PROGRESS' }],
    ['publishPetition', {}],
    ['closePetition', {}],
  ];
  for (const [command, more] of steps.slice(0, last))
    await send({ command, type: 'VoterPetition', key, input: { petitionId, ...more } });
  expect('petition', states[last] ?? 'RECORDED');
};

/** The same wish came by telephone, too: it is merged before anybody answers, for what is closed takes nothing in. */
const mergeTwin = async (
  { day, send, expect }: YearDesk,
  { key, intoId, unitId, words }: { key: string; intoId: string; unitId: string; words: string },
): Promise<void> => {
  const petitionId = await send({
    ...{ command: 'recordPetition', type: 'VoterPetition', key: `${key} twin` },
    input: {
      ...{ unitId, channel: 'HOTLINE_1022', raisedOn: day(4, 25), raisedBy: 1 },
      text: `${words}, kính mong xem xét (${key})`,
    },
  });
  await send({
    ...{ command: 'mergePetition', type: 'VoterPetition', key: `${key} twin` },
    input: { petitionId, intoId, reason: 'Cùng nội dung, cùng địa điểm' },
  });
  expect('petition', 'DUPLICATE');
};

const enterMeetings = async (desk: YearDesk, unitId: string, commune: string): Promise<void> => {
  const { day, send, expect } = desk;
  const meetingId = await send({
    ...{ command: 'recordVoterMeeting', type: 'VoterMeeting', key: commune },
    input: { unitId, kind: 'BEFORE_SITTING', heldOn: day(4, 20), place: 'Nhà văn hoá xã', attendees: 120 },
  });
  expect('meeting', 'HELD');
  for (const [at, [field, words]] of subjects.entries()) {
    const key = `${commune} petition ${at + 1}`;
    const raised = { unitId, channel: 'MEETING', meetingId, raisedOn: day(4, 20) };
    const input = { ...raised, text: `${words} (${key})`, raisedBy: 1 + desk.draw(key, 40) };
    const petitionId = await send({ command: 'recordPetition', type: 'VoterPetition', key, input });
    if (at === 0) await mergeTwin(desk, { key, intoId: petitionId, unitId, words });
    await followPetition(desk, { key, petitionId, field });
  }
};

const enterCase = async (desk: YearDesk, unitId: string, commune: string): Promise<void> => {
  const { day, send, expect } = desk;
  const key = `${commune} case`;
  const kind = (['COMPLAINT', 'DENUNCIATION', 'PETITION'] as const)[desk.draw(key, 3)] ?? 'PETITION';
  const input = {
    unitId,
    kind,
    channel: 'LETTER',
    receivedOn: day(3, 2),
    content: `Nội dung đơn tổng hợp, ${key}`,
  };
  const submitter = kind === 'DENUNCIATION' ? {} : { submitter: { name: 'Công dân tổng hợp' } };
  const caseFileId = await send({
    ...{ command: 'receiveCaseFile', type: 'CaseFile', key },
    input: { ...input, ...submitter },
  });
  const step = (command: string, more: object) =>
    send({ command, type: 'CaseFile', key, input: { unitId, caseFileId, ...more } });
  await step('classifyCaseFile', { field: 'LAND', competentBody: 'Thanh tra tỉnh' });
  await step('handleCaseFile', { handling: 'FORWARDED', handledOn: day(3, 9) });
  await step('monitorCaseFile', {});
  if (desk.draw(`${key} result`, 2) === 0) {
    expect('case', 'MONITORED');
    return;
  }
  await step('recordCaseResult', { resultOn: day(5, 20), result: `Kết quả tổng hợp, ${key}` });
  await step('closeCaseFile', {});
  expect('case', 'CLOSED');
};

/** Of each commune a meeting with voters, its petitions with one that came twice, and one case file. */
export const enterPetitions = async (desk: YearDesk): Promise<void> => {
  for (const [at, unitId] of desk.communeIds.entries()) {
    const commune = `commune ${at + 1}`;
    await enterMeetings(desk, unitId, commune);
    await enterCase(desk, unitId, commune);
  }
};
