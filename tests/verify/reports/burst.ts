import { strict as assert } from 'node:assert';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestService } from '@mttq/testkit/test-service';
import { sampleValues } from '../../../infra/seed/sample-reports.ts';
import type { NationReporter } from './nation.ts';

type Burst = {
  readonly formId: string;
  readonly fields: Parameters<typeof sampleValues>[0];
  readonly reporters: readonly NationReporter[];
  readonly perSecond: number;
  readonly seconds: number;
};

const mutation = `mutation($input: SubmitReportInput!) {
  submitReport(input: $input) { __typename ... on Report { id state } ... on Refusal { code message } } }`;

/** Sends at a fixed pace whatever the service does (an open loop); a latency counts from the moment the request was due. */
export const sendBurst = async (
  service: TestService,
  { formId, fields, reporters, perSecond, seconds }: Burst,
): Promise<{ readonly latenciesMs: number[] }> => {
  const latenciesMs: number[] = [];
  const count = Math.min(perSecond * seconds, reporters.length);
  // Spread over the nation, as the last days before the due day are.
  const step = Math.floor(reporters.length / count);
  const startedAt = performance.now();
  const send = async (place: number): Promise<void> => {
    const reporter = reporters[place * step] as NationReporter;
    const dueAt = startedAt + (place * 1_000) / perSecond;
    const values = sampleValues(fields, `burst ${place}`);
    const unit = reporter.kind === 'ORGANISATION' ? { unitId: reporter.communeId } : {};
    const input = {
      ...{ idempotencyKey: `burst ${place}`, formId, periodStart: '2026-07-01', values },
      reporter: { kind: reporter.kind, id: reporter.id, ...unit },
    };
    const { data, errors } = await service.ask(mutation, { input }, { id: reporter.clerk });
    assert.equal(data?.submitReport?.state, 'SUBMITTED', JSON.stringify(errors ?? data));
    latenciesMs.push(performance.now() - dueAt);
  };
  const sent: Promise<void>[] = [];
  for (let place = 0; place < count; place += 1) {
    const pauseMs = startedAt + (place * 1_000) / perSecond - performance.now();
    if (pauseMs > 0) await wait(pauseMs);
    sent.push(send(place));
  }
  await Promise.all(sent);
  return { latenciesMs };
};
