import type { Proof } from './proof.ts';
import type { FoundUnit, Questions } from './questions.ts';

const heir = ({ successors }: FoundUnit): string =>
  successors.map(({ to }) => `${to.code} ${to.fullName}`).join(', ');

const countLevels = async (
  questions: Questions,
  asOf: string,
  knownAt: string | null = null,
): Promise<number[]> => {
  const counts: number[] = [];
  for (const level of ['PROVINCE', 'DISTRICT', 'COMMUNE'])
    counts.push(await questions.count({ level }, asOf, knownAt));
  return counts;
};

const countKinds = async (questions: Questions, asOf: string): Promise<number[]> => {
  const counts: number[] = [];
  for (const unitType of ['COMMUNE', 'WARD', 'SPECIAL_ZONE'])
    counts.push(await questions.count({ level: 'COMMUNE', unitType }, asOf));
  return counts;
};

const claimCounts = async (questions: Questions, { claim }: Proof): Promise<void> => {
  claim(
    'provinces, districts, communes on 2023-04-30',
    await countLevels(questions, '2023-04-30'),
    [63, 705, 10_599],
  );
  claim(
    'provinces, districts, communes on 2025-07-01',
    await countLevels(questions, '2025-07-01'),
    [34, 0, 3_321],
  );
  for (const asOf of ['2025-07-02', '2026-04-30', '2027-01-01'])
    claim(`districts on ${asOf}`, await questions.count({ level: 'DISTRICT' }, asOf), 0);
  claim('xã, phường, đặc khu on 2025-07-01', await countKinds(questions, '2025-07-01'), [2_621, 687, 13]);
  claim('xã, phường, đặc khu on 2026-04-30', await countKinds(questions, '2026-04-30'), [2_611, 697, 13]);
};

const claimPlaces = async (questions: Questions, { claim }: Proof): Promise<void> => {
  const places = [
    ['02935', 'Xã Trì Quang', '02926 Xã Xuân Quang'],
    ['02914', 'Xã Bản Cầm', '02902 Xã Phong Hải'],
    ['20341', 'Phường An Mỹ', '20341 Phường Tam Kỳ'],
  ] as const;
  for (const [code, name, to] of places) {
    const unit = await questions.unit(code, '2025-06-30');
    claim(`${code} became`, `${unit.fullName} → ${heir(unit)}`, `${name} → ${to}`);
  }
  const codes = [
    ['44', 'Tỉnh Quảng Bình', 'Tỉnh Quảng Trị'],
    ['15', 'Tỉnh Yên Bái', 'Tỉnh Lào Cai'],
  ] as const;
  for (const [code, before, after] of codes) {
    const names = [await questions.unit(code, '2025-06-30'), await questions.unit(code, '2025-07-01')];
    claim(
      `code ${code} before and after`,
      names.map((unit) => unit.fullName),
      [before, after],
    );
  }
  const district = await questions.unit('465', '2025-07-01');
  claim('Hướng Hóa 465 on 2025-07-01', district.__typename, 'UnitNotFound');
};

const claimDongNai = async (questions: Questions, { claim }: Proof): Promise<void> => {
  const before = await questions.unit('75', '2026-04-29');
  const after = await questions.unit('75', '2026-04-30');
  claim('Đồng Nai on 2026-04-29', [before.unitType, before.fullName], ['PROVINCE', 'Tỉnh Đồng Nai']);
  claim('Đồng Nai on 2026-04-30', [after.unitType, after.fullName], ['MUNICIPALITY', 'Thành phố Đồng Nai']);
  claim(
    'it is the same unit, changed through the change workflow',
    [after.id, after.version?.changeId != null],
    [before.id, true],
  );
};

/** What must hold of the tree that the product ships with. */
export const claimShippedTree = async (questions: Questions, proof: Proof): Promise<void> => {
  await claimCounts(questions, proof);
  await claimPlaces(questions, proof);
  await claimDongNai(questions, proof);
};

/** What must hold once the better source was imported; `before` is an instant of the time before that. */
export const claimCorrectedCounts = async (
  questions: Questions,
  { claim }: Proof,
  before: string,
): Promise<void> => {
  const march = '2025-03-01';
  claim(`provinces, districts, communes on ${march}`, await countLevels(questions, march), [63, 696, 10_047]);
  claim(`the same as known before`, await countLevels(questions, march, before), [63, 705, 10_599]);
  claim(
    'provinces, districts, communes on 2023-04-30',
    await countLevels(questions, '2023-04-30'),
    [63, 705, 10_599],
  );
  claim(
    'provinces, districts, communes on 2025-07-01',
    await countLevels(questions, '2025-07-01'),
    [34, 0, 3_321],
  );
  const extents = ({ successors }: FoundUnit) => successors.map(({ extent }) => extent);
  const now = extents(await questions.unit('02935', '2025-06-30'));
  const then = extents(await questions.unit('02935', '2025-06-30', before));
  claim('extent of Trì Quang → Xuân Quang, now and as known before', [now, then], [['FULL'], ['UNSTATED']]);
  const baChe = [
    await questions.unit('06978', '2025-07-01'),
    await questions.unit('06970', '2025-07-01', before),
  ];
  claim(
    'Xã Ba Chẽ 06978, known before as 06970',
    baChe.map((unit) => unit.fullName),
    ['Xã Ba Chẽ', 'Xã Ba Chẽ'],
  );
  claim('it is the same unit', baChe[0]?.id, baChe[1]?.id);
  const sinceWhen = [await questions.unit('75', '2026-07-01'), await questions.unit('25270', '2026-07-01')];
  claim(
    'Đồng Nai and one of its wards keep the true day of their change',
    sinceWhen.map((unit) => unit.version?.validFrom),
    ['2026-04-30', '2026-04-30'],
  );
};
