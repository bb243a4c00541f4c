import { petitionClassified } from '@mttq/contracts/supervision/petition-classified';
import { petitionSynthesised } from '@mttq/contracts/supervision/petition-synthesised';
import { synthesisIssued } from '@mttq/contracts/supervision/synthesis-issued';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { lockSynthesis } from './draft-synthesis.ts';
import { issue, type Synthesis, type SynthesisItem } from './synthesis.ts';
import { cellsOf, countCells } from './synthesis-counts.ts';

export type IssueSynthesis = {
  readonly idempotencyKey: string;
  readonly synthesisId: string;
  readonly issuedOn: CalendarDay;
  readonly documentId: string;
};

const action = 'synthesis:issue';

/** What events about a petition name. */
export const itemFacts = ({ petitionId, unitId, field, competentLevel }: SynthesisItem) => ({
  petitionId,
  unitId,
  field,
  competentLevel,
});

/** SUP-4: duplicates do not stand in a synthesis; they count in how many raised the petition. */
export const withDuplicates = async (
  { petitions }: Pick<Stores, 'petitions'>,
  items: readonly SynthesisItem[],
): Promise<SynthesisItem[]> => {
  const groups = await petitions.groups(items.map(({ petitionId }) => petitionId));
  const inAll = new Map(groups.map(({ id, raisedBy }) => [id, raisedBy]));
  return items.map((item) => ({ ...item, raisedBy: inAll.get(item.petitionId) ?? item.raisedBy }));
};

const announce = async (
  { syntheses, outbox }: Stores,
  synthesis: Synthesis,
  items: readonly SynthesisItem[],
): Promise<void> => {
  const { id: synthesisId, sittingId, supersedesId, issuedOn, dueOn, unitId, phase, version } = synthesis;
  invariant(issuedOn, 'an issued synthesis has a day');
  const occurredAt = startOfDayInVietnam(issuedOn);
  const givenBack = supersedesId === null ? [] : await syntheses.giveBack(supersedesId, synthesisId);
  const taken = await syntheses.take(synthesisId);
  const counts = countCells(cellsOf(items));
  await outbox.addAll([
    ...givenBack.map((item) => ({
      contract: petitionClassified,
      aggregateId: item.petitionId,
      data: itemFacts(item),
      occurredAt,
    })),
    ...taken.map((item) => ({
      contract: petitionSynthesised,
      aggregateId: item.petitionId,
      data: { ...itemFacts(item), synthesisId, sittingId },
      occurredAt,
    })),
    {
      contract: synthesisIssued,
      aggregateId: synthesisId,
      data: {
        synthesisId,
        sittingId,
        unitId,
        phase,
        number: version,
        supersedesId,
        issuedOn,
        dueOn,
        petitions: counts.petitions,
        raisedBy: counts.raisedBy,
        byField: counts.byField.map(({ field, petitions, raisedBy }) => ({ field, petitions, raisedBy })),
        byLevel: counts.byLevel.map(({ competentLevel, petitions, raisedBy }) => ({
          competentLevel,
          petitions,
          raisedBy,
        })),
      },
      occurredAt,
    },
  ]);
};

/** Issues a synthesis: what it selects is frozen into it, each petition once, and what was due is done. */
export const issuePetitionSynthesis =
  ({ inTransaction }: Deps) =>
  (command: IssueSynthesis, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Synthesis | Refusal> => {
      const { answers, sittings, syntheses, deadlines, deadlineStore, audit } = stores;
      const { synthesisId, issuedOn, documentId } = command;
      const draft = await lockSynthesis(stores, actor, { synthesisId, action });
      if (isRefusal(draft)) return draft;
      const claim = {
        actorId: actor.id,
        command: 'issuePetitionSynthesis',
        input: command,
        id: synthesisId,
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return draft;
      const sitting = await sittings.byId(draft.sittingId);
      invariant(sitting, 'a synthesis has a sitting');
      const chosen = draft.state === 'DRAFT' ? await syntheses.choose(draft) : [];
      const [owed] = draft.deadlineId === null ? [] : await deadlineStore.byIds([draft.deadlineId]);
      const issued = issue(
        draft,
        { issuedOn, documentId, dueOn: owed?.dueOn ?? null },
        { sitting, petitions: chosen.length, today: dayInVietnam(now) },
      );
      if (isRefusal(issued)) return issued;
      const synthesis = issued as Synthesis;
      const items = await withDuplicates(stores, chosen);
      await syntheses.addItems(synthesisId, items);
      await syntheses.save(synthesis);
      if (owed !== undefined) await deadlines.meet(owed.id, { on: issuedOn });
      await announce(stores, synthesis, items);
      await audit.add({ action, unitId: synthesis.unitId, input: command });
      return synthesis;
    });
