import type { EditionProblem } from '../editions/edition-files.ts';
import { problemAt } from '../editions/edition-messages.ts';
import { readEdition } from '../editions/edition-reading.ts';
import { type ImportPlan, planImport } from '../editions/import-plan.ts';
import { lineageEvent } from '../lineage/announce-lineage.ts';
import type { LineageChange } from '../lineage/lineage-link.ts';
import { unitEvent } from '../timelines/announce-units.ts';
import type { TimelineChange } from '../timelines/timeline.ts';
import type { Deps, Stores } from '../unit-of-work.ts';
import type { QueuedImport } from './import-progress.postgres.ts';
import {
  contentDigest,
  type FinishedReport,
  type ImportOutcome,
  type ImportStage,
  type TreeImport,
  unitIdOf,
} from './tree-import.ts';

/** Told about progress while the import's transaction is open. */
export type TellProgress = (step: { stage: ImportStage; done: number; total: number }) => Promise<unknown>;

type Run = {
  readonly stores: Stores;
  readonly found: TreeImport;
  readonly now: Date;
  readonly newId: () => string;
  readonly tell: TellProgress;
};

const changesPerStep = 2_500;

const inSteps = async <Item>(
  { tell }: Run,
  { stage, items }: { stage: ImportStage; items: readonly Item[] },
  write: (part: readonly Item[]) => Promise<unknown>,
): Promise<void> => {
  for (let done = 0; done < items.length; done += changesPerStep) {
    await tell({ stage, done, total: items.length });
    await write(items.slice(done, done + changesPerStep));
  }
};

const outgoing = <Change extends TimelineChange | LineageChange>(change: Change) => ({
  ...change,
  recorded: [],
});
const incoming = <Change extends TimelineChange | LineageChange>(change: Change) => ({
  ...change,
  superseded: [],
});

const write = async (run: Run, { timelines, lineage }: ImportPlan): Promise<void> => {
  const { stores, found, now } = run;
  const { documentId, reason } = found;
  const provenance = { changeId: null, importId: found.id, documentId, reason };
  const record = { ...provenance, now };
  // All that is superseded leaves first: a code may pass from one unit to another in the same import.
  await stores.units.record(timelines.map(outgoing), record);
  await stores.lineage.record(lineage.map(outgoing), record);
  await inSteps(run, { stage: 'WRITING_UNITS', items: timelines }, (part) =>
    stores.units.record(part.map(incoming), record),
  );
  await inSteps(run, { stage: 'WRITING_LINKS', items: lineage }, (part) =>
    stores.lineage.record(part.map(incoming), record),
  );
  const events = [
    ...timelines.map((change) => unitEvent(change, provenance)),
    ...lineage.map((change) => lineageEvent(change, provenance)),
  ];
  await inSteps(run, { stage: 'ANNOUNCING', items: events }, (part) => stores.outbox.addAll(part));
  const input = { importId: found.id, units: timelines.length, links: lineage.length };
  await stores.audit.add({ action: 'tree-import:run', unitId: null, reason, input });
};

const refused = (digest: string, problems: readonly EditionProblem[]): ImportOutcome => ({
  state: 'REFUSED',
  digest,
  report: null,
  problems,
  failure: null,
});

const done = (digest: string, report: FinishedReport): ImportOutcome => ({
  state: 'DONE',
  digest,
  report,
  problems: [],
  failure: null,
});

const nothing = {
  unitsCreated: 0,
  unitsCorrected: 0,
  unitsUnchanged: 0,
  unitsGoneByThen: 0,
  unitsGoingOn: 0,
  linksCreated: 0,
  linksCorrected: 0,
  linksUnchanged: 0,
  linksWithdrawn: 0,
  spellingsDiffering: 0,
  spellings: [],
};

const enter = async (run: Run): Promise<ImportOutcome> => {
  const { stores, found, now, newId, tell } = run;
  const { treeImports, units, lineage } = stores;
  const texts = await treeImports.texts(found.id);
  const digest = contentDigest(texts, found);
  const { edition, problems, notes } = readEdition(texts, found);
  if (problems.length > 0) return refused(digest, problems);
  await units.lockTree();
  await stores.treeRecord.refuseStale(now);
  const repeatOf = (await treeImports.doneWith(digest)) ?? null;
  const later = await treeImports.laterThan(found);
  if (later !== undefined && repeatOf !== null) return done(digest, { ...nothing, notes, repeatOf });
  if (later !== undefined)
    return refused(digest, [
      problemAt({ file: 'UNITS_OLD', row: 1 }, 'RECORD_OVERLAP', `${later.title} (${later.id})`),
    ]);
  await tell({ stage: 'PLANNING', done: 0, total: 1 });
  const record = { versions: await units.wholeRecord(), links: await lineage.wholeRecord() };
  const earlier = await treeImports.earlierLists(found);
  const ids = { unitId: unitIdOf, newId };
  const plan = planImport({ record, edition, parameters: found, earlier, ids });
  if (plan.problems.length > 0) return refused(digest, plan.problems);
  await write(run, plan);
  return done(digest, { ...plan.report, notes, repeatOf });
};

/**
 * Enters a queued import in one transaction: all of it, or, with any problem, nothing but the list of problems. Answers
 * `false` when another process has it.
 */
export const applyTreeImport =
  ({ inTransaction, newId, clock }: Deps, tell: TellProgress) =>
  (queued: QueuedImport): Promise<boolean> =>
    inTransaction({ id: queued.actorId, correlationId: queued.correlationId }, async (stores, now) => {
      const found = await stores.treeImports.lockQueued(queued.id);
      if (found === undefined) return false;
      const outcome = await enter({ stores, found, now, newId, tell });
      await stores.treeImports.finish(found.id, outcome, {
        recorded: outcome.state === 'DONE' ? now : null,
        finished: clock(),
      });
      return true;
    });
