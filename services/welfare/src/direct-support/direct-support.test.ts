import { describe, expect, test } from '@jest/globals';
import { readParts, type SupportParts } from './direct-support.ts';

const parts = (given: Partial<SupportParts>): SupportParts => ({
  form: 'CASH',
  cash: null,
  goods: null,
  goodsValue: null,
  totalValue: null,
  ...given,
});

describe('direct support', () => {
  test.each<[string, Partial<SupportParts>]>([
    ['cash', { cash: 5n }],
    ['goods', { form: 'GOODS', goods: '10 thùng mì' }],
    ['goods with a value that somebody named', { form: 'GOODS', goods: '10 thùng mì', goodsValue: 5n }],
    ['cash and goods', { form: 'MIXED', goods: '10 thùng mì', cash: 5n }],
    ['cash and goods, both with a value', { form: 'MIXED', goods: '10 thùng mì', cash: 5n, goodsValue: 3n }],
    ['one total of both', { form: 'MIXED', goods: '10 thùng mì', totalValue: 8n }],
  ])('may be %s', (_title, given) => {
    expect(readParts(parts(given))).toEqual(parts(given));
  });

  test.each<[string, Partial<SupportParts>]>([
    ['cash without an amount', {}],
    ['cash with goods', { cash: 5n, goods: 'mì' }],
    ['goods without words', { form: 'GOODS', goods: ' ' }],
    ['goods with cash', { form: 'GOODS', goods: 'mì', cash: 5n }],
    ['a total beside its cash', { form: 'MIXED', goods: 'mì', cash: 5n, totalValue: 8n }],
    ['a total with a part of it', { form: 'MIXED', goods: 'mì', goodsValue: 3n, totalValue: 8n }],
    ['both without a figure', { form: 'MIXED', goods: 'mì' }],
  ])('is never %s', (_title, given) => {
    expect(readParts(parts(given))).toMatchObject({ refused: 'DirectSupportNotValid' });
  });
});
