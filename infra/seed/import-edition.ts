import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';

/** Sends one operation to the graph and answers its `data`; throws when the graph answers with an error. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the caller asked for.
export type Ask = (document: string, variables?: object) => Promise<any>;

/** The three texts of an edition and what is said about them: `docs/import-format.md`. */
export type Edition = {
  readonly title: string;
  readonly oldAsOf: string;
  readonly newAsOf: string;
  readonly effectiveOn: string;
  readonly reason: string;
  readonly unitsOld: string;
  readonly unitsNew: string;
  readonly links: string;
};

/** An import as the graph answers it. */
export type FinishedImport = {
  readonly id: string;
  readonly state: string;
  readonly recordedAt: string;
  readonly finishedAt: string;
  readonly report: Readonly<Record<string, number>> & { readonly repeatOf: string | null };
  readonly problemCount: number;
  readonly problems: {
    readonly nodes: readonly { file: string; row: number; code: string; message: string }[];
  };
  readonly failure: string | null;
};

const partBytes = 100_000;
const waitMs = 200;
const deadlineMs = 300_000;

/** Cuts a text into parts of whole lines. */
const cutIntoParts = (text: string, bytes = partBytes): string[] => {
  const parts: string[] = [];
  let part: string[] = [];
  let size = 0;
  for (const line of text.split(/(?<=\n)/u)) {
    const length = Buffer.byteLength(line);
    if (size + length > bytes && part.length > 0) {
      parts.push(part.join(''));
      part = [];
      size = 0;
    }
    part.push(line);
    size += length;
  }
  if (part.length > 0) parts.push(part.join(''));
  return parts.map((lines) => (lines.endsWith('\n') ? lines : `${lines}\n`));
};

const refusal = '... on Refusal { refusedAs: code message }';

const orThrow = (result: { refusedAs?: string; message?: string; id: string }): { id: string } => {
  if (result.refusedAs !== undefined)
    throw new Fault('IMPORT_REFUSED', `${result.refusedAs}: ${result.message}`);
  return result;
};

const open = async (ask: Ask, edition: Edition, key: string): Promise<string> => {
  const { title, oldAsOf, newAsOf, effectiveOn, reason } = edition;
  const input = {
    idempotencyKey: key,
    title,
    oldAsOf,
    newAsOf,
    effectiveOn,
    oldEdition: 'QD124_2004',
    newEdition: 'QD19_2025',
    reason,
  };
  const data = await ask(
    `mutation ($input: StartTreeImportInput!) { startTreeImport(input: $input) { ... on TreeImport { id } ${refusal} } }`,
    { input },
  );
  return orThrow(data.startTreeImport).id;
};

const stage = async (ask: Ask, file: string, { importId, parts }: { importId: string; parts: string[] }) => {
  for (const [at, text] of parts.entries()) {
    const data = await ask(
      `mutation ($input: StageTreeImportRowsInput!) { stageTreeImportRows(input: $input) { ... on TreeImport { id } ${refusal} } }`,
      { input: { importId, file, part: at + 1, text } },
    );
    orThrow(data.stageTreeImportRows);
  }
};

const question = `query ($id: ID!) { treeImport(id: $id) {
  id state recordedAt finishedAt problemCount failure progress { stage done total attempts }
  report { unitsCreated unitsCorrected unitsUnchanged unitsGoneByThen unitsGoingOn linksCreated linksCorrected
    linksUnchanged linksWithdrawn spellingsDiffering repeatOf }
  problems(first: 10) { nodes { file row code message } } } }`;

const finished = async (ask: Ask, id: string, report: (line: string) => void): Promise<FinishedImport> => {
  const deadline = Date.now() + deadlineMs;
  let shown = '';
  while (Date.now() < deadline) {
    const { treeImport } = await ask(question, { id });
    if (['DONE', 'REFUSED', 'FAILED'].includes(treeImport.state)) return treeImport;
    const { stage: name = 'QUEUED', done = 0, total = 0 } = treeImport.progress ?? {};
    const line = `  ${name} ${total > 0 ? `${done} of ${total}` : ''}`.trimEnd();
    if (line !== shown) report(line);
    shown = line;
    await wait(waitMs);
  }
  throw new Fault(
    'IMPORT_UNFINISHED',
    `the import ${id} is not finished after ${deadlineMs / 1_000} s; ask treeImport later`,
  );
};

const digest = (edition: Edition): string =>
  createHash('sha256').update(JSON.stringify(edition)).digest('hex').slice(0, 32);

/**
 * Imports an edition through the graph. With the same key (or none: then the content is the key) a broken-off import
 * goes on, and a finished one is answered as it is. Throws a `Fault` when it is refused.
 */
export const importEdition = async (
  ask: Ask,
  edition: Edition,
  { report, key }: { report: (line: string) => void; key?: string },
): Promise<FinishedImport> => {
  const importId = await open(ask, edition, key ?? digest(edition));
  const { treeImport } = await ask(question, { id: importId });
  const parts = {
    UNITS_OLD: cutIntoParts(edition.unitsOld),
    UNITS_NEW: cutIntoParts(edition.unitsNew),
    LINKS: cutIntoParts(edition.links),
  };
  if (treeImport.state === 'STAGING') {
    for (const [file, texts] of Object.entries(parts)) {
      report(`  ${file}: ${texts.length} parts`);
      await stage(ask, file, { importId, parts: texts });
    }
    const input = {
      importId,
      partsOld: parts.UNITS_OLD.length,
      partsNew: parts.UNITS_NEW.length,
      partsLinks: parts.LINKS.length,
    };
    const data = await ask(
      `mutation ($input: SubmitTreeImportInput!) { submitTreeImport(input: $input) { ... on TreeImport { id } ${refusal} } }`,
      { input },
    );
    orThrow(data.submitTreeImport);
  }
  const outcome = await finished(ask, importId, report);
  if (outcome.state === 'DONE') return outcome;
  const problems = outcome.problems.nodes.map(({ file, row, message }) => `  ${file} row ${row}: ${message}`);
  throw new Fault(
    'IMPORT_REFUSED',
    [`${outcome.state}: ${outcome.problemCount} problems`, ...problems, outcome.failure ?? '']
      .join('\n')
      .trimEnd(),
  );
};
