import { logHeadSigned } from '@mttq/contracts/welfare/log-head-signed';
import type { Deps } from '../unit-of-work.ts';
import { signEveryMs } from './log-head.ts';
import { consistencyPath, rootOf } from './merkle-tree.ts';
import { type LogSigner, signHead } from './signed-note.ts';

/** Signs the log when it grew, between statements and at most every 5 s. Answers whether it signed. */
export const recordHead =
  ({ inTransaction, newId }: Deps, signer: LogSigner) =>
  (): Promise<boolean> =>
    inTransaction(
      { id: 'public-log', correlationId: newId() },
      async ({ scope, log, queue, outbox }, now) => {
        await scope.enterAll();
        const { id, size } = await log.lock();
        const last = await log.lastHead();
        if (size === 0 || last?.size === size) return false;
        if (last !== undefined && now.getTime() - last.signedAt.getTime() < signEveryMs) return false;
        if ((await queue.next())?.logStart != null) return false;
        const root = await rootOf(log.subtrees(), 0, size);
        const { origin, verifierKey } = signer;
        const note = signHead(signer, size, root);
        await log.addHead({ size, origin, root, note, verifierKey, signedAt: now });
        // Whoever only hears of heads can check them without asking us anything.
        const growth = last && {
          previousSize: last.size,
          consistency: (await consistencyPath(log.subtrees(), last.size, size)).map((hash) =>
            hash.toString('base64'),
          ),
        };
        await outbox.add({
          contract: logHeadSigned,
          aggregateId: id,
          data: { logId: id, origin, size, root: root.toString('base64'), note, verifierKey, ...growth },
          occurredAt: now,
        });
        return true;
      },
    );
