import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Level } from '../petitions/petition.ts';
import { startSynthesisDeadline } from '../sittings/schedule-sitting.ts';
import { deadlineOf, type Sitting, type SynthesisPhase, sittingNotFound } from '../sittings/sitting.ts';
import type { Action, Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  checkPlace,
  correct,
  readContent,
  type Selection,
  type Synthesis,
  type SynthesisText,
  synthesisExists,
  synthesisNotFound,
  synthesisStateForbids,
} from './synthesis.ts';

/** What a person says of a synthesis. All levels unless some are chosen. */
type Content = {
  readonly raisedFrom: CalendarDay;
  readonly raisedUntil: CalendarDay;
  readonly levels?: readonly Level[] | null | undefined;
  readonly leftOut?: readonly string[] | null | undefined;
  readonly mood: string;
  readonly proposals?: string | null | undefined;
};

export type DraftSynthesis = Content & {
  readonly idempotencyKey: string;
  readonly sittingId: string;
  readonly unitId: string;
  readonly phase: SynthesisPhase;
};

export type AmendSynthesis = Content & { readonly idempotencyKey: string; readonly synthesisId: string };
export type CorrectSynthesis = AmendSynthesis & { readonly reason: string };

const action = 'synthesis:draft';

const contentOf = ({
  raisedFrom,
  raisedUntil,
  levels,
  leftOut,
  mood,
  proposals,
}: Content): Selection & SynthesisText => ({
  raisedFrom,
  raisedUntil,
  levels: levels ?? ['COMMUNE', 'PROVINCE', 'CENTRAL'],
  leftOut: leftOut ?? [],
  mood,
  proposals: proposals ?? null,
});

// The Front of the sitting's own unit owes by the deadline of the sitting; a Front below it gets one of its own.
const owe = (
  stores: Stores,
  sitting: Sitting,
  { id, unitId, path, phase }: Pick<Synthesis, 'id' | 'unitId' | 'path' | 'phase'>,
): Promise<string | null> =>
  unitId === sitting.unitId
    ? Promise.resolve(deadlineOf(sitting, phase))
    : startSynthesisDeadline(stores, sitting, { phase, unitId, path, subject: { kind: 'SYNTHESIS', id } });

/** Begins a synthesis of the petitions of a unit and everything below it, for a sitting of its own or of a higher assembly. */
export const draftPetitionSynthesis =
  ({ inTransaction, newId }: Deps) =>
  (command: DraftSynthesis, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Synthesis | Refusal> => {
      const { scope, answers, sittings, syntheses, audit } = stores;
      const { unitId, sittingId, phase } = command;
      const content = readContent(contentOf(command));
      if (isRefusal(content)) return content;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, action, unitId))) return notAllowed();
      const claim = {
        actorId: actor.id,
        command: 'draftPetitionSynthesis',
        input: command,
        id: newId(),
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await syntheses.byId(answer.id)) ?? synthesisNotFound();
      const sitting = await sittings.byId(sittingId);
      if (sitting === undefined) return sittingNotFound();
      const wrong = checkPlace(sitting, path);
      if (wrong) return wrong;
      if ((await syntheses.ofSitting(sittingId, unitId, phase)).length > 0) return synthesisExists();
      const place = { id: answer.id, sittingId, unitId, path, phase };
      const synthesis: Synthesis = {
        ...content,
        ...place,
        version: 1,
        supersedesId: null,
        correctionReason: null,
        deadlineId: await owe(stores, sitting, place),
        state: 'DRAFT',
        dueOn: null,
        issuedOn: null,
        documentId: null,
        recordedAt: now,
      };
      await syntheses.add(synthesis);
      await audit.add({ action, unitId, input: command });
      return synthesis;
    });

/** The synthesis in the scope of its unit, locked; a right that does not reach there shows nothing of a draft. */
export const lockSynthesis = async (
  { scope, syntheses }: Stores,
  actor: Actor,
  asked: { readonly synthesisId: string; readonly action: Action },
): Promise<Synthesis | Refusal> => {
  await scope.enterAll();
  const found = await syntheses.byId(asked.synthesisId);
  if (found === undefined) return synthesisNotFound();
  if (!(await scope.enter(actor, asked.action, found.unitId))) return notAllowed();
  return (await syntheses.lock(found.id)) ?? synthesisNotFound();
};

/** Changes the selection or the texts of a draft. */
export const amendPetitionSynthesis =
  ({ inTransaction }: Deps) =>
  (command: AmendSynthesis, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Synthesis | Refusal> => {
      const { answers, syntheses, audit } = stores;
      const { synthesisId } = command;
      const content = readContent(contentOf(command));
      if (isRefusal(content)) return content;
      const synthesis = await lockSynthesis(stores, actor, { synthesisId, action });
      if (isRefusal(synthesis)) return synthesis;
      const claim = {
        actorId: actor.id,
        command: 'amendPetitionSynthesis',
        input: command,
        id: synthesisId,
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return synthesis;
      if (synthesis.state !== 'DRAFT') return synthesisStateForbids(synthesis);
      const amended = { ...synthesis, ...content };
      await syntheses.save(amended);
      await audit.add({ action, unitId: synthesis.unitId, input: command });
      return amended;
    });

/** Drafts the next version of an issued synthesis, with a reason. */
export const correctPetitionSynthesis =
  ({ inTransaction, newId }: Deps) =>
  (command: CorrectSynthesis, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Synthesis | Refusal> => {
      const { answers, syntheses, audit } = stores;
      const { synthesisId } = command;
      const content = readContent(contentOf(command));
      if (isRefusal(content)) return content;
      const issued = await lockSynthesis(stores, actor, { synthesisId, action });
      if (isRefusal(issued)) return issued;
      const claim = {
        actorId: actor.id,
        command: 'correctPetitionSynthesis',
        input: command,
        id: newId(),
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await syntheses.byId(answer.id)) ?? synthesisNotFound();
      if ((await syntheses.superseding([issued.id])).length > 0) return synthesisExists();
      const next = correct(issued, { id: answer.id, reason: command.reason, now }, content);
      if (isRefusal(next)) return next;
      await syntheses.add(next as Synthesis);
      await audit.add({ action, unitId: issued.unitId, reason: command.reason, input: command });
      return next as Synthesis;
    });
