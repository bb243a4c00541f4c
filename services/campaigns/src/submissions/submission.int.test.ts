import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource } from '@mttq/platform/data/data-source';
import { deskPlaces } from '@mttq/testkit/campaigns/plan-desk';
import { openReportDesk, type ReportDesk } from '@mttq/testkit/campaigns/report-desk';
import { eventually } from '@mttq/testkit/eventually';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import type { DataSource } from 'typeorm';
import { campaigns } from '../app.ts';
import { reportChecks } from '../reports/report.checks.ts';

const { country, province, commune, secondCommune, farCommune } = deskPlaces;
const may = '2026-05-01';
const communes = [commune, secondCommune, farCommune] as const;
const areas = communes.flatMap((communeId) =>
  Array.from({ length: 10 }, () => ({ id: randomUUID(), communeId })),
);

let service: TestService;
let desk: ReportDesk;
let owner: DataSource;
let formId: string;
const clerks = new Map<string, TestActor>();

const reportOf = (areaId: string, houses: string) => ({
  formId,
  periodStart: may,
  reporter: { kind: 'AREA', id: areaId },
  values: { houses },
});

const submit = (areaId: string, houses: string, how: Parameters<ReportDesk['submit']>[1] = {}) =>
  desk.submit(reportOf(areaId, houses), how);

const scoped = <Row>(settings: Readonly<Record<string, string>>, sql: string): Promise<Row[]> =>
  owner.transaction(async (manager) => {
    for (const [name, value] of Object.entries(settings))
      await manager.query('SELECT set_config($1, $2, true)', [name, value]);
    return manager.query(sql);
  });

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openReportDesk(service, { areas, organisationIds: [] });
  owner = createDataSource({ url: service.databaseUrl, entities: [], applicationName: 'owner' });
  await owner.initialize();
  formId = await desk.publish({
    ...{ key: 'AREA_BURST', title: 'Báo cáo tháng', unitId: country, periodKind: 'MONTH', asks: ['AREA'] },
    ...{ due: { monthsAfter: 12, day: 25 }, sections: [{ key: 'work', title: 'Kết quả' }] },
    fields: [{ key: 'houses', section: 'work', label: 'Số nhà', type: 'COUNT', isRequired: true }],
    ...{ rules: [], validFrom: '2020-01-01' },
  });
  for (const unitId of communes)
    clerks.set(unitId, await desk.grant(`clerk of ${unitId}`, [{ action: 'report:submit', unitId }]));
  await desk.send(
    'openReportPeriod',
    { formId, periodStart: may },
    { fields: '... on ReportPeriod { periodEnd }' },
  );
});

afterAll(async () => {
  for (const { name, sql } of reportChecks)
    expect([name, await scoped({ 'app.scope': '/' }, sql)]).toEqual([name, []]);
  await owner.destroy();
  await service.close();
});

