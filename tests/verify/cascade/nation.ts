import type { DeskUnit, PlanDesk } from '@mttq/testkit/campaigns/plan-desk';

type Report = (line: string) => void;

const provinceCount = 34;
const communeCount = 3_321;
const wide = 6;

const unitId = (number: number): string => `00000000-0000-7000-b000-${String(number).padStart(12, '0')}`;

/** A country, 34 provinces and 3,321 communes. */
export const nation = (): readonly DeskUnit[] => {
  const country: DeskUnit = { id: unitId(1), level: 'CENTRAL', parentId: null };
  const provinces = Array.from(
    { length: provinceCount },
    (_, at): DeskUnit => ({ id: unitId(100 + at), level: 'PROVINCE', parentId: country.id }),
  );
  const communes = Array.from(
    { length: communeCount },
    (_, at): DeskUnit => ({
      ...{ id: unitId(10_000 + at), level: 'COMMUNE' },
      parentId: provinces[at % provinceCount]?.id ?? null,
    }),
  );
  return [country, ...provinces, ...communes];
};

// Does `work` for all items, a few at a time, in the order of the items.
const forAll = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> => {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: wide }, worker));
};

const inRequest = 40;

/** Sends one command for many inputs, dozens in a request; answers with the ids in their order. */
const sendMany = async (desk: PlanDesk, command: string, inputs: readonly object[]): Promise<string[]> => {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input!`;
  const parts: { readonly at: number; readonly inputs: readonly object[] }[] = [];
  for (let at = 0; at < inputs.length; at += inRequest)
    parts.push({ at, inputs: inputs.slice(at, at + inRequest) });
  const ids: string[] = [];
  await forAll(parts, async ({ at, inputs: some }) => {
    const variables = some.map((_, number) => `$i${number}: ${type}`).join(' ');
    const commands = some.map(
      (_, number) =>
        `c${number}: ${command}(input: $i${number}) { ... on Plan { id } ... on Refusal { code } }`,
    );
    const keyed = some.map((input, number) => [
      `i${number}`,
      { idempotencyKey: `${command} ${at + number}`, ...input },
    ]);
    const answer = await desk.ask(
      `mutation(${variables}) { ${commands.join(' ')} }`,
      Object.fromEntries(keyed),
    );
    for (const number of some.keys()) ids[at + number] = answer[`c${number}`].id;
  });
  return ids;
};

/** One issued plan a unit, each under the plan of the unit above; answers with the plan of each unit. */
export const issuePlans = async (
  desk: PlanDesk,
  units: readonly DeskUnit[],
  report: Report,
): Promise<ReadonlyMap<string, string>> => {
  const plans = new Map<string, string>();
  for (const level of ['CENTRAL', 'PROVINCE', 'COMMUNE'] as const) {
    const some = units.filter((unit) => unit.level === level);
    const drafts = some.map(({ id, parentId }) => {
      const above = plans.get(parentId ?? '');
      const content = {
        ...{ title: 'Kế hoạch năm 2026', startsOn: '2026-01-01', endsOn: '2026-12-31' },
        parentPlanIds: above === undefined ? [] : [above],
      };
      return { idempotencyKey: `draft ${id}`, unitId: id, content };
    });
    const ids = await sendMany(desk, 'draftPlan', drafts);
    await sendMany(
      desk,
      'submitPlan',
      ids.map((planId) => ({ idempotencyKey: `submit ${planId}`, planId })),
    );
    const issue = { number: '01/KH-MTTQ-BTT', issuedOn: '2026-01-05' };
    await sendMany(
      desk,
      'issuePlan',
      ids.map((planId) => ({ idempotencyKey: `issue ${planId}`, planId, ...issue })),
    );
    for (const [at, unit] of some.entries()) plans.set(unit.id, ids[at] ?? '');
    report(`  ${plans.size} plans issued`);
  }
  return plans;
};

const rootValue = 3_321_000;
const provinceValue = 95_000;
const communeValue = 900;

/** Hands one target down from the country through the provinces to every commune, a reserve left at each; answers with its id. */
export const handDown = async (
  desk: PlanDesk,
  units: readonly DeskUnit[],
  plans: ReadonlyMap<string, string>,
): Promise<string> => {
  const [country] = units;
  const indicatorId = await desk.make('defineIndicator', 'Indicator', {
    ...{ unitId: country?.id, key: 'UNITY_HOUSES', measure: 'HOUSE', aggregation: 'SUM' },
    definition: { name: 'Nhà Đại đoàn kết' },
  });
  const planId = plans.get(country?.id ?? '');
  const aim = { quantity: `${rootValue} nhà` };
  const root = await desk.make('setTarget', 'Target', { planId, indicatorId, aim });
  const sharesOf = (parentId: string | undefined, value: number) =>
    units.flatMap((unit) =>
      unit.parentId === parentId ? [{ unitId: unit.id, aim: { quantity: String(value) } }] : [],
    );
  const shares = sharesOf(country?.id, provinceValue);
  await desk.make('assignTargets', 'Target', { parentTargetId: root, shares });
  const { target } = await desk.ask(
    'query($id: ID!) { target(id: $id) { children(first: 100) { nodes { id unit { id } } } } }',
    { id: root },
  );
  await forAll(target.children.nodes as { id: string; unit: { id: string } }[], async ({ id, unit }) => {
    await desk.make('acceptTarget', 'Target', { targetId: id, planId: plans.get(unit.id) });
    const below = sharesOf(unit.id, communeValue);
    await desk.make('assignTargets', 'Target', { parentTargetId: id, shares: below });
  });
  return root;
};
