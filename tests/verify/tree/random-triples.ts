import type { Ask } from '../../../infra/seed/import-edition.ts';
import { randomNumbers } from '../../../infra/seed/random-numbers.ts';
import { type ToldTree, tell } from './log-fold.ts';
import type { Proof } from './proof.ts';

type Triple = { readonly unitId: string; readonly asOf: string; readonly knownAt: number };

const triplesPerQuestion = 20;

const createRandom = (seed: number) => {
  const next = randomNumbers(seed);
  return (below: number): number => Math.floor(next() * below);
};

// The days on which something begins or ends, and their neighbours, are asked about more often than others.
const days = [
  '2023-04-29',
  '2023-04-30',
  '2023-05-01',
  '2025-02-28',
  '2025-03-01',
  '2025-06-30',
  '2025-07-01',
  '2026-04-29',
  '2026-04-30',
  '2026-07-01',
];

const drawTriples = (
  { units, instants }: ToldTree,
  count: number,
  random: (below: number) => number,
): Triple[] => {
  const ids = [...units.keys()];
  const drawDay = (): string =>
    random(2) === 0
      ? (days[random(days.length)] as string)
      : new Date(Date.UTC(2022, 0, 1 + random(2_200))).toISOString().slice(0, 10);
  const drawInstant = (): number => (instants[random(instants.length)] as number) + random(3) - 1;
  return Array.from({ length: count }, () => ({
    unitId: ids[random(ids.length)] as string,
    asOf: drawDay(),
    knownAt: drawInstant(),
  }));
};

const question = (triples: readonly Triple[]): string =>
  `{ ${triples
    .map(
      ({ unitId, asOf, knownAt }, at) =>
        `t${at}: unit(id: "${unitId}", asOf: "${asOf}", knownAt: "${new Date(knownAt).toISOString()}") { __typename ... on Unit { code fullName unitType version { id } } }`,
    )
    .join('\n')} }`;

type Answered = {
  __typename: string;
  code: string;
  fullName: string;
  unitType: string;
  version: { id: string } | null;
};

type Attributes = { readonly code: string; readonly fullName: string; readonly unitType: string };

const asText = ({ code, fullName, unitType }: Attributes, versionId: string): string =>
  [code, fullName, unitType, versionId].join(' ');

const answered = (unit: Answered): string => {
  if (unit.__typename !== 'Unit') return unit.__typename;
  return unit.version === null ? 'no version' : asText(unit, unit.version.id);
};

const told = (tree: ToldTree, { unitId, asOf, knownAt }: Triple): string => {
  const version = tell(tree.units.get(unitId) ?? [], asOf, knownAt);
  if (version === undefined) return 'UnitNotFound';
  return version === null ? 'no version' : asText(version, version.versionId);
};

/** Asks the graph about random units on random days as known at random instants, and the folded log the same. */
export const claimRandomTriples = async (
  { ask, tree, report }: { ask: Ask; tree: ToldTree; report: (line: string) => void },
  { count, seed }: { count: number; seed: number },
  { claim }: Proof,
): Promise<void> => {
  const triples = drawTriples(tree, count, createRandom(seed));
  const kinds = { 'a version': 0, 'no version': 0, UnitNotFound: 0 };
  const differences: string[] = [];
  for (let start = 0; start < triples.length; start += triplesPerQuestion) {
    const part = triples.slice(start, start + triplesPerQuestion);
    const data = (await ask(question(part))) as Record<string, Answered>;
    for (const [at, triple] of part.entries()) {
      const [graph, log] = [answered(data[`t${at}`] as Answered), told(tree, triple)];
      kinds[log === 'no version' || log === 'UnitNotFound' ? log : 'a version'] += 1;
      if (graph !== log) differences.push(`${JSON.stringify(triple)}: graph ${graph}, log ${log}`);
    }
    if (start % 2_000 === 0) report(`  ${start} of ${count} triples`);
  }
  for (const line of differences.slice(0, 5)) report(`  ${line}`);
  report(`  expected answers: ${JSON.stringify(kinds)}`);
  claim(
    `${count} random (unit, asOf, knownAt) triples, seed ${seed}: answers that differ from the log`,
    differences.length,
    0,
  );
};
