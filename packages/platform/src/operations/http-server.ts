import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fault } from '@mttq/kernel/fault';
import type { Express } from 'express';

/** A listening HTTP server. */
export type HttpServer = {
  readonly server: Server;
  readonly port: number;
  /** Stops accepting, waits for the requests in flight, closes idle connections. */
  readonly drain: () => Promise<void>;
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    // Connections between two requests would hold the server open for as long as their peer likes.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.once('close', () => clearInterval(sweep));
    server.closeIdleConnections();
  });

/** Listens; throws a `Fault` `PORT_TAKEN` that names the remedy. Slow headers and bodies are cut off within 10 s. */
export const listen = async (
  application: Express,
  address: { readonly host: string; readonly port: number },
): Promise<HttpServer> => {
  const server = createServer(
    {
      headersTimeout: 8_000,
      requestTimeout: 9_000,
      connectionsCheckingInterval: 500,
      maxHeaderSize: 64 * 1_024,
    },
    application,
  );
  server.keepAliveTimeout = 5_000;
  server.maxRequestsPerSocket = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new Fault(
          'PORT_TAKEN',
          `cannot listen on ${address.host}:${address.port}; set PORT to a free one (hãy đặt PORT thành một cổng còn trống)`,
          cause,
        ),
      ),
    );
    server.listen(address.port, address.host, () => resolve());
  });
  return { server, port: (server.address() as AddressInfo).port, drain: () => close(server) };
};
