/** A failure of the surroundings (database, broker, file), typed by `code` and carrying its `cause`. */
export class Fault extends Error {
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'Fault';
    this.code = code;
  }
}

/** Stops the request when the program itself is wrong: an assertion for bugs, never for input. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`bug: ${what}`);
}
