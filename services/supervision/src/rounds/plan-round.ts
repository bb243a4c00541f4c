import { roundPlanned } from '@mttq/contracts/supervision/round-planned';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { readReason, readText } from '../answers/text.ts';
import { yearOf } from '../calendars/working-calendar.ts';
import { coordinationProgrammeNotFound } from '../coordination/coordination-programme.ts';
import { formFits, programmeNotFound } from '../programmes/programme.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type Precision, readPeriod } from './period.ts';
import {
  type Body,
  checkProgramme,
  type ElectionPhase,
  type Round,
  type RoundForm,
  type RoundKind,
  roundNotFound,
} from './round.ts';

type Maybe<Value> = Value | null | undefined;

export type PlanRound = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly committeeId?: Maybe<string>;
  readonly programmeId?: Maybe<string>;
  readonly outsideReason?: Maybe<string>;
  readonly kind: RoundKind;
  readonly form: RoundForm;
  readonly title: string;
  readonly contentArea?: Maybe<string>;
  readonly precision: Precision;
  readonly on: CalendarDay;
  readonly until?: Maybe<CalendarDay>;
  readonly phase?: Maybe<ElectionPhase>;
  readonly coordinationProgrammeId?: Maybe<string>;
  readonly bodies: readonly { readonly name: string; readonly unitId?: Maybe<string> }[];
  readonly fundIds?: Maybe<readonly string[]>;
  readonly campaignIds?: Maybe<readonly string[]>;
};

type NotValid = Refusal<'RoundNotValid' | 'TextNotValid' | 'ReasonNotValid' | 'PeriodNotValid'>;

const roundNotValid = (): NotValid =>
  refuse('RoundNotValid', {
    vi: 'Hình thức phải hợp với loại; cần từ 1 đến 100 cơ quan, mỗi cơ quan một lần; tối đa 100 quỹ và cuộc vận động.',
    en: 'The form fits the kind; a round has 1–100 bodies, each named once, and at most 100 funds and campaigns.',
  });

const readBodies = (given: PlanRound['bodies']): readonly Body[] | NotValid => {
  const bodies: Body[] = [];
  for (const { name, unitId } of given) {
    const text = readText(name, 300);
    if (typeof text !== 'string') return text;
    bodies.push({ name: text, unitId: unitId ?? null });
  }
  const isFine =
    bodies.length >= 1 &&
    bodies.length <= 100 &&
    new Set(bodies.map(({ name }) => name)).size === bodies.length;
  return isFine ? bodies : roundNotValid();
};

/** A round as it may be planned; where it stands is another question (SUP-7). */
const readRound = (command: PlanRound, place: { id: string; path: string }): Round | NotValid => {
  const title = readText(command.title, 500);
  if (typeof title !== 'string') return title;
  const bodies = readBodies(command.bodies);
  if (isRefusal(bodies)) return bodies as NotValid;
  const period = readPeriod(command.precision, command.on, command.until ?? null);
  if (isRefusal(period)) return period as NotValid;
  const outsideReason = command.outsideReason == null ? null : readReason(command.outsideReason);
  if (outsideReason !== null && typeof outsideReason !== 'string') return outsideReason;
  const contentArea = command.contentArea == null ? null : readText(command.contentArea, 200);
  if (contentArea !== null && typeof contentArea !== 'string') return contentArea;
  const { fundIds, campaignIds } = { fundIds: command.fundIds ?? [], campaignIds: command.campaignIds ?? [] };
  if (!formFits(command.kind, command.form) || fundIds.length > 100 || campaignIds.length > 100)
    return roundNotValid();
  return {
    ...place,
    unitId: command.unitId,
    committeeId: command.committeeId ?? null,
    programmeId: command.programmeId ?? null,
    outsideReason,
    year: yearOf((period as { start: CalendarDay }).start),
    kind: command.kind,
    form: command.form,
    title,
    contentArea,
    period: period as Round['period'],
    phase: command.phase ?? null,
    coordinationProgrammeId: command.coordinationProgrammeId ?? null,
    bodies: bodies as readonly Body[],
    fundIds,
    campaignIds,
    state: 'PLANNED',
    stateBefore: null,
    decisionDocumentId: null,
    outline: null,
    members: [],
    noticeOn: null,
    startsOn: null,
    endedOn: null,
    reportDocumentId: null,
    reportedOn: null,
    closedOn: null,
  };
};

/** Plans a round of supervision or social criticism. */
export const planRound =
  ({ inTransaction, newId }: Deps) =>
  (command: PlanRound, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, programmes, coordination, rounds, outbox, audit } = stores;
      const { unitId } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'round:plan', unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'planRound', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await rounds.byId(answer.id)) ?? roundNotFound();
      const round = readRound(command, { id: answer.id, path });
      if ('refused' in round) return round;
      const programme = round.programmeId === null ? null : await programmes.byId(round.programmeId);
      if (programme === undefined) return programmeNotFound();
      const { coordinationProgrammeId } = round;
      if (coordinationProgrammeId !== null && !(await coordination.byId(coordinationProgrammeId)))
        return coordinationProgrammeNotFound();
      const outside = checkProgramme(round, programme);
      if (outside) return outside;
      await rounds.add(round);
      await outbox.add({
        contract: roundPlanned,
        aggregateId: round.id,
        data: {
          roundId: round.id,
          unitId,
          kind: round.kind,
          form: round.form,
          year: round.year,
          isOutsideProgramme: programme === null,
          phase: round.phase,
        },
        occurredAt: startOfDayInVietnam(round.period.start),
      });
      await audit.add({ action: 'round:plan', unitId, reason: round.outsideReason, input: command });
      return round;
    });
