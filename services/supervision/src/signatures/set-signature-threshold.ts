import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { Level } from '../petitions/petition.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import type { SignatureThreshold } from './signature-threshold.postgres.ts';

export type SetSignatureThreshold = {
  readonly idempotencyKey: string;
  readonly level: Level;
  readonly signatures: number;
  readonly validFrom: CalendarDay;
  readonly source: string;
};

const thresholdNotValid = (): Refusal<'SignatureThresholdNotValid'> =>
  refuse('SignatureThresholdNotValid', {
    vi: 'Ngưỡng là số nguyên từ 1 đến 10.000.000, áp dụng từ hôm nay trở đi, mỗi cấp một ngưỡng cho một ngày bắt đầu.',
    en: 'A threshold is a whole number from 1 to 10,000,000, from today on, one for a level and a first day.',
  });

const signaturesMax = 10_000_000;

/** Thresholds are data: a new rule holds from a day on and names its source; earlier ones stay. */
export const setSignatureThreshold =
  ({ inTransaction, newId }: Deps) =>
  (command: SetSignatureThreshold, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<SignatureThreshold | Refusal> => {
      const { answers, thresholds, audit } = stores;
      const { level, signatures, validFrom } = command;
      const input = { actorId: actor.id, command: 'setSignatureThreshold', input: command, id: newId(), now };
      const answer = await answers.claim(input);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) {
        const [earlier] = await thresholds.byIds([answer.id]);
        invariant(earlier, 'a threshold that was answered is kept');
        return earlier;
      }
      const source = readText(command.source, 500);
      if (isRefusal(source)) return source;
      const isCount = Number.isInteger(signatures) && signatures >= 1 && signatures <= signaturesMax;
      if (!isCount || validFrom < dayInVietnam(now)) return thresholdNotValid();
      const threshold = { id: answer.id, level, signatures, validFrom, source };
      if (!(await thresholds.add(threshold, now))) return thresholdNotValid();
      await audit.add({ action: 'signature-threshold:set', unitId: null, input: command });
      return threshold;
    });
