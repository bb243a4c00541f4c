const telexMarks: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const vniMarks: Readonly<Record<string, string>> = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
  '\u0302': '6',
  '\u031b': '7',
  '\u0306': '8',
};

const words = (text: string, each: (word: string) => string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => each(word));

/** The text without accents, as people type it in haste. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');

/** The key strokes of Telex when the input method is off: `Đường` → `Dduwowngf`. */
export const asTelex = (text: string): string =>
  words(text, (word) => {
    let tone = '';
    let typed = '';
    for (const letter of word.normalize('NFD')) {
      const last = typed.at(-1)?.toLowerCase() ?? '';
      if (telexMarks[letter] !== undefined) tone = telexMarks[letter];
      else if (letter === '\u0302') typed += last;
      else if (letter === '\u031b' || letter === '\u0306') typed += 'w';
      else typed += letter === 'đ' ? 'dd' : letter === 'Đ' ? 'Dd' : letter;
    }
    return typed + tone;
  });

/** The key strokes of VNI when the input method is off: `Đường` → `D9u7o7ng2`. */
export const asVni = (text: string): string =>
  words(text, (word) => {
    let tone = '';
    let typed = '';
    for (const letter of word.normalize('NFD')) {
      const mark = vniMarks[letter];
      if (mark !== undefined && mark <= '5') tone = mark;
      else if (mark !== undefined) typed += mark;
      else typed += letter === 'đ' ? 'd9' : letter === 'Đ' ? 'D9' : letter;
    }
    return typed + tone;
  });

/** Slips of the finger in every seventh longer word, always the same for the same text: two letters swapped or one lost. */
export const withSlips = (text: string): string => {
  let place = 0;
  return words(text, (word) => {
    place += 1;
    if (word.length < 4 || place % 7 !== 3) return word;
    return place % 2 === 0 ? `${word.slice(0, 1)}${word[2]}${word[1]}${word.slice(3)}` : word.slice(0, -1);
  });
};
