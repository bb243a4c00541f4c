import type { IncomingMessage } from 'node:http';
import { preferredLanguage } from '@mttq/platform/graph/actor';
import { newId } from '@mttq/platform/new-id';
import type { RequestScope } from '@mttq/platform/operations/request-scope';
import { continueTrace } from '@mttq/platform/operations/trace-context';

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** A header with one value. */
export const headerOf = (request: IncomingMessage, name: string): string | undefined =>
  single(request.headers[name]);

/** The scope of a request from outside: a correlation id of our own, the reader's language, the caller's trace. */
export const scopeOf = (request: IncomingMessage): RequestScope & { readonly traceparent: string } => ({
  correlationId: newId(),
  language: preferredLanguage(headerOf(request, 'accept-language')),
  traceparent: continueTrace(headerOf(request, 'traceparent')),
});

const ownHeaders = /^(x-internal-|x-gw-|x-org-|x-deadline)/;

/** Takes away what only the gateway may say to the services. */
export const stripOwnHeaders = (request: IncomingMessage): void => {
  for (const name of Object.keys(request.headers)) if (ownHeaders.test(name)) delete request.headers[name];
};
