import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { decimal } from '@mttq/kernel/decimal';
import { type AnnouncedTransaction, movementsOf } from './fund-month.ts';
import { decideLedgerFigure, type LedgerSum } from './ledger-indicator.ts';

const transaction = (change: Partial<AnnouncedTransaction> = {}): AnnouncedTransaction => ({
  ...{ transactionId: 'one', kind: 'INCOME', status: 'posted', amount: '5', earmarkId: null },
  effectiveAt: '2026-03-10T02:00:00Z',
  ...change,
});
const march = day('2026-03-01');

describe('what a ledger says of a month', () => {
  test('is what was received and what was disbursed, and neither is held, moved or lent money', () => {
    const none = ['OPENING', 'ADMINISTRATION', 'TRANSFER_IN', 'TRANSFER_OUT', 'RELEASE', 'EARMARK'];
    const others = none.map((kind) => transaction({ kind }));
    const held = ['pending', 'voided', 'expired'].map((status) => transaction({ kind: 'SPENDING', status }));
    const counted = [transaction(), transaction({ amount: '6' }), transaction({ kind: 'SPENDING' })];
    expect(movementsOf([...others, ...held, ...counted])).toEqual([
      { measure: 'RECEIVED', earmarkId: null, month: march, amount: 11n },
      { measure: 'DISBURSED', earmarkId: null, month: march, amount: 5n },
    ]);
  });

  test('is less by a reversal in the month of the original, whenever that was noticed', () => {
    const reversed = { kind: 'INCOME', effectiveAt: '2026-02-28T17:00:00Z' };
    const reversal = { kind: 'REVERSAL', effectiveAt: '2026-11-01T00:00:00Z', amount: '5', reversed };
    expect(movementsOf([transaction(reversal)])).toEqual([
      { measure: 'RECEIVED', earmarkId: null, month: march, amount: -5n },
    ]);
    expect(movementsOf([transaction({ ...reversal, reversed: { ...reversed, kind: 'RELEASE' } })])).toEqual(
      [],
    );
    expect(() => movementsOf([transaction({ ...reversal, reversed: null })])).toThrow('does not say what');
  });
});

describe('a figure from a ledger', () => {
  const sum: LedgerSum = {
    ...{ indicatorId: 'indicator', unitId: 'unit', path: '/unit/', fundId: 'fund', appealId: null },
    ...{ measure: 'RECEIVED', month: day('2028-02-01'), amount: '7', onRecord: null, isCrossed: false },
  };

  test('covers the days of its month and names fund and measure', () => {
    expect(decideLedgerFigure(sum, 'new')).toMatchObject({
      kind: 'record',
      entry: {
        ...{ startsOn: '2028-02-01', endsOn: '2028-02-29', value: decimal('7') },
        ...{ source: 'LEDGER', sourceId: 'fund RECEIVED 2028-02-01' },
      },
    });
    expect(decideLedgerFigure({ ...sum, appealId: 'appeal', amount: '0' }, 'new')).toMatchObject({
      entry: { value: decimal('0'), sourceId: 'appeal RECEIVED 2028-02-01' },
    });
  });

  test('waits while a reversal is there without its original', () => {
    expect(decideLedgerFigure({ ...sum, amount: '-1' }, 'new')).toBeUndefined();
  });
});
