import { createServer } from 'node:http';

/** A process for the launcher's own tests: ready at once, tells its environment, ends on demand. */
export const answer = (healthVariable: 'PORT' | 'OPERATIONS_PORT'): void => {
  const server = createServer((request, response) => {
    if (request.url === '/crash') process.exit(7);
    response.setHeader('content-type', 'application/json');
    response.end(request.url === '/environment' ? JSON.stringify(process.env) : '{}');
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
  const health = createServer((request, response) => {
    response.statusCode = request.url === '/readyz' ? 200 : 404;
    response.end();
  });
  if (healthVariable === 'OPERATIONS_PORT') health.listen(Number(process.env.OPERATIONS_PORT), '127.0.0.1');
  process.once('SIGTERM', () => process.exit(0));
};
