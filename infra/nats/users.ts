/** What one program may do on the broker. `reads` names the services whose events it consumes. */
export type NatsRole = {
  readonly name: string;
  readonly publishes: boolean;
  readonly reads: readonly string[];
  /** Left out: a new one at every start of the server. */
  readonly password?: string;
};

/** A user of the broker in the form of the server's configuration. */
export type NatsUser = {
  readonly user: string;
  readonly password: string;
  readonly permissions?: {
    readonly publish: { readonly allow: readonly string[] };
    readonly subscribe: { readonly allow: readonly string[] };
    readonly allow_responses: { readonly max: number; readonly expires: string };
  };
};

/** The stream of a publishing service: `organisation` → `ORGANISATION`. */
const streamOf = (service: string): string => service.toUpperCase().replaceAll('-', '_');

/** The prefix of the inboxes of a user: nobody else may listen there. Clients must set it as `inboxPrefix`. */
const inboxPrefixOf = (user: string): string => `_INBOX_${user}`;

// A stream may be made and read by its owner; nobody may delete or purge it.
const ownStream = (service: string): readonly string[] => {
  const stream = streamOf(service);
  return [
    `mttq.${service}.>`,
    `$JS.API.STREAM.CREATE.${stream}`,
    `$JS.API.STREAM.UPDATE.${stream}`,
    `$JS.API.STREAM.MSG.GET.${stream}`,
    ...readStream(service),
  ];
};

const readStream = (service: string): readonly string[] => {
  const stream = streamOf(service);
  return [
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.DIRECT.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}.>`,
    `$JS.API.CONSUMER.CREATE.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.INFO.${stream}.>`,
    `$JS.API.CONSUMER.NAMES.${stream}`,
    `$JS.API.CONSUMER.DELETE.${stream}.>`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.>`,
    `$JS.ACK.${stream}.>`,
    `$JS.FC.${stream}.>`,
    `mttq.${service}.log.since`,
  ];
};

/** The least that the role needs: publish under its own name, consume what it reads, listen in its own inbox. */
export const natsUser = ({ name, publishes, reads }: NatsRole, password: string): NatsUser => {
  const sources = reads.filter((source) => !(publishes && source === name));
  const allow = [
    '$JS.API.INFO',
    '$JS.API.STREAM.NAMES',
    ...(publishes ? ownStream(name) : []),
    ...sources.flatMap(readStream),
  ];
  const signals = publishes ? [`mttq.${name}.log.since`] : sources.map((source) => `mttq.${source}.*.*.*`);
  return {
    user: name,
    password,
    permissions: {
      publish: { allow },
      subscribe: { allow: [`${inboxPrefixOf(name)}.>`, ...signals] },
      // Whoever answers a request may write to the asker's inbox, for as long as a request can last.
      allow_responses: { max: 1_000, expires: '30s' },
    },
  };
};
