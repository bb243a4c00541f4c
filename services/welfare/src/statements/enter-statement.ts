import { createHash } from 'node:crypto';
import { statementReconciled } from '@mttq/contracts/welfare/statement-reconciled';
import { statementRejected } from '@mttq/contracts/welfare/statement-rejected';
import { invariant } from '@mttq/kernel/fault';
import { type BankProfile, bankProfiles as shippedProfiles } from '../bank-files/bank-profile.ts';
import { type Expectation, newReading, type ReadingState } from '../bank-files/reading-state.ts';
import type { ProblemCode, StatementProblem } from '../bank-files/statement-problem.ts';
import { endReading, type PartReading, readPart } from '../bank-files/statement-reading.ts';
import type { Deps, Stores } from '../unit-of-work.ts';
import { attemptsMax, type Statement } from './statement.ts';

const partsPerStep = 16;
const problemsMax = 1_000;
const nothing = { added: Promise.resolve(0) };
const system = { id: 'statements' } as const;

const whole = (code: ProblemCode, detail = ''): StatementProblem => ({ row: 0, column: 0, code, detail });

const reject = async (
  stores: Stores,
  { found, now }: { found: Statement; now: Date },
  problem?: StatementProblem,
): Promise<void> => {
  if (problem !== undefined) await stores.statements.addProblems(found.id, [problem]);
  await stores.lines.drop(found.id);
  await stores.statements.finish(found.id, 'REJECTED', now);
  const { id, accountId, fundId } = found;
  const problems = found.problemCount + (problem === undefined ? 0 : 1);
  await stores.outbox.add({
    contract: statementRejected,
    aggregateId: id,
    data: { statementId: id, accountId, fundId, problems },
    occurredAt: now,
  });
};

// The whole file, a few parts at a time. Read before its lines are: the same file need not be read twice.
const checkFile = async (stores: Stores, found: Statement, now: Date): Promise<void> => {
  const { statements } = stores;
  const hash = createHash('sha256');
  for await (const part of statements.openParts(found.id, { from: 1, until: found.parts ?? 0 }))
    hash.update(found.format === 'XLSX' ? Buffer.from(part.toString('latin1'), 'base64') : part);
  const digest = hash.digest();
  if (found.declaredHash !== null && found.declaredHash !== digest.toString('hex'))
    return reject(stores, { found, now }, whole('FILE_DIFFERS', digest.toString('hex')));
  await statements.noteHash(found.id, digest);
  if (await statements.isFileKnown(found, digest)) return reject(stores, { found, now }, whole('FILE_KNOWN'));
  if (found.format === 'CSV') return;
  const unpacked = await statements.unpackWorkbook(found.id, found.parts ?? 0);
  if (typeof unpacked !== 'number') return reject(stores, { found, now }, unpacked);
  if (unpacked === 0) return reject(stores, { found, now }, whole('NO_LINES'));
};

// The profile that the statement was opened with, in the version of that time. Workbooks were written out with commas.
const profileOf = async ({ bankProfiles }: Stores, found: Statement): Promise<BankProfile> => {
  if (found.profile !== 'OTHER') return shippedProfiles[found.profile];
  const described = await bankProfiles.byId(found.bankProfileId ?? '');
  invariant(described, 'a statement names a profile that is kept for ever');
  return found.format === 'XLSX' ? { ...described.layout, delimiter: ',' } : described.layout;
};

const expectationOf = async (stores: Stores, found: Statement): Promise<Expectation> => ({
  profile: await profileOf(stores, found),
  from: found.periodFrom,
  until: found.periodUntil,
  openingBalance: found.openingBalance,
  isAccount: await stores.statements.accountMatcher(found.accountId),
});

// What is read of one part; with the last part also what ends the file.
const readNext = (
  state: ReadingState,
  text: string,
  { expected, isLast }: { readonly expected: Expectation; readonly isLast: boolean },
): PartReading => {
  const reading = readPart(state, text, expected);
  if (!isLast) return reading;
  const end = endReading(reading.state);
  return {
    state: end.state,
    lines: [...reading.lines, ...end.lines],
    problems: [...reading.problems, ...end.problems],
  };
};

