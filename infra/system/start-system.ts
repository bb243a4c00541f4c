import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Fault } from '@mttq/kernel/fault';
import { requestToken } from '../oidc/token.ts';
import { removeFolder } from '../postgres/account.ts';
import { type Given, readGiven } from './given.ts';
import { loadKeys } from './keys.ts';
import { gatewayPart, natsPart, oidcPart, type Part, postgresPart, servicePart, tiers } from './parts.ts';
import { discoverServices, type Service } from './services.ts';
import { claimDirectory, markProcess, removeState, type State, writeState } from './state.ts';
import { type Supervised, supervise } from './supervised.ts';
import { audience, type System, type SystemOptions, type Yard } from './system.ts';

const nthPort = (first: number | undefined, index: number): number | undefined =>
  first === undefined ? undefined : first + index;

// The state file is written by one at a time, in the order of the wishes.
const createRoster = (yard: Yard) => {
  const processes = new Map<string, Supervised>();
  const tierOf = new Map<string, Part['tier']>();
  const phase = { stopping: false };
  const pending = new Set<Promise<unknown>>();
  const known: { more: Partial<State>; last: Promise<void> } = { more: {}, last: Promise.resolve() };
  const write = async (): Promise<void> => {
    const marks = [...processes.values()].map(({ name, pid }) => markProcess(name, pid));
    const children = await Promise.all(marks);
    const launcher = await markProcess('launcher', process.pid);
    await writeState(yard.directory, { launcher, children, ...known.more });
  };
  const remember = (more: Partial<State> = {}): Promise<void> => {
    known.more = { ...known.more, ...more };
    known.last = known.last.then(write, write);
    return known.last;
  };
  return { processes, tierOf, phase, pending, remember };
};

type Roster = ReturnType<typeof createRoster>;
type Begin = (part: Part, port: number | undefined) => Promise<Supervised>;

/** Starts a part, keeps it running on the port of its first life, and says that it is ready. */
const createBegin = (yard: Yard, { processes, tierOf, phase, pending, remember }: Roster): Begin => {
  const begin: Begin = async (part, wantedPort) => {
    const startedAt = Date.now();
    let port = wantedPort;
    let title = '';
    const supervised = await supervise({
      name: part.name,
      report: yard.options.report,
      onLife: remember,
      start: async () => {
        const life = await part.start(port);
        port = Number(new URL(life.url).port);
        title = part.title(life);
        return life;
      },
    });
    if (phase.stopping) {
      await supervised.stop();
      throw new Fault('STOPPING', `${part.name} became ready while everything was being stopped`);
    }
    processes.set(part.name, supervised);
    tierOf.set(part.name, part.tier);
    await remember();
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    const moved = wantedPort !== undefined && port !== wantedPort ? `; port ${wantedPort} is taken` : '';
    yard.options.report(`ready: ${part.name.padEnd(22)} ${title} (${seconds} s${moved})`);
    return supervised;
  };
  return (part, wantedPort) => {
    const begun = begin(part, wantedPort);
    const settled = begun.then(
      () => undefined,
      () => undefined,
    );
    pending.add(settled);
    return begun;
  };
};

const beginDatabases = async (yard: Yard, given: Given, begin: Begin): Promise<void> => {
  for (const [service, url] of given.databaseUrls) {
    yard.databaseUrls.set(service, url);
    yard.options.report(`given: database of ${service}`);
  }
  const own = yard.services.filter(({ name }) => !given.databaseUrls.has(name));
  const { postgres } = yard.options.ports ?? {};
  await Promise.all(own.map(({ name }, index) => begin(postgresPart(yard, name), nthPort(postgres, index))));
};

const beginBroker = async (yard: Yard, given: Given, begin: Begin): Promise<void> => {
  if (given.natsUrls.size === 0) {
    await begin(natsPart(yard), yard.options.ports?.nats);
    return;
  }
  for (const [name, url] of given.natsUrls) yard.natsUrls.set(name, url);
  yard.options.report('given: NATS');
};

const beginIssuer = async (yard: Yard, given: Given, begin: Begin): Promise<void> => {
  if (given.issuer === undefined) {
    await begin(oidcPart(yard), yard.options.ports?.oidc);
    return;
  }
  yard.issuer = given.issuer;
  yard.options.report(`given: OpenID Connect issuer ${given.issuer}`);
};

