import { Fault } from '@mttq/kernel/fault';
import { graphError } from '@mttq/platform/graph/graph-error';
import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import type { CheckOperation } from '../limits/check-operation.ts';
import { liveResults } from './live-results.ts';
import { matchesSignal } from './matches-signal.ts';
import { cursorVariable, findRootField, rewriteSubscription } from './rewrite-subscription.ts';
import type { SignalFeed } from './signal-feed.ts';
import type { SignalRule } from './signal-map.ts';

/** A subscription as a client sends it. */
export type SubscriptionRequest = {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
};

/** Runs one query of a subscriber with the client's rights. */
export type RunQuery = (request: {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}) => Promise<ExecutionResult>;

/** What subscriptions are served with. */
export type SubscriptionOptions = {
  readonly schema: GraphQLSchema;
  readonly rules: ReadonlyMap<string, SignalRule>;
  readonly feeds: ReadonlyMap<string, SignalFeed>;
  readonly check: CheckOperation;
  readonly tokensMax: number;
};

/** Results of a subscription, or the errors why there is none. */
export type OpenedSubscription =
  | AsyncGenerator<ExecutionResult, void>
  | { readonly errors: readonly GraphQLError[] };

const readDocument = (query: string, tokensMax: number): DocumentNode => {
  try {
    return parse(query, { maxTokens: tokensMax });
  } catch (error) {
    const isLong = error instanceof GraphQLError && error.message.includes('tokens');
    throw graphError(isLong ? 'TOO_MANY_TOKENS' : 'GRAPHQL_PARSE_FAILED');
  }
};

const readOperation = (document: DocumentNode, name: string | null | undefined): OperationDefinitionNode => {
  const operation = getOperationAST(document, name);
  if (operation == null) throw graphError('OPERATION_RESOLUTION_FAILURE');
  if (operation.operation !== 'subscription')
    throw graphError('BAD_REQUEST', {
      en: 'Only subscriptions are served here. Send queries and mutations to /graphql by POST.',
      vi: 'Tại đây chỉ phục vụ theo dõi. Hãy gửi truy vấn và thao tác tới /graphql bằng POST.',
    });
  return operation;
};

const readAfter = (after: unknown): bigint | undefined => {
  if (after == null) return undefined;
  if (typeof after !== 'string' || !/^\d{1,18}$/.test(after)) throw graphError('CURSOR_NOT_VALID');
  return BigInt(after);
};

const readArguments = (
  { schema }: SubscriptionOptions,
  parts: {
    operation: OperationDefinitionNode;
    field: FieldNode;
    variables: Readonly<Record<string, unknown>>;
  },
): Record<string, unknown> => {
  const { operation, field, variables } = parts;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
  if (coerced.errors !== undefined) throw graphError('BAD_USER_INPUT');
  const definition = schema.getSubscriptionType()?.getFields()[field.name.value];
  if (definition === undefined) throw graphError('GRAPHQL_VALIDATION_FAILED');
  return getArgumentValues(definition, field, coerced.coerced);
};

const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

const open = (
  options: SubscriptionOptions,
  request: SubscriptionRequest,
  { context, run }: { context: GatewayContext; run: RunQuery },
): AsyncGenerator<ExecutionResult, void> => {
  const { schema, check, tokensMax } = options;
  const document = readDocument(request.query, tokensMax);
  const operation = readOperation(document, request.operationName);
  const variables = request.variables ?? {};
  // Limits first: what is too large is not even validated.
  const refused = check({ document, operation, variables, context });
  if (refused !== undefined) throw graphError(refused);
  if (validate(schema, document, rules, { maxErrors: 5 }).length > 0)
    throw graphError('GRAPHQL_VALIDATION_FAILED');
  const field = findRootField(document, operation);
  const rule = field === undefined ? undefined : options.rules.get(field.name.value);
  const feed = rule === undefined ? undefined : options.feeds.get(rule.source);
  if (field === undefined || rule === undefined || feed === undefined)
    throw graphError('GRAPHQL_VALIDATION_FAILED');
  const { after, ...args } = readArguments(options, { operation, field, variables });
  const query = print(rewriteSubscription(document, operation, { field, rule }));
  const events = new Set(rule.events);
  return liveResults({
    feed,
    after: readAfter(after),
    matches: ({ envelope }) => events.has(envelope.type) && matchesSignal(envelope, args),
    ask: (cursor) => run({ query, variables: { ...variables, [cursorVariable]: String(cursor) } }),
  });
};

/** Checks a subscription like any operation and opens it. Errors come back as values: both transports show them. */
export const openSubscription = (
  options: SubscriptionOptions,
  request: SubscriptionRequest,
  session: { readonly context: GatewayContext; readonly run: RunQuery },
): OpenedSubscription => {
  try {
    return open(options, request, session);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw new Fault('INTERNAL', 'a subscription could not be opened', error);
  }
};
