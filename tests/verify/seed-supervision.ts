import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { enterSupervisionFacts } from '../../infra/seed/seed-supervision.ts';
import { supervision } from '../../services/supervision/src/app.ts';

export const title =
  'Số liệu giám sát của tài liệu gốc / Supervision facts of the seed documents: A006, A007, A033–A036, A040';

type Report = (line: string) => void;

const prove = async (service: TestService, report: Report): Promise<void> => {
  const { query } = await openSupervisionDesk(service);
  const keepers = { laoCai: places.otherProvince, quangTri: places.province };
  const ids = await enterSupervisionFacts(query, keepers);
  assert.deepEqual(await enterSupervisionFacts(query, keepers), ids);
  report(`${ids.size} facts entered twice, kept once`);
  const claim = (name: string, found: unknown, expected: unknown): void => {
    assert.deepEqual(found, expected, name);
    report(`${name}: ${JSON.stringify(found)}`);
  };
  const { supervisionProgramme: year } = await query(
    'query($id: ID!) { supervisionProgramme(id: $id) { dialoguesTarget roundsTarget } }',
    { id: ids.get('000 A006 A007') },
  );
  claim('A006 voter meetings and dialogues, target 2020', year.dialoguesTarget, 4);
  claim('A007 supervision rounds, target 2020', year.roundsTarget, 7);
  const agreement = async (key: string) =>
    (
      await query(
        'query($id: ID!) { coordinationProgramme(id: $id) { number validFrom validTo parties { name } } }',
        {
          id: ids.get(key),
        },
      )
    ).coordinationProgramme;
  const joint = await agreement('003 A033');
  claim('A033 parties of 1846/CTPH', [joint.number, joint.parties.length], ['1846/CTPH', 5]);
  for (const [fact, from, to] of [
    ['A034', '2017-01-01', '2020-12-31'],
    ['A035', '2018-01-01', '2020-12-31'],
    ['A036', '2019-01-01', '2022-12-31'],
  ] as const) {
    const { validFrom, validTo } = await agreement(`003 ${fact}`);
    claim(`${fact} period`, [validFrom, validTo], [from, to]);
  }
  const { supervisionRounds } = await query(
    'query($unitId: ID!) { supervisionRounds(unitId: $unitId, year: 2021) { nodes { phase } } }',
    { unitId: places.province },
  );
  const found = supervisionRounds.nodes.map(({ phase }: { phase: string }) => phase).sort();
  claim('A040 phases of election supervision', found, ['AFTER', 'BEFORE', 'COUNTING', 'ON_DAY']);
};

/** Starts a PostgreSQL and the supervision service of its own, and enters the facts as the seed does. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-seed-supervision-'));
  const cluster = await startCluster({ directory, fast: true });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    const service = await startTestService(supervision);
    try {
      await prove(service, report);
    } finally {
      await service.close();
    }
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
