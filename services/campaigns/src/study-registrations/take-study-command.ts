import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { CellRole, StudyCell } from '../study-cells/study-cell.ts';
import type { Action, Actor, Deps, Stores } from '../unit-of-work.ts';
import { type StudyRegistration, studyNotFound } from './study-registration.ts';

type Command = { readonly idempotencyKey: string };

/** A moment of the work: who acts, and what that person is in the cell today. */
export type StudyMoment = {
  readonly id: string;
  readonly now: Date;
  readonly cell: StudyCell;
  readonly actorPersonId: string;
  readonly role: CellRole;
};

/** One command of a person in a cell. */
export type StudyOrder = {
  readonly actor: Actor;
  readonly command: Command;
  /** Name of the mutation. */
  readonly name: string;
  readonly action: Action;
  readonly cellIdOf: (stores: Stores) => Promise<string | undefined> | string;
  /** Id of the result; a new one unless given. */
  readonly id?: string;
};

/**
 * Person → cell → key → work → audit, in one transaction. What opens a registration is who the actor is, never a right over a
 * subtree. Kept of a command is its keyed digest alone: its words are personal.
 */
export const takeStudyCommand = (
  { inTransaction, newId }: Deps,
  order: StudyOrder,
  work: (stores: Stores, moment: StudyMoment) => Promise<StudyRegistration | Refusal>,
): Promise<StudyRegistration | Refusal> =>
  inTransaction(order.actor, async (stores, now): Promise<StudyRegistration | Refusal> => {
    const { actor, command, name, action } = order;
    const { studies, studyCells, answers, audit } = stores;
    const today = dayInVietnam(now);
    const actorPersonId = await studies.enterAs(actor.id, today);
    const cellId = actorPersonId && (await order.cellIdOf(stores));
    const cell = cellId && (await studyCells.byId(cellId));
    const role = cell && (await studyCells.roleOf(cell.id, actorPersonId, today));
    if (!actorPersonId || !cell || !role) return notAllowed();
    const input = { idempotencyKey: command.idempotencyKey, fingerprint: studies.fingerprint(command) };
    const id = order.id ?? newId();
    const answer = await answers.claim({ actorId: actor.id, command: name, input, id, now });
    if (isRefusal(answer)) return answer;
    if (answer.isRepeat) return (await studies.byId(answer.id)) ?? studyNotFound();
    const result = await work(stores, { id, now, cell, actorPersonId, role });
    if (isRefusal(result)) return result;
    await audit.add({ action, unitId: cell.unitId, input });
    return result;
  });
