import type { Envelope } from '@mttq/contracts/envelope';

const toCamelCase = (text: string): string =>
  text.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Whether an event concerns a subscription with these arguments: each argument equals the field of the same name in the
 * event's data (left out and null are the same), or, for `<noun>Id`, the id of the aggregate that the event is about.
 * An argument that the event does not know filters nothing: one question too many is harmless, a missed one is not.
 */
export const matchesSignal = (envelope: Envelope, args: Readonly<Record<string, unknown>>): boolean => {
  const data = (envelope.data ?? {}) as Readonly<Record<string, unknown>>;
  const aggregateArgument = `${toCamelCase(envelope.type.split('.')[2] ?? '')}Id`;
  return Object.entries(args).every(([name, value]) => {
    const wanted = value ?? null;
    if (Object.hasOwn(data, name)) return (data[name] ?? null) === wanted;
    return name !== aggregateArgument || wanted === null || wanted === envelope.subject;
  });
};
