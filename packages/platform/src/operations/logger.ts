import { type Logger as PinoLogger, pino } from 'pino';
import { currentRequest } from './request-scope.ts';

/** Structured log, one JSON object a line. */
export type Logger = PinoLogger;

// Personal data stays out of logs because only what is named here gets in.
const allowedFields = new Set([
  'action',
  'actorId',
  'address',
  'aggregateId',
  'attempt',
  'chunk',
  'code',
  'component',
  'correlationId',
  'count',
  'cursor',
  'durationMs',
  'err',
  'error',
  'event',
  'eventId',
  'eventType',
  'field',
  'lag',
  'limit',
  'migrations',
  'operationHash',
  'operationName',
  'operationType',
  'phase',
  'port',
  'projection',
  'reaction',
  'reason',
  'sequence',
  'service',
  'signal',
  'source',
  'status',
  'stream',
  'subgraph',
  'traceparent',
]);

const describeError = (error: unknown, depth = 0): Record<string, unknown> => {
  if (!(error instanceof Error)) return { name: 'NotAnError', message: typeof error };
  const { name, message, stack, cause } = error;
  const code = (error as { code?: unknown }).code;
  return {
    name,
    message,
    ...(typeof code === 'string' ? { code } : {}),
    ...(stack === undefined ? {} : { stack }),
    ...(cause === undefined || depth >= 3 ? {} : { cause: describeError(cause, depth + 1) }),
  };
};

// Keeps the fields that may be logged; an `error` is reduced to name, code, message, stack and causes.
const allowedForLogs = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => allowedFields.has(name))
      .map(([name, value]) => [name, name === 'error' || name === 'err' ? describeError(value) : value]),
  );

/** A logger to standard output (or to `destination`). Fields that are not on the allow-list are dropped. */
export const createLogger = (
  options: { readonly name: string; readonly level: string },
  destination?: { write(line: string): void },
): Logger => {
  const settings = {
    name: options.name,
    level: options.level,
    timestamp: pino.stdTimeFunctions.isoTime,
    // The formatter below has described errors already.
    serializers: { err: (described: unknown) => described },
    formatters: { level: (label: string) => ({ level: label }), log: allowedForLogs },
    mixin: () => {
      const request = currentRequest();
      return request === undefined ? {} : { correlationId: request.correlationId };
    },
  };
  return destination === undefined ? pino(settings) : pino(settings, destination);
};
