import { Fault } from '@mttq/kernel/fault';
import type { Message } from '@mttq/kernel/refusal';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { isDatabaseAway } from '../data/database-away.ts';
import { currentRequest } from '../operations/request-scope.ts';
import { type ErrorCodeName, errorCodes, isErrorCode } from './error-codes.ts';
import { say } from './messages.ts';

/** An error for the person who asks, in their language: never a refusal of the domain, which is a value. */
export const graphError = (code: ErrorCodeName, message?: Message): GraphQLError =>
  new GraphQLError(say(message ?? errorCodes[code].message), {
    extensions: { code },
  });

/** The same for a request that is not run at all: its HTTP status says so too. */
export const requestError = (code: ErrorCodeName): GraphQLError =>
  new GraphQLError(say(errorCodes[code].message), {
    extensions: { code, http: { status: errorCodes[code].status } },
  });

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError != null ? causeOf(error.originalError) : error;

// Codes that the server library writes itself, with messages that name no more than the client sent.
const librarysOwn: readonly ErrorCodeName[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

// invalid_text_representation: the client sent an id that is no UUID.
const isMalformedValue = (cause: unknown): boolean =>
  (cause as { driverError?: { code?: string } } | null)?.driverError?.code === '22P02';

// The library repeats what was sent: values may be personal data, and answers travel through logs of others.
const variableWithoutValue = (message: string): string => {
  const variable = /^Variable "\$(\w+)" got invalid value /.exec(message)?.[1];
  if (variable === undefined) return message;
  const path = new RegExp(` at "(${variable}[\\w.[\\]]*)"; `).exec(message)?.[1];
  return `Variable "$${variable}" has a value of a wrong type, a missing or an unknown field${path === undefined ? '' : ` at "${path}"`}.`;
};

const valueKinds: ReadonlySet<string> = new Set([
  Kind.STRING,
  Kind.INT,
  Kind.FLOAT,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

// Said of an object as a whole, and naming no more than the schema does.
const namesNoValue = /^Field "[\w.]+" of required type "[\w![\]]+" was not provided\.$/;

// Before the value in every message of the library; what stands there is a name of the schema.
const expectedTypes: readonly RegExp[] = [
  /^Expected value of type "([\w![\]]+)", found /,
  /^Enum "(\w+)" cannot represent /,
  /^(\w+) cannot represent /,
];

const literalWithoutValue = (message: string): string => {
  const type = expectedTypes.map((pattern) => pattern.exec(message)?.[1]).find(Boolean);
  return `A value in the document is not of the type that is expected there${type === undefined ? '' : ` (${type})`}.`;
};

// A document that does not parse is quoted where it breaks; an operation is named as it was sent.
const quotesTheRequest: readonly ErrorCodeName[] = ['GRAPHQL_PARSE_FAILED', 'OPERATION_RESOLUTION_FAILURE'];

const withoutValues = (message: string, error: unknown, code: ErrorCodeName): string => {
  if (quotesTheRequest.includes(code)) return say(errorCodes[code].message);
  const isOfValue =
    error instanceof GraphQLError && (error.nodes ?? []).some(({ kind }) => valueKinds.has(kind));
  return isOfValue && !namesNoValue.test(message)
    ? literalWithoutValue(message)
    : variableWithoutValue(message);
};

const maskedCode = (formatted: GraphQLFormattedError, error: unknown): ErrorCodeName => {
  const cause = causeOf(error);
  if (cause instanceof Fault) return isErrorCode(cause.code) ? cause.code : 'UNAVAILABLE';
  if (isMalformedValue(cause)) return 'BAD_USER_INPUT';
  if (isDatabaseAway(cause)) return 'UNAVAILABLE';
  const code = formatted.extensions?.code;
  return isErrorCode(code) ? code : 'INTERNAL';
};

/**
 * The only form in which an error leaves a process: message, path, documented code, correlation id. `report` gets the
 * original when the fault is ours.
 */
export const maskError =
  (report: (error: unknown, code: ErrorCodeName) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = maskedCode(formatted, error);
    const cause = causeOf(error);
    const isOurs = errorCodes[code].status >= 500;
    if (isOurs) report(cause, code);
    const isOwnMessage = cause instanceof GraphQLError && (librarysOwn.includes(code) || !isOurs);
    const correlationId = currentRequest()?.correlationId;
    return {
      message: isOwnMessage ? withoutValues(formatted.message, error, code) : say(errorCodes[code].message),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      ...(formatted.locations === undefined || isOurs ? {} : { locations: formatted.locations }),
      extensions: { code, ...(correlationId === undefined ? {} : { correlationId }) },
    };
  };
