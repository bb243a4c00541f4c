import { parseArgs } from 'node:util';
import { Fault } from '@mttq/kernel/fault';
import { requestToken } from '../oidc/token.ts';
import { createGraphClient } from '../seed/graph-client.ts';
import { importStatementFile, type StatementOfFile } from '../seed/statements/import-statement-file.ts';
import { dataFolder } from '../system/data-folder.ts';
import { readRunningState } from '../system/state.ts';

const help = `npm run import-statement -- <file.csv|file.xlsx> --fund <id> --account <id> --from 2024-09-01 --until 2024-09-10 --opening <đồng> --closing <đồng>
                          nạp một sao kê vào hệ thống đang chạy / imports a bank statement into the running system
  --profile VIETCOMBANK   hoặc / or VIETINBANK
  --bank-profile <id>     mẫu của ngân hàng khác (defineBankProfile) / the described profile of another bank
  --actor administrator   người thực hiện / who does it
  --help                  phần này / this text

Bị ngắt ở đâu cũng vậy: chạy lại đúng lệnh đó là đi tiếp. Broken off anywhere, the same command goes on. docs/statement-format.md
`;

const options = {
  fund: { type: 'string' },
  account: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  opening: { type: 'string' },
  closing: { type: 'string' },
  profile: { type: 'string', default: 'VIETCOMBANK' },
  'bank-profile': { type: 'string' },
  actor: { type: 'string', default: 'administrator' },
  help: { type: 'boolean', default: false },
} as const;

type Given = { readonly [Name in keyof typeof options]?: string | boolean | undefined };

const aboutOf = (given: Given): StatementOfFile => {
  const text = (name: keyof typeof options): string => {
    const value = given[name];
    if (typeof value !== 'string') throw new Fault('ARGUMENT_MISSING', `--${name} is missing\n${help}`);
    return value;
  };
  const bankProfileId = given['bank-profile'];
  return {
    fundId: text('fund'),
    accountId: text('account'),
    ...(typeof bankProfileId === 'string'
      ? { profile: 'OTHER', bankProfileId }
      : { profile: text('profile') as StatementOfFile['profile'] }),
    periodFrom: text('from'),
    periodUntil: text('until'),
    openingBalance: text('opening'),
    closingBalance: text('closing'),
  };
};

const importFile = async (file: string, given: Given, report: (line: string) => void): Promise<void> => {
  const about = aboutOf(given);
  const { graphUrl = '', tokenSource } = await readRunningState(dataFolder());
  if (tokenSource === undefined) throw new Fault('NO_TOKEN', 'the running system has no issuer of its own');
  const ask = createGraphClient(graphUrl, () => requestToken(tokenSource, String(given.actor)));
  const { state } = await importStatementFile(ask, { file, about }, report);
  if (state === 'REJECTED') process.exitCode = 1;
};

const main = async (argv: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const [file] = positionals;
  if (values.help || file === undefined) {
    process.stdout.write(help);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  await importFile(file, values, (line) => process.stdout.write(`${line}\n`));
};

await main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error instanceof Fault ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
