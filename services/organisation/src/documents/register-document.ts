import { documentRegistered } from '@mttq/contracts/organisation/document-registered';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { documentNotFound, type IssuerLevel, register } from './document.ts';

export type RegisterDocument = {
  readonly idempotencyKey: string;
  readonly number: string;
  readonly title: string;
  readonly issuedOn?: CalendarDay | null | undefined;
  readonly issuerName?: string | null | undefined;
  readonly issuerLevel?: IssuerLevel | null | undefined;
  readonly fileRef?: string | null | undefined;
};

export const registerDocument =
  ({ inTransaction, newId }: Deps) =>
  (command: RegisterDocument, actor: Actor) =>
    inTransaction(actor, async ({ documents, rights, answers, outbox, audit }, now) => {
      if (!(await rights.may(actor, 'document:register', { on: dayInVietnam(now) }))) return notAllowed();
      const claim = { actorId: actor.id, command: 'registerDocument', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await documents.byIds([answer.id]))[0] ?? documentNotFound();
      const document = register(answer.id, {
        numberRaw: command.number,
        title: command.title,
        issuedOn: command.issuedOn ?? null,
        issuerName: command.issuerName ?? null,
        issuerLevel: command.issuerLevel ?? null,
        fileRef: command.fileRef ?? null,
      });
      if (isRefusal(document)) return document;
      await documents.add(document, now);
      const { id: documentId, numberRaw, issuedOn } = document;
      await outbox.add({
        contract: documentRegistered,
        aggregateId: documentId,
        data: { documentId, numberRaw, numberStyle: document.number.style, issuedOn },
        occurredAt: issuedOn === null ? now : startOfDayInVietnam(issuedOn),
      });
      await audit.add({ action: 'document:register', unitId: null, input: command });
      return document;
    });
