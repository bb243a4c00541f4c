import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import fc from 'fast-check';
import * as law from './feedback.ts';
import { holdsPersonalTrace, publish } from './publication.ts';

const today = day('2026-03-10');
const moment = { now: new Date('2026-03-10T02:00:00Z'), today };

const received: law.Feedback = {
  id: '00000000-0000-4000-8000-000000000001',
  unitId: '00000000-0000-4000-8000-000000000002',
  path: '/a/',
  channel: 'WEB',
  isAnonymous: true,
  mayBePublished: true,
  trackingDigest: new Uint8Array(32),
  receivedOn: day('2026-03-02'),
  recordedAt: moment.now,
  state: 'RECEIVED',
  stateSince: moment.now,
  field: null,
  competentLevel: null,
  competentBody: null,
  routedOn: null,
  refusalReason: null,
  answeredOn: null,
  outcome: null,
  publicText: null,
  publicAnswer: null,
  publicSince: null,
  moderation: 'NONE',
  moderationReason: null,
  reopenedOn: null,
  rating: null,
  firstResponseDeadlineId: null,
  answerDeadlineId: null,
};

const to: law.Route = { field: 'LAND', competentLevel: 'COMMUNE', competentBody: 'UBND xã', routedOn: today };
const said = { answeredOn: today, outcome: 'RESOLVED' } as const;
const asIs = { text: null, answer: null, reason: null };
const written = { text: 'Đường hỏng', answer: 'Đã sửa' };

const steps = {
  accept: (feedback: law.Feedback) => law.accept(feedback, moment),
  decline: (feedback: law.Feedback) => law.decline(feedback, 'Không thuộc thẩm quyền', moment),
  route: (feedback: law.Feedback) => law.route(feedback, to, moment),
  begin: (feedback: law.Feedback) => law.begin(feedback, moment),
  answer: (feedback: law.Feedback) => law.answer(feedback, said, moment),
  publish: (feedback: law.Feedback) => publish(feedback, { written, publication: asIs }, moment),
  closePrivately: (feedback: law.Feedback) => law.closePrivately(feedback, moment),
  reopen: (feedback: law.Feedback) => law.reopen(feedback, moment),
  rate: (feedback: law.Feedback) => law.rate(feedback, 4),
};
type Step = keyof typeof steps;

const allowed: Readonly<Record<law.FeedbackState, readonly law.FeedbackState[]>> = {
  RECEIVED: ['ACCEPTED', 'REFUSED'],
  ACCEPTED: ['ROUTED'],
  REFUSED: [],
  ROUTED: ['ROUTED', 'IN_PROGRESS'],
  IN_PROGRESS: ['ANSWERED'],
  ANSWERED: ['PUBLISHED', 'CLOSED_PRIVATE', 'REOPENED', 'ANSWERED'],
  PUBLISHED: ['REOPENED', 'PUBLISHED'],
  CLOSED_PRIVATE: ['REOPENED', 'CLOSED_PRIVATE'],
  REOPENED: ['ROUTED', 'IN_PROGRESS'],
};

describe('feedback', () => {
  test('takes no walk but those of the domain; it is reopened once, rated once, and published with consent alone', () => {
    const walk = fc.array(fc.constantFrom(...(Object.keys(steps) as Step[])), {
      minLength: 60,
      maxLength: 120,
    });
    const seen = new Set<string>();
    fc.assert(
      fc.property(walk, fc.boolean(), (names, mayBePublished) => {
        let feedback: law.Feedback = { ...received, mayBePublished };
        let [reopened, rated] = [0, 0];
        for (const name of names) {
          const next = steps[name](feedback);
          if (isRefusal(next)) continue;
          const after = next as law.Feedback;
          expect(allowed[feedback.state]).toContain(after.state);
          if (name === 'reopen') reopened += 1;
          if (name === 'rate') rated += 1;
          if (after.publicSince !== null) expect(after.mayBePublished).toBe(true);
          if (after.state === 'ANSWERED') expect(after.answeredOn).not.toBeNull();
          seen.add(after.state);
          feedback = after;
        }
        expect(reopened).toBeLessThanOrEqual(1);
        expect(rated).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000, seed: 20260302 },
    );
    expect([...seen].sort()).toEqual(
      Object.keys(allowed)
        .filter((state) => state !== 'RECEIVED')
        .sort(),
    );
  });

  test.each([
    ['gọi tôi số 0912 345 678', true],
    ['liên hệ +84 912.345.678', true],
    ['CCCD 012345678901', true],
    ['thư về nguyen.van@vi-du.vn', true],
    ['số tài khoản 1903 5678 9012 34', true],
    ['đề nghị cấp 46.091.000.000 đồng', false],
    ['từ ngày 15/06/2026 đến 29/06/2026 tại thôn 3', false],
    ['Chương trình 1846/CTPH, giai đoạn 2017-2020', false],
  ])('a public text "%s" gives a person away: %s', (text, found) => {
    expect(holdsPersonalTrace(text)).toBe(found);
  });
});
