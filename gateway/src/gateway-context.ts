import type { Actor } from '@mttq/platform/graph/actor';

/** Through which of the two doors an operation came. */
export type Door = 'client' | 'analyst';

/** What the gateway knows about one operation. */
export type GatewayContext = {
  readonly actor: Actor;
  readonly door: Door;
  readonly traceparent?: string;
};

/** The same while the operation runs. */
export type RunningContext = GatewayContext & {
  /** When the answer must be there, milliseconds since 1970. */
  readonly deadlineAt: number;
  /** Aborts at the deadline. */
  readonly deadline: AbortSignal;
};
