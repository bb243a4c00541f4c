import { Fault } from '@mttq/kernel/fault';
import type { Ask } from './import-edition.ts';

type Answer = { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] };

const timeoutMs = 60_000;
const tokenLifeMs = 120_000;

/** A client of the graph that renews its token before it expires. Throws a `Fault` when the graph answers with an error. */
export const createGraphClient = (graphUrl: string, token: () => Promise<string>): Ask => {
  const held = { token: '', since: 0 };
  const current = async (): Promise<string> => {
    if (Date.now() - held.since > tokenLifeMs) {
      held.token = await token();
      held.since = Date.now();
    }
    return held.token;
  };
  return async (query, variables = {}) => {
    const response = await fetch(graphUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${await current()}`,
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer = (await response.json()) as Answer;
    if (answer.errors !== undefined || answer.data === undefined)
      throw new Fault(
        'GRAPH_ERROR',
        `${response.status}: ${answer.errors?.map((error) => error.message).join('; ')}`,
      );
    return answer.data;
  };
};
