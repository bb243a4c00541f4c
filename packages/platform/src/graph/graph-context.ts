import type { DataSource } from 'typeorm';
import type { ColumnCipher } from '../data/column-cipher.ts';
import type { Logger } from '../operations/logger.ts';
import type { Access } from './access.ts';
import type { Actor } from './actor.ts';

/** What the platform gives to every resolver. A service adds its loaders and use cases (`contextFor`). */
export type GraphContext = {
  readonly actor: Actor;
  /** For use cases and for `viewerCan…` fields. */
  readonly access: Access;
  /** The pool of the service. */
  readonly dataSource: DataSource;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** Time-ordered ids (UUID v7). */
  readonly newId: () => string;
  /** Seals and opens personal data. */
  readonly cipher: ColumnCipher;
  /** W3C trace context of the caller. */
  readonly traceparent?: string;
  /** Aborts when the gateway no longer waits for the answer. */
  readonly deadline: AbortSignal;
};
