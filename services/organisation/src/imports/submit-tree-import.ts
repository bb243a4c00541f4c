import type { Actor, Deps } from '../unit-of-work.ts';
import { faultOfParts, type PartCounts, type TreeImport, treeImportNotFound } from './tree-import.ts';

export type SubmitTreeImport = PartCounts & { readonly importId: string };

/** Says that all parts are there; a worker enters the import. Submitting again changes nothing. */
export const submitTreeImport =
  ({ inTransaction }: Deps) =>
  (command: SubmitTreeImport, actor: Actor) =>
    inTransaction(actor, async ({ treeImports, audit }, now) => {
      const found = await treeImports.lock(command.importId);
      if (found === undefined) return treeImportNotFound();
      if (found.state !== 'STAGING') return found;
      const fault = faultOfParts(await treeImports.stagedParts(found.id), command);
      if (fault) return fault;
      await treeImports.submit(found.id, now);
      await audit.add({ action: 'tree-import:run', unitId: null, reason: found.reason, input: command });
      return { ...found, state: 'QUEUED', submittedAt: now } satisfies TreeImport;
    });
