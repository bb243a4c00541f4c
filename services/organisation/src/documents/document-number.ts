import { normaliseText } from '@mttq/kernel/search-key';

export type DocumentNumberStyle = 'FRONT' | 'PARTY' | 'LAW' | 'JOINT' | 'NO_BODY' | 'NO_TYPE' | 'UNPARSED';

/** A number and symbol taken apart. `sequence` keeps its leading zeros: "05-CT/TW" is not "5-CT/TW". */
export type DocumentNumber = {
  readonly style: DocumentNumberStyle;
  readonly sequence: string | null;
  readonly year: number | null;
  readonly typeSymbol: string | null;
  readonly bodies: readonly string[];
};

// Symbols met in the Front's own papers, the Party's and the state's.
export const typeSymbols = [
  ...[
    'KH',
    'QĐ',
    'HD',
    'BC',
    'CTr',
    'CTPH',
    'TTr',
    'TB',
    'NQ',
    'NQLT',
    'KL',
    'CT',
    'QyĐ',
    'QC',
    'ĐA',
    'CV',
    'BB',
  ],
  ...['GM', 'NĐ', 'TT', 'TTLT', 'PL', 'L', 'ĐL', 'PA', 'ĐC', 'GUQ', 'GGT', 'CĐ'],
] as const;
const isTypeSymbol = (text: string): boolean => (typeSymbols as readonly string[]).includes(text);
const jointSymbols = new Set(['NQLT', 'TTLT']);

const sequenceForm = /^\d{1,6}[a-zđ]?$/u;
const bodyForm = /^[A-ZĐ][\p{L}\p{N}]{0,39}$/u;
// An official letter has no type symbol: its first part is the office itself, e.g. 738/MTTW-BTT.
const officeForm = /^(?:MT|UB|HĐ|BV|BCĐ|TW|TU|ĐCT|BTT|VP)/u;

const unparsed = (sequence: string | null): DocumentNumber => ({
  style: 'UNPARSED',
  sequence,
  year: null,
  typeSymbol: null,
  bodies: [],
});

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);
const areBodies = (parts: readonly string[]): boolean =>
  parts.length > 0 && parts.every((part) => bodyForm.test(part));

// 97/2025/QH15 · 356/2025/NĐ-CP · 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN · 403/2017/NQLT-UBTVQH14-CP-…
const parseYearly = (sequence: string, year: string, rest: readonly string[]): DocumentNumber | undefined => {
  const [first = '', ...others] = rest.join('-').split('-');
  const typed = isTypeSymbol(first);
  const bodies = typed ? others : [first, ...others];
  if (rest.length > 2 || (rest.length === 2 && !jointSymbols.has(first)) || !areBodies(bodies))
    return undefined;
  if (!typed && bodies.length > 1) return undefined;
  const isJoint = jointSymbols.has(first);
  if (isJoint && bodies.length < 2) return undefined;
  return {
    style: isJoint ? 'JOINT' : 'LAW',
    sequence,
    year: Number(year),
    typeSymbol: typed ? first : null,
    bodies,
  };
};

// 67/KH-MTTQ-BTT · 1846/CTPH · 738/MTTW-BTT
const parseSlashed = (sequence: string, symbol: string): DocumentNumber | undefined => {
  const [first = '', ...others] = symbol.split('-');
  const common = { sequence, year: null };
  if (isTypeSymbol(first)) {
    if (others.length === 0) return { ...common, style: 'NO_BODY', typeSymbol: first, bodies: [] };
    return areBodies(others) ? { ...common, style: 'FRONT', typeSymbol: first, bodies: others } : undefined;
  }
  const bodies = [first, ...others];
  if (!officeForm.test(first) || !areBodies(bodies)) return undefined;
  return { ...common, style: 'NO_TYPE', typeSymbol: null, bodies };
};

// 05-CT/TW · 28-QĐ/TU
const parseParty = (head: string, body: string): DocumentNumber | undefined => {
  const [sequence = '', type = '', ...rest] = head.split('-');
  if (!sequenceForm.test(sequence) || !isTypeSymbol(type) || rest.length > 0) return undefined;
  const bodies = body.split('-');
  return areBodies(bodies) ? { style: 'PARTY', sequence, year: null, typeSymbol: type, bodies } : undefined;
};

const parseSymbol = (token: string): DocumentNumber | undefined => {
  const [head = '', ...rest] = token.split('/');
  if (rest.length === 0) return undefined;
  if (!sequenceForm.test(head)) return rest.length === 1 ? parseParty(head, rest[0] ?? '') : undefined;
  const [first = '', ...others] = rest;
  if (others.length > 0) return isYear(first) ? parseYearly(head, first, others) : undefined;
  return parseSlashed(head, first);
};

/**
 * Takes a document number apart. ORG-9: what fits no family is not refused but flagged UNPARSED ("Kết luận số 01",
 * "Chỉ thị 06"); the raw text is kept beside it by whoever calls.
 */
export const parseDocumentNumber = (raw: string): DocumentNumber => {
  const text = normaliseText(raw)
    .replace(/[‐-―]/gu, '-')
    .replace(/\s*([/-])\s*/gu, '$1');
  const token = text
    .split(' ')
    .find((word) => /^\d/.test(word))
    ?.replace(/[.,;:]+$/, '');
  if (token === undefined) return unparsed(null);
  return parseSymbol(token) ?? unparsed(sequenceForm.test(token) ? token : null);
};

/** The number as it is printed; `null` when it was never understood. */
export const formatDocumentNumber = (number: DocumentNumber): string | null => {
  const { style, sequence, year, typeSymbol, bodies } = number;
  const body = bodies.join('-');
  if (style === 'UNPARSED') return null;
  if (style === 'PARTY') return `${sequence}-${typeSymbol}/${body}`;
  if (style === 'JOINT') return `${sequence}/${year}/${typeSymbol}/${body}`;
  const symbol = [typeSymbol, body].filter((part) => part !== null && part !== '').join('-');
  return [sequence, year, symbol].filter((part) => part !== null).join('/');
};
