import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import { requestToken } from '../oidc/token.ts';
import { generateProvince } from '../seed/generate-province.ts';
import { createGraphClient } from '../seed/graph-client.ts';
import { recountProvince } from '../seed/recount-province.ts';
import { dataFolder } from '../system/data-folder.ts';
import { readRunningState } from '../system/state.ts';

const help = `npm run province           sinh số liệu mẫu của trọn một tỉnh trong hệ thống đang chạy / lives one whole province of the running system through 12 months of reports
                          PROVINCE=15 AREAS=2500 MONTHS=12 COMMUNES=99 đổi quy mô / change its size; running it again is harmless
npm run province -- --help  phần này / this text
`;

const firstMonth = '2025-07-01';
const tries = 60;
const pauseMs = 2_000;

const size = {
  provinceCode: process.env.PROVINCE ?? '15',
  communesMax: Number(process.env.COMMUNES ?? 1_000),
  areas: Number(process.env.AREAS ?? 2_500),
  // Twelve months from the first one of today's tree.
  months: Array.from({ length: Number(process.env.MONTHS ?? 12) }, (_, place) => {
    const month = new Date(`${firstMonth}T00:00:00Z`);
    month.setUTCMonth(month.getUTCMonth() + place);
    return month.toISOString().slice(0, 10);
  }),
};

const main = async (argv: readonly string[]): Promise<void> => {
  if (argv.length > 0) {
    process.stdout.write(help);
    process.exitCode = argv.includes('--help') ? 0 : 2;
    return;
  }
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const { graphUrl = '', tokenSource } = await readRunningState(dataFolder());
  if (tokenSource === undefined) throw new Fault('NO_TOKEN', 'the running system has no issuer of its own');
  const surroundings = { graphUrl, token: (actor: string) => requestToken(tokenSource, actor) };
  const generated = await generateProvince(surroundings, say, size);
  const ask = createGraphClient(graphUrl, () => surroundings.token('administrator'));
  // Totals follow a moment later.
  for (let attempt = 1; ; attempt += 1) {
    try {
      const compared = await recountProvince(ask, generated);
      say(
        `passed: ${compared} totals of communes and province, and the progress of the province, equal a count of the sheets`,
      );
      return;
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'RECOUNT_DIFFERS' || attempt === tries) throw error;
      await wait(pauseMs);
    }
  }
};

await main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error instanceof Fault ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
