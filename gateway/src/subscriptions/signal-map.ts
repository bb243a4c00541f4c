import { Fault } from '@mttq/kernel/fault';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type ConstValueNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** How one subscription field is served: on which events to ask which query again. */
export type SignalRule = {
  readonly fieldName: string;
  /** Event types of one publishing service. */
  readonly events: readonly string[];
  /** The publishing service: whose log the cursors count. */
  readonly source: string;
  /** The twin: a query field with the same arguments, `cursor` instead of `after`. */
  readonly query: string;
  readonly queryArguments: readonly string[];
};

const readDirective = (field: GraphQLField<unknown, unknown>): Record<string, unknown> | undefined => {
  const directive = field.astNode?.directives?.find(
    ({ name }: ConstDirectiveNode) => name.value === 'signal',
  );
  if (directive === undefined) return undefined;
  const read = (value: ConstValueNode): unknown =>
    value.kind === Kind.STRING ? value.value : valueFromASTUntyped(value);
  return Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, read(value)]));
};

const wrong = (field: string, what: string): never => {
  throw new Fault('SUPERGRAPH_INVALID', `Subscription.${field}: ${what}`);
};

const readRule = (schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): SignalRule => {
  const { event, query } = readDirective(field) ?? wrong(field.name, 'has no @signal(event:, query:)');
  const events = [event].flat().map(String);
  const sources = new Set(events.map((type) => type.split('.')[1] ?? ''));
  if (sources.size !== 1) wrong(field.name, 'events of several services have no common cursor');
  const twin = schema.getQueryType()?.getFields()[String(query)];
  if (twin === undefined) return wrong(field.name, `its query "${query}" does not exist`);
  if (String(twin.type) !== String(field.type))
    wrong(field.name, `"${query}" answers ${twin.type}, not ${field.type}`);
  if (!twin.args.some(({ name, type }) => name === 'cursor' && String(type) === 'String!'))
    wrong(field.name, `"${query}" has no argument cursor: String!`);
  const [source = ''] = sources;
  return {
    fieldName: field.name,
    events,
    source,
    query: twin.name,
    queryArguments: twin.args.map(({ name }) => name),
  };
};

/** Reads every `@signal` of the supergraph. Throws a `Fault` when a subscription cannot be served as declared. */
export const readSignalRules = (supergraph: string): ReadonlyMap<string, SignalRule> => {
  const schema = buildASTSchema(parse(supergraph, { noLocation: true }), { assumeValidSDL: true });
  const fields = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
  return new Map(fields.map((field) => [field.name, readRule(schema, field)]));
};
