import { z } from 'zod';

/** A JSON Schema document or a part of one. */
export type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
};

/** JSON Schema (draft 07) of a Zod schema, open to fields that a later contract adds: readers are tolerant. */
export const toJsonSchema = (schema: z.ZodType): JsonSchema => {
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // A format says what the long pattern beside it says, and people can read it.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  const { $schema: _draft, ...rest } = made as Record<string, unknown>;
  return rest as JsonSchema;
};

/** The type of a field in a word or two, for tables: `string (uuid)`, `array of object`, `string or null`. */
export const typeInWords = (schema: JsonSchema): string => {
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeInWords).join(' or ');
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.type === 'array') return `array of ${typeInWords(schema.items ?? {})}`;
  const type = typeof schema.type === 'string' ? schema.type : (schema.type?.join(' or ') ?? 'any');
  return schema.format === undefined ? type : `${type} (${schema.format})`;
};
