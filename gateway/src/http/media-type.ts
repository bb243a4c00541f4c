import type { IncomingMessage } from 'node:http';
import { Fault } from '@mttq/kernel/fault';

/**
 * Accepts JSON in UTF-8. Throws `UNSUPPORTED_MEDIA_TYPE` for other charsets, and `BAD_REQUEST` for the media types that
 * a page of another origin can send without asking (text, forms): those would be cross-site requests.
 */
export const checkMediaType = (request: IncomingMessage): void => {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset="?([^"\s]+)"?\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  if (type.trim() !== 'application/json') throw new Fault('BAD_REQUEST', 'not application/json');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', `charset ${charset}`);
};
