import type { RequestHandler } from 'express';

const allowedHeaders =
  'content-type, authorization, accept-language, traceparent, apollo-require-preflight, x-apollo-operation-name';
const preflightSecondsMax = '600';

/** CORS for the listed origins only, never with credentials: the graph knows no cookies. */
export const createCors = (origins: readonly string[]): RequestHandler => {
  const known = new Set(origins);
  return (request, response, next) => {
    response.vary('Origin');
    const { origin } = request.headers;
    if (origin !== undefined && known.has(origin)) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-expose-headers', 'x-correlation-id');
    }
    if (request.method !== 'OPTIONS') {
      next();
      return;
    }
    response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
    response.setHeader('access-control-allow-headers', allowedHeaders);
    response.setHeader('access-control-max-age', preflightSecondsMax);
    response.status(204).end();
  };
};
