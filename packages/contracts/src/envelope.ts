import { z } from 'zod';

/** CloudEvents 1.0 in structured JSON, with the extensions that the Front's graph adds. */
export const envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid().describe('Unique id of the event; the NATS message id'),
  source: z.string().describe('Publishing service: `mttq/<service>`'),
  type: z.string().describe('`mttq.<service>.<noun>.<past>.v<N>`; the NATS subject'),
  subject: z.string().describe('Id of the aggregate that the event is about'),
  time: z.iso.datetime().describe('occurredAt: when it became true in the world, UTC'),
  datacontenttype: z.literal('application/json'),
  dataschema: z.string().describe('Name of the JSON Schema: `<type>.json`'),
  sequence: z
    .string()
    .regex(/^\d+$/)
    .describe('Position in the gapless log of the publishing service, from 1'),
  recordedat: z.iso.datetime().describe('recordedAt: when the service learned it, UTC'),
  aggregateversion: z.int().min(1).describe('Counts the events of this aggregate from 1 without gaps'),
  correlationid: z.string().optional().describe('The request at the gateway that caused it'),
  traceparent: z.string().optional().describe('W3C trace context'),
  data: z.unknown().describe('The fields that the contract declares'),
});

/** An event as it travels. `data` is decoded by the contract of its `type`. */
export type Envelope = z.output<typeof envelope>;

/** Reads an envelope, dropping unknown attributes; throws a `ZodError` when a known one is missing or wrong. */
export const readEnvelope = (value: unknown): Envelope => envelope.parse(value);
