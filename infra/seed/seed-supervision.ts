import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import { createGraphClient } from './graph-client.ts';
import type { Ask } from './import-edition.ts';

type Surroundings = { readonly graphUrl: string; token(actor: string): Promise<string> };

/** The units of today that keep the records of units that have ended. */
export type Keepers = { readonly laoCai: string; readonly quangTri: string };

type Answer = { readonly id?: string; readonly refusedAs?: string; readonly message?: string };

const refusal = '... on Refusal { refusedAs: code message }';
const waitMs = 500;
const deadlineMs = 180_000;

const idOf = (what: string, { id, refusedAs, message }: Answer): string => {
  if (id === undefined) throw new Fault('SEED_REFUSED', `${what}: ${refusedAs}: ${message}`);
  return id;
};

const district = 'Một huyện của tỉnh Lào Cai; văn bản không nêu tên huyện';
const province = 'Tỉnh Quảng Trị (trước ngày 01/07/2025)';
const citizens =
  'Giám sát việc tiếp công dân, giải quyết khiếu nại, tố cáo của công dân tại địa phương, cơ sở';

type Command = {
  readonly key: string;
  readonly command: string;
  readonly type: string;
  readonly input: object;
};

const programmes = ({ laoCai, quangTri }: Keepers): Command[] => [
  {
    key: '000 A006 A007',
    command: 'draftSupervisionProgramme',
    type: 'SupervisionProgramme',
    input: {
      unitId: laoCai,
      placeText: district,
      year: 2020,
      title: 'Các cuộc giám sát, tiếp xúc, đối thoại năm 2020 (tài liệu 000)',
      items: [],
      dialoguesTarget: 4,
      roundsTarget: 7,
    },
  },
  {
    key: '003 programme',
    command: 'draftSupervisionProgramme',
    type: 'SupervisionProgramme',
    input: {
      unitId: quangTri,
      placeText: province,
      year: 2020,
      title: 'Chương trình giám sát năm 2020 (tài liệu 003)',
      items: [{ title: citizens, kind: 'SUPERVISION', form: 'DELEGATION' }],
    },
  },
];

const party = (name: string) => ({ name });

const agreements = ({ quangTri: unitId }: Keepers): Command[] =>
  [
    {
      key: '003 A033',
      kind: 'COORDINATION',
      number: '1846/CTPH',
      title: citizens,
      parties: [
        'Ban Thường trực UBMTTQVN tỉnh',
        'Thanh tra tỉnh',
        'Sở Tư pháp',
        'Hội Luật gia tỉnh',
        'Đoàn Luật sư tỉnh',
      ].map(party),
      // The paper names no first day: it was in force in the year that the paper plans.
      validFrom: '2020-01-01',
    },
    {
      key: '003 A034',
      kind: 'COORDINATION',
      title: 'Thực hiện giảm nghèo bền vững, xây dựng nông thôn mới, đô thị văn minh giai đoạn 2017 – 2020',
      parties: ['Uỷ ban nhân dân tỉnh', 'Uỷ ban MTTQ Việt Nam tỉnh'].map(party),
      validFrom: '2017-01-01',
      validTo: '2020-12-31',
    },
    {
      key: '003 A035',
      kind: 'ACTION',
      title:
        'Chương trình hành động của MTTQ Việt Nam thực hiện công tác phòng, chống tham nhũng, lãng phí giai đoạn 2018-2020',
      parties: ['Uỷ ban MTTQ Việt Nam tỉnh'].map(party),
      validFrom: '2018-01-01',
      validTo: '2020-12-31',
    },
    {
      key: '003 A036',
      kind: 'AGREEMENT',
      title: 'Thỏa thuận cấp cao 3 tỉnh Quảng Trị - Salavan - Savannakhet giai đoạn 2019-2022',
      parties: ['Tỉnh Quảng Trị', 'Tỉnh Salavan', 'Tỉnh Savannakhet'].map(party),
      validFrom: '2019-01-01',
      validTo: '2022-12-31',
    },
  ].map(({ key, ...input }) => ({
    key,
    command: 'recordCoordinationProgramme',
    type: 'CoordinationProgramme',
    input: { unitId, placeText: province, ...input },
  }));

const phases = [
  ['BEFORE', 'trước bầu cử'],
  ['ON_DAY', 'trong ngày bầu cử'],
  ['AFTER', 'sau bầu cử'],
  ['COUNTING', 'kết quả kiểm phiếu'],
] as const;

const elections = ({ quangTri: unitId }: Keepers): Command[] =>
  phases.map(([phase, words]) => ({
    key: `003 A040 ${phase}`,
    command: 'planRound',
    type: 'SupervisionRound',
    input: {
      unitId,
      outsideReason:
        'Ghi theo kế hoạch công tác năm 2020 của tỉnh (tài liệu 003); chương trình năm 2021 không có trong tài liệu',
      kind: 'SUPERVISION',
      form: 'DELEGATION',
      title: `Giám sát bầu cử đại biểu Quốc hội và HĐND các cấp nhiệm kỳ 2021-2026: ${words}`,
      contentArea: 'Bầu cử',
      precision: 'YEAR',
      on: '2021-01-01',
      phase,
      bodies: [{ name: 'Uỷ ban bầu cử tỉnh' }],
    },
  }));

const send = async (ask: Ask, { key, command, type, input }: Command): Promise<string> => {
  const inputType = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const variables = { input: { idempotencyKey: `seed supervision ${key}`, ...input } };
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const answer = await ask(
      `mutation ($input: ${inputType}!) { ${command}(input: $input) { ... on ${type} { id } ${refusal} } }`,
      variables,
    );
    const result = answer[command] as Answer;
    // The service learns of units by events: right after the tree was seeded it may be behind.
    if (result.refusedAs !== 'UnitNotKnown' || Date.now() > deadline) return idOf(key, result);
    await wait(waitMs);
  }
};

/** Enters the facts of the seed documents about supervision; answers with their ids by key. Harmless when repeated. */
export const enterSupervisionFacts = async (
  ask: Ask,
  keepers: Keepers,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  for (const command of [...programmes(keepers), ...agreements(keepers), ...elections(keepers)])
    ids.set(command.key, await send(ask, command));
  return ids;
};

/** Enters them in the running system, kept by the provinces of today. */
export const seedSupervision = async (
  surroundings: Surroundings,
  report: (line: string) => void,
): Promise<void> => {
  const ask = createGraphClient(surroundings.graphUrl, () => surroundings.token('administrator'));
  const { laoCai, quangTri } = await ask(
    `{ laoCai: unit(code: "15", edition: QD19_2025, asOf: "2025-07-01") { ... on Unit { id } ${refusal} }
       quangTri: unit(code: "44", edition: QD19_2025, asOf: "2025-07-01") { ... on Unit { id } ${refusal} } }`,
  );
  const keepers = {
    laoCai: idOf('Lào Cai', laoCai as Answer),
    quangTri: idOf('Quảng Trị', quangTri as Answer),
  };
  const ids = await enterSupervisionFacts(ask, keepers);
  report(`seed: ${ids.size} facts of 2 documents about supervision`);
};
