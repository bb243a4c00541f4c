import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { Fault } from '@mttq/kernel/fault';
import type { OperationTypeNode } from 'graphql';
import type { GatewayContext, RunningContext } from '../gateway-context.ts';
import type { PlanExecution } from './plan-execution.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;

const atDeadline = (
  signal: AbortSignal,
): { readonly passed: Promise<never>; readonly forget: () => void } => {
  let forget = () => {};
  const passed = new Promise<never>((_resolve, reject) => {
    const refuse = () =>
      reject(new Fault('DEADLINE_EXCEEDED', 'the operation took longer than its deadline'));
    if (signal.aborted) refuse();
    signal.addEventListener('abort', refuse, { once: true });
    forget = () => signal.removeEventListener('abort', refuse);
  });
  passed.catch(() => {});
  return { passed, forget };
};

/** How long operations may take. */
export type Deadlines = {
  /** Of queries. */
  readonly operationMsMax: number;
  /** Of mutations. */
  readonly mutationMsMax: number;
};

const begin = (
  context: GatewayContext,
  kind: `${OperationTypeNode}`,
  deadlines: Deadlines,
): RunningContext => {
  const leftMs = kind === 'mutation' ? deadlines.mutationMsMax : deadlines.operationMsMax;
  return { ...context, deadlineAt: Date.now() + leftMs, deadline: AbortSignal.timeout(leftMs) };
};

/** Lets Apollo Server run operations by any plan execution, each within its deadline. */
export const toApolloGateway = (execution: PlanExecution, deadlines: Deadlines): GatewayInterface => ({
  load: async () => ({
    schema: execution.schema,
    executor: async (request) => {
      const context = begin(request.context as GatewayContext, request.operation.operation, deadlines);
      const deadline = atDeadline(context.deadline);
      try {
        const running = execution.execute({
          document: request.document,
          operation: request.operation,
          operationName: request.operationName,
          source: request.source,
          queryHash: request.queryHash,
          variables: request.request.variables ?? {},
          context,
        });
        return (await Promise.race([running, deadline.passed])) as Awaited<ReturnType<Executor>>;
      } finally {
        deadline.forget();
      }
    },
  }),
  onSchemaLoadOrUpdate: (listen) => {
    listen({ apiSchema: execution.schema, coreSupergraphSdl: '' });
    return () => {};
  },
  stop: () => execution.stop(),
});
