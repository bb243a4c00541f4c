import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import type { Ask } from './import-edition.ts';

type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

const timeoutMs = 60_000;
const tokenLifeMs = 120_000;
const attemptsMax = 10;
const retryMs = 1_000;
// What passes by itself. Every command that is sent from here carries a key or a digest, so sending it again is harmless.
const passing = new Set(['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'TOO_MANY_REQUESTS']);

// `fetch` throws a TypeError when the connection broke before there was an answer.
const isPassing = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Fault && passing.has(error.code));

/**
 * A client of the graph that renews its token before it expires and asks again when a part of the system is busy. Throws a
 * `Fault` with the code of the graph's error.
 */
export const createGraphClient = (graphUrl: string, token: () => Promise<string>): Ask => {
  const held = { token: '', since: 0 };
  const current = async (): Promise<string> => {
    if (Date.now() - held.since > tokenLifeMs) {
      held.token = await token();
      held.since = Date.now();
    }
    return held.token;
  };
  const once: Ask = async (query, variables = {}) => {
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
    const { data, errors } = (await response.json()) as Answer;
    if (errors === undefined && data !== undefined) return data;
    const code = errors?.[0]?.extensions?.code ?? 'GRAPH_ERROR';
    throw new Fault(code, `${response.status}: ${errors?.map((error) => error.message).join('; ')}`);
  };
  return async (query, variables) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(query, variables);
      } catch (error) {
        if (attempt === attemptsMax || !isPassing(error)) throw error;
        await wait(retryMs);
      }
    }
  };
};
