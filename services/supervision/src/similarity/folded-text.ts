/** One word of a text as people meant it, whatever they typed it with. */
export type FoldedWord = {
  /** Lower case, no accents, key strokes of Telex and VNI undone: `dduwowngf`, `d9u7o7ng2`, `Đường` are all `duong`. */
  readonly key: string;
  /** Whether it is written like a name. Never in a text that is all capitals or all small. */
  readonly isName: boolean;
};

const syllable =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();

// Telex: a doubled or w-marked letter is one letter; a tone stands behind the vowel.
const undoTelex = (word: string): string => {
  const letters = word
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1');
  if (syllable.test(letters)) return letters;
  const free = letters.replace(/w/g, 'u');
  if (syllable.test(free)) return free;
  for (const candidate of [letters, free]) {
    const toneless = candidate.replace(/^([^aeiouy]*[aeiouy]+[^sfrxj]*)[sfrxj]/, '$1');
    if (syllable.test(toneless)) return toneless;
  }
  return word;
};

// kỹ and kĩ, lý and lí are one syllable in two spellings.
const oneSpelling = (word: string): string => word.replace(/^([bcdghklmnprstvx]{1,2})y$/, '$1i');

const vniShareMin = 0.25;

// VNI writes tones and marks as digits. "tổ 5" has digits, too, so the whole text must look like VNI.
const isVni = (words: readonly string[]): boolean =>
  words.filter((word) => /^[a-z]+[1-9][a-z1-9]*$/.test(word)).length > vniShareMin * words.length;

/** The words of a text, folded. Texts that differ only in accents or in how they were typed have the same keys. */
export const foldText = (text: string): FoldedWord[] => {
  const raw = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const bare = raw.map(withoutAccents);
  const vni = isVni(bare);
  const hasSmall = /\p{Ll}/u.test(text);
  const hasCapital = raw.slice(1).some((word) => /^\p{Lu}/u.test(word));
  return bare.map((word, place) => {
    const typed = vni && /^[a-z]/.test(word) ? word.replace(/[1-9]/g, '') : word;
    const key = /\d/.test(typed) ? typed : oneSpelling(undoTelex(typed));
    // The first word of a text is no name because of its capital.
    const isName = place > 0 && hasSmall && hasCapital && /^\p{Lu}\p{Ll}/u.test(raw[place] ?? '');
    return { key, isName };
  });
};

/** Sounds that people confuse in writing (ch/tr, s/x, d/gi/r, l/n, final n/ng, t/c), as one. */
export const soundKey = (key: string): string =>
  key
    .replace(/^tr/, 'ch')
    .replace(/^s/, 'x')
    .replace(/^(?:gi|r)(?=[aeiouy])/, 'd')
    .replace(/^n(?=[aeiouy])/, 'l')
    .replace(/ng$/, 'n')
    .replace(/c$/, 't');
