import { caseFileReceived } from '@mttq/contracts/supervision/case-file-received';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { isId, readText } from '../answers/text.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type CaseFile,
  type CaseKind,
  caseFileNotFound,
  handlingRuleOf,
  readSubmitter,
} from './case-file.ts';

export type ReceiveCaseFile = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly kind: CaseKind;
  readonly channel: CaseFile['channel'];
  readonly receivedOn: CalendarDay;
  readonly content: string;
  readonly submitter?:
    | { readonly name: string; readonly contact?: string | null | undefined }
    | null
    | undefined;
};

const startDeadline = async (
  { deadlines }: Stores,
  { id, unitId, path, kind, receivedOn }: Pick<CaseFile, 'id' | 'unitId' | 'path' | 'kind' | 'receivedOn'>,
): Promise<string | null> => {
  const deadline = await deadlines.start({
    subject: { kind: 'case-file', id },
    unitId,
    path,
    ruleKey: handlingRuleOf(kind),
    from: receivedOn,
  });
  // A law of unknown content gives no date: none is invented.
  return isRefusal(deadline) ? null : deadline.id;
};

/** Takes a complaint, a denunciation or a petition in. Its sender is sealed in the same moment. */
export const receiveCaseFile =
  ({ inTransaction, newId }: Deps) =>
  (command: ReceiveCaseFile, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<CaseFile | Refusal> => {
      const { scope, answers, caseFiles, outbox, audit } = stores;
      const { unitId, kind, channel, receivedOn } = command;
      const content = readText(command.content);
      if (isRefusal(content)) return content;
      const given = command.submitter ?? null;
      const submitter = readSubmitter(given && { name: given.name, contact: given.contact ?? null });
      if (isRefusal(submitter)) return submitter;
      const path = isId(unitId) ? await scope.pathOf(unitId) : undefined;
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'case-file:receive', unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'receiveCaseFile', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await caseFiles.byId(answer.id)) ?? caseFileNotFound();
      if (receivedOn > dayInVietnam(now))
        return refuse('DayNotValid', {
          vi: 'Ngày nhận không thể ở tương lai.',
          en: 'A case is not received in the future.',
        });
      const place = { id: answer.id, unitId, path, kind, receivedOn };
      const file: CaseFile = {
        ...place,
        channel,
        isAnonymous: submitter === null,
        recordedAt: now,
        content,
        state: 'RECEIVED',
        field: null,
        competentBody: null,
        handling: null,
        handledOn: null,
        resultOn: null,
        result: null,
        closedOn: null,
        deadlineId: await startDeadline(stores, place),
      };
      await caseFiles.add(file, submitter);
      await outbox.add({
        contract: caseFileReceived,
        aggregateId: file.id,
        data: { caseFileId: file.id, unitId, kind, receivedOn },
        occurredAt: startOfDayInVietnam(receivedOn),
      });
      // The trail keeps a digest of the command: of one without its sender, so that nobody can try names against it.
      const { submitter: _, content: __, ...input } = command;
      await audit.add({ action: 'case-file:receive', unitId, input });
      return file;
    });
