import { randomUUID } from 'node:crypto';
import { createDataSource } from '@mttq/platform/data/data-source';
import type { DataSource } from 'typeorm';
import type { TestActor, TestService } from '../test-service.ts';

const allocation =
  '... on Allocation { id state trancheNo total reason viewerCanApprove lines { line state unit { id } toFund { id } amount transferId } }';

const movement = '... on GoodsMovement { id kind quantity movedOn slipNo reversesId reason item { stock } }';

const distribution =
  '... on Distribution { id state form cashTotal cashTotalInWords rowCount paymentId minutesNo witnessCount reason }';

const publication =
  '... on Publication { id state version content contentHash rowCount total reason supersedesId }';

const results = {
  sendTransfer: '... on FundTransfer { id state amount expiresAt viewerCanReceive }',
  receiveTransfer: '... on FundTransfer { id state outTransactionId inTransactionId receivedAt }',
  refuseTransfer: '... on FundTransfer { id state reason }',
  recallTransfer: '... on FundTransfer { id state reason }',
  proposeAllocation: allocation,
  approveAllocation: allocation,
  cancelAllocation: allocation,
  transferAllocation: allocation,
  receiveAllocation: allocation,
  distributeAllocation: allocation,
  settleAllocation: allocation,
  registerDirectSupport: '... on DirectSupport { id state form cash totalValue }',
  withdrawDirectSupport: '... on DirectSupport { id state }',
  prepareDistribution: distribution,
  deliverDistribution: distribution,
  cancelDistribution: distribution,
  eraseDistributionPersons: distribution,
  draftPublication: publication,
  postPublication: publication,
  registerInKindItem: '... on InKindItem { id name measure stock }',
  receiveGoods: movement,
  giveOutGoods: movement,
  reverseGoodsMovement: movement,
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

/** The database's owner with everything in scope: row-level security is forced on owners, too. The caller destroys it. */
export const openOwner = async ({ databaseUrl }: TestService): Promise<DataSource> => {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c app.scope=/');
  const owner = createDataSource({ url: url.href, entities: [], applicationName: 'owner' });
  return owner.initialize();
};
