import { createHash, randomUUID } from 'node:crypto';
import { openFundDesk, places } from '../fund-desk.ts';
import type { TestActor, TestService } from '../test-service.ts';

const refusal = '... on Refusal { code message }';
const petition = `... on VoterPetition { id state unit { id } channel text raisedBy raisedByInAll signatures duplicates field competentLevel
  competentBody sentOn answer { answeredOn text outcome } publicSince closedOn closingReason thresholdReachedAt moderation moderationReason } ${refusal}`;

const sitting = `... on AssemblySitting { id assembly opensOn closesOn beforeDeadline { id state dueOn } afterDeadline { id state dueOn }
  days { place opensOn closesOn reason } } ${refusal}`;
const synthesis = `... on PetitionSynthesis { id version state dueOn issuedOn isLate correctionReason deadline { id state dueOn }
  counts { petitions raisedBy handled percentHandled byField { field petitions raisedBy } byLevel { competentLevel petitions raisedBy } }
  transfers { competentLevel competentBody sentOn petitions } } ${refusal}`;

const receipt = `... on FeedbackReceipt { feedbackId unit { id } trackingCode firstResponseDeadline { id dueOn } answerDeadline { id dueOn } } ${refusal}`;
const feedback = `... on CitizenFeedback { id state field competentLevel competentBody publicText publicAnswer moderation moderationReason
  refusalReason words { kind text } } ${refusal}`;
const tracked = `... on TrackedFeedback { state desk { body } receivedOn answerDeadline { id dueOn state } canReopen canRate rating } ${refusal}`;

const reception = `... on CitizenReception { id state kind plannedOn receivedBy receiver heldOn visits people } ${refusal}`;

const results = {
  recordVoterMeeting: `... on VoterMeeting { id kind heldOn place attendees } ${refusal}`,
  recordPetition: petition,
  classifyPetition: petition,
  sendPetition: petition,
  answerPetition: petition,
  publishPetition: petition,
  moderatePetition: petition,
  closePetition: petition,
  closeUnansweredPetition: petition,
  mergePetition: petition,
  reversePetitionMerge: petition,
  signPetition: petition,
  setSignatureThreshold: `... on SignatureThreshold { id level signatures validFrom source } ${refusal}`,
  scheduleAssemblySitting: sitting,
  rescheduleAssemblySitting: sitting,
  draftPetitionSynthesis: synthesis,
  amendPetitionSynthesis: synthesis,
  issuePetitionSynthesis: synthesis,
  correctPetitionSynthesis: synthesis,
  sendPetitionSynthesis: synthesis,
  sendFeedback: receipt,
  receiveFeedback: receipt,
  acceptFeedback: feedback,
  refuseFeedback: feedback,
  routeFeedback: feedback,
  beginFeedback: feedback,
  answerFeedback: feedback,
  publishFeedback: feedback,
  closeFeedbackPrivately: feedback,
  moderateFeedback: feedback,
  reopenFeedback: tracked,
  rateFeedback: tracked,
  planCitizenReception: reception,
  cancelCitizenReception: reception,
  holdCitizenReception: reception,
  recordReceptionVisit: reception,
  closeCitizenReception: reception,
  settleRoutingTask: `... on RoutingTask { id routedTo { id } routedAt } ${refusal}`,
} as const;

/** The desk that takes petitions in: commands of the supervision service as one call each, through its graph. */
export type PetitionDesk = {
  /** Sends a command with a key of its own unless the input has one; answers with the member of the result union. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  send(command: keyof typeof results, input: object, actor?: TestActor): Promise<any>;
  /** Records a petition of the sample commune and answers with its id. */
  record(text: string, input?: object): Promise<string>;
  /** Asks; throws when the answer has errors. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  ask(document: string, variables?: object, actor?: TestActor): Promise<any>;
  /** Gives an account rights over units from 2020 on; answers with the actor. */
  grant(id: string, rights: readonly { action: string; unitId: string }[]): Promise<TestActor>;
};

/** Tells the service the sample tree of `places` and sits down. */
export const openPetitionDesk = async (service: TestService): Promise<PetitionDesk> => {
  const { grant } = await openFundDesk(service);
  const ask: PetitionDesk['ask'] = async (document, variables = {}, actor = {}) => {
    const answer = await service.ask(document, variables, actor);
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const send: PetitionDesk['send'] = async (command, input, actor) => {
    const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    const data = await ask(
      `mutation($input: ${type}!) { ${command}(input: $input) { __typename ${results[command]} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      actor,
    );
    return data[command];
  };
  return {
    send,
    ask,
    record: async (text, input = {}) => {
      const usual = { unitId: places.commune, channel: 'LETTER', raisedBy: 1, raisedOn: '2026-03-02' };
      const answer = await send('recordPetition', { ...usual, text, ...input });
      if (answer.id === undefined) throw new Error(JSON.stringify(answer));
      return answer.id;
    },
    grant: async (id, rights) => {
      await grant(randomUUID(), createHash('sha256').update(id).digest('hex'), rights);
      return { id, isAdministrator: false };
    },
  };
};
