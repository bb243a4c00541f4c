import type { Keys } from './keys.ts';
import type { Service } from './services.ts';
import type { Supervised } from './supervised.ts';

/** First ports to try; a taken one is replaced by a free one. What is left out takes any free port. */
export type WantedPorts = {
  readonly gateway?: number;
  /** Of the first service; the next ones follow. */
  readonly services?: number;
  /** Of the first service's cluster; the next ones follow. */
  readonly postgres?: number;
  readonly nats?: number;
  readonly oidc?: number;
};

/** What to start, and where. */
export type SystemOptions = {
  /** Holds all local data. */
  readonly directory: string;
  /** Told about progress, one line each. */
  readonly report: (line: string) => void;
  readonly ports?: WantedPorts;
  /** Throw the local data away first. Databases and brokers of the user's own are never touched. */
  readonly fresh?: boolean;
  /** Restart services and gateway when their code changes. */
  readonly watch?: boolean;
  /** Gives up durability against power cuts: for tests that kill processes, not machines. */
  readonly fast?: boolean;
  /** Folder with `services/` and `gateway/`; left out: this checkout. */
  readonly root?: string;
  /** More environment variables for services and gateway. */
  readonly env?: Readonly<Record<string, string>>;
  /** Gets `stop` before the first process is started, so that a start can be broken off. */
  readonly onStarting?: (stop: () => Promise<void>) => void;
};

/** The running system. */
export type System = {
  readonly directory: string;
  readonly gatewayUrl: string;
  readonly graphUrl: string;
  /** Every process that we started, in the order of their start: `postgres-organisation`, `nats`, `oidc`, `organisation`, `gateway`. */
  readonly processes: ReadonlyMap<string, Supervised>;
  /** A process by its name; throws a `RangeError` when there is none. */
  processOf(name: string): Supervised;
  /** Address of a service's database. */
  databaseUrlOf(service: string): string;
  /** Folder in which the broker keeps its streams: wipe it while the broker is down. */
  readonly natsStoreFolder: string;
  /** Asks for a bearer token of an actor; `administrator` holds every right. */
  token(actor: string): Promise<string>;
  /** Stops everything in reverse order. */
  stop(): Promise<void>;
};

/** What the parts of a system know of each other while it starts. */
export type Yard = {
  readonly options: SystemOptions;
  readonly directory: string;
  readonly keys: Keys;
  readonly services: readonly Service[];
  readonly natsPasswords: ReadonlyMap<string, string>;
  readonly databaseUrls: Map<string, string>;
  readonly natsUrls: Map<string, string>;
  issuer: string;
};

/** The audience of the access tokens: the graph. */
export const audience: string = process.env.OIDC_AUDIENCE || 'https://mttq.example/graph';
