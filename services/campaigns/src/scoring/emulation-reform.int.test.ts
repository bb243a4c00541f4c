import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unitChanged } from '@mttq/contracts/organisation/unit-changed';
import { refreshPaths } from '@mttq/platform/organisation-copy/refresh-paths';
import { overAllUnits, rowsOfAllUnits } from '@mttq/testkit/all-units';
import { deskPlaces, openPlanDesk, type PlanDesk, placeUnit } from '@mttq/testkit/campaigns/plan-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { campaigns } from '../app.ts';
import { movingRows } from '../places/moving-rows.ts';

let service: TestService;
let desk: PlanDesk;

beforeAll(async () => {
  service = await startTestService(atRest(campaigns));
  desk = await openPlanDesk(service);
});
afterAll(() => service.close());

const id = (number: number): string => `00000000-0000-7000-9400-${String(number).padStart(12, '0')}`;
const [before, after, commune] = [id(1), id(2), id(3)];

const move = async (): Promise<void> => {
  const version = (parentUnitId: string, days: object) => ({
    ...{ versionId: randomUUID(), level: 'COMMUNE', code: '00001', codeEdition: 'QD19_2025', name: 'Xã' },
    ...{ unitType: 'COMMUNE', fullName: 'Xã', parentUnitId, validFrom: null, validUntil: null },
    ...{ attestedFrom: '2004-01-01', attestedUntil: null, ...days },
  });
  const recorded = [
    version(before, { validUntil: '2026-01-01' }),
    version(after, { validFrom: '2026-01-01' }),
  ];
  const why = { changeId: null, importId: null, documentId: null, reason: 'reform' };
  const data = { unitId: commune, superseded: [commune], recorded, ...why };
  await desk.tell([{ contract: unitChanged, aggregateId: commune, data }]);
};

const refresh = async (): Promise<void> => {
  for (const rows of movingRows) await refreshPaths(service.parts.dataSource, rows, service.parts.clock());
};

test('a score sheet with all that hangs on it follows its commune into another province, and stays as it was', async () => {
  await desk.tell(
    [
      { id: before, level: 'PROVINCE', parentId: deskPlaces.country } as const,
      { id: after, level: 'PROVINCE', parentId: deskPlaces.country } as const,
      { id: commune, level: 'COMMUNE', parentId: before } as const,
    ].map(placeUnit),
  );
  const roundId = await desk.make('draftEmulationRound', 'EmulationRound', {
    ...{
      unitId: before,
      name: 'Thi đua',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      deadline: '2199-12-31',
    },
    ...{ maxPoints: '30', criteria: [{ key: 'a', title: 'Tuyên truyền', maxPoints: '30', maxBonus: '0' }] },
  });
  await desk.make('applyEmulationRound', 'EmulationRound', { roundId });
  const { emulationRound } = await desk.ask(
    'query($id: ID!) { emulationRound(id: $id) { sheets { nodes { id } } } }',
    { id: roundId },
  );
  const [{ id: sheetId }] = emulationRound.sheets.nodes;
  const command = (name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return desk.ask(`mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename } }`, {
      input,
    });
  };
  await command('giveScores', { sheetId, scores: [{ criterionKey: 'a', points: '28' }] });
  const evidence = {
    criterionKey: 'a',
    kind: 'REPORT',
    title: 'Báo cáo',
    link: 'https://example.com/bao-cao',
  };
  await command('attachEvidence', { sheetId, ...evidence });
  await command('moveScoreSheetOn', { sheetId, fromState: 'DRAFT' });
  const read = { action: 'score:read' };
  const old = await desk.grant('old province', [{ ...read, unitId: before }]);
  const heir = await desk.grant('new province', [{ ...read, unitId: after }]);
  const seen = async (actor: { id?: string }) =>
    (
      await desk.ask(
        'query($id: ID!) { scoreSheet(id: $id) { scores { points } evidence { title } } }',
        { id: sheetId },
        actor,
      )
    ).scoreSheet;
  const whole = { scores: [{ points: '28' }], evidence: [{ title: 'Báo cáo' }] };
  expect([await seen(old), await seen(heir)]).toEqual([whole, null]);
  await move();
  await refresh();
  expect([await seen(old), await seen(heir)]).toEqual([null, whole]);
  const paths: { path: string }[] = await rowsOfAllUnits(
    service,
    `SELECT path FROM score_sheet UNION ALL SELECT path FROM score UNION ALL SELECT path FROM score_evidence UNION ALL SELECT path FROM score_step`,
  );
  expect(paths).toHaveLength(4);
  expect(new Set(paths.map(({ path }) => path))).toEqual(
    new Set([`/${deskPlaces.country}/${after}/${commune}/`]),
  );
  const planted = overAllUnits(service, async (manager) => {
    await manager.query('UPDATE score SET points = 0');
  });
  await expect(planted).rejects.toThrow('is history');
});
