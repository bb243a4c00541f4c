// Vietnamese syllables end in a vowel or in c, ch, m, n, ng, nh, p or t: another last letter is a tone key of Telex.
const telexTone = /(?<=[a-z])[sfrxj]$/u;
const toneInside = /(?<=[aeiouy])[sfrxj](?=(?:[aeiouyw]|c|ch|m|n|ng|nh|p|t)*$)/u;

/** The letters and figures of a text alone, without accents. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/[^a-z0-9]/gu, '');

/** A word as it is meant: no accents, and keys of Telex and VNI that were typed without their program taken out. */
const foldWord = (word: string): string =>
  lettersOf(word)
    .replace(/(?<=[a-z])\d+/gu, '')
    .replace(telexTone, '')
    .replace(toneInside, '')
    .replace(/w/gu, '')
    .replace(/dd/gu, 'd')
    .replace(/([aeo])\1/gu, '$1');

/** What sounds alike in one region or another, written as one. */
const soundOf = (word: string): string =>
  foldWord(word)
    .replace(/^gi(?=e)/u, 'di')
    .replace(/^(?:gi(?=[aou])|r|d|v)/u, 'd')
    .replace(/^(?:tr|ch)/u, 'c')
    .replace(/^(?:s|x)/u, 's')
    .replace(/^(?:l|n(?![gh]))/u, 'n')
    .replace(/^(?:ngh|ng)/u, 'q')
    .replace(/^(?:gh|g)/u, 'g')
    .replace(/^(?:k(?!h)|c(?=[aou]))/u, 'k')
    .replace(/y/gu, 'i')
    .replace(/(?:ng|nh)$/u, 'n')
    .replace(/(?:ch|c)$/u, 't');

const shortForms: Readonly<Record<string, string>> = {
  ng: 'nguyen',
  ngx: 'nguyen',
  ph: 'pham',
  tr: 'tran',
  hg: 'hoang',
};

/** The words of a name by their sound; short forms of family names written out. */
export const soundsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .split(/[\s.]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word, at) => soundOf((at === 0 ? shortForms[foldWord(word)] : undefined) ?? word))
    .filter((sound) => sound !== '');

// Words of addresses that people write or leave out.
const fillerSounds: ReadonlySet<string> = new Set(
  ['thôn', 'bản', 'làng', 'ấp', 'xóm', 'khu', 'đường', 'số', 'nhà', 'tổ', 'xã', 'phường'].map(soundOf),
);
const numerals: Readonly<Record<string, string>> = Object.fromEntries(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, at) => [
    soundOf(word),
    `${at + 1}`,
  ]),
);

/** An address by its sound, without words that say only what kind of place it is; numbers in figures. */
export const addressSound = (address: string): string =>
  address
    .normalize('NFC')
    .split(/[\s.,;/-]+/u)
    .map((word) => soundOf(word))
    .map((sound) => numerals[sound] ?? sound)
    .filter((sound) => sound !== '' && !fillerSounds.has(sound))
    .join(' ');

/** The text with each of its letters left out once, and itself: two texts that differ by one slip share one of them. */
export const slipsOf = (text: string): readonly string[] => [
  ...new Set([
    text,
    ...Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1)),
  ]),
];
