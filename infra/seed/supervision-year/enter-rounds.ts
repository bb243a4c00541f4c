import type { YearDesk } from './year-desk.ts';

type Form = { readonly kind: string; readonly form: string; readonly title: string };

const kinds: readonly Form[] = [
  { kind: 'SUPERVISION', form: 'DELEGATION', title: 'Tiếp công dân, giải quyết khiếu nại, tố cáo' },
  { kind: 'SUPERVISION', form: 'DOCUMENT_REVIEW', title: 'Quy định về thu các khoản đóng góp' },
  { kind: 'SOCIAL_CRITICISM', form: 'CONFERENCE', title: 'Dự thảo đề án sắp xếp thôn, tổ dân phố' },
  { kind: 'SUPERVISION', form: 'JOINT', title: 'Chi trả chính sách người có công' },
  { kind: 'SUPERVISION', form: 'DELEGATION', title: 'Quản lý, sử dụng quỹ "Vì người nghèo"' },
  { kind: 'SUPERVISION', form: 'DOCUMENT_REVIEW', title: 'Nghị quyết về hỗ trợ học phí' },
  { kind: 'SOCIAL_CRITICISM', form: 'WRITTEN_OPINION', title: 'Dự thảo quy hoạch sử dụng đất' },
  { kind: 'COMMUNITY', form: 'COMMUNITY_BOARD', title: 'Xây dựng đường giao thông nông thôn' },
  { kind: 'SUPERVISION', form: 'DELEGATION', title: 'Cải cách thủ tục hành chính ở cấp xã' },
  { kind: 'SUPERVISION', form: 'JOINT', title: 'An toàn thực phẩm' },
  { kind: 'SOCIAL_CRITICISM', form: 'DIALOGUE', title: 'Dự thảo nghị quyết về bảo vệ môi trường' },
  { kind: 'SUPERVISION', form: 'DOCUMENT_REVIEW', title: 'Công khai ngân sách' },
];

const bodyName = 'Uỷ ban nhân dân tỉnh';

/** The programme of the year, agreed and issued before it begins. */
const enterProgramme = async (desk: YearDesk): Promise<string> => {
  const { year, provinceId: unitId, send, idOf, expect } = desk;
  const step = (command: string, input: object) =>
    send({ command, type: 'SupervisionProgramme', key: 'programme', input });
  const programmeId = await step('draftSupervisionProgramme', {
    ...{ unitId, year, title: `Chương trình giám sát, phản biện xã hội năm ${year}` },
    items: kinds.map(({ kind, form, title }, at) => ({ kind, form, title, quarter: Math.floor(at / 3) + 1 })),
    ...{ roundsTarget: kinds.length, dialoguesTarget: 4 },
  });
  const agreements = ['Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Đoàn Thanh niên'].map((name) => ({
    organisationId: idOf(name),
    agreedOn: `${year - 1}-12-10`,
  }));
  await step('consultSupervisionProgramme', { programmeId, agreements });
  const issue = { programmeId, issuedOn: `${year - 1}-12-20`, documentId: idOf('programme') };
  await step('issueSupervisionProgramme', issue);
  expect('programme', 'ISSUED');
  return programmeId;
};

type Running = {
  readonly desk: YearDesk;
  readonly key: string;
  readonly roundId: string;
  readonly month: number;
  readonly form: string;
};

const enterFindings = async ({ desk, key, roundId }: Running): Promise<string[]> => {
  const found: string[] = [];
  for (let at = 0; at <= desk.draw(`${key} findings`, 3); at += 1) {
    const [kind, severity] = (
      [
        ['VIOLATION', 'HIGH'],
        ['SHORTCOMING', 'MEDIUM'],
        ['STRENGTH', 'NONE'],
      ] as const
    )[at] ?? ['STRENGTH', 'NONE'];
    const input = {
      ...{ roundId, bodyName, kind, severity, text: `Phát hiện ${at + 1} của ${key}` },
      evidenceIds: [desk.idOf(`${key} evidence ${at}`)],
      ...(kind === 'VIOLATION' ? { amount: `${(desk.draw(`${key} amount`, 90) + 10) * 1_000_000}` } : {}),
    };
    found.push(await desk.send({ command: 'recordFinding', type: 'Finding', key: `${key} ${at}`, input }));
    desk.expect('finding', kind);
  }
  return found;
};

const fates = ['DONE', 'REFUSED', 'SILENT', 'ANSWERED', 'AGAIN'] as const;

