import { randomUUID } from 'node:crypto';
import { addDays, type CalendarDay, day, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import {
  classifyCaseFile,
  handleCaseFile,
} from '../../../services/supervision/src/case-files/advance-case-file.ts';
import { receiveCaseFile } from '../../../services/supervision/src/case-files/receive-case-file.ts';
import {
  extendDeadline,
  pauseDeadline,
  resumeDeadline,
} from '../../../services/supervision/src/deadlines/extend-deadline.ts';
import {
  answerPetition,
  sendPetition,
} from '../../../services/supervision/src/petition-steps/answer-petition.ts';
import { classifyPetition } from '../../../services/supervision/src/petition-steps/classify-petition.ts';
import { closeUnansweredPetition } from '../../../services/supervision/src/petition-steps/close-petition.ts';
import { recordPetition } from '../../../services/supervision/src/petitions/record-petition.ts';
import { draftRecommendation } from '../../../services/supervision/src/recommendations/draft-recommendation.ts';
import * as follow from '../../../services/supervision/src/recommendations/follow-recommendation.ts';
import * as finish from '../../../services/supervision/src/rounds/finish-round.ts';
import { planRound } from '../../../services/supervision/src/rounds/plan-round.ts';
import * as begin from '../../../services/supervision/src/rounds/start-round.ts';
import type { Deps } from '../../../services/supervision/src/unit-of-work.ts';
import type { Random } from '../supervision/random.ts';
import type { Diary, Wait } from './oracle.ts';

const actor = { id: 'administrator', isAdministrator: true, language: 'vi', correlationId: 'life' } as const;

export type Kind = 'DENUNCIATION' | 'COMPLAINT' | 'PETITION' | 'RECOMMENDATION';

/** What the bystander knows of each kind: count of its deadline and waits of its ladder. */
const laws: Readonly<
  Record<Kind, { count: number; unitOfCount: 'DAY' | 'WORKDAY'; ladder: readonly Wait[] }>
> = {
  DENUNCIATION: {
    count: 7,
    unitOfCount: 'WORKDAY',
    ladder: [
      [5, 'HOUR'],
      [55, 'HOUR'],
    ],
  },
  COMPLAINT: {
    count: 10,
    unitOfCount: 'DAY',
    ladder: [
      [2, 'WORKDAY'],
      [7, 'DAY'],
    ],
  },
  PETITION: {
    count: 12,
    unitOfCount: 'WORKDAY',
    ladder: [
      [5, 'WORKDAY'],
      [15, 'WORKDAY'],
    ],
  },
  RECOMMENDATION: {
    count: 10,
    unitOfCount: 'DAY',
    ladder: [
      [3, 'WORKDAY'],
      [10, 'WORKDAY'],
    ],
  },
};

/** One thing that somebody waits for, and its deadline of now. */
export type Life = {
  readonly kind: Kind;
  readonly unit: string;
  readonly subjectId: string;
  diary: Diary;
};

// biome-ignore lint/suspicious/noExplicitAny: members of result unions, told apart by `refused`.
const okay = (answer: any): any => {
  if (isRefusal(answer)) throw new Error(answer.message.en);
  return answer;
};
const key = () => ({ idempotencyKey: randomUUID() });

/** A reported round of a unit, in whose wake recommendations are sent. */
export const reportRound = async (deps: Deps, unitId: string): Promise<string> => {
  const { id: roundId } = okay(
    await planRound(deps)(
      {
        ...{ ...key(), unitId, outsideReason: 'x', kind: 'SUPERVISION', form: 'DOCUMENT_REVIEW', title: 'x' },
        ...{ precision: 'DAY', on: day('2026-01-20'), bodies: [{ name: 'Uỷ ban nhân dân' }] },
      } as const,
      actor,
    ),
  );
  const step = (on: string) => ({ ...key(), roundId, documentId: randomUUID(), on: day(on) });
  okay(
    await begin.prepareRound(deps)(
      { ...step('2026-01-02'), decidedOn: day('2026-01-02'), outline: 'x' },
      actor,
    ),
  );
  const notice = { noticeOn: day('2026-01-03'), startsOn: day('2026-01-20') };
  okay(await begin.notifyRound(deps)({ ...step('2026-01-03'), ...notice }, actor));
  okay(await begin.startRound(deps)(step('2026-01-20'), actor));
  okay(await finish.endRoundWork(deps)(step('2026-01-21'), actor));
  okay(await finish.reportRound(deps)(step('2026-01-22'), actor));
  return roundId;
};

const openDeadlineOf = async (deps: Deps, subjectId: string): Promise<string> => {
  const open = await deps.inTransaction(actor, async ({ scope, deadlines }) => {
    await scope.enterAll();
    return (await deadlines.ofSubjects([subjectId])).filter(({ endedOn }) => endedOn === null);
  });
  const id = open.at(-1)?.id;
  if (id === undefined) throw new Error(`nothing is owed about ${subjectId}`);
  return id;
};

const diaryOf = async (
  deps: Deps,
  life: Pick<Life, 'kind' | 'unit' | 'subjectId'>,
  from: string,
): Promise<Diary> => ({
  ...{ id: await openDeadlineOf(deps, life.subjectId), kind: life.kind, unit: life.unit, from },
  ...{ startedAt: deps.clock().getTime(), ...laws[life.kind], happenings: [] },
});

/** Begins a life on a day (which may lie back: found in a drawer). */
export const beginLife = async (
  deps: Deps,
  { kind, unit, from, roundId }: { kind: Kind; unit: string; from: CalendarDay; roundId: string },
): Promise<Life> => {
  const said = { field: 'LAND', competentLevel: 'COMMUNE', competentBody: 'x' } as const;
  let subjectId: string;
  if (kind === 'RECOMMENDATION') {
    const drafted = { ...key(), roundId, bodyName: 'Uỷ ban nhân dân', text: 'x', findingIds: [] };
    subjectId = okay(await draftRecommendation(deps)(drafted, actor)).id;
    const sent = { ...key(), recommendationId: subjectId, documentId: randomUUID(), on: from };
    okay(await follow.sendRecommendation(deps)(sent, actor));
  } else if (kind === 'PETITION') {
    const recorded = {
      ...key(),
      unitId: unit,
      channel: 'LETTER',
      text: randomUUID(),
      raisedBy: 1,
      raisedOn: from,
    } as const;
    subjectId = okay(await recordPetition(deps)(recorded, actor)).id;
    okay(await classifyPetition(deps)({ ...key(), petitionId: subjectId, ...said }, actor));
    okay(await sendPetition(deps)({ ...key(), petitionId: subjectId, sentOn: from }, actor));
  } else {
    const received = {
      ...key(),
      unitId: unit,
      kind,
      channel: 'LETTER',
      receivedOn: from,
      content: 'x',
    } as const;
    subjectId = okay(await receiveCaseFile(deps)(received, actor)).id;
    const classified = {
      ...key(),
      caseFileId: subjectId,
      unitId: unit,
      field: 'LAND',
      competentBody: 'x',
    } as const;
    okay(await classifyCaseFile(deps)(classified, actor));
  }
  const life = { kind, unit, subjectId };
  return { ...life, diary: await diaryOf(deps, life, from) };
};

/** The answer comes, or is not wanted any more. A promise that was not kept is owed anew: then a new diary begins. */
export const answerLife = async (deps: Deps, life: Life, random: Random): Promise<Diary | undefined> => {
  const at = deps.clock().getTime();
  const today = dayInVietnam(deps.clock());
  const { kind, subjectId, unit } = life;
  const isWaived = random.chance(10);
  if (kind === 'RECOMMENDATION') {
    const one = { ...key(), recommendationId: subjectId, on: today };
    if (isWaived) okay(await follow.waiveRecommendation(deps)({ ...one, reason: 'x' }, actor));
    else
      okay(
        await follow.answerRecommendation(deps)(
          { ...one, documentId: randomUUID(), outcome: 'ACCEPTED' },
          actor,
        ),
      );
  } else if (kind === 'PETITION') {
    const one = { ...key(), petitionId: subjectId };
    const said = { answeredOn: today, text: 'x', outcome: 'RESOLVED' } as const;
    if (isWaived) okay(await closeUnansweredPetition(deps)({ ...one, reason: 'x' }, actor));
    else okay(await answerPetition(deps)({ ...one, ...said }, actor));
  } else {
    const handled = {
      ...key(),
      caseFileId: subjectId,
      unitId: unit,
      handling: 'FORWARDED',
      handledOn: today,
    } as const;
    okay(await handleCaseFile(deps)(handled, actor));
  }
  life.diary.happenings.push({ at, what: 'end' });
  if (kind !== 'RECOMMENDATION' || isWaived || !random.chance(40)) return undefined;
  const looked = {
    ...key(),
    recommendationId: subjectId,
    on: today,
    evidenceIds: [randomUUID()],
    isDone: false,
  };
  okay(await follow.verifyRecommendation(deps)(looked, actor));
  return diaryOf(deps, life, today);
};

/** Somebody moves the date; what is refused has not happened. Answers whether it did. */
export const moveLife = async (
  deps: Deps,
  { diary }: Life,
  move: { readonly what: 'pause' | 'resume' | 'extend'; readonly back: number },
): Promise<boolean> => {
  const at = deps.clock().getTime();
  const on = addDays(dayInVietnam(deps.clock()), -move.back);
  const input = { ...key(), deadlineId: diary.id, reason: 'x' };
  const { what } = move;
  const count = 3 + move.back;
  const unit = diary.unitOfCount === 'DAY' ? 'CALENDAR_DAY' : 'WORKING_DAY';
  const answer =
    what === 'extend'
      ? await extendDeadline(deps)({ ...input, count, unit }, actor)
      : await (what === 'pause' ? pauseDeadline : resumeDeadline)(deps)({ ...input, on }, actor);
  if (isRefusal(answer)) return false;
  diary.happenings.push(what === 'extend' ? { at, what, count } : { at, what, on });
  return true;
};
