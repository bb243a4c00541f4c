import { answerError } from '@mttq/platform/graph/answer-error';
import { createHealthApplication, type Health } from '@mttq/platform/operations/health';
import express, { type Express, type RequestHandler } from 'express';
import { createCors } from './cors.ts';
import { createGraphiqlPage } from './graphiql-page.ts';

/** What is served on the public port. A missing analyst door or page is simply not there. */
export type PublicRoutes = {
  readonly client: RequestHandler;
  readonly analyst: RequestHandler | undefined;
  readonly stream: RequestHandler;
  /** The page on which citizens find their gifts. */
  readonly lookUp: RequestHandler;
  /** Address that the GraphiQL page asks. */
  readonly graphiqlEndpoint: string | undefined;
  readonly corsOrigins: readonly string[];
  readonly health: Health;
};

const serveGraphiql = (endpoint: string): RequestHandler => {
  const { html, headers } = createGraphiqlPage(endpoint);
  return (request, response, next) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (wantsPage) response.set(headers).send(html);
    else next();
  };
};

const passHealth = (health: Health): RequestHandler => {
  const application = createHealthApplication(health);
  return (request, response, next) => {
    // Figures stay on the port of operations.
    if (request.path === '/metrics') next();
    else application(request, response, next);
  };
};

/** The application behind the public port. */
export const createPublicApplication = (routes: PublicRoutes): Express => {
  const application = express();
  application.disable('x-powered-by');
  application.disable('etag');
  application.set('case sensitive routing', true);
  application.use((_request, response, next) => {
    response.setHeader('x-content-type-options', 'nosniff');
    next();
  });
  application.use(createCors(routes.corsOrigins));
  if (routes.graphiqlEndpoint !== undefined) {
    const page = serveGraphiql(routes.graphiqlEndpoint);
    application.get('/graphql', page);
    application.get('/', (_request, response) => response.redirect(302, '/graphql'));
  }
  application.use('/tra-cuu', routes.lookUp);
  application.all('/graphql/stream', routes.stream);
  application.all('/graphql', routes.client);
  if (routes.analyst !== undefined) application.all('/analyst', routes.analyst);
  application.get(['/livez', '/readyz', '/startupz'], passHealth(routes.health));
  application.use((_request, response) => answerError(response, 'NOT_FOUND'));
  return application;
};
