import { Fault } from '@mttq/kernel/fault';
import { createGraphClient } from './graph-client.ts';
import type { Ask } from './import-edition.ts';
import { enterCommunities } from './supervision-year/enter-communities.ts';
import { enterPetitions } from './supervision-year/enter-petitions.ts';
import { enterRounds } from './supervision-year/enter-rounds.ts';
import { openYearDesk, type Tally, type YearWish } from './supervision-year/year-desk.ts';

type Surroundings = { readonly graphUrl: string; token(actor: string): Promise<string> };

const communesMax = 12;

/** Enters a synthetic year of supervision of a province through the public mutations; answers with what stands at its end. Harmless when repeated. */
export const enterSupervisionYear = async (
  ask: Ask,
  wish: YearWish,
  report: (line: string) => void,
): Promise<Tally> => {
  const desk = openYearDesk(ask, wish);
  await enterRounds(desk);
  report('  programme, rounds, findings and recommendations entered');
  await enterPetitions(desk);
  report(`  meetings, petitions and case files of ${wish.communeIds.length} communes entered`);
  await enterCommunities(desk);
  report(`  boards and dialogues of ${wish.communeIds.length} communes entered`);
  return desk.tally;
};

type Found = {
  readonly unit: {
    readonly id?: string;
    readonly code?: string;
    readonly message?: string;
    readonly children?: { readonly nodes: readonly { readonly id: string }[] };
  };
};

/** Enters it in the running system: `provinceCode` of the list of 2025, the last complete year, twelve communes. */
export const seedSupervisionYear = async (
  { graphUrl, token }: Surroundings,
  report: (line: string) => void,
  provinceCode = '44',
): Promise<void> => {
  const ask = createGraphClient(graphUrl, () => token('administrator'));
  const { unit } = (await ask(
    `query ($code: String!) { unit(code: $code, edition: QD19_2025, asOf: "2025-07-01") {
      ... on Unit { id children(first: ${communesMax}) { nodes { id } } } ... on Refusal { code message } } }`,
    { code: provinceCode },
  )) as Found;
  if (unit.id === undefined || unit.children === undefined)
    throw new Fault('SEED_REFUSED', `province ${provinceCode}: ${unit.code}: ${unit.message}`);
  const wish: YearWish = {
    ...{ seed: 'year-1', year: new Date().getUTCFullYear() - 1, provinceId: unit.id },
    communeIds: unit.children.nodes.map(({ id }) => id),
  };
  const tally = await enterSupervisionYear(ask, wish, report);
  for (const [what, count] of [...tally].sort()) report(`  ${what.padEnd(30)} ${count}`);
  report(`seed: a synthetic year ${wish.year} of supervision of province ${provinceCode}`);
};
