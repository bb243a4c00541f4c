import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The figures of one process, in the text form of Prometheus at `/metrics`. */
export type Metrics = {
  readonly registry: Registry;
  /** Counts and times every GraphQL operation by name and outcome. */
  readonly operations: ApolloServerPlugin<BaseContext>;
  /** A figure that is read when it is asked for. */
  readonly gauge: (figure: { name: string; help: string; read: () => number | Promise<number> }) => void;
  /** Figures that come together: `name` or `name:label` → value. Read whenever the text is asked for. */
  readonly figures: (read: () => Promise<Readonly<Record<string, number>>>) => void;
  /** All figures in the text form of Prometheus. */
  readonly text: () => Promise<string>;
  readonly stop: () => void;
};

const durationBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
// A client invents operation names: beyond this many they share one label.
const operationNamesMax = 200;

const measureEventLoop = (registry: Registry): IntervalHistogram => {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  new Gauge({
    name: 'event_loop_delay_p99_seconds',
    help: 'Delay of the event loop since the last reading, 99th percentile',
    registers: [registry],
    collect() {
      this.set(delay.percentile(99) / 1e9);
      delay.reset();
    },
  });
  return delay;
};

const createNameLimit = () => {
  const known = new Set<string>();
  return (name: string | null | undefined): string => {
    if (name == null) return 'anonymous';
    if (known.size < operationNamesMax) known.add(name);
    return known.has(name) ? name : 'other';
  };
};

const createFigureWriter = (registry: Registry) => {
  const gauges = new Map<string, Gauge>();
  return (figures: Readonly<Record<string, number>>): void => {
    for (const [key, value] of Object.entries(figures)) {
      const [name = '', label] = key.split(':');
      const gauge =
        gauges.get(name) ??
        new Gauge({ name, help: name.replaceAll('_', ' '), labelNames: ['of'], registers: [registry] });
      gauges.set(name, gauge);
      if (label === undefined) gauge.set(value);
      else gauge.set({ of: label }, value);
    }
  };
};

/** Figures of a process; `process` becomes a label on each of them. */
export const createMetrics = (process: string): Metrics => {
  const registry = new Registry();
  registry.setDefaultLabels({ process });
  const delay = measureEventLoop(registry);
  const duration = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'Time from request to answer of a GraphQL operation',
    labelNames: ['operation', 'outcome'],
    buckets: durationBuckets,
    registers: [registry],
  });
  const errors = new Counter({
    name: 'graphql_errors_total',
    help: 'Errors in answers by documented code',
    labelNames: ['code'],
    registers: [registry],
  });
  const limitName = createNameLimit();
  const writeFigures = createFigureWriter(registry);
  const sources: (() => Promise<Readonly<Record<string, number>>>)[] = [];
  return {
    registry,
    figures: (read) => void sources.push(read),
    text: async () => {
      // A figure that cannot be read now (a database that is down) must not hide the others.
      for (const read of sources) writeFigures(await read().catch(() => ({})));
      return registry.metrics();
    },
    gauge: ({ name, help, read }) => {
      new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      });
    },
    operations: {
      requestDidStart: async () => {
        const startedAt = performance.now();
        return {
          willSendResponse: async ({ operationName, operation, response }) => {
            const failed = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
            for (const { extensions } of failed) errors.inc({ code: String(extensions?.code ?? 'INTERNAL') });
            const name = operation === undefined ? 'refused' : limitName(operationName);
            const outcome = failed.length === 0 ? 'ok' : 'error';
            duration.observe({ operation: name, outcome }, (performance.now() - startedAt) / 1_000);
          },
        };
      },
    },
    stop: () => delay.disable(),
  };
};
