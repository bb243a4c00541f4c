import { caseMoved } from '@mttq/contracts/welfare/case-moved';
import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import type { BeneficiaryCase, CaseStep } from './case.ts';

type Step = Omit<CaseStep, 'id' | 'caseId' | 'toState' | 'actorId' | 'recordedAt'>;

/** Stores a case after a step: the row, the step, the masked public row and the event. */
export const announceCase = async (
  stores: Stores,
  after: BeneficiaryCase,
  { step, actor, now, newId }: { step: Step; actor: Actor; now: Date; newId: Deps['newId'] },
): Promise<void> => {
  const { cases, outbox } = stores;
  await cases.save(after);
  const whole = { id: newId(), caseId: after.id, toState: after.state, actorId: actor.id, recordedAt: now };
  await cases.addStep({ ...step, ...whole });
  await outbox.add({
    contract: caseMoved,
    aggregateId: after.id,
    data: {
      caseId: after.id,
      unitId: after.unitId,
      purpose: after.purpose,
      move: step.move,
      fromState: step.fromState,
      toState: after.state,
      occurredOn: step.occurredOn,
    },
    occurredAt: startOfDayInVietnam(step.occurredOn),
  });
};
