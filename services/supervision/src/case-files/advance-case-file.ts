import { caseFileAdvanced } from '@mttq/contracts/supervision/case-file-advanced';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { PetitionField } from '../petitions/petition.ts';
import type { Action, Actor, Deps } from '../unit-of-work.ts';
import {
  type CaseFile,
  type CaseHandling,
  caseFileNotFound,
  classify,
  close,
  handle,
  monitor,
  recordResult,
} from './case-file.ts';

type Command = { readonly idempotencyKey: string; readonly caseFileId: string; readonly unitId: string };

type Step<Input extends Command> = {
  readonly command: string;
  readonly action: Action;
  readonly decide: (file: CaseFile, input: Input, today: CalendarDay) => CaseFile | Refusal;
};

// `unitId`: the unit whose scope is entered; what lies outside of it is not found.
const advanceCaseFile =
  <Input extends Command>({ command, action, decide }: Step<Input>) =>
  ({ inTransaction }: Deps) =>
  (input: Input, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<CaseFile | Refusal> => {
      const { scope, answers, caseFiles, deadlines, outbox, audit } = stores;
      if (!(await scope.enter(actor, action, input.unitId))) return notAllowed();
      const file = await caseFiles.lock(input.caseFileId);
      if (file === undefined) return caseFileNotFound();
      const claim = { actorId: actor.id, command, input, id: file.id, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return file;
      const next = decide(file, input, dayInVietnam(now));
      if (isRefusal(next)) return next;
      await caseFiles.save(next);
      if (file.handledOn === null && next.handledOn !== null && next.deadlineId !== null)
        await deadlines.meet(next.deadlineId, { on: next.handledOn });
      const { id: caseFileId, unitId, kind, state, field } = next;
      await outbox.add({
        contract: caseFileAdvanced,
        aggregateId: caseFileId,
        data: { caseFileId, unitId, kind, state, field },
        occurredAt: now,
      });
      await audit.add({ action, unitId, input: { ...input, result: null } });
      return next;
    });

export const classifyCaseFile = advanceCaseFile<
  Command & { readonly field: PetitionField; readonly competentBody: string }
>({ command: 'classifyCaseFile', action: 'case-file:classify', decide: classify });

export const handleCaseFile = advanceCaseFile<
  Command & { readonly handling: CaseHandling; readonly handledOn: CalendarDay }
>({ command: 'handleCaseFile', action: 'case-file:handle', decide: handle });

export const monitorCaseFile = advanceCaseFile<Command>({
  command: 'monitorCaseFile',
  action: 'case-file:handle',
  decide: monitor,
});

export const recordCaseResult = advanceCaseFile<
  Command & { readonly resultOn: CalendarDay; readonly result: string }
>({ command: 'recordCaseResult', action: 'case-file:handle', decide: recordResult });

export const closeCaseFile = advanceCaseFile<Command>({
  command: 'closeCaseFile',
  action: 'case-file:close',
  decide: (file, _, today) => close(file, today),
});
