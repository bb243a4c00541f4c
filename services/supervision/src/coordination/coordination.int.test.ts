import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { places } from '@mttq/testkit/fund-desk';
import { openSupervisionDesk, type SupervisionDesk } from '@mttq/testkit/supervision/supervision-desk';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { supervision } from '../app.ts';

let service: TestService;
let desk: SupervisionDesk;

beforeAll(async () => {
  service = await startTestService(supervision);
  desk = await openSupervisionDesk(service);
}, 60_000);

afterAll(async () => {
  await service.close();
});

const party = (name: string) => ({ name });
const usual = {
  unitId: places.province,
  kind: 'COORDINATION',
  number: '1846/CTPH',
  title: 'Phối hợp giám sát tiếp công dân',
  parties: [party('Ban Thường trực UBMTTQVN tỉnh'), party('Thanh tra tỉnh')],
  validFrom: '2017-01-01',
  validTo: '2020-12-31',
};
const record = (input: object = {}, actor: TestActor = {}) =>
  desk.send(
    {
      command: 'recordCoordinationProgramme',
      fields:
        '... on CoordinationProgramme { id number parties { name } isInForce(on: "2020-12-31") rounds { id } }',
      input: { ...usual, ...input },
    },
    actor,
  );

describe('a coordination programme', () => {
  test('is in force to its last day, and shows the rounds that follow from it', async () => {
    const { id, isInForce } = await record();
    expect(isInForce).toBe(true);
    const ask = async (inForceOn: string) =>
      (
        await desk.query(
          'query($unitId: ID!, $on: Date) { coordinationProgrammes(unitId: $unitId, inForceOn: $on) { nodes { id } } }',
          { unitId: places.country, on: inForceOn },
        )
      ).coordinationProgrammes.nodes;
    expect(await ask('2020-12-31')).toContainEqual({ id });
    expect(await ask('2021-01-01')).not.toContainEqual({ id });
    const round = {
      unitId: places.province,
      outsideReason: 'theo chương trình phối hợp',
      kind: 'SUPERVISION',
      form: 'JOINT',
      title: 'Tiếp công dân',
      precision: 'YEAR',
      on: '2020-06-01',
      bodies: [{ name: 'Uỷ ban nhân dân huyện' }],
    };
    const plan = (coordinationProgrammeId: string) =>
      desk.send({
        command: 'planRound',
        fields: '... on SupervisionRound { id }',
        input: { ...round, coordinationProgrammeId },
      });
    expect(await plan(randomUUID())).toMatchObject({ code: 'CoordinationProgrammeNotFound' });
    const planned = await plan(id);
    const { coordinationProgramme } = await desk.query(
      'query($id: ID!) { coordinationProgramme(id: $id) { rounds { id } } }',
      { id },
    );
    expect(coordinationProgramme.rounds).toEqual([{ id: planned.id }]);
  });

  test('is refused with one party, a party twice, days the wrong way round, or without the right there', async () => {
    const refused = { code: 'CoordinationProgrammeNotValid' };
    expect(await record({ parties: [party('Một bên')] })).toMatchObject(refused);
    expect(await record({ parties: [party('Một bên')], kind: 'ACTION' })).toMatchObject({
      number: '1846/CTPH',
    });
    expect(await record({ parties: [party('a'), party('a')] })).toMatchObject(refused);
    expect(await record({ validTo: '2016-12-31' })).toMatchObject(refused);
    expect(await record({ title: 'a\u0000b' })).toMatchObject({ code: 'TextNotValid' });
    expect(await record({ unitId: randomUUID() })).toMatchObject({ code: 'UnitNotKnown' });
    const stranger = await desk.grant('stranger', [
      { action: 'coordination:record', unitId: places.otherProvince },
    ]);
    expect(await record({}, stranger)).toMatchObject({ code: 'NotAllowed' });
  });
});
