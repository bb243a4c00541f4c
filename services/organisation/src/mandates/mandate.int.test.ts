import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSampleBodies, send } from '@mttq/testkit/sample-bodies';
import { sampleUnitId, smallTreeSinceReform } from '@mttq/testkit/sample-tree';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { organisation } from '../app.ts';
import { committeeChecks } from '../committees/committee.checks.ts';
import { createUnitOfWork } from '../unit-of-work.ts';

const [commune, otherCommune, farCommune] = ['new:02902', 'new:02926', 'new:26000'].map(sampleUnitId) as [
  string,
  string,
  string,
];
const start = '2025-10-01';

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

const holders = async (committeeId: string, asOf: string, knownAt?: string): Promise<string[]> => {
  const { data } = await service.ask(
    `query ($id: ID!, $asOf: Date, $knownAt: DateTime) {
       officeHolders(committeeId: $id, asOf: $asOf, knownAt: $knownAt) { post person { displayName } }
     }`,
    { id: committeeId, asOf, knownAt: knownAt ?? null },
  );
  return data.officeHolders.map(
    (held: { post: string; person: { displayName: string } }) => `${held.post} ${held.person.displayName}`,
  );
};

describe('mandates', () => {
  test('tell who held a post on a day, and what was on record about it at an instant', async () => {
    const committeeId = await bodies.committee({ unitId: commune }, '2025-07-01');
    const termId = await bodies.term(committeeId, 1, start);
    const [first, second] = [await bodies.person('Người Một'), await bodies.person('Người Hai')];
    const mandateId = await bodies.mandate({ termId, personId: first }, start);
    const before = new Date().toISOString();
    const input = { mandateId, endedOn: '2026-03-01', reason: 'TRANSFER' };
    await send(service, { command: 'endMandate', input });
    await bodies.mandate({ termId, personId: second }, '2026-03-01');
    await bodies.mandate({ termId, personId: first, post: 'MEMBER', body: 'PLENARY' }, '2026-03-01');
    expect(await holders(committeeId, '2025-09-30')).toEqual([]);
    expect(await holders(committeeId, '2026-02-28')).toEqual(['CHAIR Người Một']);
    expect(await holders(committeeId, '2026-03-01')).toEqual(['MEMBER Người Một', 'CHAIR Người Hai']);
    expect(await holders(committeeId, '2026-03-01', before)).toEqual(['CHAIR Người Một']);
  });

  test('give one chair, also when two are recognised at the same moment', async () => {
    const committeeId = await bodies.committee({ unitId: otherCommune }, '2025-07-01');
    const termId = await bodies.term(committeeId, 1, start);
    const documentId = await bodies.document();
    const consulted = async (name: string): Promise<string> => {
      const personId = await bodies.person(name);
      const proposal = {
        termId,
        personId,
        body: 'STANDING',
        post: 'CHAIR',
        source: 'CONGRESS',
        proposedOn: start,
      };
      const input = { idempotencyKey: name, ...proposal };
      const proposed = await send(service, {
        command: 'proposeMandate',
        input,
        fields: '... on Mandate { id }',
      });
      const consultation = { mandateId: proposed.id, consultedOn: start };
      await send(service, { command: 'consultOnMandate', input: consultation });
      return proposed.id;
    };
    const mandates = [await consulted('Người Ba'), await consulted('Người Bốn')];
    const answers = await Promise.all(
      mandates.map((mandateId) =>
        send(service, { command: 'recogniseMandate', input: { mandateId, validFrom: start, documentId } }),
      ),
    );
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['Mandate', 'PostTaken']);
    expect(await holders(committeeId, start)).toHaveLength(1);
  });

  test('keep the contact of a person sealed, open it to those with the right, and write down who read it', async () => {
    const { dataSource } = service.parts;
    const personId = await bodies.person('Người Năm');
    const [row]: { sealed: string }[] = await dataSource.query(
      `SELECT encode(contact_sealed, 'escape') AS sealed FROM person WHERE id = $1`,
      [personId],
    );
    expect(row?.sealed).not.toContain('example.invalid');
    const read = (actor = {}) =>
      service.ask('query ($id: ID!) { person(id: $id) { displayName contact } }', { id: personId }, actor);
    expect((await read()).data.person.contact).toBe('thu.nghiem@example.invalid');
    const audited: object[] = await dataSource.query(
      `SELECT actor_id FROM audit_log WHERE action = 'person:read-contact'`,
    );
    expect(audited).toEqual([{ actor_id: 'administrator' }]);
    expect((await read({ id: 'somebody' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await read({ id: 'anonymous' })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const events: { data: string }[] = await dataSource.query(
      'SELECT data::text FROM outbox UNION ALL SELECT data::text FROM event_log',
    );
    expect(events.filter(({ data }) => data.includes('Người') || data.includes('example.invalid'))).toEqual(
      [],
    );
  });

  test('are read for a list of committees with terms in as many statements as for one', async () => {
    await Promise.all(
      [1, 2, 3].map(async (number) => {
        const committeeId = await bodies.committee(
          { unitId: farCommune, kind: 'SOCIO_POLITICAL' },
          '2025-07-01',
        );
        const termId = await bodies.term(committeeId, number, start);
        await bodies.mandate({ termId, personId: await bodies.person(`Thành viên ${number}`) }, start);
      }),
    );
    const { dataSource } = service.parts;
    const statements = async (first: number): Promise<number> => {
      const asked: string[] = [];
      const own = /"(committee|term|congress|mandate|person|official_document)"|mandate_record|unit_version/;
      const logQuery = (query: string) => void (own.test(query) && asked.push(query));
      const earlier = dataSource.logger;
      dataSource.logger = Object.assign(Object.create(earlier), { logQuery });
      const answer = await service.ask(
        `query ($first: Int!) {
           committees(filter: { kind: SOCIO_POLITICAL }, first: $first) {
             nodes {
               id unit { name } establishedBy { numberRaw }
               officeHolders { post person { displayName } }
               terms { ordinal congress { state } mandates { post state person { displayName } decision { numberRaw } } }
             }
           }
         }`,
        { first },
      );
      dataSource.logger = earlier;
      expect(answer.data.committees.nodes).toHaveLength(first);
      expect(answer.data.committees.nodes[0].terms[0].mandates).toHaveLength(1);
      return asked.length;
    };
    const one = await statements(1);
    expect(one).toBeGreaterThan(0);
    expect(await statements(3)).toBe(one);
    expect(one).toBeLessThanOrEqual(9);
  });
});
