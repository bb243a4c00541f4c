import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import type { CommendedPerson } from './commended-subject.ts';

const action = 'commendation:read-identity';

/** Opens who a commended person is, for a purpose; every read leaves an audit record with it. */
export const readIdentity =
  ({ inTransaction }: Deps) =>
  async (
    { commendationId, purpose }: { readonly commendationId: string; readonly purpose: string },
    actor: Actor,
  ): Promise<CommendedPerson | null> => {
    const opened = await inTransaction(
      actor,
      async ({
        scope,
        commendations,
        commendationIdentities,
        audit,
      }): Promise<CommendedPerson | null | Refusal> => {
        await scope.enterAll();
        const [commendation] = await commendations.byIds([commendationId]);
        if (commendation === undefined) return null;
        const { unitId } = commendation;
        if (!(await scope.enter(actor, action, unitId))) return notAllowed();
        const [person] = await commendationIdentities.open([commendationId]);
        await audit.add({ action, unitId, reason: purpose, input: { commendationId, purpose } });
        return person ?? null;
      },
    );
    return isRefusal(opened) ? null : opened;
  };
