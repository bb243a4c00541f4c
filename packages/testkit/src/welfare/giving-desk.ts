import { randomUUID } from 'node:crypto';
import { maker } from '../fund-desk.ts';
import type { TestActor, TestService } from '../test-service.ts';

const refusal = '... on Refusal { code message }';
const appeal = `... on Appeal { id state title earmark { id kind name } receiveTo extendedTo distributeBy launchedOn
  receptionClosedOn distributionClosedOn rules { code version confidence source }
  deadlines { subject days countedFrom dueOn doneOn } steps { state onDay reason } } ${refusal}`;

const donor = `... on Donor { id kind displayPolicy displayName isErased identity(purpose: THANKS) { name contact } } ${refusal}`;
const pledge = `... on Pledge { id state amount goods fulfilled referenceCode donor { displayName } } ${refusal}`;
const contribution = `... on Contribution { id state amount isLate lateDecision confirmedThrough receiptNo transactionId isAnonymous
  donor { id } pledge { id state fulfilled } earmark { id } } ${refusal}`;

const lineMatch = `... on LineMatch { id place state rule reason revokedAt contributions { id amount state isLate confirmedThrough
  pledge { id state } donor { id } isAnonymous } } ${refusal}`;

const results = {
  recogniseDonor: `... on Recognition { id recognisedOn donor { displayName } level { code name confidence } } ${refusal}`,
  recordRecognitionLevel: `... on RecognitionLevel { id levelCode: code threshold } ${refusal}`,
  matchLine: lineMatch,
  ignoreLine: lineMatch,
  revokeMatch: lineMatch,
  matchLines: `... on MatchRound { looked matched nextPlace } ${refusal}`,
  registerDonor: donor,
  changeDonor: donor,
  eraseDonor: donor,
  registerPledge: pledge,
  endPledge: pledge,
  recordContribution: contribution,
  confirmContribution: contribution,
  reverseContribution: contribution,
  decideLateContribution: contribution,
  recordContributions: `... on ContributionBatch { id rows recordedCount refusals { row code message }
    contributions { id state receiptNo amount isLate } } ${refusal}`,
  recordRuleSet: `... on DeadlineRuleSet { code version validFrom rules { subject days } } ${refusal}`,
  draftAppeal: appeal,
  launchAppeal: appeal,
  extendAppeal: appeal,
  moveAppeal: appeal,
} as const;

/** Commands around appeals and giving as one call each; throws on errors of the graph, answers with refusals. */
export type GivingDesk = {
  /** Sends one command; `idempotencyKey` is new unless given. */
  send(
    command: keyof typeof results,
    input: object,
    actor?: TestActor,
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  ): Promise<any>;
  /** Drafts and launches an appeal that receives in March 2026; answers with it. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  launch(fundId: string, input?: object): Promise<any>;
  /** Records a receipted gift of cash; answers with the contribution. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  give(fundId: string, amount: string, input?: object): Promise<any>;
};

/** Sits down beside the fund desk of the same service: its tree is told already. */
export const openGivingDesk = (service: TestService): GivingDesk => {
  const send: GivingDesk['send'] = async (command, input, actor = maker) => {
    const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    const answer = await service.ask(
      `mutation($input: ${type}!) { ${command}(input: $input) { __typename ${results[command]} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      actor,
    );
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data[command];
  };
  const gift = { channel: 'CASH', receivedAt: '2026-03-10T02:00:00Z', isAnonymous: true, isReceipted: true };
  return {
    send,
    give: (fundId, amount, input = {}) => send('recordContribution', { fundId, amount, ...gift, ...input }),
    launch: async (fundId, input = {}) => {
      const usual = {
        title: 'Ủng hộ đồng bào bị bão số 10',
        cause: 'Bão số 10',
        issuedBy: 'Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam',
        scopeUnitIds: [],
        receiveFrom: '2026-03-01',
        receiveTo: '2026-03-31',
      };
      const drafted = await send('draftAppeal', { fundId, ...usual, ...input });
      if (drafted.__typename !== 'Appeal') return drafted;
      return send('launchAppeal', { fundId, appealId: drafted.id, launchedOn: '2026-03-01' });
    },
  };
};
