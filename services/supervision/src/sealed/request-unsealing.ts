import { caseFileUnsealed } from '@mttq/contracts/supervision/case-file-unsealed';
import { feedbackUnsealed } from '@mttq/contracts/supervision/feedback-unsealed';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { readReason } from '../answers/text.ts';
import { caseFileNotFound, type Submitter } from '../case-files/case-file.ts';
import { factsOf } from '../feedback/feedback.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { approve, open, type Unsealing, unsealingNotFound } from './unsealing.ts';

type Command = { readonly idempotencyKey: string; readonly unitId: string };
type RequestUnsealing = Command & { readonly caseFileId: string; readonly reason: string };
type SettleUnsealing = Command & { readonly unsealingId: string };

/** What an opening shows; nothing of it is kept anywhere. */
export type OpenedIdentity = { readonly caseFileId: string; readonly submitter: Submitter | null };

// A case file, or feedback of a citizen.
const findBrought = async ({ caseFiles, feedback }: Stores, id: string) => {
  const file = await caseFiles.byId(id);
  if (file !== undefined) return { subjectKind: 'CASE_FILE', unitId: file.unitId, path: file.path } as const;
  const sent = await feedback.byId(id);
  return sent && ({ subjectKind: 'FEEDBACK', unitId: sent.unitId, path: sent.path } as const);
};

/** The first of two persons says why. */
export const requestUnsealing =
  ({ inTransaction, newId }: Deps) =>
  (command: RequestUnsealing, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Unsealing | Refusal> => {
      const { scope, answers, unsealings, audit } = stores;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      if (!(await scope.enter(actor, 'case-file:unseal', command.unitId))) return notAllowed();
      const { caseFileId } = command;
      const brought = await findBrought(stores, caseFileId);
      if (brought === undefined) return caseFileNotFound();
      const claim = { actorId: actor.id, command: 'requestUnsealing', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await unsealings.byId(answer.id)) ?? unsealingNotFound();
      const { unitId } = brought;
      const asked = { askedBy: actor.id, askedAt: now, approvedBy: null, approvedAt: null, openedAt: null };
      const request: Unsealing = { id: answer.id, caseFileId, ...brought, reason, ...asked };
      await unsealings.add(request);
      await audit.add({ action: 'case-file:unseal', unitId, reason, input: command });
      return request;
    });

/** The second person. */
export const approveUnsealing =
  ({ inTransaction }: Deps) =>
  (command: SettleUnsealing, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Unsealing | Refusal> => {
      const { scope, answers, unsealings, audit } = stores;
      if (!(await scope.enter(actor, 'case-file:approve-unsealing', command.unitId))) return notAllowed();
      const request = await unsealings.lock(command.unsealingId);
      if (request === undefined) return unsealingNotFound();
      const claim = { actorId: actor.id, command: 'approveUnsealing', input: command, id: request.id, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return request;
      const approved = approve(request, { id: actor.id, now });
      if (isRefusal(approved)) return approved;
      await unsealings.save(approved);
      const { unitId, reason } = request;
      await audit.add({ action: 'case-file:approve-unsealing', unitId, reason, input: command });
      return approved;
    });

const unsealAndAnnounce = async (
  { caseFiles, feedback, outbox }: Stores,
  { id: unsealingId, caseFileId, subjectKind, unitId }: Unsealing,
  now: Date,
): Promise<Submitter | null> => {
  const common = { aggregateId: caseFileId, occurredAt: now };
  if (subjectKind === 'CASE_FILE') {
    const data = { caseFileId, unitId, unsealingId };
    await outbox.add({ ...common, contract: caseFileUnsealed, data });
    return (await caseFiles.unseal(caseFileId)) ?? null;
  }
  const sent = await feedback.byId(caseFileId);
  if (sent === undefined) return null;
  await outbox.add({ ...common, contract: feedbackUnsealed, data: { ...factsOf(sent), unsealingId } });
  return (await feedback.unseal(caseFileId)) ?? null;
};

/** Breaks the glass: shows the identity to who asked, once. A repeat of the command is refused like any second opening. */
export const openSealedIdentity =
  ({ inTransaction }: Deps) =>
  (command: SettleUnsealing, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<OpenedIdentity | Refusal> => {
      const { scope, unsealings, audit } = stores;
      if (!(await scope.enter(actor, 'case-file:unseal', command.unitId))) return notAllowed();
      const request = await unsealings.lock(command.unsealingId);
      if (request === undefined) return unsealingNotFound();
      const opened = open(request, { id: actor.id, now });
      if (isRefusal(opened)) return opened;
      await unsealings.save(opened);
      const { caseFileId, unitId, reason } = request;
      const submitter = await unsealAndAnnounce(stores, request, now);
      await audit.add({ action: 'case-file:unseal', unitId, reason, input: command });
      return { caseFileId, submitter };
    });
