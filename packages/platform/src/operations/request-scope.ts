import { AsyncLocalStorage } from 'node:async_hooks';

/** What belongs to one request wherever its code runs: log lines, error messages and outgoing events take it from here. */
export type RequestScope = {
  /** Given by the gateway, shown to the person in errors, carried by logs, events and traces. */
  readonly correlationId: string;
  /** The language of messages for the person who asks. */
  readonly language: 'vi' | 'en';
  /** W3C trace context of the caller. */
  readonly traceparent?: string;
};

const storage = new AsyncLocalStorage<RequestScope>();

/** Runs `work` as part of a request. */
export const inRequestScope = <Result>(scope: RequestScope, work: () => Result): Result =>
  storage.run(scope, work);

/** The request that the running code belongs to; `undefined` outside of requests. */
export const currentRequest = (): RequestScope | undefined => storage.getStore();