const beginAll = async (yard: Yard, given: Given, begin: Begin): Promise<string> => {
  const { services, gateway } = yard.options.ports ?? {};
  await Promise.all([
    beginDatabases(yard, given, begin),
    beginBroker(yard, given, begin),
    beginIssuer(yard, given, begin),
  ]);
  const urls = new Map<string, string>();
  await Promise.all(
    yard.services.map(async (service, index) => {
      const { url } = await begin(servicePart(yard, service), nthPort(services, index));
      urls.set(service.name, url);
    }),
  );
  return (await begin(gatewayPart(yard, urls), gateway)).url;
};

// Only what we made is thrown away. The keys stay: a database of the user's own may be encrypted with them.
const removeData = async (directory: string, services: readonly Service[]): Promise<void> => {
  for (const { name } of services) await removeFolder(join(directory, 'postgres', name));
  for (const name of ['postgres', 'nats', 'logs', 'seeded'])
    await rm(join(directory, name), { recursive: true, force: true, maxRetries: 3 });
};

const prepare = async (options: SystemOptions, services: readonly Service[]): Promise<Yard> => {
  const directory = resolve(options.directory);
  await mkdir(directory, { recursive: true });
  // PostgreSQL may run as another account; the files with secrets are private one by one.
  await chmod(directory, 0o711);
  await claimDirectory(directory, options.report);
  if (services.length === 0)
    throw new Fault('NO_SERVICES', 'no services/<name>/src/main.ts: is this a whole checkout?');
  if (options.fresh) {
    await removeData(directory, services);
    options.report('threw the local data away (--fresh)');
  }
  const names = [...services.map(({ name }) => name), 'gateway'];
  const keys = await loadKeys(directory);
  return {
    options,
    directory,
    keys,
    services,
    natsPasswords: new Map(names.map((name) => [name, randomBytes(24).toString('base64url')])),
    databaseUrls: new Map(),
    natsUrls: new Map(),
    issuer: '',
  };
};

const createStop = (yard: Yard, { processes, tierOf, phase }: Roster): (() => Promise<void>) => {
  const stopAll = async (): Promise<void> => {
    phase.stopping = true;
    for (const tier of tiers.toReversed()) {
      const members = [...processes.values()].filter(({ name }) => tierOf.get(name) === tier);
      await Promise.all(members.map((supervised) => supervised.stop()));
    }
    await removeState(yard.directory);
  };
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= stopAll();
    return stopping;
  };
};

/**
 * Starts everything: clusters, broker, issuer, services, gateway. Resolves when all are ready; when one cannot be made
 * ready, stops the others and throws a `Fault` with the end of its log.
 */
export const startSystem = async (options: SystemOptions): Promise<System> => {
  const services = await discoverServices(options.root);
  const given = readGiven(services.map(({ name }) => name));
  const yard = await prepare(options, services);
  const roster = createRoster(yard);
  const stop = createStop(yard, roster);
  options.onStarting?.(stop);
  try {
    const gatewayUrl = await beginAll(yard, given, createBegin(yard, roster));
    const tokenSource = { issuer: yard.issuer, audience, clientSecret: yard.keys.oidcClientSecret };
    const graphUrl = `${gatewayUrl}/graphql`;
    const databaseUrls = Object.fromEntries(yard.databaseUrls);
    await roster.remember({ gatewayUrl, graphUrl, tokenSource, databaseUrls });
    return {
      directory: yard.directory,
      gatewayUrl,
      graphUrl,
      processes: roster.processes,
      processOf: (name) => {
        const found = roster.processes.get(name);
        if (found === undefined)
          throw new RangeError(`no process ${name}: ${[...roster.processes.keys()].join(', ')}`);
        return found;
      },
      databaseUrlOf: (service) => yard.databaseUrls.get(service) ?? '',
      natsStoreFolder: join(yard.directory, 'nats', 'store'),
      token: (actor) => requestToken(tokenSource, actor),
      stop,
    };
  } catch (error) {
    await stop();
    // What was still starting sees that everything is being stopped, and stops itself.
    await Promise.all(roster.pending);
    throw error;
  }
};
