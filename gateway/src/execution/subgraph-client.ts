import { Fault } from '@mttq/kernel/fault';
import type { TokenSigner } from '@mttq/platform/graph/internal-token';
import { internalTokenHeader } from '@mttq/platform/graph/internal-token';
import type { ExecutionResult } from 'graphql';
import type { RunningContext } from '../gateway-context.ts';

/** One request of a plan to one subgraph. */
export type SubgraphRequest = {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly context: RunningContext;
};

/** Sends a signed request to a subgraph and reads its answer. */
export type SubgraphClient = (request: SubgraphRequest) => Promise<ExecutionResult>;

const answerBytesMax = 32 * 1_024 * 1_024;

// A subgraph's JSON becomes objects of this process: these names would reach the prototype of all of them.
const withoutPrototypes = (name: string, value: unknown): unknown =>
  name === '__proto__' ? undefined : value;

const readAnswer = async (response: Response, name: string): Promise<ExecutionResult> => {
  if (Number(response.headers.get('content-length') ?? 0) > answerBytesMax)
    throw new Fault('UNAVAILABLE', `answer of ${name} is too large`);
  const text = await response.text();
  if (text.length > answerBytesMax) throw new Fault('UNAVAILABLE', `answer of ${name} is too large`);
  let answer: unknown;
  try {
    answer = JSON.parse(text, withoutPrototypes);
  } catch (cause) {
    throw new Fault('UNAVAILABLE', `answer of ${name} is not JSON (status ${response.status})`, cause);
  }
  const isResult = typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
  if (!isResult)
    throw new Fault('UNAVAILABLE', `answer of ${name} is no GraphQL result (status ${response.status})`);
  if (response.status === 401 && !('data' in (answer as object)))
    throw new Fault('INTERNAL', `${name} refused the token of the gateway`);
  return answer as ExecutionResult;
};

/** A client of the subgraph `name`. Faults: `UNAVAILABLE`, `DEADLINE_EXCEEDED`. Never repeats a request. */
export const createSubgraphClient =
  (name: string, url: string, sign: TokenSigner): SubgraphClient =>
  async ({ context, query, operationName, variables }) => {
    const body = JSON.stringify({ query, operationName, variables });
    const token = await sign({ actor: context.actor, audience: name, body });
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        redirect: 'error',
        signal: context.deadline,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          [internalTokenHeader]: token,
          'x-deadline': String(context.deadlineAt),
          ...(context.traceparent === undefined ? {} : { traceparent: context.traceparent }),
        },
      });
      return await readAnswer(response, name);
    } catch (cause) {
      if (cause instanceof Fault) throw cause;
      if (context.deadline.aborted)
        throw new Fault('DEADLINE_EXCEEDED', `${name} did not answer in time`, cause);
      throw new Fault('UNAVAILABLE', `${name} does not answer`, cause);
    }
  };
