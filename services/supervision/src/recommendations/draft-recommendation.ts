import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import { type RoundState, roundNotFound, roundStateForbids } from '../rounds/round.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type Recommendation, recommendationNotFound } from './recommendation.ts';

export type DraftRecommendation = {
  readonly idempotencyKey: string;
  readonly roundId: string;
  readonly bodyName: string;
  readonly text: string;
  readonly findingIds: readonly string[];
};

const writing: readonly RoundState[] = ['ONGOING', 'DRAFT_REPORT', 'REPORTED', 'FOLLOW_UP'];

/** Drafts a recommendation to one body of a round, from its findings. */
export const draftRecommendation =
  ({ inTransaction, newId }: Deps) =>
  (command: DraftRecommendation, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, rounds, recommendations, audit }, now) => {
      await scope.enterAll();
      const found = await rounds.byId(command.roundId);
      if (found === undefined) return roundNotFound();
      const { id: roundId, unitId } = found;
      if (!(await scope.enter(actor, 'recommendation:draft', unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'draftRecommendation', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await recommendations.byId(answer.id)) ?? recommendationNotFound();
      const round = await rounds.lock(roundId);
      if (round === undefined) return roundNotFound();
      if (!writing.includes(round.state)) return roundStateForbids(round.state);
      const text = readText(command.text);
      if (typeof text !== 'string') return text;
      const body = round.bodies.find(({ name }) => name === command.bodyName);
      if (body === undefined)
        return refuse('BodyNotInRound', {
          vi: 'Cơ quan này không thuộc cuộc giám sát. Hãy chọn một trong các cơ quan đã ghi.',
          en: 'This body is not part of the round. Choose one of its bodies.',
        });
      const known = new Set((await rounds.findings({ roundId })).map(({ id }) => id));
      if (!command.findingIds.every((id) => known.has(id)))
        return refuse('FindingNotFound', {
          vi: 'Có phát hiện không thuộc cuộc giám sát này. Hãy kiểm tra mã.',
          en: 'A finding is not of this round. Check the ids.',
        });
      const recommendation: Recommendation = {
        id: answer.id,
        roundId,
        unitId,
        path: round.path,
        body,
        text,
        findingIds: command.findingIds,
        state: 'DRAFT',
        documentId: null,
        sentOn: null,
        deadlineId: null,
        answerDocumentId: null,
        answeredOn: null,
        outcome: null,
        refusalReason: null,
        evidenceIds: [],
        verifiedOn: null,
        remindedTimes: 0,
        escalatedOn: null,
        ending: null,
        closingReason: null,
        closedOn: null,
      };
      await recommendations.add(recommendation);
      await audit.add({ action: 'recommendation:draft', unitId, input: command });
      return recommendation;
    });
