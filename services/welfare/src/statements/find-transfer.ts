import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { tailOfFragment } from '../bank-files/masked-text.ts';
import { statementNotValid } from './statement.ts';
import type { StatementLines } from './statement-line.postgres.ts';

export type FindTransfer = {
  readonly accountId: string;
  readonly date: CalendarDay;
  readonly amount: VndInput;
  readonly reference: string;
};

const linesMax = 20;

/** Looks a donor's own transfer up: public, and so never more than a few masked lines (WEL-11). */
export const findTransfer =
  (lines: StatementLines) =>
  async ({ accountId, date, amount, reference }: FindTransfer) => {
    if (isRefusal(amount)) return amount;
    const tail = tailOfFragment(reference.slice(0, 200));
    if (tail === null)
      return statementNotValid(
        'Hãy nhập mã tham chiếu của giao dịch, hoặc ít nhất sáu chữ số cuối.',
        'Type the reference of the transfer, or at least its last six digits.',
      );
    return { lines: await lines.find({ accountId, day: date, amount, tail, limit: linesMax }) };
  };
