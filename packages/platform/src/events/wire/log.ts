/** The part of the service's logger that the event machinery uses (pino's shape). */
export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};
