import { type FoldedWord, foldText, soundKey } from './folded-text.ts';

/** What is compared of a text. */
export type TextProfile = {
  /** Words and pairs of neighbouring words: `duong`, `duong lien`. Each once, at most 512. */
  readonly features: readonly string[];
  /** Numbers by what stands before them: `thon` → `3`. Petitions of two villages are two petitions. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of places and things, as far as capitals tell. */
  readonly names: ReadonlySet<string>;
  /** The words in order, between blanks. */
  readonly words: string;
  /** Three-letter pieces by sound: what survives a slip of the finger. */
  readonly trigrams: ReadonlySet<string>;
};

const featuresMax = 512;
const wordsMax = 2_000;

// Words of the form, not of the matter: nearly every petition has them.
const emptyWords = new Set(
  `va la cua cho cac nhung cu tri nhan dan ba con kien nghi de xuat phan anh quan tam som giai quyet xem xet chi dao cap tham quyen
   co chuc nang duoc khong da dang se bi o tai tren duoi nay do thi ma voi ve den tu khi nen van rat nhieu mot lai di ra vao trong
   ngoai theo cung nhu neu thoi gian hien nay dia phuong tinh trang chung toi xin mong muon ho nguoi`.split(
    /\s+/,
  ),
);

// One matter in several words (also of different regions), each folded.
const sayings: readonly (readonly [RegExp, string])[] = [
  [/ (?:hu hong|xuong cap|hu hai|hong hoc|bong troc|nat be) /g, ' xuongcap '],
  [/ (?:o nhiem|hoi thoi|boc mui|mui hoi) /g, ' onhiem '],
  [/ (?:nuoc may|nuoc sach|nuoc sinh hoat) /g, ' nuocsach '],
  [/ (?:ngap ung|ngap nuoc|ngap lut|bi ngap|ngap) /g, ' ngap '],
  [/ (?:rac thai|rac sinh hoat|rac) /g, ' rac '],
  [/ (?:so do|giay chung nhan quyen su dung dat|giay chung nhan) /g, ' sodo '],
  [/ (?:den duong|den chieu sang|chieu sang|den cong cong) /g, ' dencongcong '],
  [/ (?:den bu|boi thuong|boi hoan) /g, ' boithuong '],
  [/ (?:hoc phi|tien hoc) /g, ' hocphi '],
  [/ (?:bao hiem y te|the bhyt|bhyt) /g, ' bhyt '],
  [/ (?:ap|ban|buon|lang|thon|xom) (?=\d)/g, ' thon '],
];

// What a number behind them tells apart. "Three months" and "six months" are no places.
const numbered = new Set(
  'thon xa phuong ap ban buon to xom lang ngo hem lo km pho khu tuyen so ky duong tinh quoc huyen doi'.split(
    ' ',
  ),
);

const numbersOf = (words: readonly FoldedWord[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const numbers = new Map<string, Set<string>>();
  for (const [place, { key }] of words.entries()) {
    const next = words[place + 1]?.key ?? '';
    if (numbered.has(key) && /\d/.test(next)) numbers.set(key, (numbers.get(key) ?? new Set()).add(next));
  }
  return numbers;
};

const nameWordsMax = 4;

// Written with a capital everywhere: they tell no place from another.
const officialNames = new Set(['nha nuoc', 'truong', 'uy ban', 'dang', 'chinh phu', 'quoc hoi', 'bhyt']);

// Runs of words with a capital: "Phú Lộc" of "trạm bơm Phú Lộc".
const namesOf = (words: readonly FoldedWord[]): ReadonlySet<string> => {
  const names = new Set<string>();
  let run: string[] = [];
  for (const { key, isName } of [...words, { key: '', isName: false }]) {
    if (isName) run.push(key);
    else {
      const name = run.join(' ');
      if (run.length > 0 && run.length <= nameWordsMax && !officialNames.has(name)) names.add(name);
      run = [];
    }
  }
  return names;
};

const trigramsOf = (text: string): ReadonlySet<string> => {
  const pieces = new Set<string>();
  for (let place = 0; place + 3 <= text.length; place += 1) pieces.add(text.slice(place, place + 3));
  return pieces;
};

/** Whether a feature says nothing of the matter. */
export const isEmptyFeature = (feature: string): boolean =>
  feature.split(' ').every((word) => emptyWords.has(word));

/** Every empty word: their weight is low before anything is counted. */
export const emptyFeatures: readonly string[] = [...emptyWords];

/** Reads a text for comparison. Of a very long one the first 2,000 words count. */
export const profileText = (text: string): TextProfile => {
  const folded = foldText(text).slice(0, wordsMax);
  let words = ` ${folded.map(({ key }) => key).join(' ')} `;
  for (const [saying, one] of sayings) words = words.replace(saying, one);
  const keys = words.trim().split(' ');
  const features = new Set<string>();
  for (const [place, key] of keys.entries()) {
    if (features.size >= featuresMax) break;
    features.add(key);
    const next = keys[place + 1];
    if (next !== undefined) features.add(`${key} ${next}`);
  }
  const content = keys.filter((key) => !emptyWords.has(key)).map(soundKey);
  return {
    features: [...features],
    numbers: numbersOf(folded),
    names: namesOf(folded),
    words,
    trigrams: trigramsOf(` ${content.join(' ')} `),
  };
};
