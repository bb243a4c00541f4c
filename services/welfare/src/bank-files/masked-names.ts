// Words behind which banks and people write who sent the money, without accents.
const senders =
  /(?:\b(?:ct|ck|chuyen tien|chuyen khoan|tien) tu\b|\bnguoi (?:gui|chuyen|nop|ung ho|chuyen khoan)\b|\b(?:ho va |ho )?ten(?: kh| khach hang)?\b|\bchu (?:tk|tai khoan)\b|·)[ :.-]*(?:(?:tk|so tk|tai khoan)[ :.-]*)?(?:•••\d{0,4}[ :.-]*)?/gu;
const persons = /\b(?:ong|ba|anh|chi|gia dinh|gd)[ :.-]+/gu;
const families = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh dao mai luong ha cao ta lam luu chu
   thai to quach lo giang ma nong la vi ton kieu doan phung quang tang trieu than vuong sung giang thao vang hau`.split(
    /\s+/u,
  ),
);
const organisations =
  /^(?:cong ty|cty|ct tnhh|tnhh|truong|ubnd|uy ban|mat tran|mttq|quy|ngan hang|hoi|doan|chua|giao xu|benh vien|tap doan|hop tac xa|htx|nha may|xi nghiep|so|phong|ban|lop|khoa|to dan pho|thon|chi bo|dang uy|bao|dai|cong doan|clb|nhom)\b/u;

const bareLetter = (letter: string): string => {
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  const plain = base === 'đ' ? 'd' : base;
  return plain.length === letter.length ? plain : letter;
};

// What is left of a number does not make a text another one.
const ascii = /^[\x20-\x7e•]*$/u;
// The letters of Vietnamese are few, and a million texts are read at a time.
const lettersMax = 1_000;
const bareLetters = new Map<string, string>();

const knownBareLetter = (letter: string): string => {
  const known = bareLetters.get(letter);
  if (known !== undefined) return known;
  const bare = bareLetter(letter);
  if (bareLetters.size < lettersMax) bareLetters.set(letter, bare);
  return bare;
};

/** The text without accents and in small letters, one letter for one: places in one text are places in the other. */
export const bareText = (text: string): string => {
  if (ascii.test(text)) return text.toLowerCase();
  let bare = '';
  for (const letter of text) bare += knownBareLetter(letter);
  return bare;
};

const word = /^\p{L}[\p{L}\p{M}]*/u;
const capital = /^\p{Lu}/u;
const capitalWords = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,5}/u;
const anyWords = /^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*){1,3}/u;

// A name from here on: two to six capitalised words, or, in any case, a family's name and one to three words behind it.
const nameAt = (text: string, plain: string, familyOnly: boolean): string => {
  const isFamily = families.has(word.exec(plain)?.[0] ?? '');
  if (!isFamily && (familyOnly || organisations.test(plain))) return '';
  if (capital.test(text)) return capitalWords.exec(text)?.[0] ?? '';
  return isFamily ? (anyWords.exec(text)?.[0] ?? '') : '';
};

const namesIn = (text: string): readonly string[] => {
  const plain = bareText(text);
  if (plain.length !== text.length) return [];
  const found: string[] = [];
  for (const [keywords, familyOnly] of [
    [senders, false],
    [persons, true],
  ] as const) {
    keywords.lastIndex = 0;
    for (let match = keywords.exec(plain); match !== null; match = keywords.exec(plain)) {
      const from = keywords.lastIndex;
      const name = nameAt(text.slice(from), plain.slice(from), familyOnly);
      if (name !== '') found.push(name);
    }
  }
  return found;
};

/** "Nguyễn Văn An" → "N. V. A.": what a public text shows of a name. */
export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map(([first = '']) => `${first.toUpperCase()}.`)
    .join(' ');

/** Names behind words that say who sent the money become initials, wherever the text repeats them. Organisations stay. */
export const maskNames = (text: string): string =>
  namesIn(text).reduce((masked, name) => masked.replaceAll(name, initialsOf(name)), text);