// While the database writes the lines of one part, the next one is read and masked.
const readStep = async ({ statements, lines }: Stores, found: Statement, expected: Expectation) => {
  let state = (await statements.readingOf(found.id)) ?? newReading(expected);
  let newLines = 0;
  let writing = nothing;
  const problems: StatementProblem[] = [];
  let { partsRead } = found;
  const until = Math.min(partsRead + partsPerStep, found.parts ?? 0);
  for await (const part of statements.openParts(found.id, { from: partsRead + 1, until })) {
    partsRead += 1;
    const isLast = partsRead === found.parts;
    const reading = readNext(state, part.toString('utf8'), { expected, isLast });
    state = reading.state;
    problems.push(...reading.problems);
    const isSound = found.problemCount + problems.length === 0;
    const prepared = lines.prepare(found, isSound ? reading.lines : []);
    newLines += await writing.added;
    writing = await lines.beginToAdd(found, found.newLineCount + newLines, prepared);
    if (problems.length >= problemsMax) break;
  }
  return { state, problems, newLines: newLines + (await writing.added), partsRead };
};

const readParts = async (stores: Stores, found: Statement, now: Date): Promise<void> => {
  const { statements } = stores;
  const expected = await expectationOf(stores, found);
  const { state, partsRead, newLines, ...reading } = await readStep(stores, found, expected);
  const problems = reading.problems.slice(0, problemsMax - found.problemCount);
  if (problems.length > 0) await statements.addProblems(found.id, problems);
  const known = { ...found, problemCount: found.problemCount + problems.length };
  if (known.problemCount >= problemsMax) return reject(stores, { found: known, now });
  await statements.keepReading(found, state, { partsRead, newLines, isLast: partsRead === found.parts });
};

// Σ credits − Σ debits = closing − opening, or the statement is refused as a whole (WEL-10).
const reconcile = async (stores: Stores, found: Statement, now: Date): Promise<void> => {
  if (found.problemCount > 0) return reject(stores, { found, now });
  const closing = found.openingBalance + found.creditTotal - found.debitTotal;
  if (closing !== found.closingBalance)
    return reject(stores, { found, now }, whole('CLOSING_DIFFERS', `${closing} ≠ ${found.closingBalance}`));
  await stores.statements.finish(found.id, 'RECONCILED', now);
  const { id, accountId, fundId, lineCount, newLineCount, creditTotal, debitTotal } = found;
  await stores.outbox.add({
    contract: statementReconciled,
    aggregateId: id,
    data: {
      statementId: id,
      accountId,
      fundId,
      lines: lineCount,
      newLines: newLineCount,
      credit: creditTotal.toString(),
      debit: debitTotal.toString(),
      fileHash: found.fileHash ?? '',
    },
    occurredAt: now,
  });
};

/**
 * One step of the reading of the statement that waits longest: its hash, a few of its parts, or its end. What a step did is
 * kept or undone as a whole, so the process may be killed at any moment. Answers whether there was anything to do.
 */
export const enterStatement =
  ({ inTransaction, newId }: Deps) =>
  async (): Promise<boolean> => {
    const actor = { ...system, correlationId: newId() };
    const attempts = await inTransaction(actor, async ({ scope, statements }) => {
      await scope.enterAll();
      return statements.countAttempt();
    });
    if (attempts === undefined) return false;
    return inTransaction(actor, async (stores, now) => {
      await stores.scope.enterAll();
      const found = await stores.statements.lockNext();
      if (found === undefined) return false;
      if (found.attempts > attemptsMax) await reject(stores, { found, now }, whole('NOT_READABLE'));
      else if (found.state === 'PARSED') await reconcile(stores, found, now);
      else if (found.fileHash === null) await checkFile(stores, found, now);
      else await readParts(stores, found, now);
      return true;
    });
  };
