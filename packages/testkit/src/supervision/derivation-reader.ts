/** What a reader of a derivation, with no program but a pen and a calendar, arrives at; or where the text is wrong. */
export type ReadDate = { readonly dueOn: string | null } | { readonly wrong: string };

const plus = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

const plusMonths = (day: string, count: number): string => {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, last))).toISOString().slice(0, 10);
};

const patterns = {
  start: /^Counted from (\S+?): /,
  rule: /(\d+) (calendar days|working days|months) (after|before) that day\./,
  extension: /^Extended by (\d+) (calendar days|working days|months): /,
  leftOut: /^Left out \S+(?: to \S+)? \((\d+) days?\): /,
  counted: /^(\d+) (calendar days|working days|months) counted: (\S+)\.$/,
  shortMonth: /^This month has no day \d+: its last day is taken, (\S+)\.$/,
  moved: /^(\S+) is not worked \(.*\): moved to the working day (\S+)\.$/,
  open: /^Paused since \S+: \d+ .* remain\.$/,
  result: /^Due by the end of (\S+)\.$/,
} as const;

/** Follows the English sentences of a derivation with date arithmetic of its own. Reads nothing else. */
export const readDerivation = (sentences: readonly string[]): ReadDate => {
  let at = '';
  let leftOut = 0;
  let side = 1;
  let months = 0;
  for (const sentence of sentences) {
    const start = patterns.start.exec(sentence);
    if (start) at = start[1] ?? '';
    const count = patterns.rule.exec(sentence) ?? patterns.extension.exec(sentence);
    if (count) months = Number(count[1]);
    if (patterns.rule.test(sentence)) side = sentence.includes(' before that day.') ? -1 : 1;
    leftOut += Number(patterns.leftOut.exec(sentence)?.[1] ?? 0);
    const counted = patterns.counted.exec(sentence);
    const short = patterns.shortMonth.exec(sentence);
    if (counted || short) {
      const isMonths = short !== null || counted?.[2] === 'months';
      at = isMonths ? plusMonths(at, side * months) : plus(at, side * (Number(counted?.[1]) + leftOut));
      const said = short?.[1] ?? counted?.[3] ?? '';
      if (at !== said) return { wrong: `"${sentence}" where the steps before arrive at ${at}` };
      leftOut = 0;
    }
    const moved = patterns.moved.exec(sentence);
    if (moved && moved[1] !== at) return { wrong: `"${sentence}" where the steps before arrive at ${at}` };
    if (moved) at = moved[2] ?? '';
    if (patterns.open.test(sentence)) return { dueOn: null };
    const result = patterns.result.exec(sentence)?.[1];
    if (result !== undefined)
      return result === at ? { dueOn: at } : { wrong: `"${sentence}" instead of ${at}` };
  }
  return { wrong: 'the derivation has no end' };
};
