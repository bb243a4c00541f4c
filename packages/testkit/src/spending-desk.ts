import { randomUUID } from 'node:crypto';
import type { TestActor, TestService } from './test-service.ts';

const results = {
  sendTransfer: '... on FundTransfer { id state amount expiresAt viewerCanReceive }',
  receiveTransfer: '... on FundTransfer { id state outTransactionId inTransactionId receivedAt }',
  refuseTransfer: '... on FundTransfer { id state reason }',
  recallTransfer: '... on FundTransfer { id state reason }',
} as const;

/** Commands of a fund's spending as one call each, through the graph; every call has a key of its own unless the input has one. */
export type SpendingDesk = (
  command: keyof typeof results,
  input: object,
  actor?: TestActor,
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
) => Promise<any>;

/** Sits down at a service that `openFundDesk` has told the sample tree. */
export const openSpendingDesk =
  (service: TestService): SpendingDesk =>
  async (command, input, actor = {}) => {
    const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    const answer = await service.ask(
      `mutation($input: ${type}!) { ${command}(input: $input) { __typename ${results[command]} ... on Refusal { code message } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      actor,
    );
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data[command];
  };
