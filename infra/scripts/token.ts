import { Fault } from '@mttq/kernel/fault';
import { requestToken } from '../oidc/token.ts';
import { dataFolder } from '../system/data-folder.ts';
import { readRunningState } from '../system/state.ts';

const help = `npm run token -- <actor>    in mã truy cập của một người dùng của hệ thống đang chạy / prints a bearer token of an actor
  administrator             có mọi quyền / holds every right
  analyst                   hoặc mã người dùng bất kỳ / or any other actor id
  --help                    phần này / this text

Chỉ dùng để phát triển. For development only:
  curl -H "authorization: Bearer $(npm run --silent token -- administrator)" …
`;

const main = async (argv: readonly string[]): Promise<void> => {
  const [actor, ...rest] = argv;
  if (actor === undefined || actor.startsWith('-') || rest.length > 0) {
    process.stdout.write(help);
    process.exitCode = argv.includes('--help') ? 0 : 2;
    return;
  }
  const { tokenSource } = await readRunningState(dataFolder());
  if (tokenSource === undefined || process.env.OIDC_ISSUER)
    throw new Fault(
      'NO_TOKEN',
      'the tokens come from OIDC_ISSUER: ask there (hãy lấy mã truy cập từ OIDC_ISSUER)',
    );
  process.stdout.write(`${await requestToken(tokenSource, actor)}\n`);
};

await main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error instanceof Fault ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
