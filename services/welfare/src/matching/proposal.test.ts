import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { maskText } from '../bank-files/masked-text.ts';
import type { CreditLine } from './line-match.ts';
import { type Candidate, certainOf, codesIn, propose as proposeAll } from './proposal.ts';

const line: CreditLine = {
  statementId: 's',
  place: 1,
  bookedOn: day('2026-03-10'),
  docNo: '5213.1',
  credit: 500_000n,
  debit: 0n,
  maskedText: 'MBVCB.•••1124.UHABCDEFGH ung ho dong bao. CT tu CONG TY THU NGHIEM',
};
const propose = (given: CreditLine, candidates: readonly Candidate[]) =>
  proposeAll([given], candidates).get(given.place) ?? [];

const pledge: Candidate = {
  kind: 'PLEDGE',
  id: 'p',
  amount: 500_000n,
  referenceCode: 'UHABCDEFGH',
  receivedAt: null,
  donorName: null,
};
const gift: Candidate = {
  kind: 'CONTRIBUTION',
  id: 'c',
  amount: 500_000n,
  referenceCode: null,
  receivedAt: new Date('2026-03-10T02:00:00Z'),
  donorName: 'Công ty Thử Nghiệm',
};

describe('a proposal', () => {
  test('is certain with the code of the pledge and the exact amount', () => {
    expect(certainOf(propose(line, [pledge]))).toMatchObject({
      id: 'p',
      reasons: ['REFERENCE_CODE', 'EXACT_AMOUNT'],
    });
  });

  test('is not certain when the amount differs: part of a pledge is for a person to see', () => {
    const [proposal] = propose(line, [{ ...pledge, amount: 900_000n }]);
    expect(proposal?.reasons).toEqual(['REFERENCE_CODE']);
    expect(certainOf(proposal ? [proposal] : [])).toBeUndefined();
  });

  test('is not certain by amount, day and name alone', () => {
    const proposals = propose(line, [gift]);
    expect(proposals[0]?.reasons).toEqual(['EXACT_AMOUNT', 'SAME_DAY', 'DONOR_NAME']);
    expect(certainOf(proposals)).toBeUndefined();
  });

  test('knows a name by its initials where the public text has no more', () => {
    const masked = { ...line, maskedText: maskText('ung ho. CT tu 0123456789012 DANG VAN MAU') };
    const reasonsFor = (donorName: string) => propose(masked, [{ ...gift, donorName }])[0]?.reasons;
    expect(reasonsFor('Đặng Văn Mẫu')).toEqual(['EXACT_AMOUNT', 'SAME_DAY', 'DONOR_INITIALS']);
    expect(reasonsFor('Trần Văn Mẫu')).toEqual(['EXACT_AMOUNT', 'SAME_DAY']);
    expect(reasonsFor('Văn Mẫu')).toEqual(['EXACT_AMOUNT', 'SAME_DAY']);
  });

  test('is not made for an amount alone: half of the donors give the same amounts', () => {
    expect(propose(line, [{ ...pledge, referenceCode: 'UHZZZZZZZZ' }])).toEqual([]);
  });

  test('is not certain when another is as good', () => {
    expect(certainOf(propose(line, [pledge, { ...pledge, id: 'q' }]))).toBeUndefined();
  });

  test('finds codes as people write them', () => {
    expect(codesIn('ung ho uh abcd efgh cam on')).toEqual(['UHABCDEFGH']);
    expect(codesIn('UHABCDEFG')).toEqual([]);
  });

  test('is made of lines of its amount or its code alone, whatever else the round holds', () => {
    const other = { ...line, place: 2, credit: 700_000n, maskedText: 'ung ho. CT tu CONG TY THU NGHIEM' };
    const found = proposeAll([line, other], [gift]);
    expect(found.get(1)?.map(({ id }) => id)).toEqual(['c']);
    expect(found.get(2)).toEqual([]);
  });

  test('reads every candidate once, not once a line: a round costs what its lines cost', () => {
    const count = 300;
    let reads = 0;
    const lines = Array.from({ length: count }, (_, at) => ({ ...line, place: at, credit: BigInt(at + 1) }));
    const candidates = lines.map(
      ({ credit, place }): Candidate => ({
        ...gift,
        id: `${place}`,
        amount: credit,
        get donorName() {
          reads += 1;
          return 'Công ty Thử Nghiệm';
        },
      }),
    );
    const found = proposeAll(lines, candidates);
    expect([...found.values()].map((proposals) => proposals.length)).toEqual(Array(count).fill(1));
    expect(reads).toBe(count);
  });
});
