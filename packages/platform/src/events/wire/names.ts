/** The JetStream stream of a publishing service: `ORGANISATION`. */
export const streamNameOf = (service: string): string => service.toUpperCase().replaceAll('-', '_');

/** What the stream captures. Four-token subjects of the service, such as `log.since`, stay outside. */
export const streamSubjectsOf = (service: string): string => `mttq.${service}.*.*.*`;

/** Where a service answers "what came after seq N?" (request–reply). */
export const logSinceSubjectOf = (service: string): string => `mttq.${service}.log.since`;

/** The noun of an event type: what kind of aggregate it is about. */
export const nounOf = (type: string): string => type.split('.')[2] ?? '';

/** An event type without its version: `mttq.organisation.unit.established`. */
export const unversioned = (type: string): string => type.replace(/\.v\d+$/, '');

/** Header that repeats the position in the publishing service's log, so that nobody parses a body to route. */
export const sequenceHeader = 'Mttq-Sequence';
/** The broker's own header for the message id. */
export const messageIdHeader = 'Nats-Msg-Id';
