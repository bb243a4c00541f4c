import { statementPublished } from '@mttq/contracts/welfare/statement-published';
import type { Deps } from '../unit-of-work.ts';
import { leafHash } from './merkle-tree.ts';
import { leafOf } from './public-leaf.ts';

const linesPerStep = 4_000;

/** Puts the next lines of the statement that is being published at the end of the log. Answers whether there were any. */
export const addPublishedLines =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<boolean> =>
    inTransaction({ id: 'public-log', correlationId: newId() }, async (stores, now) => {
      const { scope, log, queue, lines, outbox } = stores;
      await scope.enterAll();
      const { size } = await log.lock();
      const found = await queue.next();
      if (found === undefined) return false;
      const part = await lines.after(found.id, found.loggedCount, linesPerStep);
      await log.append(
        size,
        part.map((line) => leafHash(leafOf(line))),
      );
      const logStart = found.logStart ?? size;
      const loggedCount = found.loggedCount + part.length;
      const isWhole = loggedCount === found.newLineCount;
      await queue.advance(found.id, { logStart, loggedCount, publishedAt: isWhole ? now : null });
      if (!isWhole) return true;
      const { id, accountId, fundId } = found;
      await outbox.add({
        contract: statementPublished,
        aggregateId: id,
        data: { statementId: id, accountId, fundId, lines: loggedCount, logStart },
        occurredAt: now,
      });
      return true;
    });
