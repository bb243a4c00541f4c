import { readFile } from 'node:fs/promises';
import { Fault } from '@mttq/kernel/fault';
import type { Ask } from './import-edition.ts';

type Row = {
  readonly code: string;
  readonly edition: string;
  readonly validFrom: string;
  readonly change: string;
  readonly document: string;
};

const refusal = '... on Refusal { refusedAs: code message }';

const orThrow = <Result extends { refusedAs?: string; message?: string }>(
  what: string,
  result: Result,
): Result => {
  if (result.refusedAs !== undefined)
    throw new Fault('SEED_REFUSED', `${what}: ${result.refusedAs}: ${result.message}`);
  return result;
};

const readRows = async (file: URL): Promise<Row[]> => {
  const [, ...lines] = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const [code = '', edition = '', validFrom = '', change = '', document = ''] = line.split(',');
    return { code, edition, validFrom, change, document };
  });
};

const register = async (ask: Ask, number: string): Promise<string> => {
  const input = {
    idempotencyKey: `seed ${number}`,
    number,
    title: `Nghị quyết số ${number}`,
    issuerLevel: 'CENTRAL',
  };
  const { registerDocument } = await ask(
    `mutation ($input: RegisterDocumentInput!) { registerDocument(input: $input) { ... on OfficialDocument { id } ${refusal} } }`,
    { input },
  );
  return orThrow(number, registerDocument as { id: string; refusedAs?: string }).id;
};

const unitId = async (ask: Ask, { code, edition, validFrom }: Row): Promise<string> => {
  const { unit } = await ask(
    `query ($code: String!, $edition: CodeEdition!, $asOf: Date!) {
      unit(code: $code, edition: $edition, asOf: $asOf) { ... on Unit { id } ${refusal} } }`,
    { code, edition, asOf: validFrom },
  );
  return orThrow(code, unit as { id: string; refusedAs?: string }).id;
};

const enter = async (ask: Ask, rows: readonly Row[]): Promise<string> => {
  const [{ document, validFrom } = { document: '', validFrom: '' }] = rows;
  const documentId = await register(ask, document);
  const operations: object[] = [];
  for (const row of rows) {
    const [kind, unitType] = row.change.split(' ');
    operations.push({ kind, unit: await unitId(ask, row), unitType });
  }
  const title = `Nghị quyết ${document}`;
  const input = { idempotencyKey: `seed ${title}`, title, effectiveOn: validFrom, documentId, operations };
  const { draftUnitChange } = await ask(
    `mutation ($input: DraftUnitChangeInput!) { draftUnitChange(input: $input) { ... on UnitChange { id state } ${refusal} } }`,
    { input },
  );
  const unitChangeId = orThrow(title, draftUnitChange as { id: string; refusedAs?: string }).id;
  // No source at hand says when it was passed; on the day of its effect it had been.
  const adoption = { idempotencyKey: `seed ${title} adopted`, unitChangeId, adoptedOn: validFrom };
  const { adoptUnitChange } = await ask(
    `mutation ($input: AdoptUnitChangeInput!) { adoptUnitChange(input: $input) { ... on UnitChange { id state } ${refusal} } }`,
    { input: adoption },
  );
  return orThrow(title, adoptUnitChange as { state: string; refusedAs?: string }).state;
};

/**
 * Enters the changes of an overlay file through the change workflow: one change for each document and day. Entering the
 * same file again changes nothing.
 */
export const applyOverlay = async (ask: Ask, file: URL, report: (line: string) => void): Promise<void> => {
  const groups = Map.groupBy(await readRows(file), (row) => `${row.document}, ${row.validFrom}`);
  for (const [title, rows] of groups) report(`  ${title}: ${rows.length} changes, ${await enter(ask, rows)}`);
};
