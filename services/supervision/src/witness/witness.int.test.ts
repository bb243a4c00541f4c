import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logHeadSigned } from '@mttq/contracts/welfare/log-head-signed';
import { type SignedLog, signedLog } from '@mttq/testkit/public-log/signed-log';
import { tellService } from '@mttq/testkit/tell-service';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';
import { witnessedHeadsProjection } from './witnessed-heads.projection.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService(supervision);
});
afterAll(async () => {
  await service.close();
});

const tell = (logId: string, ...heads: object[]) =>
  tellService(
    service.parts.dataSource,
    [witnessedHeadsProjection],
    heads.map((head) => ({ contract: logHeadSigned, aggregateId: logId, data: { logId, ...head } })),
  );

const seen = async (logId: string) => {
  const { data } = await service.ask(
    `query($logId: ID!) { logWitness(logId: $logId) { size root isSound heads refusals
       witnessedHeads(first: 50) { nodes { size verdict } }
       refused: witnessedHeads(refusedOnly: true) { nodes { verdict } } } }`,
    { logId },
    { id: 'passer-by', isAdministrator: false },
  );
  return data.logWitness;
};

const alarmsOf = (logId: string): Promise<{ type: string; data: object }[]> =>
  service.parts.dataSource.query(
    `SELECT type, data FROM (SELECT type, data, aggregate_id FROM outbox UNION ALL SELECT type, data, aggregate_id FROM event_log) e
      WHERE aggregate_id = $1`,
    [logId],
  );

const sizes = [1, 3, 4, 7, 8, 20, 33];

describe('the witness', () => {
  test('accepts a log that only grows, and anybody may ask for it', async () => {
    const logId = randomUUID();
    const log = signedLog(40);
    await tell(logId, ...sizes.map((size, at) => log.head(size, sizes[at - 1])));
    const answer = await seen(logId);
    expect(answer).toMatchObject({ size: 33, isSound: true, heads: 7, refusals: 0, root: log.head(33).root });
    expect(answer.witnessedHeads.nodes[0]).toEqual({ size: 33, verdict: 'ACCEPTED' });
    expect(await alarmsOf(logId)).toEqual([]);
  });

  test('hears of heads again without a second look', async () => {
    const logId = randomUUID();
    const log = signedLog(40);
    for (let round = 0; round < 2; round += 1) await tell(logId, log.head(5), log.head(9, 5));
    expect(await seen(logId)).toMatchObject({ heads: 2, isSound: true });
  });

  test.each<[string, string, (log: SignedLog) => object]>([
    ['whose past was rewritten', 'PROOF_WRONG', () => signedLog(40, { changedLeaf: 3 }).head(20, 9)],
    [
      'with a proof of another log',
      'PROOF_WRONG',
      (log) => ({ ...log.head(20, 9), consistency: log.head(20, 8).consistency }),
    ],
    ['without a proof', 'PROOF_MISSING', (log) => log.head(20)],
    ['with a proof from a head that was never seen', 'PROOF_WRONG', (log) => log.head(20, 8)],
    [
      'of the same size with another root',
      'ROOT_DIFFERS',
      () => signedLog(40, { changedLeaf: 3 }).head(9, 5),
    ],
    ['that is smaller', 'SHRUNK', (log) => log.head(7, 5)],
    ['signed by another key', 'KEY_CHANGED', () => signedLog(40, { key: 'other' }).head(20, 9)],
    [
      'with another key than it is signed by',
      'SIGNATURE_INVALID',
      (log) => ({ ...log.head(20, 9), note: signedLog(40, { key: 'other' }).head(20).note }),
    ],
    ['whose message says more than its note', 'NOTE_DIFFERS', (log) => ({ ...log.head(20, 9), size: 21 })],
  ])('raises an alarm at a head %s, and keeps both', async (_what, verdict, forge) => {
    const logId = randomUUID();
    const log = signedLog(40);
    await tell(logId, log.head(9), forge(log));
    const answer = await seen(logId);
    expect(answer).toMatchObject({ size: 9, root: log.head(9).root, isSound: false, refusals: 1 });
    expect(answer.refused.nodes).toEqual([{ verdict }]);
    expect(await alarmsOf(logId)).toEqual([
      {
        type: 'mttq.supervision.witnessed-head.refused.v1',
        data: expect.objectContaining({ verdict, acceptedSize: 9 }),
      },
    ]);
    // The honest log goes on from what was accepted.
    await tell(logId, log.head(30, 9));
    expect(await seen(logId)).toMatchObject({ size: 30, isSound: false });
  });

  test('forgets nothing: not even the owner of the database changes what it saw', async () => {
    await tell(randomUUID(), signedLog(4).head(2));
    await expect(service.parts.dataSource.query('DELETE FROM witnessed_head')).rejects.toThrow(
      /permission denied|append-only/,
    );
    await expect(
      service.parts.dataSource.query("UPDATE witnessed_head SET verdict = 'ACCEPTED'"),
    ).rejects.toThrow(/permission denied|append-only/);
  });

  test('says nothing of a log that it never heard of', async () => {
    expect(await seen(randomUUID())).toBeNull();
  });
});
