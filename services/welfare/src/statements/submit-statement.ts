import { notAllowed } from '@mttq/kernel/command-refusals';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type Statement, statementNotFound, statementNotValid } from './statement.ts';

export type SubmitStatement = {
  readonly fundId: string;
  readonly statementId: string;
  readonly parts: number;
};

/** Says that all parts are there; the service then reads the statement. Submitting again changes nothing. */
export const submitStatement =
  ({ inTransaction }: Deps) =>
  (command: SubmitStatement, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, statements, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return statementNotFound();
      if (!(await scope.enter(actor, 'statement:import', fund.unitId))) return notAllowed();
      const found = await statements.lock(command.statementId);
      if (found?.fundId !== fund.id) return statementNotFound();
      if (found.state !== 'UPLOADING') return found;
      const { staged, last } = await statements.countParts(found.id);
      if (staged !== command.parts || last !== command.parts || staged < 1)
        return statementNotValid(
          `Đã có ${staged} phần (phần cuối ${last}), cần ${command.parts}. Hãy gửi các phần còn thiếu.`,
          `${staged} parts are there (the last is ${last}), ${command.parts} are wanted. Send what is missing.`,
        );
      await statements.submit(found.id, command.parts, now);
      await audit.add({ action: 'statement:import', unitId: fund.unitId, input: command });
      return { ...found, state: 'UPLOADED', parts: command.parts, submittedAt: now } satisfies Statement;
    });
