import { Fault } from '@mttq/kernel/fault';
import type { Request } from 'express';

/**
 * Reads the body of a request as bytes. Throws a `Fault`: `BODY_TOO_LARGE` beyond `bytesMax`, `UNSUPPORTED_MEDIA_TYPE`
 * for compressed bodies (they can hide any size).
 */
export const readBody = async (request: Request, bytesMax: number): Promise<Buffer> => {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new Fault('UNSUPPORTED_MEDIA_TYPE', `body is encoded as ${encoding}`);
  if (Number(request.headers['content-length'] ?? 0) > bytesMax)
    throw new Fault('BODY_TOO_LARGE', `body is larger than ${bytesMax} bytes`);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bytesMax) throw new Fault('BODY_TOO_LARGE', `body is larger than ${bytesMax} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads bytes as JSON in UTF-8. Throws a `Fault` `BAD_REQUEST`. */
export const readJson = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    // Without its cause: that quotes the body, and faults are logged.
    throw new Fault('BAD_REQUEST', 'body is not JSON in UTF-8');
  }
};
