import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, dayInVietnam } from '@mttq/kernel/calendar-day';
import { createSampleBodies, send } from '@mttq/testkit/sample-bodies';
import { sampleUnitId, smallTreeSinceReform } from '@mttq/testkit/sample-tree';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { organisation } from '../app.ts';
import { committeeChecks } from '../committees/committee.checks.ts';
import { createUnitOfWork } from '../unit-of-work.ts';

const [province, commune, otherCommune] = ['new:15', 'new:02902', 'new:02926'].map(sampleUnitId) as [
  string,
  string,
  string,
];

let service: TestService;
let bodies: ReturnType<typeof createSampleBodies>;

beforeAll(async () => {
  service = await startTestService(organisation);
  bodies = createSampleBodies(service);
  const { inTransaction } = createUnitOfWork(service.parts.dataSource, service.parts);
  const provenance = { changeId: null, importId: null, documentId: null, reason: 'test' };
  await inTransaction({ id: 'administrator', correlationId: 'test' }, ({ units }, now) =>
    units.record(
      smallTreeSinceReform.map((version) => ({
        unitId: version.unitId,
        superseded: [],
        recorded: [version],
      })),
      { ...provenance, now },
    ),
  );
}, 60_000);

afterAll(async () => {
  for (const [law, statement] of Object.entries(committeeChecks))
    expect({ law, broken: await service.parts.dataSource.query(statement) }).toEqual({ law, broken: [] });
  await service.close();
});

const run = (command: string, input: object) => {
  const type = command.endsWith('Congress') ? 'Congress' : 'Term';
  const fields = `... on ${type} { id state } ... on Refusal { code }`;
  return send(service, { command, input, fields });
};

const plan = (committeeId: string, ordinal: number, plannedEndOn = '2030-10-01') =>
  run('planTerm', {
    ...{ idempotencyKey: `${committeeId}-${ordinal}`, committeeId, ordinal, plannedEndOn },
    ...{ startYear: 2025, endYear: 2030 },
  });

describe('the terms of a committee', () => {
  test('run one at a time, also when two are started at the same moment', async () => {
    const committeeId = await bodies.committee({ unitId: province }, '2025-07-01');
    const planned = [await plan(committeeId, 1), await plan(committeeId, 2)];
    const answers = await Promise.all(
      planned.map(({ id }) => run('startTerm', { termId: id, startedOn: '2025-10-01' })),
    );
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['AnotherTermRuns', 'Term']);
    expect(await plan(committeeId, 2)).toMatchObject({ __typename: 'Term', id: planned[1]?.id });
  });

  test('of a committee and of its predecessor may overlap in their nominal years', async () => {
    const old = await bodies.committee({ unitId: commune }, '2025-07-01');
    const next = await bodies.committee({ unitId: commune }, '2025-07-01');
    await bodies.term(old, 12, '2025-07-01');
    expect(await bodies.term(next, 1, '2025-09-26')).toEqual(expect.any(String));
  });

  test('that end within the next days are listed, the soonest first, also after an extension', async () => {
    const today = dayInVietnam(new Date());
    const start = async (unitId: string, days: number): Promise<string> => {
      const committeeId = await bodies.committee({ unitId, kind: 'MASS_ASSOCIATION' }, '2025-07-01');
      const { id } = await plan(committeeId, 1, addDays(today, days));
      await run('startTerm', { termId: id, startedOn: '2025-10-01' });
      return id;
    };
    const [late, soon, far] = [
      await start(commune, 170),
      await start(commune, 30),
      await start(commune, 400),
    ];
    const ending = async (): Promise<string[]> => {
      const { data } = await service.ask('{ termsEndingWithin { nodes { id } } }');
      return data.termsEndingWithin.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await ending()).toEqual([soon, late]);
    const extension = {
      termId: soon,
      plannedEndOn: addDays(today, 500),
      documentId: await bodies.document(),
    };
    expect(await run('extendTerm', extension)).toMatchObject({ __typename: 'Term', state: 'EXTENDED' });
    expect(await ending()).toEqual([late]);
    const { data } = await service.ask(
      '{ termsEndingWithin(days: 600, first: 2) { nodes { id } pageInfo { endCursor hasNextPage } } }',
    );
    expect(data.termsEndingWithin.nodes.map(({ id }: { id: string }) => id)).toEqual([late, far]);
    const rest = await service.ask(
      'query ($after: String) { termsEndingWithin(days: 600, after: $after) { nodes { id } } }',
      {
        after: data.termsEndingWithin.pageInfo.endCursor,
      },
    );
    expect(rest.data.termsEndingWithin.nodes).toEqual([{ id: soon }]);
  });
});

describe('congresses', () => {
  test('are counted by province: held, planned and missing, as of a day', async () => {
    const committeeId = await bodies.committee({ unitId: otherCommune }, '2025-07-01');
    const termId = await bodies.term(committeeId, 1, '2025-09-28');
    const congress = await run('planCongress', {
      idempotencyKey: 'c',
      termId,
      ordinal: 1,
      plannedOn: '2025-09-26',
    });
    const again = { idempotencyKey: 'd', termId, ordinal: 2, plannedOn: '2025-09-26' };
    expect(await run('planCongress', again)).toMatchObject({ __typename: 'CongressAlreadyPlanned' });
    const result = {
      ...{ congressId: congress.id, openedOn: '2025-09-26', closedOn: '2025-09-27' },
      ...{ delegatesCalled: 135, delegatesPresent: 134, targetCount: 12, programmeCount: 6 },
      shares: [{ group: 'WOMEN', percent: 30.7 }],
    };
    expect(await run('recordCongress', { ...result, delegatesPresent: 136 })).toMatchObject({
      __typename: 'CongressResultNotValid',
    });
    expect(await run('recordCongress', result)).toMatchObject({ __typename: 'Congress', state: 'HELD' });
    expect(await run('recordCongress', result)).toMatchObject({ __typename: 'CongressAlreadyHeld' });
    const progress = async (asOf: string) => {
      const { data } = await service.ask(
        'query ($asOf: Date) { congressProgress(startYear: 2025, asOf: $asOf) { province { name } committees held planned without } }',
        { asOf },
      );
      return data.congressProgress.find(
        ({ province: { name } }: { province: { name: string } }) => name === 'Lào Cai',
      );
    };
    // Two committees of the commune beside it belong to the count, without a congress.
    expect(await progress('2025-09-26')).toMatchObject({ committees: 3, held: 1, planned: 0, without: 2 });
    expect(await progress('2025-09-25')).toMatchObject({ committees: 3, held: 0, planned: 1, without: 2 });
    const { data } = await service.ask(
      'query ($id: ID!) { term(id: $id) { congress { delegatesPresent shares { group percent } } } }',
      {
        id: termId,
      },
    );
    expect(data.term.congress).toEqual({
      delegatesPresent: 134,
      shares: [{ group: 'WOMEN', percent: 30.7 }],
    });
  });
});
