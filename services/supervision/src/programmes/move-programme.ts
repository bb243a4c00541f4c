import { programmeIssued } from '@mttq/contracts/supervision/programme-issued';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { type Agreement, close, consult, issue, type Programme, programmeNotFound } from './programme.ts';

type Move = { readonly idempotencyKey: string; readonly programmeId: string };
export type ConsultProgramme = Move & { readonly agreements: readonly Agreement[] };
export type IssueProgramme = Move & { readonly issuedOn: CalendarDay; readonly documentId: string };
export type CloseProgramme = Move & { readonly closedOn: CalendarDay };

type Step<Command, Refused> = {
  readonly name: string;
  readonly action: 'programme:draft' | 'programme:issue';
  readonly on: (command: Command) => CalendarDay;
  readonly decide: (programme: Programme, command: Command) => Programme | Refused;
  readonly after?: (stores: Stores, programme: Programme) => Promise<unknown>;
};

const moveProgramme =
  <Command extends Move, Refused extends Refusal>(step: Step<Command, Refused>) =>
  ({ inTransaction, newId }: Deps) =>
  (command: Command, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, programmes, audit } = stores;
      await scope.enterAll();
      const found = await programmes.byId(command.programmeId);
      if (found === undefined) return programmeNotFound();
      if (!(await scope.enter(actor, step.action, found.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: step.name, input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const programme = await programmes.lock(found.id);
      if (programme === undefined) return programmeNotFound();
      if (answer.isRepeat) return programme;
      if (step.on(command) > dayInVietnam(now))
        return refuse('DayNotValid', {
          vi: 'Ngày này chưa đến. Hãy ghi khi việc đã xảy ra.',
          en: 'This day has not come. Record it when it has happened.',
        });
      const moved = step.decide(programme, command);
      if (isRefusal(moved)) return moved;
      await programmes.save(moved as Programme);
      await step.after?.(stores, moved as Programme);
      await audit.add({ action: step.action, unitId: found.unitId, input: command });
      return moved as Programme;
    });

const latest = (agreements: readonly Agreement[]): CalendarDay =>
  agreements
    .map(({ agreedOn }) => agreedOn)
    .sort()
    .at(-1) ?? ('' as CalendarDay);

export const consultSupervisionProgramme = moveProgramme({
  name: 'consultSupervisionProgramme',
  action: 'programme:draft',
  on: ({ agreements }: ConsultProgramme) => latest(agreements),
  decide: (programme, { agreements }) => consult(programme, agreements),
});

export const issueSupervisionProgramme = moveProgramme({
  name: 'issueSupervisionProgramme',
  action: 'programme:issue',
  on: ({ issuedOn }: IssueProgramme) => issuedOn,
  decide: issue,
  after: async ({ deadlines, outbox }, { id, unitId, year, items, issuedOn, deadlineId }) => {
    if (issuedOn === null) return;
    if (deadlineId !== null) await deadlines.meet(deadlineId, { on: issuedOn });
    await outbox.add({
      contract: programmeIssued,
      aggregateId: id,
      data: { programmeId: id, unitId, year, items: items.length, issuedOn },
      occurredAt: startOfDayInVietnam(issuedOn),
    });
  },
});

export const closeSupervisionProgramme = moveProgramme({
  name: 'closeSupervisionProgramme',
  action: 'programme:issue',
  on: ({ closedOn }: CloseProgramme) => closedOn,
  decide: (programme, { closedOn }) => close(programme, closedOn),
});
