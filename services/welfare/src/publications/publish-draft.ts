import { publicationPosted } from '@mttq/contracts/welfare/publication-posted';
import { publicationSuperseded } from '@mttq/contracts/welfare/publication-superseded';
import { addDays, type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { ruleSetNotFound } from '../deadlines/deadline-rule.ts';
import { dayNotValid, type Fund, fundNotFound, readReason } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  checkPoster,
  type Posting,
  type Publication,
  type PublicationPlace,
  placesMissing,
  publicationNotFound,
  publicationStateForbids,
  reasonMissing,
} from './publication.ts';

export type PostPublication = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly publicationId: string;
  readonly places: readonly PublicationPlace[];
  readonly postedOn: CalendarDay;
  /** Why it replaces the version that stands. */
  readonly reason?: string | null | undefined;
};

// How long it hangs follows from the decree, whatever the appeal: the version that is in force on the day.
const ruleSetCode = 'ND93_2021';

const postingsOf = async (
  { deadlineRules }: Stores,
  { publicationId, places, postedOn }: PostPublication,
): Promise<readonly Posting[] | ReturnType<typeof ruleSetNotFound>> => {
  const rules = await deadlineRules.inForce(ruleSetCode, postedOn);
  const rule = rules?.rules.find(({ subject }) => subject === 'POSTING');
  if (rules === undefined || rule === undefined) return ruleSetNotFound();
  const postedUntil = addDays(postedOn, rule.days);
  return [...new Set(places)].map((place) => ({
    publicationId,
    place,
    postedOn,
    postedUntil,
    ruleSet: rules.code,
    ruleSetVersion: rules.version,
  }));
};

const announce = async ({ outbox }: Stores, { unitId }: Fund, posted: Publication): Promise<void> => {
  const {
    id: publicationId,
    fundId,
    appealId,
    subject,
    subjectId,
    version,
    contentHash,
    rowCount,
    total,
    postedOn,
  } = posted;
  const said = { publicationId, fundId, unitId, appealId, subject, subjectId };
  const occurredAt = startOfDayInVietnam(postedOn ?? dayInVietnam(posted.draftedAt));
  if (posted.supersedesId !== null)
    await outbox.add({
      contract: publicationSuperseded,
      aggregateId: posted.supersedesId,
      data: { ...said, publicationId: posted.supersedesId, supersededBy: publicationId },
      occurredAt,
    });
  await outbox.add({
    contract: publicationPosted,
    aggregateId: publicationId,
    data: { ...said, version, contentHash, rowCount, total: total.toString(), postedOn },
    occurredAt,
  });
};

/** What becomes of the draft when the version that stands is replaced, or when it is the first. */
const decideVersion = (command: PostPublication, standing: Publication | undefined) => {
  if (standing === undefined) return { version: 1, supersedesId: null, reason: null };
  if (command.reason == null) return reasonMissing();
  const reason = readReason(command.reason);
  return isRefusal(reason)
    ? reason
    : { version: (standing.version ?? 0) + 1, supersedesId: standing.id, reason };
};

/** Makes a draft public; the version that stood is superseded with a reason and stays readable for ever. */
export const postPublication =
  ({ inTransaction }: Deps) =>
  (command: PostPublication, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, publications, answers, audit } = stores;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'publication:post', fund.unitId))) return notAllowed();
      const draft = await publications.lock(command.publicationId);
      if (draft?.fundId !== fund.id) return publicationNotFound();
      const claim = { actorId: actor.id, command: 'postPublication', input: command, id: draft.id, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return draft;
      if (draft.state !== 'DRAFT') return publicationStateForbids(draft.state);
      const samePerson = checkPoster(draft, actor.id);
      if (samePerson) return samePerson;
      if (command.places.length === 0) return placesMissing();
      if (command.postedOn > dayInVietnam(now) || command.postedOn < dayInVietnam(draft.draftedAt))
        return dayNotValid(
          'Ngày công khai phải từ ngày soạn đến hôm nay.',
          'It is posted between its draft and today.',
        );
      const standing = await publications.lockStanding(draft);
      const decided = decideVersion(command, standing);
      if (isRefusal(decided)) return decided;
      const postings = await postingsOf(stores, command);
      if (isRefusal(postings)) return postings;
      if (standing !== undefined) await publications.supersede(standing.id, now);
      const { postedOn } = command;
      const posted: Publication = {
        ...draft,
        ...decided,
        state: 'POSTED',
        postedBy: actor.id,
        postedAt: now,
        postedOn,
      };
      await publications.post(posted);
      for (const posting of postings) await publications.addPosting(posting);
      await announce(stores, fund, posted);
      await audit.add({
        action: 'publication:post',
        unitId: fund.unitId,
        reason: decided.reason,
        input: command,
      });
      return posted;
    });
