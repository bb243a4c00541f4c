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
const nameWordsMax = 6;

/** The text without accents and in small letters, one letter for one: places in one text are places in the other. */
export const bareText = (text: string): string =>
  [...text]
    .map((letter) => {
      const base = letter.normalize('NFD').charAt(0).toLowerCase();
      const plain = base === 'đ' ? 'd' : base;
      return plain.length === letter.length ? plain : letter;
    })
    .join('');

const capitalised = /^\p{Lu}[\p{L}\p{M}]*/u;
const word = /^\p{L}[\p{L}\p{M}]*/u;

// A name from here on: capitalised words, or, in any case, a family's name and at most three words behind it.
const nameAt = (text: string, plain: string, familyOnly: boolean): string => {
  const first = word.exec(plain)?.[0] ?? '';
  const isFamily = families.has(first);
  if (organisations.test(plain) && !isFamily) return '';
  if (familyOnly && !isFamily) return '';
  const isCapital = capitalised.test(text);
  const wordsMax = isCapital ? nameWordsMax : 4;
  const words: string[] = [];
  let at = 0;
  while (words.length < wordsMax) {
    const found = (isCapital ? capitalised : word).exec(text.slice(at))?.[0];
    if (found === undefined) break;
    words.push(found);
    at += found.length;
    if (text.charAt(at) !== ' ') break;
    at += 1;
  }
  return words.length >= 2 && (isCapital || isFamily) ? words.join(' ') : '';
};

const namesIn = (text: string): readonly string[] => {
  const plain = bareText(text);
  if (plain.length !== text.length) return [];
  const found: string[] = [];
  for (const [keywords, familyOnly] of [
    [senders, false],
    [persons, true],
  ] as const)
    for (const { index, 0: matched } of plain.matchAll(keywords)) {
      const from = index + matched.length;
      const name = nameAt(text.slice(from), plain.slice(from), familyOnly);
      if (name !== '') found.push(name);
    }
  return found;
};

/** "Nguyễn Văn An" → "N. V. A.": what a public text shows of a name. */
export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
    .join(' ');

/** Whether looking for names is worth while at all: most texts have no word that says who sent. */
const mayName = /[^\x20-\x7e•]|tu |ngu|ten|chu|ong|ba|anh|chi|gd/iu;

/** Names behind words that say who sent the money become initials, wherever the text repeats them. Organisations stay. */
export const maskNames = (text: string): string =>
  mayName.test(text)
    ? namesIn(text).reduce((masked, name) => masked.replaceAll(name, initialsOf(name)), text)
    : text;
