import { escalationClimbed } from '@mttq/contracts/supervision/escalation-climbed';
import { escalationEnded } from '@mttq/contracts/supervision/escalation-ended';
import { escalationReassigned } from '@mttq/contracts/supervision/escalation-reassigned';
import { escalationWithdrawn } from '@mttq/contracts/supervision/escalation-withdrawn';
import { invariant } from '@mttq/kernel/fault';
import type { Outbox } from '@mttq/platform/events/outbox';
import type { EscalationLadder } from '../escalation-ladders/escalation-ladder.ts';
import type { EscalationStore } from './escalation.postgres.ts';
import { type Escalation, isChanged, type LineKind, levelsUpOf, type Moved } from './escalation.ts';

/** What a move of an escalation is kept with. */
export type EscalationParts = {
  readonly store: EscalationStore;
  readonly outbox: Outbox;
  readonly now: Date;
};

type Move = { readonly before: Escalation; readonly moved: Moved; readonly ladder: EscalationLadder };

const factOf = (kind: LineKind, { before, moved: { after }, ladder }: Move) => {
  const { id: escalationId, subjectKind, subjectId, unitId, deskUnitId, dueOn, climb, place } = after;
  const fields = { escalationId, subjectKind, subjectId, unitId, deskUnitId };
  if (kind === 'CLIMBED') {
    const data = {
      ...fields,
      ladderId: ladder.id,
      dueOn,
      climb,
      place,
      levelsUp: levelsUpOf(after, ladder),
    };
    return { contract: escalationClimbed, data };
  }
  if (kind === 'WITHDRAWN')
    return { contract: escalationWithdrawn, data: { ...fields, climb: before.climb } };
  if (kind === 'REASSIGNED')
    return { contract: escalationReassigned, data: { ...fields, fromDeskUnitId: before.deskUnitId } };
  invariant(kind === 'ENDED', 'every kind of line has its event');
  return undefined;
};

/** Stores a move, writes its line of history and announces it. `ending`: how its deadline ended. */
export const announceEscalation = async (
  { store, outbox, now }: EscalationParts,
  move: Move,
  ending?: 'MET' | 'CANCELLED',
): Promise<void> => {
  const { before, moved } = move;
  const { after, line } = moved;
  if (isChanged(before, after)) await store.save(after);
  if (line === null) return;
  const { id: escalationId, climb, place, deskUnitId, subjectKind, subjectId, unitId } = after;
  await store.addLine({ escalationId, ...line, climb, place, deskUnitId, recordedAt: now });
  const fact = factOf(line.kind, move) ?? {
    contract: escalationEnded,
    data: { escalationId, subjectKind, subjectId, unitId, deskUnitId, ending, place },
  };
  await outbox.add({ ...fact, aggregateId: escalationId, occurredAt: line.at });
};
