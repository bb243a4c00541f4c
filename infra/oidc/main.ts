import { startOidcProvider } from './provider.ts';

const read = (variable: string): string => {
  const value = process.env[variable];
  if (value === undefined || value === '') {
    process.stderr.write(`${variable} is not set (chưa được đặt)\n`);
    process.exit(1);
  }
  return value;
};

const { HOST: host, OIDC_ISSUER: issuer } = process.env;
const provider = await startOidcProvider({
  ...(host && { host }),
  ...(issuer && { issuer }),
  port: Number(read('PORT')),
  audience: read('OIDC_AUDIENCE'),
  signingKey: JSON.parse(read('OIDC_SIGNING_KEY')) as object,
  clientSecret: read('OIDC_CLIENT_SECRET'),
});
process.stdout.write(`${provider.issuer}\n`);

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    void provider.stop().then(() => process.exit(0));
  });
