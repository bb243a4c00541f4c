import express, { type Express } from 'express';
import type { Metrics } from './metrics.ts';

/** One thing that a process needs. `required` ones decide about readiness; the others only about "degraded". */
export type Check = {
  readonly name: string;
  readonly required: boolean;
  readonly passes: () => boolean | Promise<boolean>;
};

/** Where a process stands in its life. */
export type Phase = 'starting' | 'ready' | 'draining';

/** What the health addresses answer from. */
export type Health = {
  phase: () => Phase;
  readonly checks: readonly Check[];
  readonly metrics: Metrics;
};

const checkMsMax = 1_500;

const passesInTime = async (check: Check): Promise<boolean> => {
  const timeout = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), checkMsMax).unref();
  });
  return Promise.race([Promise.resolve().then(check.passes), timeout]).catch(() => false);
};

const readiness = async ({ phase, checks }: Health) => {
  const passed = await Promise.all(checks.map(passesInTime));
  const isReady = phase() === 'ready' && checks.every((check, index) => passed[index] || !check.required);
  const status = isReady ? (passed.every(Boolean) ? 'ready' : 'degraded') : 'not-ready';
  const details = Object.fromEntries(
    checks.map((check, index) => [check.name, passed[index] ? 'ok' : 'failing']),
  );
  return { isReady, answer: { status, phase: phase(), checks: details } };
};

/**
 * An express application with `/livez` (the event loop turns), `/startupz` (the start is over), `/readyz` (send
 * traffic here; answers `degraded` while something optional such as the broker is missing) and `/metrics`.
 */
export const createHealthApplication = (health: Health): Express => {
  const application = express();
  application.disable('x-powered-by');
  application.disable('etag');
  application.get('/livez', (_request, response) => {
    response.json({ status: 'alive' });
  });
  application.get('/startupz', (_request, response) => {
    const isStarted = health.phase() !== 'starting';
    response.status(isStarted ? 200 : 503).json({ status: isStarted ? 'started' : 'starting' });
  });
  application.get('/readyz', async (_request, response) => {
    const { isReady, answer } = await readiness(health);
    response.status(isReady ? 200 : 503).json(answer);
  });
  application.get('/metrics', async (_request, response) => {
    const text = await health.metrics.text();
    response.type(health.metrics.registry.contentType).send(text);
  });
  return application;
};
