import type { DataSource, EntitySchema } from 'typeorm';
import type { ColumnCipher } from '../data/column-cipher.ts';
import type { Projection } from '../events/define-projection.ts';
import type { Reaction } from '../events/define-reaction.ts';
import type { RightsLookup } from '../graph/access.ts';
import type { GraphContext } from '../graph/graph-context.ts';
import type { Policy } from '../graph/policy.ts';
import type { SliceResolvers } from '../graph/subgraph/subgraph-schema.ts';
import type { Logger } from './logger.ts';
import type { serviceSettings } from './service-settings.ts';
import type { Settings, SettingsDefinition } from './settings.ts';

/** The parts of a started service, for code that works outside of requests. */
export type ServiceParts = {
  readonly dataSource: DataSource;
  readonly logger: Logger;
  /** The settings of every service and those that the definition adds. */
  readonly settings: Settings<typeof serviceSettings> & Readonly<Record<string, unknown>>;
  readonly clock: () => Date;
  /** Time-ordered ids (UUID v7). */
  readonly newId: () => string;
  /** Seals and opens personal data with `DATA_ENCRYPTION_KEY`. */
  readonly cipher: ColumnCipher;
};

/** Work that goes on beside the requests and stops, in order, before the pool ends. */
export type Background = { readonly stop: () => Promise<void> };

/** All that makes a service: `services/<s>/src/main.ts` calls `runService(definition)`. */
export type ServiceDefinition = {
  /** Name of the service, of its subgraph and of its folder: `organisation`. */
  readonly name: string;
  /** Settings of this service alone, beside those of every service. */
  readonly settings?: SettingsDefinition;
  /** Row shapes of the service. */
  readonly entities: readonly EntitySchema[];
  /** Absolute path of `migrations/`. */
  readonly migrationsFolder: string;
  /** Requests run as `<database>_application`, which owns nothing and which the service's first migration makes. */
  readonly runsAsApplicationRole?: boolean;
  /** Absolute path of `src/`: every `*.graphql` below it belongs to the subgraph. */
  readonly typeDefsFolder: string;
  /** Resolvers, one map a slice. */
  readonly resolvers: readonly SliceResolvers[];
  readonly policy: Policy;
  /** How rights follow from the tables of this service. Without it no mandate opens anything. */
  readonly rights?: (dataSource: DataSource) => RightsLookup;
  /** What the service adds to the context of a request: loaders, use cases. */
  readonly contextFor?: (request: GraphContext) => object | Promise<object>;
  readonly projections?: readonly Projection[];
  readonly reactions?: readonly Reaction[];
  /** Starts what runs beside the requests (schedules). Called once the database is migrated. */
  readonly onReady?: (parts: ServiceParts) => Promise<Background | undefined>;
};
