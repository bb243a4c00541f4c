import { witnessedHeadRefused } from '@mttq/contracts/supervision/witnessed-head-refused';
import { logHeadSigned } from '@mttq/contracts/welfare/log-head-signed';
import { defineProjection, when } from '@mttq/platform/events/define-projection';
import { createWitnessStore } from './witnessed-head.postgres.ts';
import { judgeHead } from './witnessed-head.ts';

/**
 * Keeps and judges every head that welfare signs. It names no table: a rebuild would let the log's own service say anew what its past
 * was. Hearing of a head again changes nothing, and a head that contradicts a kept one is an alarm, whenever it is told.
 */
export const witnessedHeadsProjection = defineProjection({
  name: 'witnessed-heads',
  source: 'welfare',
  tables: [],
  on: [
    when(logHeadSigned, async ({ id, recordedAt, data }, manager, signal) => {
      const store = createWitnessStore(manager);
      const { logId, size, root, note, verifierKey } = data;
      if (await store.isKnown(logId, note)) return;
      const last = await store.lastAccepted(logId);
      const verdict = judgeHead(data, last);
      await store.add({
        id,
        logId,
        size,
        root: Buffer.from(root, 'base64'),
        note,
        verifierKey,
        verdict,
        witnessedAt: recordedAt,
      });
      if (verdict !== 'ACCEPTED')
        signal(witnessedHeadRefused, logId, { logId, size, verdict, acceptedSize: last?.size ?? 0 });
    }),
  ],
});
