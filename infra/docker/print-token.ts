import { requestToken } from '../oidc/token.ts';

// docker compose exec oidc node infra/docker/with-environment.ts infra/docker/print-token.ts
const token = await requestToken(
  {
    issuer: process.env.OIDC_ISSUER ?? '',
    audience: process.env.OIDC_AUDIENCE ?? '',
    clientSecret: process.env.OIDC_CLIENT_SECRET ?? '',
  },
  process.env.ACTOR ?? 'administrator',
);
process.stdout.write(`${token}\n`);
