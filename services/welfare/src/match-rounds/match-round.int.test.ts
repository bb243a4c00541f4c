import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@mttq/platform/new-id';
import { type FundDesk, maker, openFundDesk } from '@mttq/testkit/fund-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { openGivingDesk } from '@mttq/testkit/welfare/giving-desk';
import type { DataSource, EntityManager } from 'typeorm';
import { sendStatement } from '../../../../infra/seed/statements/send-statement.ts';
import { welfare } from '../app.ts';
import { matchLines } from '../matching/match-lines.ts';
import { enterStatement } from '../statements/enter-statement.ts';
import { createUnitOfWork, type Deps } from '../unit-of-work.ts';

let service: TestService;
let desk: FundDesk;

beforeAll(async () => {
  service = await startTestService(atRest(welfare));
  desk = await openFundDesk(service);
});
afterAll(() => service.close());

/** What one transaction asked of the database: statements, and rows that it read of the tables of matching. */
type Effort = { statements: number; readonly rows: Readonly<Record<string, number>> };

const rowsRead = `SELECT relname AS table, (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_xact_user_tables
  WHERE relname IN ('contribution', 'line_match', 'line_match_part', 'pledge', 'statement_line')`;

const readRows = async (manager: EntityManager): Promise<Record<string, number>> => {
  const read: { table: string; rows: number }[] = await manager.query(rowsRead);
  return Object.fromEntries(read.map(({ table, rows }) => [table, rows]));
};

// The real data source; before each commit it does what is deferred, and counts.
const counting = (source: DataSource, efforts: Effort[]): DataSource =>
  new Proxy(source, {
    get: (target, name) =>
      name === 'transaction'
        ? (work: (manager: EntityManager) => Promise<unknown>) =>
            target.transaction(async (manager) => {
              // A connection tells what it read before, too, until it reports that.
              const before = await readRows(manager);
              let statements = 0;
              const logger = target.logger;
              target.logger = {
                ...logger,
                logQuery: () => {
                  statements += 1;
                },
              } as typeof logger;
              const result = await work(manager);
              await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
              target.logger = logger;
              const after = await readRows(manager);
              const rows = Object.entries(after).map(([table, read]) => [table, read - (before[table] ?? 0)]);
              efforts.push({ statements, rows: Object.fromEntries(rows) });
              return result;
            })
        : Reflect.get(target, name),
  });

const lineCount = 1_000;
const linesPerRound = 200;

const openStatement = async (fundId: string) => {
  const about = {
    fundId,
    bank: 'Vietcombank',
    number: '001100192222',
    purpose: 'GENERAL',
    openedOn: '2026-01-01',
  };
  const { id: accountId } = await desk.send('addFundAccount', about);
  const rows = Array.from({ length: lineCount }, (_, at) => `10/03/2026,A.${at},,100.000,ung ho dong bao\n`);
  const ask = async (document: string, variables?: object) =>
    (await service.ask(document, variables ?? {}, maker)).data;
  const sent = await sendStatement(
    ask,
    {
      idempotencyKey: 's',
      fundId,
      accountId,
      profile: 'VIETCOMBANK',
      periodFrom: '2026-03-01',
      periodUntil: '2026-03-31',
      openingBalance: '0',
      closingBalance: `${lineCount * 100_000}`,
    },
    {
      chunks: [`Ngày GD,Số CT,Số tiền ghi nợ,Số tiền ghi có,Nội dung chi tiết\n${rows.join('')}`],
      report: () => undefined,
    },
  );
  while (await enterStatement(createUnitOfWork(service.parts.dataSource, service.parts))());
  return sent.id;
};

describe('matching round by round', () => {
  test('asks of the database in the last round what it asked in the first, however much is matched already', async () => {
    const fundId = await desk.openFund();
    const giving = openGivingDesk(service);
    const appeal = await giving.launch(fundId);
    const statementId = await openStatement(fundId);
    const efforts: Effort[] = [];
    const source = counting(service.parts.dataSource, efforts);
    const deps: Deps = createUnitOfWork(source, service.parts);
    const actor = {
      id: 'administrator',
      isAdministrator: true,
      language: 'en',
      correlationId: newId(),
    } as const;
    let afterPlace: number | null = 0;
    let matched = 0;
    while (afterPlace !== null) {
      const command = { idempotencyKey: newId(), fundId, statementId, afterPlace };
      const round = await matchLines(deps)({ ...command, takeUnnamed: true, appealId: appeal.id }, actor);
      if ('refused' in round) throw new Error(round.refused);
      matched += round.matched;
      afterPlace = round.nextPlace;
    }
    expect(matched).toBe(lineCount);
    expect(efforts).toHaveLength(lineCount / linesPerRound + 1);
    const [first, last] = [efforts[0], efforts.at(-2)];
    expect(last?.statements).toBe(first?.statements);
    // Ten rows a line are plenty; with all earlier ones read for every line it was two hundred times as many as there are.
    for (const { rows } of efforts)
      for (const [table, read] of Object.entries(rows))
        expect([table, read, read <= 10 * linesPerRound]).toEqual([table, read, true]);
  });
});
