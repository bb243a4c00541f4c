import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { overAllUnits, rowsOfAllUnits } from '@mttq/testkit/all-units';
import {
  type CommendationDesk,
  commended,
  openCommendationDesk,
} from '@mttq/testkit/campaigns/commendation-desk';
import { deskPlaces } from '@mttq/testkit/campaigns/plan-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';
import { commendationChecks } from './commendation.checks.ts';

const { country, province, otherProvince, commune, secondCommune } = deskPlaces;
const { unit, collective, person, line } = commended;
const consent = { textVersion: 'khen-thuong-1', givenOn: '2026-01-10' };

let service: TestService;
let desk: CommendationDesk;

const listed = async (variables: object, actor: TestActor = { id: 'anonymous', isAdministrator: false }) =>
  (
    await desk.ask(
      'query($unitId: ID, $role: CommendationRole, $year: Int) { commendations(unitId: $unitId, role: $role, year: $year, first: 100) { nodes { id state personName merit collectiveName revokedBecause } } }',
      variables,
      actor,
    )
  ).commendations.nodes;

beforeAll(async () => {
  service = await startTestService(campaigns);
  desk = await openCommendationDesk(service);
  await desk.decided([line(unit(secondCommune))], { unitId: secondCommune, awardingUnitId: secondCommune });
});
afterAll(() => service.close());

