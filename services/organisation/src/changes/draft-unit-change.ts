import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { documentNotFound } from '../documents/document.ts';
import { readOperations, type StatedOperation } from '../planning/operation-reading.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { draftedEvent } from './announce-change.ts';
import { mayChangeUnits } from './decide-access.ts';
import { draft, redraft, type UnitChange, unitChangeNotFound } from './unit-change.ts';

export type UnitChangeDraft = {
  readonly title: string;
  readonly effectiveOn: CalendarDay;
  readonly documentId?: string | null | undefined;
  readonly article?: string | null | undefined;
  readonly clause?: string | null | undefined;
  readonly operations: readonly StatedOperation[];
};
export type DraftUnitChange = UnitChangeDraft & { readonly idempotencyKey: string };
export type RedraftUnitChange = UnitChangeDraft & {
  readonly idempotencyKey: string;
  readonly unitChangeId: string;
};

const contentOf = (command: UnitChangeDraft, newId: () => string) => {
  const operations = readOperations(command.operations, newId);
  if (isRefusal(operations)) return operations;
  const { title, effectiveOn, documentId, article, clause } = command;
  return {
    ...{ title, effectiveOn, operations },
    documentId: documentId ?? null,
    article: article?.slice(0, 50) ?? null,
    clause: clause?.slice(0, 50) ?? null,
  };
};

const keep = async (stores: Stores, change: UnitChange, { command, now }: { command: object; now: Date }) => {
  await stores.outbox.add(draftedEvent(change, now));
  await stores.audit.add({ action: 'unit-change:draft', unitId: null, input: command });
  return change;
};

/** Writes down a change of structure. A draft may hold any number of faults: the rehearsal shows them. */
export const draftUnitChange =
  ({ inTransaction, newId }: Deps) =>
  (command: DraftUnitChange, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { changes, rights, answers, documents } = stores;
      const content = contentOf(command, newId);
      if (isRefusal(content)) return content;
      const access = { rights, actor, on: dayInVietnam(now) };
      if (!(await mayChangeUnits(access, 'unit-change:draft', content.operations))) return notAllowed();
      const claim = { actorId: actor.id, command: 'draftUnitChange', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await changes.byIds([answer.id]))[0] ?? unitChangeNotFound();
      if (content.documentId !== null && !(await documents.exists(content.documentId)))
        return documentNotFound();
      const change = draft(answer.id, content);
      if (isRefusal(change)) return change;
      await changes.add(change, now);
      return keep(stores, change, { command, now });
    });

/** Replaces a draft as a whole. Units that keep their keys keep their ids. */
export const redraftUnitChange =
  ({ inTransaction, newId }: Deps) =>
  (command: RedraftUnitChange, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { changes, rights, answers, documents } = stores;
      const known = await changes.lock(command.unitChangeId);
      if (known === null) return unitChangeNotFound();
      const content = contentOf(command, newId);
      if (isRefusal(content)) return content;
      const access = { rights, actor, on: dayInVietnam(now) };
      const touched = [...known.operations, ...content.operations];
      if (!(await mayChangeUnits(access, 'unit-change:draft', touched))) return notAllowed();
      const claim = { actorId: actor.id, command: 'redraftUnitChange', input: command, id: known.id, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return known;
      if (content.documentId !== null && !(await documents.exists(content.documentId)))
        return documentNotFound();
      const change = redraft(known, content);
      if (isRefusal(change)) return change;
      await changes.change(change, now);
      return keep(stores, change, { command, now });
    });
