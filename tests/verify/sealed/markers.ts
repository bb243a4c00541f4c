import { createHash } from 'node:crypto';

/** An identity that no other text holds; invented for this proof. */
export const markers = {
  name: 'Đoàn Niêm Phong Zwqjx',
  contact: '0987-Zwqjxk-654',
  content: 'Bí mật Qzxwvj của người tố cáo',
} as const;

/** The forms in which a text may lie somewhere: as written, decomposed, folded, encoded, digested without a key. */
export const formsOf = (text: string): ReadonlyMap<string, string> => {
  const bytes = Buffer.from(text, 'utf8');
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  const rare = /[A-Za-z]*z[a-z]*[xvk][a-z]*/i.exec(text)?.[0] ?? text;
  return new Map([
    ['as written', text],
    ['decomposed', text.normalize('NFD')],
    ['without accents', bare],
    ['without blanks', bare.replace(/[^a-z0-9]/g, '')],
    ['its rarest word', rare.toLowerCase()],
    [
      'JSON with escapes',
      JSON.stringify(text)
        .replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .slice(1, -1),
    ],
    ['percent-encoded', encodeURIComponent(text)],
    ['hexadecimal', bytes.toString('hex')],
    ['base64', bytes.toString('base64').replace(/=+$/, '')],
    ['SHA-256', createHash('sha256').update(text).digest('hex')],
    ['MD5', createHash('md5').update(text).digest('hex')],
  ]);
};

/** Where a form of a marker stands in a text; capitals do not matter. */
export const findLeaks = (place: string, text: string): string[] => {
  const searched = text.toLowerCase();
  return Object.entries(markers).flatMap(([marker, value]) =>
    [...formsOf(value)]
      .filter(([, form]) => searched.includes(form.toLowerCase()))
      .map(([form]) => `${place}: ${marker}, ${form}`),
  );
};
