import type { YearDesk } from './year-desk.ts';

const enterBoard = async (desk: YearDesk, unitId: string, commune: string): Promise<string> => {
  const { year, send, idOf, expect, draw } = desk;
  const key = `${commune} board`;
  const count = 5 + draw(key, 6);
  const seats = Array.from({ length: count }, (_, at) => ({
    office: at === 0 ? 'HEAD' : at === 1 ? 'DEPUTY' : 'MEMBER',
    ...{ areaId: idOf(`${key} area ${at}`), personId: idOf(`${key} person ${at}`) },
  }));
  const boardId = await send({
    ...{ command: 'proposeBoard', type: 'CommunityBoard', key },
    input: {
      ...{ unitId, kind: 'PEOPLES_INSPECTION', electedOn: `${year - 1}-10-01`, minutesDocumentId: idOf(key) },
      ...{ termFrom: `${year - 1}-10-01`, termTo: `${year + 4}-09-30`, seats },
      structure: { women: draw(`${key} women`, count), ethnicMinorities: 0, nonParty: 1 },
    },
  });
  const recognition = { boardId, on: `${year - 1}-10-10`, documentId: idOf(`${key} decision`) };
  await send({ command: 'recogniseBoard', type: 'CommunityBoard', key, input: recognition });
  expect('board', 'RECOGNISED');
  return boardId;
};

/** A round of a board with one violation and one proposal; what was asked for comes back in half of them. */
const enterBoardRound = async (desk: YearDesk, boardId: string, commune: string): Promise<void> => {
  const { day, send, idOf, expect, draw } = desk;
  const key = `${commune} board round`;
  const documentId = idOf(key);
  const plan = { boardId, title: `Giám sát công trình ở ${commune}`, precision: 'MONTH', on: day(3, 1) };
  const boardRoundId = await send({ command: 'planBoardRound', type: 'CommunityRound', key, input: plan });
  const step = (command: string, input: object) =>
    send({ command, type: 'CommunityRound', key, input: { boardRoundId, ...input } });
  await step('startBoardRound', { on: day(3, 5) });
  const money = `${(draw(key, 50) + 1) * 1_000_000}`;
  const finding = { boardRoundId, kind: 'VIOLATION', severity: 'MEDIUM', text: `Khối lượng thiếu, ${key}` };
  const findingId = await send({
    ...{ command: 'recordBoardFinding', type: 'Finding', key },
    input: { ...finding, evidenceIds: [documentId], amount: money },
  });
  await step('reportBoardRound', { on: day(3, 20), documentId });
  const boardProposalId = await send({
    ...{ command: 'sendBoardProposal', type: 'BoardProposal', key },
    input: {
      ...{ boardRoundId, on: day(4, 1), body: { name: 'Uỷ ban nhân dân xã' }, documentId },
      ...{ text: `Thu hồi phần thiếu, ${key}`, findingIds: [findingId], money },
    },
  });
  const follow = (command: string, input: object) =>
    send({ command, type: 'BoardProposal', key, input: { boardProposalId, ...input } });
  if (draw(`${key} answer`, 2) === 0) {
    expect('proposal', 'SENT');
    expect('board round', 'FOLLOW_UP');
    return;
  }
  await follow('answerBoardProposal', { on: day(4, 10), documentId, outcome: 'ACCEPTED' });
  await follow('recordBoardRecovery', { on: day(5, 5), documentId: idOf(`${key} recovery`), money });
  await follow('closeBoardProposal', { on: day(5, 10), evidenceIds: [idOf(`${key} recovery`)] });
  expect('proposal', 'CLOSED');
  await step('closeBoardRound', { on: day(5, 12) });
  expect('board round', 'CLOSED');
};

const enterDialogue = async (desk: YearDesk, unitId: string, commune: string): Promise<void> => {
  const { day, send, idOf, expect, draw } = desk;
  const key = `${commune} dialogue`;
  const step = (command: string, input: object) => send({ command, type: 'Dialogue', key, input });
  const dialogueId = await step('planDialogue', {
    ...{ unitId, topic: 'Giải phóng mặt bằng', host: { name: 'Uỷ ban nhân dân xã', unitId } },
    ...{ plannedOn: day(6, 16), place: 'Nhà văn hoá xã' },
  });
  const documentId = idOf(key);
  await step('holdDialogue', { dialogueId, on: day(6, 16), attendees: 30 + draw(key, 100), documentId });
  const ask = {
    dialogueId,
    text: `Khi nào chi trả đền bù? (${key})`,
    field: 'Đất đai',
    raisedBy: 1 + draw(key, 20),
  };
  const questionId = await send({
    ...{ command: 'recordDialogueQuestion', type: 'DialogueQuestion', key },
    input: ask,
  });
  const follow = (command: string, input: object) =>
    send({ command, type: 'DialogueQuestion', key, input: { questionId, ...input } });
  const answer = { on: day(6, 20), text: 'Đã có phương án', documentId };
  await follow('answerDialogueQuestion', { ...answer, commitment: 'Chi trả trong tháng 7' });
  if (draw(`${key} kept`, 3) === 0) {
    expect('dialogue question', 'COMMITTED');
    expect('dialogue', 'HELD');
    return;
  }
  await follow('keepDialoguePromise', { on: day(7, 15), evidenceIds: [idOf(`${key} evidence`)] });
  expect('dialogue question', 'KEPT');
  await step('closeDialogue', { dialogueId, on: day(7, 20) });
  expect('dialogue', 'CLOSED');
};

/** Of each commune a people's inspection board with one round, and a dialogue with one promise. */
export const enterCommunities = async (desk: YearDesk): Promise<void> => {
  for (const [at, unitId] of desk.communeIds.entries()) {
    const commune = `commune ${at + 1}`;
    const boardId = await enterBoard(desk, unitId, commune);
    await enterBoardRound(desk, boardId, commune);
    await enterDialogue(desk, unitId, commune);
  }
};
