import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { crashEverywhere, killAtRandom } from './faults.ts';
import { brokenInvariants } from './invariants.ts';
import { openYard, type Yard } from './yard.ts';

let yard: Yard;
beforeAll(async () => {
  yard = await openYard();
}, 60_000);
afterAll(() => yard.close(), 60_000);

describe('nothing is lost, doubled or out of order', () => {
  test('when a process ends at any labelled point between outbox and effect', async () => {
    const { broken, figures } = await crashEverywhere(yard);
    expect(broken).toEqual([]);
    expect(figures.operations).toBeGreaterThanOrEqual(figures.acknowledged);
  }, 150_000);

  test('when writer, relay, projector, reactor, broker and Postgres are killed, and the broker is wiped', async () => {
    const { broken } = await killAtRandom(yard, { faults: 14, seed: 20_260_701 });
    expect(broken).toEqual([]);
  }, 150_000);
});

describe('the checkers', () => {
  const damages: readonly [string, (yard: Yard) => Promise<unknown>][] = [
    [
      'I1',
      ({ source }) => source.query('DELETE FROM operation WHERE id = (SELECT id FROM operation LIMIT 1)'),
    ],
    ['I8', ({ target }) => target.query('INSERT INTO receipt SELECT event_id FROM receipt LIMIT 1')],
    [
      'I7',
      ({ target }) => target.query("UPDATE account_sum SET amount = amount + 1 WHERE account = 'account-1'"),
    ],
    [
      'I6',
      ({ source }) =>
        source.query(`ALTER TABLE event_log DISABLE TRIGGER event_log_append_only;
                      UPDATE event_log SET aggregate_version = aggregate_version + 1000000 WHERE seq = 5`),
    ],
    ['I5', ({ source }) => source.query('DELETE FROM event_log WHERE seq = 5')],
  ];

  test.each(damages)(
    'find damage to %s',
    async (invariant, damage) => {
      const before = (await brokenInvariants(yard)).filter((name) => name.startsWith(invariant));
      await damage(yard);
      const after = (await brokenInvariants(yard)).filter((name) => name.startsWith(invariant));
      expect(before).toEqual([]);
      expect(after).not.toEqual([]);
    },
    90_000,
  );
});
