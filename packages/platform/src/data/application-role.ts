import { createHmac } from 'node:crypto';
import { Fault } from '@mttq/kernel/fault';
import type { DataSource } from 'typeorm';

/** Where a service's requests meet its database: as `<database>_application`, a role that owns nothing. */
export type ApplicationRole = { readonly name: string; readonly password: string; readonly url: string };

/**
 * The role of requests in the database of `ownerUrl`; a migration of the service makes it and says what it may do. The
 * password follows from the secret, so that several processes of one service agree on it.
 */
export const applicationRoleOf = (ownerUrl: string, secret: Buffer): ApplicationRole => {
  const url = new URL(ownerUrl);
  const name = `${decodeURIComponent(url.pathname.slice(1))}_application`;
  const password = createHmac('sha256', secret).update(`password of ${name}`).digest('base64url');
  url.username = name;
  url.password = password;
  return { name, password, url: url.href };
};

/** Lets the role log in. Run by the owner, after the migrations. */
export const openApplicationRole = async (owner: DataSource, role: ApplicationRole): Promise<void> => {
  const quoted = `"${role.name.replaceAll('"', '""')}"`;
  try {
    // base64url holds no quotes.
    await owner.query(`ALTER ROLE ${quoted} LOGIN PASSWORD '${role.password}'`);
  } catch (cause) {
    throw new Fault(
      'APPLICATION_ROLE_CLOSED',
      `${role.name} cannot be given a password: let the owner of the database administer it (GRANT ${role.name} TO <owner> WITH ADMIN OPTION)`,
      cause,
    );
  }
};
