import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import type { Ask } from '../import-edition.ts';
import { partsOf, type StatementSource } from './statement-parts.ts';

/** What a statement says about itself: the input of `startStatementImport`. */
export type StatementOpening = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly accountId: string;
  readonly profile: 'VIETCOMBANK' | 'VIETINBANK' | 'OTHER';
  readonly bankProfileId?: string;
  readonly format?: 'CSV' | 'XLSX';
  readonly periodFrom: string;
  readonly periodUntil: string;
  readonly openingBalance: string;
  readonly closingBalance: string;
  readonly fileHash?: string;
};

/** A statement as the graph answers it. */
export type SentStatement = {
  readonly id: string;
  readonly state: string;
  readonly parts: number | null;
  readonly partsRead: number;
  readonly problemCount: number;
};

const waitMs = 250;
const deadlineMs = 900_000;
const fields = 'id state parts partsRead problemCount';
const refusal = '... on Refusal { code message }';

const send = async (ask: Ask, command: string, input: object): Promise<SentStatement> => {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const data = await ask(
    `mutation ($input: ${type}!) { ${command}(input: $input) { ... on BankStatement { ${fields} } ${refusal} } }`,
    { input },
  );
  const found = data[command];
  if (found.code !== undefined) throw new Fault('STATEMENT_REFUSED', `${found.code}: ${found.message}`);
  return found;
};

/** Sends a file part by part and submits it. Sent again with the same key it goes on, or changes nothing. */
export const sendStatement = async (
  ask: Ask,
  opening: StatementOpening,
  { report, ...source }: StatementSource & { report: (line: string) => void },
): Promise<SentStatement> => {
  const { fundId } = opening;
  const opened = await send(ask, 'startStatementImport', opening);
  if (opened.state !== 'UPLOADING') return opened;
  let parts = 0;
  for await (const text of partsOf(source)) {
    parts += 1;
    await send(ask, 'addStatementPart', { fundId, statementId: opened.id, part: parts, text });
    if (parts % 200 === 0) report(`  sent ${parts} parts`);
  }
  return send(ask, 'submitStatement', { fundId, statementId: opened.id, parts });
};

/** Asks until the statement is in one of the states; reports progress. Questions that fail (a restart) are asked again. */
export const awaitStatement = async (
  ask: Ask,
  statement: { readonly fundId: string; readonly id: string; readonly states: readonly string[] },
  report: (line: string) => void,
  // biome-ignore lint/suspicious/noExplicitAny: more fields than are named may be asked for.
): Promise<any> => {
  const { states, ...variables } = statement;
  let toldAt = Date.now();
  for (const deadline = Date.now() + deadlineMs; Date.now() < deadline; await wait(waitMs)) {
    const answer = await ask(
      `query ($fundId: ID!, $id: ID!) { bankStatement(fundId: $fundId, id: $id) { ${fields} fileHash pages lineCount newLineCount
        overlapCount creditTotal debitTotal closingBalance logStart problems(first: 20) { nodes { row column code message } } } }`,
      variables,
    ).catch(() => undefined);
    const found = answer?.bankStatement;
    if (found && states.includes(found.state)) return found;
    if (found && Date.now() - toldAt > 5_000) {
      toldAt = Date.now();
      report(`  ${found.state}: ${found.partsRead} of ${found.parts ?? '?'} parts read`);
    }
  }
  throw new Fault(
    'STATEMENT_UNFINISHED',
    `the statement is not ${states.join(' or ')} after ${deadlineMs / 1_000} s`,
  );
};
