import { Fault } from '@mttq/kernel/fault';
import { variableOf } from './services.ts';

/** Servers of the user's own, by service: used as they are, never started, stopped or wiped. */
export type Given = {
  readonly databaseUrls: ReadonlyMap<string, string>;
  /** Of every service and of `gateway`; empty when we start a broker. */
  readonly natsUrls: ReadonlyMap<string, string>;
  readonly issuer: string | undefined;
};

// A wrong address is said at once and by its name, not by a service that cannot connect.
const readAddress = (variable: string, schemes: readonly string[]): string | undefined => {
  const value = process.env[variable];
  if (!value) return undefined;
  const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : '';
  if (schemes.includes(scheme)) return value;
  const forms = schemes.map((name) => `${name}://…`).join(', ');
  throw new Fault(
    'SETTINGS_INVALID',
    `${variable} has a wrong value: write an address of the form ${forms}, or leave it unset (hãy ghi địa chỉ dạng ${forms} hoặc bỏ trống)`,
  );
};

/** Reads `DATABASE_URL_<SERVICE>`, `NATS_URL`, `NATS_URL_<SERVICE>` and `OIDC_ISSUER`. Throws a `Fault` that names a wrong one. */
export const readGiven = (services: readonly string[]): Given => {
  const databaseUrls = new Map<string, string>();
  const natsUrls = new Map<string, string>();
  for (const name of services) {
    const url = readAddress(`DATABASE_URL_${variableOf(name)}`, ['postgres', 'postgresql']);
    if (url !== undefined) databaseUrls.set(name, url);
  }
  const shared = readAddress('NATS_URL', ['nats', 'tls']);
  if (shared !== undefined)
    for (const name of [...services, 'gateway'])
      natsUrls.set(name, readAddress(`NATS_URL_${variableOf(name)}`, ['nats', 'tls']) ?? shared);
  return { databaseUrls, natsUrls, issuer: readAddress('OIDC_ISSUER', ['http', 'https']) };
};
