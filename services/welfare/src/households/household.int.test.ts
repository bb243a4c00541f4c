import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@mttq/testkit/eventually';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { send } from '@mttq/testkit/sample-bodies';
import { startTestService, type TestActor, type TestService } from '@mttq/testkit/test-service';
import { welfare } from '../app.ts';

let service: TestService;
let desk: FundDesk;
const officer = { id: 'officer' };
const reader = { id: 'reader' };

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  const hash = (id: string) => createHash('sha256').update(id).digest('hex');
  const at = (unitId: string, ...actions: string[]) => actions.map((action) => ({ action, unitId }));
  await desk.grant(
    '00000000-0000-7000-8000-0000000000aa',
    hash('officer'),
    at(places.commune, 'household:record', 'household:read', 'household:read-personal', 'household:erase'),
  );
  await desk.grant(
    '00000000-0000-7000-8000-0000000000ab',
    hash('reader'),
    at(places.otherProvince, 'household:read', 'household:read-personal'),
  );
  await eventually(async () => {
    const { data } = await service.ask('{ povertyStandard(on: "2023-01-01") { version } }');
    return data.povertyStandard !== null;
  });
});
afterAll(() => service.close());

const person = {
  headName: 'Nguyễn Văn Thử',
  birthYear: 1960,
  citizenId: '001060000001',
  address: 'Thôn Một',
  ethnicity: 'Mông',
};
let keys = 0;
const command = (name: string, input: object, actor: TestActor = officer) => {
  keys += 1;
  const type = name === 'recordHouseholdClass' ? 'HouseholdClassRecord' : 'Household';
  const keyed = /^record/.test(name) ? { idempotencyKey: `k${keys}` } : {};
  const shown =
    type === 'Household'
      ? 'id size maskedName isErased commitment'
      : 'id year householdClass standardVersion correctsId';
  return send(
    service,
    {
      command: name,
      input: { ...keyed, ...input },
      fields: `... on ${type} { ${shown} } ... on Refusal { code message }`,
    },
    actor,
  );
};
const record = (input: object = {}, actor?: TestActor) =>
  command('recordHousehold', { unitId: places.commune, size: 6, person, ...input }, actor);
const ask = async (query: string, actor: TestActor = officer) => {
  const { data, errors } = await service.ask(`{ ${query} }`, {}, actor);
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data;
};

