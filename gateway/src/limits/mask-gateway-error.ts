import type { ErrorCodeName } from '@mttq/platform/graph/error-codes';
import { graphError, maskError } from '@mttq/platform/graph/graph-error';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

// How the server library and the stock executor name what our table of codes names otherwise.
const translations: Readonly<Record<string, ErrorCodeName>> = {
  INTROSPECTION_DISABLED: 'INTROSPECTION_DISABLED',
  MAX_RECURSIVE_SELECTIONS_EXCEEDED: 'MAX_RECURSIVE_SELECTIONS',
  DOWNSTREAM_SERVICE_ERROR: 'UNAVAILABLE',
};

const translate = (formatted: GraphQLFormattedError): ErrorCodeName | undefined => {
  const { code, validationErrorCode } = formatted.extensions ?? {};
  if (code === 'GRAPHQL_PARSE_FAILED' && formatted.message.includes('tokens')) return 'TOO_MANY_TOKENS';
  return translations[String(validationErrorCode)] ?? translations[String(code)];
};

/** Masks errors as every process does, after giving the codes of the libraries their documented names. */
export const maskGatewayError = (report: (error: unknown, code: ErrorCodeName) => void) => {
  const mask = maskError(report);
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = translate(formatted);
    const isTyped = error instanceof GraphQLError && error.originalError != null;
    if (code === undefined || (code === 'UNAVAILABLE' && isTyped)) return mask(formatted, error);
    const { message, extensions } = graphError(code);
    return mask({ ...formatted, message, extensions }, new GraphQLError(message, { extensions }));
  };
};
