import { describe, expect, test } from '@jest/globals';
import { foldText } from './folded-text.ts';
import { createKeyedHash } from './keyed-hash.ts';
import { resemblanceOf, suggestionScoreMin } from './resemblance.ts';
import { isEmptyFeature, profileText } from './text-profile.ts';

const keysOf = (text: string): string =>
  foldText(text)
    .map(({ key }) => key)
    .join(' ');

const ids = new Map<string, number>();
const idOf = (feature: string): number => {
  if (!ids.has(feature)) ids.set(feature, ids.size);
  return ids.get(feature) as number;
};

const scoreOf = (left: string, right: string): number => {
  const [one, other] = [left, right].map((text) => {
    const profile = profileText(text);
    return { profile, features: profile.features.map(idOf) };
  });
  if (one === undefined || other === undefined) return 0;
  const empty = new Set([...ids].filter(([feature]) => isEmptyFeature(feature)).map(([, id]) => id));
  return resemblanceOf(one, other, (feature) => (empty.has(feature) ? 0.08 : 1));
};

describe('folding', () => {
  test.each([
    ['Telex', 'Dduwowngf lieen thoon xuoongs caaps'],
    ['VNI', 'D9u7o7ng2 lie6n tho6n xuo61ng ca61p'],
    ['no accents', 'duong lien thon xuong cap'],
    ['decomposed', 'Đường liên thôn xuống cấp'.normalize('NFD')],
  ])('%s reads like the text with accents', (_kind, text) => {
    expect(keysOf(text)).toBe(keysOf('Đường liên thôn xuống cấp'));
  });

  test('a number behind a word is no tone of VNI', () => {
    expect(keysOf('Nhà văn hoá tổ 5, quốc lộ 1A, đường D2')).toBe('nha van hoa to 5 quoc lo 1a duong d2');
  });
});

describe('resemblance', () => {
  const text = 'Đường liên thôn 3 xuống cấp nghiêm trọng, đề nghị sửa chữa';

  test('the same matter in other words is suggested', () => {
    expect(scoreOf(text, 'Cử tri phản ánh đường liên thôn 3 hư hỏng nặng, mong sửa chữa')).toBeGreaterThan(
      suggestionScoreMin,
    );
  });

  test('the same words about another village are not', () => {
    expect(scoreOf(text, text.replace('thôn 3', 'thôn 8'))).toBeLessThan(suggestionScoreMin);
    const pump = 'Trạm bơm Phú Lộc hỏng máy, ruộng khô hạn';
    expect(scoreOf(pump, pump.replace('Lộc', 'Thọ'))).toBeLessThan(suggestionScoreMin);
  });

  test('a text is wholly like itself, and an empty one like nothing', () => {
    expect(scoreOf(text, text)).toBeCloseTo(1);
    expect(scoreOf(text, '...')).toBe(0);
  });
});

test('a keyed hash is HalfSipHash-2-4: the vectors of its authors', () => {
  const hash = createKeyedHash(Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7]));
  const vectors = ['', '\u0000', '\u0000\u0001', '\u0000\u0001\u0002', '\u0000\u0001\u0002\u0003'];
  const bytes = vectors.map((text) => {
    const answer = Buffer.alloc(4);
    answer.writeInt32LE(hash(text));
    return answer.toString('hex');
  });
  expect(bytes).toEqual(['a9359f5b', '27475ab8', 'fa62a603', '8afee704', '2a6e4689']);
});
