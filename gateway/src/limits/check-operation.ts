import { isSignedIn } from '@mttq/platform/graph/actor';
import type { ErrorCodeName } from '@mttq/platform/graph/error-codes';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import type { AccessMap } from './access-map.ts';
import { hasForbiddenName, hasForbiddenValue } from './forbidden-names.ts';
import { measureOperation } from './measure-document.ts';
import { estimateCost } from './operation-cost.ts';

/** The limits of a document; names and defaults are those of the settings. */
export type DocumentLimits = {
  readonly depthMax: number;
  readonly aliasesMax: number;
  readonly directivesMax: number;
  readonly rootFieldsMax: number;
  readonly mutationsMax: number;
  readonly recursiveSelectionsMax: number;
  readonly clientCostMax: number;
  readonly analystCostMax: number;
};

/** A valid operation that is about to be planned. */
export type CheckedOperation = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GatewayContext;
};

/** Why an operation is not run; `undefined` when it may. */
export type CheckOperation = (checked: CheckedOperation) => ErrorCodeName | undefined;

const checkSize = (
  { document, operation }: Pick<CheckedOperation, 'document' | 'operation'>,
  limits: DocumentLimits,
): ErrorCodeName | undefined => {
  const measure = measureOperation(document, operation);
  if (measure.selections > limits.recursiveSelectionsMax) return 'MAX_RECURSIVE_SELECTIONS';
  if (measure.depth > limits.depthMax) return 'TOO_DEEP';
  if (measure.aliases > limits.aliasesMax) return 'TOO_MANY_ALIASES';
  if (measure.directives > limits.directivesMax) return 'TOO_MANY_DIRECTIVES';
  const rootFieldsMax = operation.operation === 'mutation' ? limits.mutationsMax : limits.rootFieldsMax;
  return measure.rootFields > rootFieldsMax ? 'TOO_MANY_ROOT_FIELDS' : undefined;
};

const checkDoor = ({ operation, context }: CheckedOperation): ErrorCodeName | undefined => {
  if (context.door !== 'analyst') return undefined;
  if (!isSignedIn(context.actor)) return 'UNAUTHENTICATED';
  return operation.operation === 'mutation' ? 'OPERATION_NOT_ALLOWED' : undefined;
};

/** All checks of an operation between validation and planning, cheapest first. */
export const createCheckOperation =
  (options: {
    readonly schema: GraphQLSchema;
    readonly access: AccessMap;
    readonly limits: DocumentLimits;
  }): CheckOperation =>
  (checked) => {
    const { schema, access, limits } = options;
    const { document, context, variables } = checked;
    if (hasForbiddenName(document) || hasForbiddenValue(variables)) return 'NAME_NOT_ALLOWED';
    const refused = checkDoor(checked) ?? checkSize(checked, limits);
    if (refused !== undefined) return refused;
    const costMax = context.door === 'analyst' ? limits.analystCostMax : limits.clientCostMax;
    if (estimateCost({ schema, ...checked }) > costMax) return 'COST_EXCEEDED';
    return !isSignedIn(context.actor) && access.needsSignIn(document) ? 'UNAUTHENTICATED' : undefined;
  };
