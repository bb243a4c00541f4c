import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asTelex, asVni, withoutAccents, withSlips } from './typed-text.ts';

/** A matter, the same matter in other words, and another matter that reads nearly the same. */
export type Family = { readonly text: string; readonly retold: string; readonly near: string };

/** Two texts and whether they are one matter. `kind` groups the figures. */
export type LabelledPair = {
  readonly left: string;
  readonly right: string;
  readonly isSame: boolean;
  readonly kind: string;
};

/** Written by hand for this proof; no text comes from a real petition. */
export const readFamilies = async (): Promise<readonly Family[]> => {
  const lines = (await readFile(join(import.meta.dirname, 'families.tsv'), 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const [text = '', retold = '', near = ''] = line.split('\t');
    return { text, retold, near };
  });
};

/** Eight pairs of every family: four that are one matter, four that are not. */
export const pairsOf = (families: readonly Family[]): LabelledPair[] =>
  families.flatMap(({ text, retold, near }, place) => {
    const next = families[(place + 1) % families.length] as Family;
    const same = (kind: string, left: string, right: string) => ({ kind, left, right, isSame: true });
    const other = (kind: string, left: string, right: string) => ({ kind, left, right, isSame: false });
    return [
      same('retold', text, retold),
      same('without accents', text, withoutAccents(text).toLowerCase()),
      same('retold, Telex', text, asTelex(retold)),
      same('retold, VNI with slips', retold, asVni(withSlips(text))),
      other('near', text, near),
      other('near, retold', retold, near),
      other('neighbour', text, next.text),
      other('neighbour, without accents', withoutAccents(retold), next.near),
    ];
  });
