import { notAllowed } from '@mttq/kernel/command-refusals';
import { invariant } from '@mttq/kernel/fault';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type DescribedProfile, decideLayout, type ProfileDescription } from './described-profile.ts';

export type DefineBankProfile = ProfileDescription & {
  readonly idempotencyKey: string;
  readonly unitId: string;
};

/** Describes how the statements of a bank are laid out: a new profile, or the next version of one with this name in the unit. */
export const defineBankProfile =
  ({ inTransaction, newId }: Deps) =>
  (command: DefineBankProfile, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, bankProfiles, audit }, now) => {
      const { unitId, name, columns } = command;
      if (!(await scope.enter(actor, 'statement:define-profile', unitId))) return notAllowed();
      const layout = decideLayout(command);
      if (isRefusal(layout)) return layout;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return notAllowed();
      const claim = { actorId: actor.id, command: 'defineBankProfile', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (!answer.isRepeat) {
        const version = await bankProfiles.nextVersion(unitId, name);
        const profile: DescribedProfile = {
          id: answer.id,
          unitId,
          name,
          version,
          columns,
          layout,
          recordedAt: now,
        };
        await bankProfiles.add(profile, path);
        await audit.add({ action: 'statement:define-profile', unitId, input: command });
      }
      const kept = await bankProfiles.byId(answer.id);
      invariant(kept, 'what was answered once is kept');
      return kept;
    });
