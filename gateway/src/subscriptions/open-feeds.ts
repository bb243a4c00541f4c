import { type Broker, openBroker } from '@mttq/platform/events/broker';
import type { Logger } from '@mttq/platform/operations/logger';
import { openSignalFeed, type SignalFeed } from './signal-feed.ts';
import type { SignalRule } from './signal-map.ts';

/** The feeds of all services whose events are signals, on one connection to the broker. */
export type Feeds = {
  readonly broker: Broker;
  readonly bySource: ReadonlyMap<string, SignalFeed>;
  readonly stop: () => Promise<void>;
};

/** Opens one feed a publishing service. A missing broker stops nothing: subscriptions then answer `UNAVAILABLE`. */
export const openFeeds = (
  rules: ReadonlyMap<string, SignalRule>,
  { natsUrl, logger }: { readonly natsUrl: string; readonly logger: Logger },
): Feeds => {
  const broker = openBroker({ url: natsUrl, name: 'gateway', log: logger });
  const events = new Map<string, Set<string>>();
  for (const rule of rules.values()) {
    const known = events.get(rule.source) ?? new Set();
    for (const type of rule.events) known.add(type);
    events.set(rule.source, known);
  }
  const bySource = new Map(
    [...events].map(([source, types]) => [source, openSignalFeed({ source, events: types, broker, logger })]),
  );
  return {
    broker,
    bySource,
    stop: async () => {
      await Promise.all([...bySource.values()].map((feed) => feed.stop()));
      await broker.stop();
    },
  };
};