describe('a household', () => {
  test('is shown by initials, and opened for a purpose that the audit keeps', async () => {
    const { id, maskedName } = await record();
    expect(maskedName).toBe('N.V.T.');
    const { household } = await ask(
      `household(id: "${id}") { maskedName person(purpose: HAND_OVER) { headName citizenId ethnicity } }`,
    );
    expect(household).toEqual({
      maskedName: 'N.V.T.',
      person: { headName: 'Nguyễn Văn Thử', citizenId: '001060000001', ethnicity: null },
    });
    const rows = await service.parts.dataSource.query(
      "SELECT actor_id, reason, unit_id FROM audit_log WHERE action = 'household:read-personal'",
    );
    expect(rows).toEqual([{ actor_id: 'officer', reason: 'HAND_OVER', unit_id: places.commune }]);
  });

  test('lies open nowhere: not in tables, events or the audit', async () => {
    const { id } = await record();
    const owner = service.parts.dataSource;
    const text: string = await owner.transaction(async (manager) => {
      await manager.query("SELECT set_config('app.scope', '/', true)");
      const tables = [
        'household',
        'household_key',
        'household_register',
        'outbox',
        'event_log',
        'audit_log',
        'command_answer',
      ];
      const rows = tables.map((table) => `SELECT t::text AS line FROM ${table} t`).join(' UNION ALL ');
      const [{ text }] = await manager.query(`SELECT string_agg(line, ' ') AS text FROM (${rows}) lines`);
      return text;
    });
    expect(text).toContain(id);
    for (const secret of ['Nguyễn', 'nguyenvanthu', '001060000001', 'Mông', 'Thôn Một'])
      expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  test('is not there for officers of another place, nor for the public', async () => {
    const { id } = await record();
    expect(await ask(`household(id: "${id}") { id }`, reader)).toEqual({ household: null });
    expect(await ask(`households(unitId: "${places.commune}") { nodes { id } }`, reader)).toEqual({
      households: { nodes: [] },
    });
    expect(await record({}, { id: 'administrator' })).toMatchObject({ __typename: 'Household' });
    await expect(ask(`household(id: "${id}") { id }`, { id: 'anonymous' })).rejects.toThrow(
      'UNAUTHENTICATED',
    );
    await expect(record({}, reader)).rejects.toThrow('FORBIDDEN');
    expect(await record({ unitId: places.otherProvince })).toMatchObject({ code: 'NotAllowed' });
    const unseen = await service.parts.dataSource.query('SELECT count(*)::int AS count FROM household');
    expect(unseen).toEqual([{ count: 0 }]);
  });

  test('is found by exact facts in scope, and the search is audited', async () => {
    const { id } = await record({
      person: { ...person, citizenId: '001060000777', headName: 'Lý Thị Tìm', birthYear: 1971 },
    });
    const find = (facts: string) =>
      ask(
        `householdsByFacts(input: { unitId: "${places.commune}", purpose: DOUBLE_HELP_CHECK, ${facts} }) { id }`,
      );
    expect(await find('citizenId: "001 060 000 777"')).toEqual({ householdsByFacts: [{ id }] });
    expect(await find('headName: "ly thi tim", birthYear: 1971')).toEqual({ householdsByFacts: [{ id }] });
    expect(await find('headName: "ly thi tim"')).toEqual({ householdsByFacts: [] });
    const [row] = await service.parts.dataSource.query(
      "SELECT count(*)::int AS count FROM audit_log WHERE reason = 'DOUBLE_HELP_CHECK'",
    );
    expect(row.count).toBe(3);
  });

  test('is corrected with a reason', async () => {
    const { id, commitment } = await record();
    const change = {
      householdId: id,
      size: 5,
      person: { headName: 'Nguyễn Văn Đúng', citizenId: '001060000222' },
    };
    expect(await command('changeHousehold', { ...change, reason: ' ' })).toMatchObject({
      code: 'ReasonNotValid',
    });
    const changed = await command('changeHousehold', { ...change, reason: 'ghi nhầm' });
    expect(changed).toMatchObject({ size: 5, maskedName: 'N.V.Đ.' });
    expect(changed.commitment).not.toBe(commitment);
  });

  test('is erased for good: what is personal is gone, what is counted stays', async () => {
    const { id, commitment } = await record({ person: { ...person, citizenId: '001060000333' } });
    await command('recordHouseholdClass', {
      householdId: id,
      year: 2024,
      householdClass: 'POOR',
      decidedOn: '2023-12-15',
    });
    const erase = { householdId: id, reason: 'theo yêu cầu của hộ' };
    expect(await command('eraseHousehold', erase)).toMatchObject({
      isErased: true,
      maskedName: null,
      commitment,
    });
    expect(await command('eraseHousehold', erase)).toMatchObject({ code: 'HouseholdErased' });
    const { household, householdsByFacts } = await ask(
      `household(id: "${id}") { size commitment classes { year householdClass } person(purpose: CASE_REVIEW) { headName } }
       householdsByFacts(input: { unitId: "${places.commune}", purpose: CASE_REVIEW, citizenId: "001060000333" }) { id }`,
    );
    expect(household).toEqual({
      size: 6,
      commitment,
      classes: [{ year: 2024, householdClass: 'POOR' }],
      person: null,
    });
    expect(householdsByFacts).toEqual([]);
    const change = { householdId: id, person, reason: 'ghi lại' };
    expect(await command('changeHousehold', change)).toMatchObject({ code: 'HouseholdErased' });
  });
});

describe('the class of a household', () => {
  const classify = (householdId: string, input: object) =>
    command('recordHouseholdClass', { householdId, ...input });

  test('is kept by year with the standard of the day, and later years rewrite nothing', async () => {
    const { id } = await record();
    expect(await classify(id, { year: 2024, householdClass: 'POOR', decidedOn: '2023-12-15' })).toMatchObject(
      { standardVersion: 'ND07_2021' },
    );
    expect(
      await classify(id, { year: 2025, householdClass: 'DIFFICULT', decidedOn: '2024-12-15' }),
    ).toMatchObject({ standardVersion: null });
    const again = { year: 2024, householdClass: 'NEAR_POOR', decidedOn: '2024-01-20' };
    expect(await classify(id, again)).toMatchObject({ code: 'ReasonNotValid' });
    const first = (await ask(`household(id: "${id}") { classes { id year } }`)).household.classes[1];
    expect(await classify(id, { ...again, reason: 'rà soát lại' })).toMatchObject({ correctsId: first.id });
    const { household } = await ask(`household(id: "${id}") { classes { year householdClass } }`);
    expect(household.classes).toEqual([
      { year: 2025, householdClass: 'DIFFICULT' },
      { year: 2024, householdClass: 'NEAR_POOR' },
    ]);
    const { households } = await ask(
      `households(unitId: "${places.commune}", year: 2024, householdClass: NEAR_POOR) { nodes { id } }`,
    );
    expect(households.nodes).toEqual([{ id }]);
  });

  test('is refused where no standard is on record, or for a day that has not come', async () => {
    const { id } = await record();
    const poor = { year: 2021, householdClass: 'POOR', decidedOn: '2021-06-01' };
    expect(await classify(id, poor)).toMatchObject({ code: 'HouseholdNotValid' });
    expect(await classify(id, { ...poor, year: 2100, decidedOn: '2099-12-31' })).toMatchObject({
      code: 'HouseholdNotValid',
    });
    expect(await classify(id, { ...poor, year: 2019, decidedOn: '2024-06-01' })).toMatchObject({
      code: 'HouseholdNotValid',
    });
  });
});
