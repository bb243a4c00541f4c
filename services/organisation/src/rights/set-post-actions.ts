import { rightsPostActionsSet } from '@mttq/contracts/organisation/rights-post-actions-set';
import { rightsPostActionsSetV2 } from '@mttq/contracts/organisation/rights-post-actions-set-v2';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { CommitteeKind } from '../committees/committee.ts';
import type { Post } from '../mandates/mandate.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announceRights } from './announce-rights.ts';
import { actionsNotValid, areActionNames, notAllowed, setActions } from './right.ts';

export type SetPostActions = {
  readonly committeeKind: CommitteeKind;
  readonly post: Post;
  readonly actionNames: readonly string[];
  readonly validFrom: CalendarDay;
};

// What version 1 of the event holds.
const firstVersionMax = 100;

/** From a day on, the post gives exactly these actions; everybody who holds or held it is announced anew. */
export const setPostActions =
  ({ inTransaction, newId }: Deps) =>
  (command: SetPostActions, actor: Actor) =>
    inTransaction(actor, async ({ rights, outbox, audit }, now) => {
      if (!actor.isAdministrator) return notAllowed();
      const { committeeKind, post, validFrom } = command;
      const actionNames = [...new Set(command.actionNames)];
      if (!areActionNames(actionNames)) return actionsNotValid();
      const current = await rights.lockPostActions(committeeKind, post);
      const { shortened, added } = setActions(current, { actionNames, from: validFrom });
      const rows = added.map((actionName) => ({
        ...{ id: newId(), committeeKind, post, actionName },
        ...{ validFrom, validUntil: null },
      }));
      await rights.changePostActions(shortened, rows, now);
      await outbox.add({
        contract: actionNames.length <= firstVersionMax ? rightsPostActionsSet : rightsPostActionsSetV2,
        aggregateId: `${committeeKind}.${post}`,
        data: { committeeKind, post, actionNames, validFrom },
        occurredAt: startOfDayInVietnam(validFrom),
      });
      const tooMany = await announceRights(
        { rights, outbox },
        await rights.holdersOfPost(committeeKind, post),
        now,
      );
      if (tooMany !== undefined) return tooMany;
      await audit.add({ action: 'rights:set-post-actions', unitId: null, input: command });
      const all = await rights.postActions();
      return {
        committeeKind,
        post,
        actions: all.filter((row) => row.committeeKind === committeeKind && row.post === post),
      };
    });
