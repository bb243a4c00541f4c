import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { findCase } from '../cases/find-case.ts';
import { fundNotFound, readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  checkCost,
  checkLine,
  countingLines,
  type FundingLine,
  type FundingMeasure,
  houseNotFound,
  houseNotValid,
  type Payer,
} from './house.ts';

export type RecordFundingLine = {
  readonly idempotencyKey: string;
  readonly houseId: string;
  readonly payer: Payer;
  readonly measure: FundingMeasure;
  readonly quantity: string;
  readonly fundId?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly correctsId?: string | null | undefined;
  readonly reason?: string | null | undefined;
};

const linesMax = 100;

/** Records what one payer gives to a house; a correction is a new line that names the old one and says why. */
export const recordFundingLine =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordFundingLine, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { answers, houses, funds, audit } = stores;
      const { houseId, payer, measure, quantity, fundId = null, correctsId = null } = command;
      const [place] = await houses.casesOf([houseId]);
      if (place === undefined) return houseNotFound();
      const current = await findCase(stores, actor, { caseId: place.caseId, action: 'house:record' });
      if (isRefusal(current)) return current;
      const house = await houses.lock(houseId);
      if (house === undefined) return houseNotFound();
      const claim = { actorId: actor.id, command: 'recordFundingLine', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return house;
      const wrong = checkLine({ payer, measure, quantity, fundId, correctsId });
      if (wrong) return wrong;
      if (fundId !== null && (await funds.byId(fundId)) === undefined) return fundNotFound();
      const lines = await houses.linesOf([houseId]);
      if (correctsId !== null && !countingLines(lines).some(({ id }) => id === correctsId))
        return houseNotValid('Dòng này không còn hiệu lực.', 'This line does not count any more.');
      if (lines.length >= linesMax)
        return houseNotValid(`Một nhà có tối đa ${linesMax} dòng.`, `A house has at most ${linesMax} lines.`);
      const reason = correctsId === null ? null : readReason(command.reason ?? '');
      if (isRefusal(reason)) return reason;
      const label = normaliseText(command.label ?? '').slice(0, 200);
      const line: FundingLine = {
        ...{ id: answer.id, houseId, payer, measure, quantity, fundId, correctsId, reason, recordedAt: now },
        label: label === '' ? null : label,
      };
      const wrongCost = checkCost(house.totalCost, [...lines, line]);
      if (wrongCost) return wrongCost;
      await houses.addLine(line);
      await audit.add({ action: 'house:record', unitId: current.unitId, reason, input: command });
      return house;
    });
