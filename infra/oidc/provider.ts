import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/** A real OpenID Connect provider for development and tests, for whoever knows the secret. */
export type OidcOptions = {
  /** Loopback unless told; a container listens on all its addresses. */
  readonly host?: string;
  /** How the gateway and the askers reach it; left out: its address on loopback. */
  readonly issuer?: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The `aud` of the access tokens: the graph. */
  readonly audience: string;
  /** Private signing key (JWK, ES256, with `kid`). */
  readonly signingKey: object;
  /** Whoever has it may ask for a token of any actor. */
  readonly clientSecret: string;
};

/** A running provider. `issuer` is its address and the `iss` of its tokens. */
export type OidcProvider = { readonly issuer: string; stop(): Promise<void> };

const tokenLifetimeSeconds = 8 * 3_600;

/** What an actor id looks like: it becomes `sub` of the token. */
const actorIdPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

const clientOf = (actor: string, clientSecret: string) => ({
  client_id: actor,
  client_secret: clientSecret,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  token_endpoint_auth_method: 'client_secret_post',
  id_token_signed_response_alg: 'ES256',
});

// Every actor id is a client; nothing is stored, because access tokens are signed and not looked up.
const createAdapter = (clientSecret: string) => (model: string) => ({
  find: (id: string) =>
    Promise.resolve(model === 'Client' && actorIdPattern.test(id) ? clientOf(id, clientSecret) : undefined),
  upsert: () => Promise.resolve(),
  destroy: () => Promise.resolve(),
  consume: () => Promise.resolve(),
  findByUid: () => Promise.resolve(undefined),
  findByUserCode: () => Promise.resolve(undefined),
  revokeByGrantId: () => Promise.resolve(),
});

const configurationOf = ({ audience, signingKey, clientSecret }: OidcOptions) => ({
  adapter: createAdapter(clientSecret),
  jwks: { keys: [signingKey] },
  clientAuthMethods: ['client_secret_post'],
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      getResourceServerInfo: () => ({
        scope: '',
        audience,
        accessTokenFormat: 'jwt',
        accessTokenTTL: tokenLifetimeSeconds,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  ttl: { ClientCredentials: tokenLifetimeSeconds },
});

/** Starts the provider. Rejects when the port is taken. */
export const startOidcProvider = async (options: OidcOptions): Promise<OidcProvider> => {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 });
  server.listen(options.port, options.host ?? '127.0.0.1');
  await once(server, 'listening');
  const issuer = options.issuer ?? `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const provider = new Provider(issuer, configurationOf(options));
  provider.on('server_error', (_context, error) => process.stderr.write(`${error.stack}\n`));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url === '/readyz') response.end('{"status":"ready"}');
    else answer(request, response);
  });
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { issuer, stop };
};
