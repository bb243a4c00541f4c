import type { Actor, Deps } from '../unit-of-work.ts';
import {
  faultOfPart,
  type ImportPart,
  treeImportClosed,
  treeImportNotFound,
  treeImportPartDiffers,
} from './tree-import.ts';

export type AddImportRows = ImportPart & { readonly importId: string };

/** Stages one part of one file. The same part may be sent again; it must then be the same, byte by byte. */
export const addImportRows =
  ({ inTransaction }: Deps) =>
  (command: AddImportRows, actor: Actor) =>
    inTransaction(actor, async ({ treeImports }) => {
      const fault = faultOfPart(command);
      if (fault) return fault;
      const found = await treeImports.lock(command.importId);
      if (found === undefined) return treeImportNotFound();
      if (found.state !== 'STAGING') return treeImportClosed();
      return (await treeImports.addPart(found.id, command)) ? found : treeImportPartDiffers();
    });
