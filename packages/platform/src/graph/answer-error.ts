import { Fault } from '@mttq/kernel/fault';
import type { Response } from 'express';
import { currentRequest } from '../operations/request-scope.ts';
import { type ErrorCodeName, errorCodes, isErrorCode } from './error-codes.ts';
import { say } from './messages.ts';

/** The documented code of a thrown value; what is not typed is `INTERNAL`. */
export const codeOf = (error: unknown): ErrorCodeName =>
  error instanceof Fault && isErrorCode(error.code) ? error.code : 'INTERNAL';

/** Answers a request that never became a GraphQL operation, in the shape of a GraphQL error. */
export const answerError = (response: Response, code: ErrorCodeName): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const correlationId = currentRequest()?.correlationId;
  response.status(errorCodes[code].status).json({
    errors: [
      {
        message: say(errorCodes[code].message),
        extensions: { code, ...(correlationId === undefined ? {} : { correlationId }) },
      },
    ],
  });
};
