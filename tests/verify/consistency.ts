import { hashLeaf, isConsistent, rootOfAll } from '@mttq/testkit/independent-log';
import { type SampleChoice, summarise } from '../../infra/seed/statements/sample-statement.ts';
import { awaitStatement } from '../../infra/seed/statements/send-statement.ts';
import {
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
  'Nhật ký chỉ thêm / Consistency: a later head proves that it only added to an earlier one; a tampered copy fails and names the first bad index';

const publish = async (desk: StatementDesk, choice: SampleChoice, report: Report): Promise<void> => {
  const account = await desk.openAccount(choice.accountNumber);
  const id = await sendSample(desk, account, { choice, summary: summarise(choice), report });
  await awaitStatement(desk.askAs('treasurer'), { ...account, id, states: ['RECONCILED'] }, report);
  await publishSample(desk, account, id);
};

// Leaves as anybody can rebuild them from published rows: names sorted, strings alone, text as a salted commitment. Postings may stand between.
const leavesSql = `
  SELECT format('{"account":"%s","bookedOn":"%s","credit":"%s","debit":"%s","docNo":%s,"kind":"bank-line","place":"%s","statement":"%s","text":"%s"}',
    s.account_id, to_char(l.booked_on, 'YYYY-MM-DD'), l.credit, l.debit, to_json(l.doc_no), l.place, s.id,
    encode(sha256(l.salt || convert_to(l.masked_text, 'UTF8')), 'hex')) AS leaf,
    s.log_start + l.place - 1 AS place
    FROM statement_line l JOIN bank_statement s ON s.id = l.statement_id WHERE s.log_start + l.place - 1 >= $1
  UNION ALL SELECT leaf, log_index FROM posting_leaf WHERE log_index >= $1
   ORDER BY place LIMIT 50000`;

const readLeaves = async (desk: StatementDesk, size: number): Promise<string[]> => {
  const leaves: string[] = [];
  while (leaves.length < size) {
    const { rows } = await desk.database.query(leavesSql, [leaves.length]);
    if (rows.length === 0) break;
    for (const { leaf } of rows) leaves.push(leaf);
  }
  return leaves;
};

const firstDifference = (copy: readonly string[], kept: readonly Buffer[]): number =>
  copy.findIndex((leaf, at) => !hashLeaf(leaf).equals(kept[at] as Buffer));

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** Publishes twice, keeps the first head as a stranger would, and tampers with a copy. `LINES` and `SEED` choose another case. */
export const run = (report: Report): Promise<void> =>
  atDesk(report, async (desk) => {
    const second = { ...chosenSample(), lines: Number(process.env.LINES ?? 100_000) };
    const first = { ...second, lines: Math.floor(second.lines / 3), seed: second.seed + 1 };
    await publish(desk, { ...first, pages: 400, accountNumber: '0011001932418' }, report);
    const kept = await awaitHead(desk, first.lines);
    report(`kept: head of size ${kept.size}, root ${kept.root}`);
    await publish(desk, { ...second, pages: 1_200, accountNumber: '0011001932419' }, report);
    const later = await awaitHead(desk, first.lines + second.lines);
    const { size } = later;
    report(`later: head of size ${later.size}, root ${later.root}`);
    const { logConsistency } = await desk.askAs('anonymous')(
      'query ($from: Int!, $to: Int!) { logConsistency(from: $from, to: $to) { ... on ConsistencyProof { path } } }',
      { from: kept.size, to: later.size },
    );
    const path = (logConsistency.path as string[]).map(bytes);
    const earlier = { size: kept.size, root: bytes(kept.root) };
    const head = { size: later.size, root: bytes(later.root) };
    const proof = openProof(report);
    proof.claim(`the later head only added (${path.length} hashes)`, isConsistent(earlier, head, path), true);
    const leaves = await readLeaves(desk, size);
    const hashes = leaves.map(hashLeaf);
    proof.claim(
      'root computed anew from all published rows',
      rootOfAll(hashes).toString('base64'),
      later.root,
    );
    const at = Math.floor(kept.size * 0.618);
    const copy = leaves.with(at, (leaves[at] ?? '').replace(/"credit":"(\d+)"/u, '"credit":"1$1"'));
    const forged = { size, root: rootOfAll(copy.map(hashLeaf)) };
    report(`a copy with one amount changed at index ${at}`);
    proof.claim('the changed copy proves to have only added', isConsistent(earlier, forged, path), false);
    proof.claim('first bad index', firstDifference(copy, hashes), at);
    proof.close();
  });
