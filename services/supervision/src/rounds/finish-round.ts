import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import { moveRound, type RoundMove } from './move-round.ts';
import { close, endWork, type Round, report, roundStateForbids } from './round.ts';

export type EndRound = RoundMove & { readonly on: CalendarDay };
export type ReportRound = EndRound & { readonly documentId: string };
export type RecordBodyReport = ReportRound & { readonly bodyName: string };
export type HoldWorkMeeting = ReportRound & { readonly place: string };

/** The supervised body has reported: what it owed is met when all of them have. */
export const recordBodyReport = moveRound({
  name: 'recordBodyReport',
  decide: async (round, { on, documentId, bodyName }: RecordBodyReport, { stores }) => {
    if (round.state !== 'NOTIFIED' && round.state !== 'ONGOING') return roundStateForbids(round.state);
    if (!round.bodies.some(({ name }) => name === bodyName))
      return refuse('BodyNotInRound', {
        vi: 'Cơ quan này không thuộc cuộc giám sát. Hãy chọn một trong các cơ quan đã ghi.',
        en: 'This body is not part of the round. Choose one of its bodies.',
      });
    const reported = (await stores.rounds.stepsOf(round.id)).filter(({ kind }) => kind === 'BODY_REPORTED');
    const names = new Set([...reported.map(({ words }) => words), bodyName]);
    if (names.size === round.bodies.length)
      for (const deadline of await stores.deadlines.ofSubjects([round.id]))
        if (deadline.rule.key === 'body-report' && deadline.endedOn === null)
          await stores.deadlines.meet(deadline.id, { on });
    return { round, trace: { kind: 'BODY_REPORTED', on, documentId, words: bodyName } };
  },
});

/** A working meeting (buổi làm việc) with its minutes. */
export const holdWorkMeeting = moveRound({
  name: 'holdWorkMeeting',
  decide: async (round, { on, documentId, place }: HoldWorkMeeting) => {
    if (round.state !== 'ONGOING') return roundStateForbids(round.state);
    const words = readText(place, 300);
    if (typeof words !== 'string') return words;
    return { round, trace: { kind: 'WORK_MEETING', on, documentId, words } };
  },
});

/** The work on the spot is over; the delegation owes its report. */
export const endRoundWork = moveRound({
  name: 'endRoundWork',
  decide: async (round, { on }: EndRound, { stores }) => {
    const ended = endWork(round, on);
    if (isRefusal(ended)) return ended;
    const { id, unitId, path } = round;
    const subject = { kind: 'ROUND', id };
    await stores.deadlines.start({ subject, unitId, path, ruleKey: 'delegation-report', from: on });
    return { round: ended as Round, trace: { kind: 'WORK_ENDED', on } };
  },
});

export const reportRound = moveRound({
  name: 'reportRound',
  decide: async (round, { on, documentId }: ReportRound, { stores }) => {
    const reported = report(round, { on, documentId });
    if (isRefusal(reported)) return reported;
    for (const deadline of await stores.deadlines.ofSubjects([round.id]))
      if (deadline.endedOn === null && deadline.rule.key === 'delegation-report')
        await stores.deadlines.meet(deadline.id, { on });
    return { round: reported as Round, trace: { kind: 'REPORTED', on, documentId } };
  },
});

export const closeRound = moveRound({
  name: 'closeRound',
  decide: async (round, { on }: EndRound, { stores }) => {
    const openRecommendations = await stores.recommendations.openInRound(round.id);
    const closed = close(round, { on, openRecommendations });
    if (isRefusal(closed)) return closed;
    for (const { id, endedOn } of await stores.deadlines.ofSubjects([round.id]))
      if (endedOn === null) await stores.deadlines.cancel(id, { on, reason: 'cuộc giám sát đã kết thúc' });
    return { round: closed as Round, trace: { kind: 'CLOSED', on } };
  },
});
