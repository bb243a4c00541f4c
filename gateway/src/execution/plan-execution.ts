import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RunningContext } from '../gateway-context.ts';

/** A validated operation, ready to be planned. */
export type PlannedOperation = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  /** Text of the document and its SHA-256: a key for cached plans. */
  readonly source: string;
  readonly queryHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RunningContext;
};

/** Whatever plans operations over the subgraphs and runs the plans. The rest of the gateway knows only this. */
export type PlanExecution = {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly execute: (operation: PlannedOperation) => Promise<ExecutionResult>;
  readonly stop: () => Promise<void>;
};
