import { randomBytes } from 'node:crypto';
import { context, propagation, type Span, SpanStatusCode, trace } from '@opentelemetry/api';

const form = /^00-([0-9a-f]{32})-[0-9a-f]{16}-([0-9a-f]{2})$/;
const noTrace = '0'.repeat(32);

/** The W3C trace context for what a request causes: the caller's trace goes on, otherwise a new one begins. */
export const continueTrace = (received: string | undefined): string => {
  const [, traceId, flags] = form.exec(received ?? '') ?? [];
  const isKnown = traceId !== undefined && traceId !== noTrace;
  return `00-${isKnown ? traceId : randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-${isKnown ? flags : '01'}`;
};

/** Runs `work` in an OpenTelemetry span below the caller's trace. Costs nothing while no SDK is registered. */
export const inSpan = async <Result>(
  name: string,
  traceparent: string | undefined,
  work: (span: Span) => Promise<Result>,
): Promise<Result> => {
  const parent = propagation.extract(context.active(), traceparent === undefined ? {} : { traceparent });
  return trace.getTracer('mttq').startActiveSpan(name, {}, parent, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
};
