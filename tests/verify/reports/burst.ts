import { strict as assert } from 'node:assert';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '@mttq/testkit/test-service';
import { sampleValues } from '../../../infra/seed/sample-reports.ts';
import type { NationReporter } from './nation.ts';

type Input = { readonly idempotencyKey: string };

type Burst = {
  /** Sends one command once; throws when the connection broke. */
  readonly send: (query: string, input: Input, reporter: NationReporter) => Promise<Answer>;
  readonly periodStart: string;
  readonly formId: string;
  readonly fields: Parameters<typeof sampleValues>[0];
  readonly reporters: readonly NationReporter[];
  readonly perSecond: number;
  readonly seconds: number;
};

const mutation = `mutation($input: SubmitReportInput!) {
  submitReport(input: $input) { __typename ... on Report { id state } ... on Refusal { code message } } }`;

const triesMax = 40;
const pauseMs = 500;

// A connection that broke, or an answer that came too late: the client knows nothing and asks again.
const unanswered = (error: unknown): Answer => {
  const { name } = error as Error;
  if (!(error instanceof TypeError) && name !== 'TimeoutError') throw error;
  return { errors: [{ message: String(error), extensions: { code: 'UNAVAILABLE' } }] };
};

// UNAUTHENTICATED: the short-lived token ran out while the request waited on a busy machine; the next try signs a new one.
const passing = new Set(['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'TOO_MANY_REQUESTS', 'UNAUTHENTICATED']);

const isPassing = (code: string | undefined): boolean => code !== undefined && passing.has(code);

/** Sends until the service takes it, as a client does: the same key, so that an answer that got lost costs nothing. */
const sendUntilTaken = async (
  send: Burst['send'],
  input: Input,
  reporter: NationReporter,
): Promise<number> => {
  for (let tries = 1; ; tries += 1) {
    const { data, errors } = await send(mutation, input, reporter).catch((error: unknown) =>
      unanswered(error),
    );
    if (data?.submitReport?.state === 'SUBMITTED') return tries;
    assert(isPassing(errors?.[0]?.extensions.code) && tries < triesMax, JSON.stringify(errors ?? data));
    await wait(pauseMs);
  }
};

/** What a burst met. `busy`: answers that said "try again in a moment", and requests without an answer. */
export type BurstFigures = { readonly latenciesMs: number[]; busy: number; tookSeconds: number };

/** Sends at a fixed pace whatever the service does (an open loop); a latency counts from the moment the request was due. */
export const sendBurst = async ({
  send: sendOnce,
  periodStart,
  formId,
  fields,
  reporters,
  perSecond,
  seconds,
}: Burst): Promise<BurstFigures> => {
  const figures: BurstFigures = { latenciesMs: [], busy: 0, tookSeconds: 0 };
  const count = Math.min(perSecond * seconds, reporters.length);
  // Spread over the nation, as the last days before the due day are.
  const step = Math.floor(reporters.length / count);
  const startedAt = performance.now();
  const dueAt = (place: number): number => startedAt + (place * 1_000) / perSecond;
  const send = async (place: number): Promise<void> => {
    const reporter = reporters[place * step] as NationReporter;
    const values = sampleValues(fields, `burst ${place}`);
    const unit = reporter.kind === 'ORGANISATION' ? { unitId: reporter.communeId } : {};
    const input = {
      ...{ idempotencyKey: `burst ${place}`, formId, periodStart, values },
      reporter: { kind: reporter.kind, id: reporter.id, ...unit },
    };
    figures.busy += (await sendUntilTaken(sendOnce, input, reporter)) - 1;
    figures.latenciesMs.push(performance.now() - dueAt(place));
  };
  const sent: Promise<void>[] = [];
  for (let place = 0; place < count; place += 1) {
    const pause = dueAt(place) - performance.now();
    if (pause > 0) await wait(pause);
    sent.push(send(place));
  }
  await Promise.all(sent);
  figures.tookSeconds = (performance.now() - startedAt) / 1_000;
  return figures;
};
