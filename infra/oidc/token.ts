import { Fault } from '@mttq/kernel/fault';

/** Where tokens come from. */
export type TokenSource = {
  readonly issuer: string;
  readonly audience: string;
  readonly clientSecret: string;
};

/** Asks the development provider for an access token of this actor. Throws a `Fault` when it does not answer with one. */
export const requestToken = async (source: TokenSource, actor: string): Promise<string> => {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: actor,
    client_secret: source.clientSecret,
    resource: source.audience,
  });
  const options = { method: 'POST', body, signal: AbortSignal.timeout(10_000) };
  const response = await fetch(`${source.issuer}/token`, options).catch((cause: unknown) => {
    throw new Fault(
      'NO_TOKEN',
      `${source.issuer} does not answer: is the system running (npm start)?`,
      cause,
    );
  });
  const answer = (await response.json()) as {
    access_token?: string;
    error_description?: string;
    error?: string;
  };
  if (answer.access_token === undefined)
    throw new Fault('NO_TOKEN', `no token for ${actor}: ${answer.error_description ?? answer.error}`);
  return answer.access_token;
};
