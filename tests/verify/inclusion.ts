import { type CheckedLine, donorScript } from '@mttq/testkit/donor-script';
import { type SampleLine, sampleLines, summarise } from '../../infra/seed/statements/sample-statement.ts';
import { awaitStatement } from '../../infra/seed/statements/send-statement.ts';
import {
  type Account,
  atDesk,
  awaitHead,
  chosenSample,
  publishSample,
  type Report,
  type StatementDesk,
  sendSample,
} from './statements/desk.ts';
import { openProof } from './tree/proof.ts';

export const title =
  'Bằng chứng cho người ủng hộ / Inclusion: random donors find their line and verify it with docs/verify-donation.mjs alone; one changed đồng fails';

const donors = Number(process.env.DONORS ?? 1_000);

const question = `query ($accountId: ID!, $date: Date!, $amount: Vnd!, $reference: String!) {
  findTransfer(accountId: $accountId, date: $date, amount: $amount, reference: $reference) {
    ... on FoundTransfers { lines { docNo bookedOn debit credit maskedText salt
      proof { leaf index path head { size note verifierKey } } } } } }`;

// Every n-th line from a random one on: each donor is as likely as another, and nothing is asked twice.
function* drawDonors(): Generator<SampleLine> {
  const choice = chosenSample();
  const step = Math.max(1, Math.floor(choice.lines / donors));
  const first = Number(process.env.DRAW ?? Date.now()) % step;
  let drawn = 0;
  for (const line of sampleLines(choice)) {
    if (drawn === donors) return;
    if (line.at < first + drawn * step || line.credit === 0n) continue;
    drawn += 1;
    yield line;
  }
}

const oneMore = (line: CheckedLine): CheckedLine => {
  const credit = `${BigInt(line.credit) + 1n}`;
  const leaf = line.proof.leaf.replace(`"credit":"${line.credit}"`, `"credit":"${credit}"`);
  return { ...line, credit, proof: { ...line.proof, leaf } };
};

type Tally = { asked: number; verified: number; refused: number; hashes: number; checkMs: number };

const checkDonors = async (
  desk: StatementDesk,
  { accountId }: Account,
  verifierKey: string,
): Promise<Tally> => {
  const ask = desk.askAs('anonymous');
  const tally = { asked: 0, verified: 0, refused: 0, hashes: 0, checkMs: 0 };
  for (const donor of drawDonors()) {
    const variables = { accountId, date: donor.day, amount: `${donor.credit}`, reference: donor.code };
    const { findTransfer } = await ask(question, variables);
    const line = findTransfer.lines.find(({ docNo }: CheckedLine) => docNo === donor.docNo) as CheckedLine;
    const startedAt = performance.now();
    tally.asked += 1;
    if (await donorScript.verifyDonation(line, verifierKey)) tally.verified += 1;
    tally.checkMs += performance.now() - startedAt;
    if (!(await donorScript.verifyDonation(oneMore(line), verifierKey))) tally.refused += 1;
    tally.hashes = Math.max(tally.hashes, line.proof.path.length);
  }
  return tally;
};

/** Publishes a sample and checks donors. `LINES`, `DONORS`, `SEED` and `DRAW` choose another case. */
export const run = (report: Report): Promise<void> =>
  atDesk(report, async (desk) => {
    const choice = chosenSample();
    const account = await desk.openAccount(choice.accountNumber);
    const id = await sendSample(desk, account, { choice, summary: summarise(choice), report });
    const ask = desk.askAs('treasurer');
    await awaitStatement(ask, { ...account, id, states: ['RECONCILED'] }, report);
    await publishSample(desk, account, id);
    const head = await awaitHead(desk, choice.lines);
    report(`signed head:\n${head.note}`);
    const tally = await checkDonors(desk, account, head.verifierKey);
    const each = (tally.checkMs / tally.asked).toFixed(2);
    report(`a proof has at most ${tally.hashes} hashes; docs/verify-donation.mjs takes ${each} ms for one`);
    const proof = openProof(report);
    proof.claim('donors whose line verifies', tally.verified, tally.asked);
    proof.claim('of them refused after one changed đồng', tally.refused, tally.asked);
    proof.claim('donors', tally.asked, Math.min(donors, choice.lines));
    proof.close();
  });
