/** A message for a person, in both languages of the graph. Says what to do next. */
export type Message = { readonly vi: string; readonly en: string };

/** The system's "no" to a request that is well formed: a value, never thrown. `refused` is the GraphQL type name. */
export type Refusal<Code extends string = string> = { readonly refused: Code; readonly message: Message };

/** Builds a refusal. `code` is the name of a GraphQL type that implements `Refusal`. */
export const refuse = <Code extends string>(code: Code, message: Message): Refusal<Code> => ({
  refused: code,
  message,
});

/** Tells a refusal from a result. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;
