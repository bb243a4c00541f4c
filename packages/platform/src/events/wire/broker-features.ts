/** What the server on the other side can do, by its version. */
export type BrokerFeatures = {
  /** `term(reason)` ends the delivery; older servers ignore it and deliver again. */
  readonly termWithReason: boolean;
  /** One consumer may filter several subjects. */
  readonly filterSubjects: boolean;
};

/** Reads a version such as `2.10.27`; what is not known is taken as old. */
export const brokerFeatures = (version: string | undefined): BrokerFeatures => {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  const modern = major > 2 || (major === 2 && minor >= 10);
  return { termWithReason: modern, filterSubjects: modern };
};
