import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import type { Refusal } from '@mttq/kernel/refusal';
import type { Stores } from '../unit-of-work.ts';
import { type PostAction, rightsFrom, rightsMax, tooManyRights } from './right.ts';

/** Announces the whole rights of each person, in the transaction that changed them. Persons may be named twice. */
export const announceRights = async (
  { rights, outbox }: Pick<Stores, 'rights' | 'outbox'>,
  personIds: readonly string[],
  now: Date,
): Promise<Refusal<'TooManyRights'> | undefined> => {
  if (personIds.length === 0) return undefined;
  const postActions: readonly PostAction[] = await rights.postActions();
  const holders = await rights.holders([...new Set(personIds)]);
  const lists = holders.map((holder) => ({ ...holder, rights: rightsFrom(holder.posts, postActions) }));
  if (lists.some((list) => list.rights.length > rightsMax)) return tooManyRights();
  await outbox.addAll(
    lists.map(({ personId, subjectHash, rights: held }) => ({
      contract: rightsChanged,
      aggregateId: personId,
      data: { personId, subjectHash, rights: held },
      occurredAt: now,
    })),
  );
  return undefined;
};
