import type { EventContract } from './define-event.ts';
import { envelope } from './envelope.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';

const messageHeaders = {
  type: 'object',
  properties: {
    'Nats-Msg-Id': {
      type: 'string',
      format: 'uuid',
      description: 'Id of the event, for the duplicate window',
    },
    'Mttq-Sequence': { type: 'string', description: 'Position in the log of the publishing service' },
    traceparent: { type: 'string', description: 'W3C trace context' },
  },
};

/** The schema of a whole message: the envelope with the contract's `data` in it. */
export const messageSchema = (contract: EventContract): JsonSchema => {
  const whole = toJsonSchema(envelope);
  return {
    $id: `${contract.type}.json`,
    title: contract.type,
    description: contract.summary,
    ...whole,
    properties: {
      ...whole.properties,
      type: { const: contract.type, description: 'The event type; the NATS subject' },
      source: { const: `mttq/${contract.service}`, description: 'The publishing service' },
      data: toJsonSchema(contract.data),
    },
  };
};

const nameOf = ({ type }: EventContract): string => type.replace(/^mttq\./, '').replaceAll('.', '_');

/** An AsyncAPI 3 document of all events: a channel an event type, a `send` operation by its publishing service. */
export const asyncApiDocument = (contracts: readonly EventContract[]): object => {
  const byName = <Value>(value: (contract: EventContract, name: string) => Value): Record<string, Value> =>
    Object.fromEntries(contracts.map((contract) => [nameOf(contract), value(contract, nameOf(contract))]));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Events of the Vietnam Fatherland Front graph',
      version: '1.0.0',
      description:
        'Facts that the services publish to NATS JetStream: one stream a service, CloudEvents 1.0 in structured JSON. Within a version only optional fields are added; readers ignore what they do not know.',
    },
    defaultContentType: 'application/cloudevents+json',
    servers: {
      broker: { host: 'localhost:4222', protocol: 'nats', description: 'The broker of `npm start`' },
    },
    channels: byName((contract, name) => ({
      address: contract.type,
      title: contract.type,
      description: contract.summary,
      messages: { [name]: { $ref: `#/components/messages/${name}` } },
    })),
    operations: byName((contract, name) => ({
      action: 'send',
      channel: { $ref: `#/channels/${name}` },
      title: `${contract.service} publishes ${contract.noun} ${contract.past}`,
      messages: [{ $ref: `#/channels/${name}/messages/${name}` }],
    })),
    components: {
      messages: byName((contract) => {
        const { $id: _id, ...payload } = messageSchema(contract);
        return {
          name: contract.type,
          title: `${contract.noun} ${contract.past}, version ${contract.version}`,
          summary: contract.summary,
          contentType: 'application/cloudevents+json',
          headers: messageHeaders,
          payload,
        };
      }),
    },
  };
};
