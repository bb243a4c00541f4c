import { committeePrepared } from '@mttq/contracts/organisation/committee-prepared';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { organisationNotFound } from '../organisations/organisation.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type Committee,
  type CommitteeKind,
  committeeNotFound,
  eventFieldsOf,
  placeNotClear,
  prepare,
} from './committee.ts';

export type PrepareCommittee = {
  readonly idempotencyKey: string;
  readonly kind: CommitteeKind;
  readonly name: string;
  readonly unitId?: string | null | undefined;
  readonly areaId?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly parentCommitteeId?: string | null | undefined;
  readonly predecessorIds?: readonly string[] | null | undefined;
};

const planOf = (command: PrepareCommittee) => ({
  kind: command.kind,
  name: normaliseText(command.name).slice(0, 300),
  unitId: command.unitId ?? null,
  areaId: command.areaId ?? null,
  organisationId: command.organisationId ?? null,
  parentCommitteeId: command.parentCommitteeId ?? null,
  predecessorIds: [...new Set(command.predecessorIds ?? [])].slice(0, 50),
});

const announcementOf = (committee: Committee, now: Date) => ({
  contract: committeePrepared,
  aggregateId: committee.id,
  data: {
    ...eventFieldsOf(committee),
    organisationId: committee.organisationId,
    parentCommitteeId: committee.parentCommitteeId,
  },
  occurredAt: now,
});

export const prepareCommittee =
  ({ inTransaction, newId }: Deps) =>
  (command: PrepareCommittee, actor: Actor) =>
    inTransaction(
      actor,
      async ({ committees, places, organisations, rights, answers, outbox, audit }, now) => {
        const plan = planOf(command);
        const place = plan.unitId ?? plan.areaId;
        const kind = place === null ? undefined : await places.kindOf(place);
        if (place === null || kind !== (plan.unitId === null ? 'AREA' : 'UNIT')) return placeNotClear();
        if (!(await rights.may(actor, 'committee:prepare', { on: dayInVietnam(now), placeId: place })))
          return notAllowed();
        const named = [
          ...plan.predecessorIds,
          ...(plan.parentCommitteeId === null ? [] : [plan.parentCommitteeId]),
        ];
        const known = await committees.byIds(named);
        if (known.length < new Set(named).size) return committeeNotFound();
        if (plan.organisationId !== null && !(await organisations.exists(plan.organisationId)))
          return organisationNotFound();
        const claim = { actorId: actor.id, command: 'prepareCommittee', input: command, id: newId(), now };
        const answer = await answers.claim(claim);
        if (isRefusal(answer)) return answer;
        if (answer.isRepeat) return (await committees.find(answer.id)) ?? committeeNotFound();
        const committee = prepare(answer.id, plan);
        if (isRefusal(committee)) return committee;
        await committees.add(committee, now);
        await outbox.add(announcementOf(committee, now));
        await audit.add({ action: 'committee:prepare', unitId: place, input: command });
        return committee;
      },
    );