describe('a commended person', () => {
  test('is public by name only with consent, counted always, and gone from the list once the consent is withdrawn', async () => {
    const before = (
      await desk.ask(
        'query($id: ID!) { commendationCounts(awardingUnitId: $id, year: 2026) { subjectKind count } }',
        { id: secondCommune },
      )
    ).commendationCounts;
    expect(before).toEqual([{ subjectKind: 'UNIT', count: 1 }]);
    const at = { unitId: secondCommune };
    const list = [
      line({ ...person('Trần Có Tên', { office: 'Trưởng thôn', consent }), ...at }),
      line({ ...person('Lý Ẩn Danh'), ...at }),
    ];
    const { id, lines } = await desk.decided(list, { ...at, awardingUnitId: secondCommune });
    expect(id).toBeDefined();
    const shown = await listed({ unitId: secondCommune, role: 'AWARDED_BY', year: 2026 });
    const names = shown.flatMap(({ personName }: { personName: string | null }) => personName ?? []);
    expect(names).toEqual(['Trần Có Tên']);
    expect(JSON.stringify(shown)).not.toContain('Ẩn Danh');
    const counts = await desk.ask(
      'query($id: ID!) { commendationCounts(awardingUnitId: $id, year: 2026) { formCode subjectKind count } }',
      { id: secondCommune },
    );
    expect(counts.commendationCounts).toContainEqual({
      formCode: 'COMMENDATION_CERTIFICATE',
      subjectKind: 'PERSON',
      count: 2,
    });
    expect(
      await desk.act('withdrawCommendationConsent', { commendationId: lines[0].id }, desk.actors.maker),
    ).toMatchObject({
      state: 'DECIDED',
    });
    expect(
      await desk.act('withdrawCommendationConsent', { commendationId: lines[1].id }, desk.actors.maker),
    ).toMatchObject({
      code: 'ConsentNotGiven',
    });
    expect(await listed({ unitId: secondCommune, role: 'RECEIVED_BY' })).toHaveLength(1);
  });

  test('is opened for a purpose by who holds the right, and the read is audited; the row holds no name', async () => {
    const { lines } = await desk.decided([line(person('Đỗ Niêm Phong'))]);
    const commendationId = lines[0].id;
    const open = async (actor: TestActor) =>
      (
        await desk.ask(
          'query($id: ID!) { commendedPerson(commendationId: $id, purpose: CERTIFICATE) { name merit } }',
          { id: commendationId },
          actor,
        )
      ).commendedPerson;
    expect(await open(desk.actors.reader)).toMatchObject({ name: 'Đỗ Niêm Phong' });
    const { manager } = service.parts.dataSource;
    const audit = await manager.query(
      "SELECT actor_id, reason FROM audit_log WHERE action = 'commendation:read-identity'",
    );
    expect(audit).toEqual([{ actor_id: 'reader', reason: 'CERTIFICATE' }]);
    const { errors } = await service.ask(
      'query($id: ID!) { commendedPerson(commendationId: $id, purpose: CERTIFICATE) { name } }',
      { id: commendationId },
      desk.actors.council,
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const kept = await rowsOfAllUnits(
      service,
      'SELECT c, i.sealed FROM commendation c JOIN commendation_identity i ON i.commendation_id = c.id',
    );
    const [outbox, answers] = [
      await manager.query('SELECT * FROM event_log'),
      await manager.query('SELECT * FROM command_answer'),
    ];
    expect(JSON.stringify([kept, outbox, answers])).not.toContain('Niêm Phong');
    expect(JSON.stringify(kept)).not.toContain(Buffer.from('Niêm Phong').toString('hex'));
  });

  test('is not behind the wall of any other subtree, sealed or not', async () => {
    const behind = async (scope: string) =>
      service.parts.dataSource.transaction(async (scoped) => {
        await scoped.query("SELECT set_config('app.scope', $1, true)", [scope]);
        return scoped.query(
          `SELECT i.commendation_id FROM commendation_identity i WHERE NOT EXISTS (SELECT FROM commendation c WHERE c.id = i.commendation_id AND c.is_named)`,
        );
      });
    expect(await behind('')).toEqual([]);
    expect(await behind(`/${country}/${otherProvince}/`)).toEqual([]);
    expect((await behind(`/${country}/${province}/`)).length).toBeGreaterThan(2);
  });
});

describe('what was decided', () => {
  test('is revoked with a reason, keeps its number, and shows its reason to readers of the lists alone', async () => {
    const { lines } = await desk.decided([
      line(collective('Đội Thu Hồi')),
      line(person('Võ Thu Hồi', { consent })),
    ]);
    const input = { commendationId: lines[0].id, revokedOn: '2026-03-01', reason: 'Khai sai thành tích' };
    expect(
      await desk.act('revokeCommendation', { ...input, revokedOn: '2026-02-01' }, desk.actors.chair),
    ).toMatchObject({
      code: 'CommendationDayNotRight',
    });
    expect(await desk.act('revokeCommendation', { ...input, reason: '' }, desk.actors.chair)).toMatchObject({
      code: 'ReasonNotValid',
    });
    expect(await desk.act('revokeCommendation', input, desk.actors.chair)).toMatchObject({
      state: 'REVOKED',
      revokedOn: '2026-03-01',
    });
    expect(await desk.act('revokeCommendation', input, desk.actors.chair)).toMatchObject({
      code: 'CommendationStateNotRight',
    });
    await desk.act('revokeCommendation', { ...input, commendationId: lines[1].id }, desk.actors.chair);
    const shown = await listed({ unitId: commune });
    expect(shown).toContainEqual(
      expect.objectContaining({ id: lines[0].id, state: 'REVOKED', revokedBecause: null }),
    );
    expect(shown.map(({ id }: { id: string }) => id)).not.toContain(lines[1].id);
    expect(await listed({ unitId: commune }, desk.actors.reader)).toContainEqual(
      expect.objectContaining({ revokedBecause: 'Khai sai thành tích' }),
    );
  });

  test('is not rewritten by anybody, and keeps its laws', async () => {
    const change = (sql: string) =>
      overAllUnits(service, async (scoped) => {
        await scoped.query(sql);
      });
    await expect(
      change("UPDATE commendation SET decision_number = 'x' WHERE state = 'DECIDED'"),
    ).rejects.toThrow('not rewritten');
    await expect(change("UPDATE commendation SET state = 'DECIDED' WHERE state = 'REVOKED'")).rejects.toThrow(
      'not rewritten',
    );
    await expect(
      change("UPDATE commendation_proposal SET decided_by = proposed_by WHERE state = 'DECIDED'"),
    ).rejects.toThrow('other_decider');
    await overAllUnits(service, async (scoped) => {
      for (const [law, sql] of Object.entries(commendationChecks))
        expect([law, await scoped.query(sql)]).toEqual([law, []]);
    });
  });
});
