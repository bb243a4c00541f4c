import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { Log } from './wire/log.ts';
import { pause } from './wire/pace.ts';

/** A connection that is looked for for ever: a missing broker stops nobody. */
export type Broker = {
  /** The connection while it is up, otherwise `undefined`. */
  current(): NatsConnection | undefined;
  /** Counts how often the connection came up: whoever remembers another number must look again at the streams. */
  generation(): number;
  /** Resolves when the connection is up; `undefined` when `signal` was aborted first. */
  connected(signal: AbortSignal): Promise<NatsConnection | undefined>;
  /** Sends what is buffered and closes. */
  stop(): Promise<void>;
};

// With the client's defaults a half-open link is noticed after minutes, and the client gives up after 20 s.
const linkSettings = {
  maxReconnectAttempts: -1,
  reconnectTimeWait: 250,
  reconnectJitter: 250,
  pingInterval: 5_000,
  maxPingOut: 2,
  timeout: 2_000,
  ignoreAuthErrorAbort: true,
} as const;
const dialAgainMs = 250;
const lookAgainMs = 50;

/** Starts looking for the broker. `url` is `nats://user:password@host:port`; `name` is the service. */
export const openBroker = (options: { url: string; name: string; log: Log }): Broker => {
  const stopping = new AbortController();
  const state = { connection: undefined as NatsConnection | undefined, up: false, generation: 0 };
  const dialing = keepDialing(options, state, stopping.signal);
  const current = (): NatsConnection | undefined => (state.up ? state.connection : undefined);
  return {
    current,
    generation: () => state.generation,
    connected: async (signal) => {
      while (!signal.aborted && current() === undefined) await pause(lookAgainMs, signal);
      return signal.aborted ? undefined : current();
    },
    stop: async () => {
      stopping.abort();
      const { connection, up } = state;
      if (connection !== undefined)
        await (up ? connection.drain() : connection.close()).catch(() => undefined);
      await dialing;
    },
  };
};

type State = { connection: NatsConnection | undefined; up: boolean; generation: number };

const keepDialing = async (
  { url, name, log }: { url: string; name: string; log: Log },
  state: State,
  signal: AbortSignal,
): Promise<void> => {
  const { host, username, password } = new URL(url);
  const credentials =
    username === '' ? {} : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  let told = false;
  while (!signal.aborted) {
    try {
      const connection = await connect({
        servers: host,
        name,
        inboxPrefix: `_INBOX_${name}`,
        ...credentials,
        ...linkSettings,
      });
      if (signal.aborted) return await connection.close();
      told = false;
      await followLink(connection, state, log);
    } catch (cause) {
      if (!told)
        log.warn({ err: cause }, 'no broker yet: facts are kept in the log and published when it is there');
      told = true;
    }
    await pause(dialAgainMs, signal);
  }
};

const followLink = async (connection: NatsConnection, state: State, log: Log): Promise<void> => {
  const rise = (): void => {
    state.up = true;
    state.generation += 1;
    log.info({ version: connection.info?.version, server: connection.getServer() }, 'broker connected');
  };
  state.connection = connection;
  rise();
  for await (const status of connection.status()) {
    if (status.type === 'disconnect') {
      state.up = false;
      log.warn({}, 'broker lost: looking for it for ever');
    }
    if (status.type === 'reconnect') rise();
  }
  state.up = false;
  state.connection = undefined;
};
