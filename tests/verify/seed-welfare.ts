import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraphClient } from '../../infra/seed/graph-client.ts';
import type { Ask } from '../../infra/seed/import-edition.ts';
import { seedTree } from '../../infra/seed/seed-tree.ts';
import { type SeededFact, seedWelfare } from '../../infra/seed/seed-welfare.ts';
import { startSystem } from '../../infra/system/start-system.ts';
import type { System } from '../../infra/system/system.ts';
import { openProof, type Proof } from './tree/proof.ts';

export const title =
  'Số liệu an sinh của tài liệu gốc / Welfare figures of the seed documents: A029–A032, A041–A047, A057–A058, through the gateway';

type Report = (line: string) => void;

const question = `query ($id: ID!) { reportedAggregate(id: $id) {
  indicator nature value availability measureUnit comparator isApproximate precision periodFrom periodTo placeText originalText
  unit { id } documentId sourceLabel } }`;

const cents = (percent: string): bigint => BigInt(percent.replace('.', ''));
const fromCents = (value: bigint): string => {
  const [sign, digits] = value < 0n ? ['-', -value] : ['', value];
  return `${sign}${digits / 100n}.${(digits % 100n).toString().padStart(2, '0')}`;
};

/** Asks for one figure as everybody may, and says in which document it stands. */
const claimFact = async (ask: Ask, proof: Proof, { fact, id, documentId }: SeededFact): Promise<void> => {
  const { reportedAggregate: found } = await ask(question, { id });
  const { value, comparator, measureUnit, availability, documentId: cited, sourceLabel } = found;
  proof.claim(
    `${fact.id} ${fact.indicator} [${sourceLabel}]`,
    { value, comparator, measureUnit, availability, isCited: cited === documentId },
    {
      value: fact.value,
      comparator: fact.comparator,
      measureUnit: fact.measureUnit,
      availability: fact.value === null ? 'UNKNOWN' : 'KNOWN',
      isCited: true,
    },
  );
  proof.claim(`${fact.id} words of the document`, found.originalText, fact.originalText);
};

const claimChange = async (ask: Ask, proof: Proof, facts: readonly SeededFact[]): Promise<void> => {
  const rates: string[] = [];
  for (const { id } of facts.filter(({ fact }) => fact.indicator === 'POVERTY_RATE')) {
    const { reportedAggregate } = await ask(question, { id });
    rates.push(reportedAggregate.value);
  }
  const [before = '0', after = '0'] = rates;
  proof.claim(
    `A047 change of the poverty rate, ${after} − ${before}, percentage points [derived]`,
    fromCents(cents(after) - cents(before)),
    '-14.59',
  );
};

/** WEL-14: a fund of the same place stands beside the figures, and none of them is in its ledger. */
const claimNothingBooked = async (ask: Ask, proof: Proof): Promise<void> => {
  const { units } = await ask('{ units(filter: { level: CENTRAL }) { nodes { id } } }');
  const input = {
    idempotencyKey: 'verify seed-welfare',
    kind: 'POOR_SUPPORT',
    name: 'Quỹ Vì người nghèo',
    unitId: units.nodes[0].id,
    openedOn: '2009-01-01',
  };
  const { openFund } = await ask(
    `mutation ($input: OpenFundInput!) { openFund(input: $input) { ... on Fund {
       balance in2018: yearSummary(year: 2018) { income } in2020: yearSummary(year: 2020) { income } } } }`,
    { input },
  );
  proof.claim('balance and income of a fund for the poor beside the figures (WEL-14)', openFund, {
    balance: '0',
    in2018: { income: '0' },
    in2020: { income: '0' },
  });
};

const prove = async (system: System, report: Report): Promise<void> => {
  const proof = openProof(report);
  await seedTree(system, report);
  const facts = await seedWelfare(system, report);
  const again = await seedWelfare(system, report);
  proof.claim('seeded again, new records', again.filter(({ id }, at) => id !== facts[at]?.id).length, 0);
  const ask = createGraphClient(system.graphUrl, () => system.token('somebody'));
  for (const fact of facts) await claimFact(ask, proof, fact);
  await claimChange(ask, proof, facts);
  const administrator = createGraphClient(system.graphUrl, () => system.token('administrator'));
  await claimNothingBooked(administrator, proof);
  proof.close();
};

/** Starts a system of its own, seeds it by the public mutations and asks the gateway. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-verify-welfare-'));
  let system: System | undefined;
  try {
    system = await startSystem({ directory, report, fast: true, env: { OPERATION_MS_MAX: '60000' } });
    await prove(system, report);
  } finally {
    await system?.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
