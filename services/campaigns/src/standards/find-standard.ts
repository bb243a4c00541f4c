import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import type { Refusal } from '@mttq/kernel/refusal';
import { unitsOf } from '../reporters/reporter.ts';
import type { Stores } from '../unit-of-work.ts';
import { type Standard, standardNotInForce } from './standard.ts';

/** Which standard is asked for: where, on which day, and the version that the caller expects. */
export type StandardQuestion = {
  readonly key: string;
  readonly unitId: string;
  readonly day: CalendarDay;
  readonly standardId?: string | null | undefined;
};

/** CAM-8: the standard in force in a unit on a day. One that is set nearer to the unit goes before one set higher up. */
export const findStandard = async (
  { reporters, standards }: Stores,
  { key, unitId, day, standardId }: StandardQuestion,
): Promise<Standard | Refusal> => {
  const path = (await reporters.pathsOn([unitId], day)).get(unitId);
  if (path === undefined) return unitNotKnown();
  // A version that is being published waits until the title that cites this one is written, and the other way round.
  await standards.lockKey(key);
  const standard = await standards.inForce(key, unitsOf(path).toReversed(), day);
  return standard === undefined || (standardId != null && standard.id !== standardId)
    ? standardNotInForce(key, day)
    : standard;
};
