import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { appealNotFound } from '../appeals/appeal.ts';
import { fundNotFound, readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type Publication,
  type PublicationSubject,
  publicationNotFound,
  readSeries,
  sealContent,
  subjectNotReady,
} from './publication.ts';

export type DraftPublication = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly appealId?: string | null | undefined;
  readonly subject: PublicationSubject;
  readonly subjectId?: string | null | undefined;
  readonly periodFrom?: CalendarDay | null | undefined;
  readonly periodUntil?: CalendarDay | null | undefined;
  readonly title: string;
};

const notYet = {
  state: 'DRAFT',
  version: null,
  postedBy: null,
  postedAt: null,
  postedOn: null,
  supersedesId: null,
  reason: null,
  supersededAt: null,
} as const;

/** Takes down what there is to say now: rows without personal data, their number, their total, and the hash of it all. */
export const draftPublication =
  ({ inTransaction, newId }: Deps) =>
  (command: DraftPublication, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, appeals, publications, answers, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'publication:draft', fund.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'draftPublication', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await publications.byIds([answer.id]))[0] ?? publicationNotFound();
      const title = readReason(command.title);
      if (isRefusal(title)) return title;
      const { appealId = null, subject, subjectId = null, periodFrom = null, periodUntil = null } = command;
      if (appealId !== null && (await appeals.byId(appealId))?.fundId !== fund.id) return appealNotFound();
      const asked = { fundId: fund.id, appealId, subject, subjectId, periodFrom, periodUntil };
      const series = readSeries(asked, dayInVietnam(now));
      if (isRefusal(series)) return series;
      const content = await publications.content(series);
      if (content === undefined) return subjectNotReady();
      const publication: Publication = {
        ...notYet,
        ...series,
        ...sealContent(series, content),
        id: answer.id,
        title,
        draftedBy: actor.id,
        draftedAt: now,
      };
      await publications.add(publication);
      await audit.add({ action: 'publication:draft', unitId: fund.unitId, input: command });
      return publication;
    });
