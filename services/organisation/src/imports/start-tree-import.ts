import { idempotencyKeyReused } from '@mttq/kernel/command-refusals';
import type { Actor, Deps } from '../unit-of-work.ts';
import { faultOfNewImport, type NewImport, type TreeImport, treeImportNotValid } from './tree-import.ts';

const parametersOf = (one: NewImport | TreeImport): string =>
  JSON.stringify([
    one.title,
    one.oldAsOf,
    one.newAsOf,
    one.effectiveOn,
    one.oldEdition,
    one.newEdition,
    one.reason,
  ]);

/** Opens an import; with a key that was used before, answers with the import of the first time. */
export const startTreeImport =
  ({ inTransaction, newId }: Deps) =>
  (command: NewImport, actor: Actor) =>
    inTransaction(actor, async ({ treeImports, audit }, now) => {
      const fault = faultOfNewImport(command);
      if (fault) return fault;
      if (command.documentId != null && !(await treeImports.documentExists(command.documentId)))
        return treeImportNotValid(
          'Không có văn bản với documentId này. Đăng ký văn bản trước (registerDocument).',
          'No document has this documentId. Register the document first (registerDocument).',
        );
      const opening = { ...command, id: newId(), actorId: actor.id, correlationId: actor.correlationId, now };
      const isNew = await treeImports.add(opening);
      const found = (await treeImports.byKey(actor.id, command.idempotencyKey)) as TreeImport;
      if (parametersOf(found) !== parametersOf(command)) return idempotencyKeyReused();
      if (isNew)
        await audit.add({ action: 'tree-import:run', unitId: null, reason: command.reason, input: command });
      return found;
    });
