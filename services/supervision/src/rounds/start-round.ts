import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { readReason, readText } from '../answers/text.ts';
import { ruleNotKnown } from '../deadline-rules/deadline-rule.ts';
import { derive } from '../deadlines/derivation.ts';
import { moveRound, type RoundMove } from './move-round.ts';
import {
  begin,
  cancel,
  type DelegationMember,
  formDelegation,
  notify,
  prepare,
  type Round,
  resume,
  suspend,
} from './round.ts';

export type PrepareRound = RoundMove & {
  readonly decidedOn: CalendarDay;
  readonly documentId: string;
  readonly outline: string;
};
export type FormDelegation = RoundMove & {
  readonly members: readonly {
    readonly personId?: string | null | undefined;
    readonly organisationId?: string | null | undefined;
    readonly role: DelegationMember['role'];
  }[];
};
export type NotifyRound = RoundMove & {
  readonly noticeOn: CalendarDay;
  readonly startsOn: CalendarDay;
  readonly documentId: string;
};
export type StartRound = RoundMove & { readonly on: CalendarDay };
export type StopRound = StartRound & { readonly reason: string };

export const prepareRound = moveRound({
  name: 'prepareRound',
  decide: async (round, { decidedOn, documentId, outline: words }: PrepareRound) => {
    const outline = readText(words);
    if (typeof outline !== 'string') return outline;
    const prepared = prepare(round, { documentId, outline });
    if (isRefusal(prepared)) return prepared;
    return { round: prepared as Round, trace: { kind: 'PREPARED', on: decidedOn, documentId } };
  },
});

export const setDelegation = moveRound({
  name: 'setDelegation',
  decide: async (round, { members }: FormDelegation, { today }) => {
    const given = members.map(({ personId, organisationId, role }) => ({
      personId: personId ?? null,
      organisationId: organisationId ?? null,
      role,
    }));
    const formed = formDelegation(round, given);
    if (isRefusal(formed)) return formed;
    return { round: formed as Round, trace: { kind: 'DELEGATION_SET', on: today } };
  },
});

/** SUP-1. The notice of the law in force says how long before; the body's report is due from now on. */
export const notifyRound = moveRound({
  name: 'notifyRound',
  decide: async (round, { noticeOn, startsOn, documentId }: NotifyRound, { stores }) => {
    const { rules, calendars, deadlines } = stores;
    const rule = await rules.inForce('supervision-notice', startsOn, null);
    if (rule === undefined || rule.count === null) return ruleNotKnown('supervision-notice');
    const { calendar } = await calendars.of(round.path);
    const latestOn = derive({ rule, from: startsOn, pauses: [], extensions: [] }, calendar).dueOn ?? startsOn;
    const notified = notify(round, { noticeOn, startsOn, latestOn });
    if (isRefusal(notified)) return notified;
    const { id, unitId, path } = round;
    await deadlines.start({
      subject: { kind: 'ROUND', id },
      unitId,
      path,
      ruleKey: 'body-report',
      from: startsOn,
    });
    return { round: notified as Round, trace: { kind: 'NOTIFIED', on: noticeOn, documentId } };
  },
});

export const startRound = moveRound({
  name: 'startRound',
  decide: async (round, { on }: StartRound) => {
    const begun = begin(round, on);
    if (isRefusal(begun)) return begun;
    return { round: begun as Round, trace: { kind: 'STARTED', on } };
  },
});

const stop =
  (kind: string, decide: typeof suspend) =>
  async (round: Round, { on, reason: words }: StopRound) => {
    const reason = readReason(words);
    if (typeof reason !== 'string') return reason;
    const stopped = decide(round);
    return 'refused' in stopped ? stopped : { round: stopped, trace: { kind, on, words: reason } };
  };

export const suspendRound = moveRound({ name: 'suspendRound', decide: stop('SUSPENDED', suspend) });
export const resumeRound = moveRound({ name: 'resumeRound', decide: stop('RESUMED', resume) });
export const cancelRound = moveRound({ name: 'cancelRound', decide: stop('CANCELLED', cancel) });
