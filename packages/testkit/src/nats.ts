import { connect, type NatsConnection } from '@nats-io/transport-node';

/** Connects to a broker by an address that carries user and password, with the inbox prefix that this user may use. */
export const connectToNats = (url: string): Promise<NatsConnection> => {
  const { hostname, port, username, password } = new URL(url);
  return connect({
    servers: `${hostname}:${port}`,
    user: decodeURIComponent(username),
    pass: decodeURIComponent(password),
    inboxPrefix: `_INBOX_${username}`,
    timeout: 2_000,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 100,
  });
};

/** Connects to the broker of the run as its all-powerful test user. Close the connection at the end of the file. */
export const connectToTestNats = (): Promise<NatsConnection> => {
  const url = process.env.TEST_NATS_URL;
  if (url === undefined)
    throw new Error('TEST_NATS_URL is not set: run through the Jest configuration of infra/jest');
  return connectToNats(url);
};
