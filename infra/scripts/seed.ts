import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from '@mttq/kernel/fault';
import { requestToken } from '../oidc/token.ts';
import { dataFolder } from '../system/data-folder.ts';
import { readRunningState } from '../system/state.ts';

/** The part of a running system that a seed needs. */
export type SeedSurroundings = {
  readonly directory: string;
  readonly graphUrl: string;
  databaseUrlOf(service: string): string;
  token(actor: string): Promise<string>;
};

type Seed = (surroundings: SeedSurroundings, report: (line: string) => void) => Promise<unknown>;

/** What is entered, in this order: the facts of a service may name units of the tree. */
const seeds = [
  ['seed-tree.ts', 'seedTree'],
  ['grant-post-rights.ts', 'grantPostRights'],
  ['seed-welfare.ts', 'seedWelfare'],
  ['seed-campaigns.ts', 'seedCampaigns'],
  ['seed-reports.ts', 'seedReports'],
  ['seed-supervision.ts', 'seedSupervision'],
] as const;

const help = `npm run seed              nạp cây đơn vị hành chính và số liệu gốc vào hệ thống đang chạy / loads the administrative tree and the seed facts into the running system
                          chạy lại không sao: những gì đã có được giữ nguyên / running it again is harmless
npm run seed -- supervision-year [mã tỉnh]
                          thêm một năm giám sát tổng hợp của một tỉnh (mặc định 44) / adds a synthetic year of supervision of a province
npm run seed -- --help    phần này / this text
`;

const folder = new URL('../seed/', import.meta.url);

/** Seeds the system once for its data; `again` seeds it even if that was done before. */
export const seed = async (
  system: SeedSurroundings,
  report: (line: string) => void,
  again = false,
): Promise<void> => {
  const marker = join(system.directory, 'seeded');
  if (!existsSync(folder) || (existsSync(marker) && !again)) return;
  const startedAt = Date.now();
  try {
    for (const [file, name] of seeds) {
      const module = (await import(new URL(file, folder).href)) as Record<string, Seed>;
      await module[name]?.(system, report);
    }
  } catch (cause) {
    throw new Fault(
      'SEED_FAILED',
      `the seed did not finish: ${(cause as Error).message}. The system runs on; repeat with npm run seed (nạp dữ liệu chưa xong, hãy chạy lại npm run seed)`,
      cause,
    );
  }
  await writeFile(marker, new Date().toISOString());
  report(`ready: ${'seed'.padEnd(22)} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
};

const main = async (argv: readonly string[]): Promise<void> => {
  if (argv.includes('--help')) {
    process.stdout.write(help);
    return;
  }
  const directory = dataFolder();
  const { graphUrl = '', tokenSource, databaseUrls } = await readRunningState(directory);
  const surroundings: SeedSurroundings = {
    directory,
    graphUrl,
    databaseUrlOf: (service) => databaseUrls?.[service] ?? '',
    token: (actor) => {
      if (tokenSource === undefined)
        throw new Fault('NO_TOKEN', 'the running system has no issuer of its own');
      return requestToken(tokenSource, actor);
    },
  };
  const report = (line: string) => process.stdout.write(`${line}\n`);
  const [what, provinceCode] = argv;
  if (what === 'supervision-year') {
    const module = await import(new URL('seed-supervision-year.ts', folder).href);
    await module.seedSupervisionYear(surroundings, report, provinceCode);
    return;
  }
  await seed(surroundings, report, true);
};

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url)
  await main(process.argv.slice(2)).catch((error: Error) => {
    process.stderr.write(`${error instanceof Fault ? error.message : error.stack}\n`);
    process.exitCode = 1;
  });
