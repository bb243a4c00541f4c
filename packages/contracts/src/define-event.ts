import type { z } from 'zod';

/** What is declared once about an event. Everything else (validator, subject, JSON Schema, AsyncAPI) is derived. */
export type EventDeclaration<Shape extends z.ZodObject> = {
  /** The publishing service: `organisation`, `reporting`, … */
  readonly service: string;
  /** The aggregate that the event is about, kebab-case: `unit`. */
  readonly noun: string;
  /** What happened, past tense, kebab-case: `established`. */
  readonly past: string;
  /** Counts from 1. Within a version only optional fields may be added. */
  readonly version: number;
  /** One or two sentences for the event reference. */
  readonly summary: string;
  /** Fields of `data`, each with `.describe(...)`. No personal data. */
  readonly data: Shape;
};

/** A declared event with what is derived from the declaration. */
export type EventContract<Shape extends z.ZodObject = z.ZodObject> = EventDeclaration<Shape> & {
  /** `mttq.<service>.<noun>.<past>.v<N>`: the CloudEvents type and the NATS subject. */
  readonly type: string;
  /** Strict: throws a `ZodError` on a missing, mistyped or undeclared field. */
  encode(data: z.input<Shape>): z.output<Shape>;
  /** Tolerant: drops fields that this version of the contract does not know; throws a `ZodError` on missing ones. */
  decode(data: unknown): z.output<Shape>;
};

/** The type of an event's `data` after decoding. */
export type EventData<Contract extends EventContract> = z.output<Contract['data']>;

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Declares an event. Throws a `RangeError` when a name breaks the law of subjects. */
export const defineEvent = <Shape extends z.ZodObject>(
  declaration: EventDeclaration<Shape>,
): EventContract<Shape> => {
  const { service, noun, past, version, data } = declaration;
  for (const name of [service, noun, past])
    if (!kebabCase.test(name)) throw new RangeError(`event name is not kebab-case: ${name}`);
  if (!Number.isInteger(version) || version < 1)
    throw new RangeError(`event version is not 1, 2, …: ${version}`);
  const strict = data.strict();
  return {
    ...declaration,
    type: `mttq.${service}.${noun}.${past}.v${version}`,
    encode: (value) => strict.parse(value) as z.output<Shape>,
    decode: (value) => data.parse(value) as z.output<Shape>,
  };
};
