import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a gateway and changes its answers: what a server that lies to donors would do. */
export const startLyingGateway = async (gatewayUrl: string, lie: (answer: string) => string) => {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { 'content-type': type, 'accept-language': language } = request.headers;
    const answer = await fetch(new URL(request.url ?? '/', gatewayUrl), {
      method: request.method ?? 'GET',
      headers: {
        ...(type ? { 'content-type': type } : {}),
        ...(language ? { 'accept-language': language } : {}),
      },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(request.url === '/graphql' ? lie(text) : text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
