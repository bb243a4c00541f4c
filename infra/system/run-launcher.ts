import { Fault } from '@mttq/kernel/fault';
import { seed } from '../scripts/seed.ts';
import { dataFolder } from './data-folder.ts';
import { canGuard } from './guarded-process.ts';
import { startSystem } from './start-system.ts';
import type { System, WantedPorts } from './system.ts';

const usualPorts: WantedPorts = { gateway: 4000, services: 4101, postgres: 5432, nats: 4222, oidc: 4010 };
const hardStopMs = 25_000;

const optionsHelp = `  --fresh   xóa dữ liệu cục bộ rồi khởi động lại từ đầu / throw the local data away first
  --help    phần này / this text

DATA_DIR                          thư mục dữ liệu, mặc định .data / folder of the local data, .data unless set
DATABASE_URL_<SERVICE>, NATS_URL  dùng máy chủ có sẵn, không bao giờ bị xóa / use these servers; they are never wiped
OIDC_ISSUER, OIDC_AUDIENCE        nguồn đăng nhập khác / another issuer of tokens
PG_BIN                            thư mục của PostgreSQL 15+ / programs of another PostgreSQL, 15 or newer
docs/settings.md lists the settings of services and gateway (các biến môi trường khác).
`;

const helpOf = (watch: boolean): string =>
  `${
    watch
      ? 'npm run dev     chạy hệ thống, tự khởi động lại khi mã nguồn đổi / runs the system, restarts what changed'
      : 'npm start       chạy toàn bộ hệ thống; Ctrl+C để dừng / runs the whole system; Ctrl+C stops it'
  }\nnpm ${watch ? 'run dev' : 'start'} -- [--fresh]\n\n${optionsHelp}`;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const describeEnd = ({ graphUrl, directory }: System): string =>
  [
    '',
    `The graph (đồ thị)      ${graphUrl}`,
    `GraphiQL                ${graphUrl}   (open it in a browser; mở bằng trình duyệt)`,
    'A token (mã truy cập)   npm run token -- administrator',
    `Logs (nhật ký)          ${directory}/logs/`,
    'Stop (dừng)             Ctrl+C',
  ].join('\n');

const stopOnSignals = (stop: () => Promise<void>): void => {
  let asked = false;
  const end = (signal: string): void => {
    // A second Ctrl+C does not wait: whatever is left ends with this process.
    if (asked) process.exit(1);
    asked = true;
    print(`${signal}: stopping (đang dừng)`);
    setTimeout(() => process.exit(1), hardStopMs).unref();
    stop().then(
      () => {
        print('stopped (đã dừng)');
        process.exit(0);
      },
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(signal));
};

const complain = (error: unknown): void => {
  process.stderr.write(`${error instanceof Fault ? error.message : ((error as Error).stack ?? error)}\n`);
};

/** `root` is for tests: another folder with `services/` and `gateway/`, which gets no seed. */
type LaunchOptions = { readonly watch: boolean; readonly root?: string };

const launch = async (fresh: boolean, { watch, root }: LaunchOptions): Promise<void> => {
  if (!canGuard)
    print('setpriv (util-linux) is missing: should this process be killed, others may stay behind');
  let asked = false;
  const onStarting = (stop: () => Promise<void>): void => {
    stopOnSignals(() => {
      asked = true;
      return stop();
    });
  };
  try {
    const system = await startSystem({
      directory: dataFolder(),
      report: print,
      ports: usualPorts,
      fresh,
      watch,
      onStarting,
      ...(root !== undefined && { root }),
    });
    if (root === undefined) await seed(system, print).catch(complain);
    print(describeEnd(system));
  } catch (error) {
    // A start that was broken off has nothing to complain about; the signal's own way ends the process.
    if (asked) return;
    complain(error);
    process.exit(1);
  }
};

/** Runs the whole system until a signal comes. `watch` restarts services and gateway when their code changes. */
export const runLauncher = async (argv: readonly string[], options: LaunchOptions): Promise<void> => {
  const unknown = argv.find((option) => option !== '--fresh' && option !== '--help');
  if (argv.includes('--help')) process.stdout.write(helpOf(options.watch));
  else if (unknown !== undefined) {
    process.stderr.write(`${unknown}?\n\n${helpOf(options.watch)}`);
    process.exitCode = 2;
  } else await launch(argv.includes('--fresh'), options);
};
