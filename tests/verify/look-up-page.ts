import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import { readCornerEdition } from '../../infra/seed/corner-edition.ts';
import { createGraphClient } from '../../infra/seed/graph-client.ts';
import { type Ask, importEdition } from '../../infra/seed/import-edition.ts';
import {
  sampleLines,
  samplePages,
  samplePeriod,
  summarise,
} from '../../infra/seed/statements/sample-statement.ts';
import { awaitStatement, sendStatement } from '../../infra/seed/statements/send-statement.ts';
import { startSystem } from '../../infra/system/start-system.ts';
import type { System } from '../../infra/system/system.ts';
import { openInBrowser } from './look-up-page/browser.ts';
import { startLyingGateway } from './look-up-page/lying-gateway.ts';
import { openProof } from './tree/proof.ts';

export const title =
  'Trang tra cứu / The page on which a donor finds a gift and checks its proof, in a real browser';

type Report = (line: string) => void;

const sample = { lines: 1_200, pages: 14, seed: 7, accountNumber: '0011001932418' };
const deadlineMs = 60_000;
const refusal = '... on Refusal { code message }';

/** Sends a command until organisation's tree has reached welfare; throws a `Fault` with the refusal otherwise. */
const command = async (ask: Ask, [name, noun]: readonly [string, string], input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  for (const deadline = Date.now() + deadlineMs; ; await wait(200)) {
    const found = (
      await ask(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ... on ${noun} { id } ${refusal} } }`,
        { input },
      )
    )[name];
    if (found.code === undefined) return found;
    if (found.code !== 'UnitNotKnown' || Date.now() > deadline) throw new Fault(found.code, found.message);
  }
};

const publishSample = async (system: System, report: Report) => {
  const askAs = (actor: string) => createGraphClient(system.graphUrl, () => system.token(actor));
  const [ask, askOther] = [askAs('administrator'), askAs('approver')];
  await importEdition(ask, await readCornerEdition(), { report });
  const { unit } = await ask('{ unit(code: "01", asOf: "2025-07-01") { ... on Unit { id } } }');
  const unitId = unit.id as string;
  const opening = {
    idempotencyKey: 'fund',
    kind: 'RELIEF',
    name: 'Quỹ cứu trợ',
    unitId,
    openedOn: '2024-01-01',
  };
  const { id: fundId } = await command(ask, ['openFund', 'Fund'], opening);
  const { id: accountId } = await command(ask, ['addFundAccount', 'FundAccount'], {
    fundId,
    bank: 'Vietcombank',
    number: sample.accountNumber,
    purpose: 'GENERAL',
    openedOn: '2024-01-01',
  });
  const summary = summarise(sample);
  const { id } = await sendStatement(
    ask,
    {
      idempotencyKey: 'statement',
      fundId,
      accountId,
      profile: 'VIETCOMBANK',
      periodFrom: samplePeriod.from,
      periodUntil: samplePeriod.until,
      openingBalance: samplePeriod.opening.toString(),
      closingBalance: summary.closing.toString(),
    },
    { chunks: samplePages(sample), report },
  );
  await awaitStatement(ask, { fundId, id, states: ['RECONCILED'] }, report);
  await command(askOther, ['publishStatement', 'BankStatement'], { fundId, statementId: id });
  await awaitStatement(ask, { fundId, id, states: ['PUBLISHED'] }, report);
  for (const deadline = Date.now() + deadlineMs; Date.now() < deadline; await wait(200)) {
    const { logHead } = await ask('{ logHead { size } }');
    if (logHead?.size >= sample.lines) return accountId as string;
  }
  throw new Fault('HEAD_MISSING', 'no signed head of the public log covers the statement');
};

/** The link of one gift, as a receipt could carry it: what is searched stands behind the #. */
const linkOf = (
  origin: string,
  accountId: string,
  line: { day: string; credit: bigint; docNo: string },
): string =>
  `${origin}/tra-cuu#${new URLSearchParams({ account: accountId, date: line.day, amount: `${line.credit}`, reference: line.docNo })}`;

const classesOf = (document: string): string[] =>
  ['proved', 'broken', 'waiting'].filter((name) => document.includes(`class="${name}"`));

const prove = async (system: System, folder: string, report: Report): Promise<void> => {
  const proof = openProof(report);
  const accountId = await publishSample(system, report);
  const line = [...sampleLines(sample)][700] as { day: string; credit: bigint; docNo: string };
  const open = (address: string, profile: string) => openInBrowser(address, join(folder, profile));

  const found = await open(linkOf(system.gatewayUrl, accountId, line), 'honest');
  proof.claim('a true gift is', classesOf(found), ['proved']);
  proof.claim('its amount is shown', found.includes(`${line.credit.toLocaleString('vi-VN')} đồng`), true);
  const missing = await open(
    linkOf(system.gatewayUrl, accountId, { ...line, credit: line.credit + 1n }),
    'honest',
  );
  proof.claim('a gift with one đồng more is not found', classesOf(missing), []);

  const lie = (answer: string) =>
    answer
      .replaceAll(`"${line.credit}"`, `"${line.credit + 1n}"`)
      .replaceAll(`\\"${line.credit}\\"`, `\\"${line.credit + 1n}\\"`);
  const liar = await startLyingGateway(system.gatewayUrl, lie);
  try {
    const lied = await open(linkOf(liar.url, accountId, line), 'lied to');
    proof.claim('the same gift from a server that changes one đồng is', classesOf(lied), ['broken']);
  } finally {
    await liar.stop();
  }
  proof.close();
};

/** Starts the whole system, publishes a small statement, and opens the page in Chromium. */
export const run = async (report: Report): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'mttq look-up '));
  const env = { ADMINISTRATORS: 'administrator,approver' };
  let system: System | undefined;
  try {
    system = await startSystem({ directory: join(folder, 'system'), report, fast: true, env });
    await prove(system, folder, report);
  } finally {
    await system?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};
