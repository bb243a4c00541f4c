import { notAllowed } from '@mttq/kernel/command-refusals';
import type { Actor, Deps } from '../unit-of-work.ts';
import { faultOfPart, statementClosed, statementNotFound, statementPartDiffers } from './statement.ts';

export type AddStatementPart = {
  readonly fundId: string;
  readonly statementId: string;
  readonly part: number;
  readonly text: string;
};

/** Stages one part of the file, sealed. The same part may be sent again; it must then be the same, byte by byte. */
export const addStatementPart =
  ({ inTransaction }: Deps) =>
  ({ fundId, statementId, part, text }: AddStatementPart, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, statements }) => {
      const fund = await funds.byId(fundId);
      if (fund === undefined) return statementNotFound();
      if (!(await scope.enter(actor, 'statement:import', fund.unitId))) return notAllowed();
      const found = await statements.lock(statementId);
      if (found?.fundId !== fundId) return statementNotFound();
      if (found.state !== 'UPLOADING') return statementClosed(found.state);
      const fault = faultOfPart({ part, text }, found.format);
      if (fault) return fault;
      return (await statements.addPart(statementId, part, text)) ? found : statementPartDiffers();
    });