/** One recommendation, and what became of it; answers whether it ended. */
const enterRecommendation = async (running: Running, at: number, findingIds: string[]): Promise<boolean> => {
  const { desk, roundId, month } = running;
  const { day, idOf, expect } = desk;
  const key = `${running.key} recommendation ${at}`;
  const fate = fates[desk.draw(key, fates.length)] ?? 'DONE';
  const type = 'Recommendation';
  const drafted = { roundId, bodyName, text: `Kiến nghị ${at + 1} sau ${running.key}`, findingIds };
  const recommendationId = await desk.send({ command: 'draftRecommendation', type, key, input: drafted });
  const step = (command: string, input: object, more = '') =>
    desk.send({ command, type, key: `${key}${more}`, input: { recommendationId, ...input } });
  const documentId = idOf(key);
  await step('sendRecommendation', { on: day(month + 1, 1), documentId });
  if (fate === 'SILENT') {
    await step('remindRecommendation', { on: day(month + 2, 5), documentId });
    await step('escalateRecommendation', { on: day(month + 2, 15), documentId, superiorName: 'Chính phủ' });
    expect('recommendation', 'SENT');
    return false;
  }
  const refused = fate === 'REFUSED';
  const answer = {
    ...{ on: day(month + 1, 20), documentId, outcome: refused ? 'REJECTED' : 'ACCEPTED' },
    ...(refused ? { refusalReason: 'Chưa có căn cứ pháp lý' } : {}),
  };
  await step('answerRecommendation', answer);
  if (fate === 'ANSWERED') {
    expect('recommendation', 'ANSWERED');
    return false;
  }
  const evidenceIds = [idOf(`${key} evidence`)];
  if (fate === 'AGAIN') {
    await step('verifyRecommendation', { on: day(month + 2, 1), evidenceIds, isDone: false }, ' first');
    await step('answerRecommendation', { ...answer, on: day(month + 2, 5) }, ' again');
  }
  if (!refused) await step('verifyRecommendation', { on: day(month + 2, 10), evidenceIds, isDone: true });
  const closing = refused ? { reason: 'Lý do của cơ quan có căn cứ' } : {};
  await step('closeRecommendation', { on: day(month + 2, 12), ...closing });
  expect('recommendation', 'CLOSED');
  return true;
};

/** From the decision to the report. */
const workRound = async (running: Running): Promise<string[]> => {
  const { desk, key, roundId, month, form } = running;
  const { day, idOf, send } = desk;
  const step = (command: string, input: object) =>
    send({ command, type: 'SupervisionRound', key, input: { roundId, ...input } });
  const documentId = idOf(key);
  await step('prepareRound', { decidedOn: day(month - 1, 5), documentId, outline: `Đề cương ${key}` });
  if (form === 'DELEGATION')
    await step('setDelegation', {
      members: [
        { personId: idOf(`${key} head`), role: 'HEAD' },
        { organisationId: idOf('Hội Nông dân'), role: 'MEMBER' },
      ],
    });
  await step('notifyRound', { noticeOn: day(month - 1, 15), startsOn: day(month, 10), documentId });
  await step('recordBodyReport', { on: day(month, 3), bodyName, documentId });
  await step('startRound', { on: day(month, 10) });
  await step('holdWorkMeeting', { on: day(month, 11), place: 'Trụ sở Uỷ ban nhân dân tỉnh', documentId });
  const findingIds = await enterFindings(running);
  await step('endRoundWork', { on: day(month, 15) });
  await step('reportRound', { on: day(month, 25), documentId });
  return findingIds;
};

const enterRound = async (desk: YearDesk, programmeId: string, at: number): Promise<void> => {
  const { day, send, expect, provinceId: unitId } = desk;
  const { kind, form, title } = kinds[at] as Form;
  const key = `round ${at + 1}`;
  const month = 2 + Math.floor((at * 9) / kinds.length);
  // One of twelve comes outside of the programme, one is given up.
  const standing = at === 5 ? { outsideReason: 'Đột xuất theo phản ánh của cử tri' } : { programmeId };
  const roundId = await send({
    ...{ command: 'planRound', type: 'SupervisionRound', key },
    input: {
      ...{ unitId, ...standing, kind, form, title: `${title} (số liệu tổng hợp)`, contentArea: 'Xã hội' },
      ...{ precision: 'MONTH', on: day(month, 1), bodies: [{ name: bodyName, unitId }] },
    },
  });
  if (at === 8) {
    const input = { roundId, on: day(month, 1), reason: 'Trùng nội dung thanh tra' };
    await send({ command: 'cancelRound', type: 'SupervisionRound', key, input });
    expect('round', 'CANCELLED');
    return;
  }
  const running: Running = { desk, key, roundId, month, form };
  const findingIds = await workRound(running);
  let open = 0;
  const count = desk.draw(`${key} recommendations`, 3);
  for (let place = 0; place < count; place += 1)
    if (!(await enterRecommendation(running, place, findingIds))) open += 1;
  if (open === 0)
    await send({
      ...{ command: 'closeRound', type: 'SupervisionRound', key },
      input: { roundId, on: day(month + 2, 15) },
    });
  expect('round', open === 0 ? 'CLOSED' : 'FOLLOW_UP');
};

/** The programme and its twelve rounds: all four forms of supervision, all three of social criticism. */
export const enterRounds = async (desk: YearDesk): Promise<void> => {
  const programmeId = await enterProgramme(desk);
  for (let at = 0; at < kinds.length; at += 1) await enterRound(desk, programmeId, at);
};