describe('reports that many people hand in at once', () => {
  test('are written together, each with its own answer, event, audit record and right', async () => {
    const [first, stranger, second] = [areas[0], areas[10], areas[1]] as const;
    if (!first || !stranger || !second) throw new Error('three areas');
    const clerk = clerks.get(commune) as TestActor;
    const sent = areas.map(({ id, communeId }, place) =>
      submit(id, String(place), { actor: clerks.get(communeId) as TestActor, key: `month ${id}` }),
    );
    const wrong = [
      submit(stranger.id, '1', { actor: clerk }),
      submit(second.id, '19,37%', { actor: clerk }),
      submit(randomUUID(), '1', { actor: clerk }),
      // The same key with another content, and the same command again.
      submit(first.id, '99', { actor: clerk, key: `month ${first.id}` }),
      submit(first.id, '0', { actor: clerk, key: `month ${first.id}` }),
    ];
    const broken = submit('no id at all', '1', { actor: clerk }).catch((error: Error) => error.message);
    const taken = await Promise.all(sent);
    expect(taken.map(({ __typename, submissionCount }) => [__typename, submissionCount])).toEqual(
      areas.map(() => ['Report', 1]),
    );
    const [notAllowed, notValid, notThere, reused, again] = await Promise.all(wrong);
    expect(notAllowed).toMatchObject({ code: 'NotAllowed' });
    expect(notValid).toMatchObject({ violations: [{ fieldKey: 'houses', rule: 'NUMBER_NOT_VALID' }] });
    expect(notThere).toMatchObject({ code: 'ReporterDidNotExist' });
    expect(reused).toMatchObject({ code: 'IdempotencyKeyReused' });
    expect(again).toMatchObject({ id: taken[0].id, submissionCount: 1 });
    expect(await broken).toMatch(/BAD_USER_INPUT/);
    const everywhere = { 'app.scope': '/' };
    const [written] = await scoped<{ reports: number; moments: number }>(
      everywhere,
      'SELECT count(*)::int AS reports, count(DISTINCT submitted_at)::int AS moments FROM report_submission',
    );
    expect(written?.reports).toBe(areas.length);
    expect(written?.moments).toBeLessThan(areas.length / 2);
    const who = await scoped(
      everywhere,
      `SELECT s.submitted_by = l.actor_id AS same, count(*)::int FROM report_submission s
         JOIN LATERAL (SELECT actor_id FROM event_log e WHERE e.aggregate_id = s.report_id::text
                        UNION ALL SELECT actor_id FROM outbox o WHERE o.aggregate_id = s.report_id::text) l ON true GROUP BY 1`,
    );
    expect(who).toEqual([{ same: true, count: areas.length }]);
    const audited = await scoped(
      everywhere,
      `SELECT count(*)::int, count(DISTINCT actor_id)::int AS actors FROM audit_log WHERE action = 'report:submit'`,
    );
    expect(audited).toEqual([{ count: areas.length, actors: communes.length }]);
  });

  test('leave no trace of what was refused: its key can be used again', async () => {
    const [, second] = areas;
    if (!second) throw new Error('two areas');
    const actor = clerks.get(commune) as TestActor;
    expect(await submit(second.id, 'trên 200', { actor, key: 'mended' })).toMatchObject({
      __typename: 'ReportValuesNotValid',
    });
    expect(await submit(second.id, '200', { actor, key: 'mended' })).toMatchObject({ submissionCount: 2 });
  });

  test('count one after the other when they are about the same reporter', async () => {
    const [area] = areas;
    if (!area) throw new Error('an area');
    const actor = clerks.get(commune) as TestActor;
    const sent = await Promise.all(['1', '2', '3', '4'].map((houses) => submit(area.id, houses, { actor })));
    expect(sent.map(({ submissionCount }) => submissionCount).toSorted()).toEqual([2, 3, 4, 5]);
  });

  test('are in totals that a person reads for many units at once, where the right reaches and nowhere else', async () => {
    const reader = await desk.grant(
      'reader',
      [commune, secondCommune].map((unitId) => ({ action: 'report:read', unitId })),
    );
    const read = async () => {
      const { _entities } = await desk.ask(
        `query($units: [_Any!]!, $formId: ID!) { _entities(representations: $units) { ... on Unit {
           id reportTotal(formId: $formId, periodStart: "${may}") { submitted } } } }`,
        { formId, units: [...communes, country].map((id) => ({ __typename: 'Unit', id })) },
        reader,
      );
      return _entities.map(
        ({ reportTotal }: { reportTotal: { submitted: number } | null }) => reportTotal?.submitted,
      );
    };
    await eventually(async () => {
      expect(await read()).toEqual([10, 10, undefined, undefined]);
      return true;
    });
    // One statement for all of them, however many they are.
    const { dataSource } = service.parts;
    const earlier = dataSource.logger;
    const asked: string[] = [];
    const logQuery = (query: string) => void (/FROM report_total JOIN/.test(query) && asked.push(query));
    dataSource.logger = Object.assign(Object.create(earlier), { logQuery });
    await read();
    dataSource.logger = earlier;
    expect(asked).toHaveLength(1);
  });

  test('are behind the wall: the transaction of several sees the rows of exactly its units', async () => {
    const paths = communes.map((unitId) => `/${country}/${province}/${unitId}/`);
    const count = 'SELECT count(DISTINCT unit_id)::int AS units, count(*)::int AS reports FROM report';
    expect(await scoped({ 'app.scope_each': paths.slice(0, 2).join(',') }, count)).toEqual([
      { units: 2, reports: 20 },
    ]);
    // A path opens no subtree, and no setting opens nothing.
    expect(await scoped({ 'app.scope_each': `/${country}/` }, count)).toEqual([{ units: 0, reports: 0 }]);
    expect(await scoped({}, count)).toEqual([{ units: 0, reports: 0 }]);
  });
});
