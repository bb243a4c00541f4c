import { describe, expect, test } from '@jest/globals';
import { vnd } from '@mttq/kernel/vnd';
import fc from 'fast-check';
import { accountIdOf } from './account-id.ts';
import {
  type AccountRole,
  hashPosting,
  incoming,
  outgoing,
  type PostingRequest,
  released,
  violatedEarmark,
} from './posting.ts';

const request = (given: Partial<PostingRequest> = {}): PostingRequest => ({
  ...incoming('INCOME', null),
  id: 'id',
  fundId: 'fund',
  amount: vnd(5n),
  effectiveAt: null,
  key: { scope: 's', key: 'k' },
  actorId: 'a',
  reason: null,
  referenceId: null,
  ...given,
});

const earmark = fc.option(fc.constantFrom('e1', 'e2', 'e3'));

describe('WEL-5', () => {
  test('money pays for another purpose only when it has no earmark', () => {
    fc.assert(
      fc.property(earmark, earmark, (purse, purpose) => {
        const violated = violatedEarmark(outgoing('SPENDING', { purse, purpose }));
        expect(violated).toBe(purse === null || purse === purpose ? null : purse);
      }),
    );
  });

  test('a release takes earmarked money into the general purse', () => {
    expect(violatedEarmark(released('e1'))).toBeNull();
    expect(released('e1').to).toEqual({ role: 'PURSE', earmarkId: null });
  });
});

describe('the fingerprint of a request', () => {
  test('is the same for a retry, which has an id of its own', () => {
    expect(hashPosting(request({ id: 'other' }), 'posted')).toBe(hashPosting(request(), 'posted'));
  });

  test.each<[string, Partial<PostingRequest>]>([
    ['amount', { amount: vnd(6n) }],
    ['fund', { fundId: 'other' }],
    ['earmark', incoming('INCOME', 'e1')],
    ['kind', incoming('OPENING', null)],
    ['day', { effectiveAt: new Date(0) }],
    ['reason', { reason: 'r' }],
    ['reference', { referenceId: 'r' }],
  ])('differs with the %s', (_what, given) => {
    expect(hashPosting(request(given), 'posted')).not.toBe(hashPosting(request(), 'posted'));
  });

  test('keeps fields apart: what moves from one to the next changes it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (left, right, moved) => {
        const first = hashPosting(request({ reason: left + moved, referenceId: right }), 'posted');
        const second = hashPosting(request({ reason: left, referenceId: moved + right }), 'posted');
        expect(first).not.toBe(second);
      }),
    );
  });
});

test('every account has an id of its own, a UUID of version 8', () => {
  const roles: AccountRole[] = ['PURSE', 'INCOME', 'SPENDING', 'OPENING'];
  const ids = ['f1', 'f2'].flatMap((fundId) =>
    roles.flatMap((role) => [null, 'e1', 'e2'].map((earmarkId) => accountIdOf(fundId, { role, earmarkId }))),
  );
  expect(new Set(ids).size).toBe(24);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
