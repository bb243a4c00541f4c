import { eventually } from '@mttq/testkit/eventually';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWebSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What a subscriber asks for. */
export type Wish = {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly token?: string;
};

/** A client with an open subscription and everything that it was told. */
export type Subscriber = {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  readonly results: any[];
  readonly ended: () => { readonly code?: number; readonly error?: unknown } | undefined;
  /** Waits until so many results came and answers the newest. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  readonly upTo: (count: number) => Promise<any>;
  readonly close: () => void;
};

/** Opens a subscription at a gateway by one of the transports. */
export type Subscribe = (url: string, wish: Wish) => Subscriber;

type Sink = {
  readonly next: (result: unknown) => void;
  readonly error: (error: unknown) => void;
  readonly complete: () => void;
};

const collect = (open: (sink: Sink) => () => void): Subscriber => {
  const results: unknown[] = [];
  let end: { code?: number; error?: unknown } | undefined;
  const close = open({
    next: (result) => void results.push(result),
    error: (error) => {
      const { code } = Object(error) as { code?: number };
      end ??= { error, ...(code === undefined ? {} : { code }) };
    },
    complete: () => {
      end ??= {};
    },
  });
  return {
    results,
    ended: () => end,
    upTo: (count) => eventually(() => (results.length >= count ? results.at(-1) : undefined)),
    close,
  };
};

/** Server-sent events at `/graphql/stream`. */
export const subscribeBySse: Subscribe = (url, { query, variables, token }) =>
  collect((sink) => {
    const client = createSseClient({
      url: `${url}/graphql/stream`,
      retryAttempts: 0,
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    });
    const leave = client.subscribe({ query, variables: variables ?? {} }, sink);
    return () => {
      leave();
      client.dispose();
    };
  });

/** WebSocket at `/graphql`. */
export const subscribeByWebSocket: Subscribe = (url, { query, variables, token }) =>
  collect((sink) => {
    const client = createWebSocketClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` },
    });
    const leave = client.subscribe({ query, variables: variables ?? {} }, sink);
    return () => {
      leave();
      void client.dispose();
    };
  });
