import { posix } from 'node:path';

/** One `import`, `export … from` or dynamic `import('…')` of a module. */
export type Import = {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  readonly names: readonly string[];
};

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

// The order matters: comments and strings hide each other, and a slash after an operator begins a regular expression.
const tokens =
  /(\/\*[\s\S]*?\*\/|\/\/[^\n]*)|('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|(`)|((?<=(?:^|[=(,:[!&|?{};+\-*%<>~^]|\breturn|\btypeof|\bcase)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/gm;

const endOfTemplate = (text: string, start: number): number => {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`') return at + 1;
    else if (text.startsWith('${', at)) at = endOfHole(text, at + 2) - 1;
  }
  return text.length;
};

const endOfHole = (text: string, start: number): number => {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '`') at = endOfTemplate(text, at + 1) - 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
};

/** The text with comments blanked, and with the contents of strings too unless they are kept. Positions stay true. */
export const blankText = (text: string, { keepStrings = false } = {}): string => {
  let result = '';
  let done = 0;
  tokens.lastIndex = 0;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [whole, comment, quoted, tick] = match;
    const end = tick === undefined ? match.index + whole.length : endOfTemplate(text, match.index + 1);
    const found = text.slice(match.index, end);
    const stays = comment === undefined && quoted !== undefined && keepStrings;
    const hidden = quoted === undefined ? blank(found) : `${found[0]}${blank(found.slice(1, -1))}${found[0]}`;
    result += text.slice(done, match.index) + (stays ? found : hidden);
    done = end;
    tokens.lastIndex = end;
  }
  return result + text.slice(done);
};

const importing =
  /\b(import|export)\s+(type\s+)?([\w$*{][^'";]*?)\s*from\s*['"]([^'"\n]+)['"]|\bimport\s*\(?\s*['"]([^'"\n]+)['"]/g;

const namesOf = (clause: string): string[] =>
  [...clause.matchAll(/(type\s+)?([\w$*]+)(?:\s+as\s+[\w$]+)?/g)].map((match) => match[2] ?? '');

/** Everything that a module imports. `isTypeOnly`: it vanishes when types are stripped. */
export const importsOf = (text: string): Import[] => {
  const code = blankText(text);
  const found = [...blankText(text, { keepStrings: true }).matchAll(importing)];
  // A match that begins inside a string begins where the code is blank.
  const real = found.filter((match) => /\w/.test(code[match.index] ?? ''));
  return real.map((match) => {
    const [, , type, clause = '', from, bare] = match;
    const inner = /\{([\s\S]*)\}/.exec(clause)?.[1];
    const parts = (inner ?? clause).split(',').filter((part) => part.trim() !== '');
    const allTypes =
      inner !== undefined && parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
    return {
      specifier: from ?? bare ?? '',
      isTypeOnly: type !== undefined || (allTypes && !/^\s*[\w$]/.test(clause)),
      names: parts.flatMap(namesOf),
    };
  });
};

/** Path of what a relative specifier means, seen from a file. */
export const resolveFrom = (path: string, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(path), specifier));

const exporting =
  /^export\s+(?:declare\s+)?(?:async\s+)?(?:const|let|function\*?|class|type|interface)\s+([\w$]+)|^export\s+(?:type\s+)?\{([^}]*)\}/gm;

/** Names that a module exports, re-exports too. */
export const exportsOf = (text: string): string[] =>
  [...blankText(text).matchAll(exporting)].flatMap((match) =>
    match[1] !== undefined
      ? [match[1]]
      : (match[2] ?? '').split(',').flatMap((part) => /([\w$]+)\s*$/.exec(part)?.[1] ?? []),
  );
