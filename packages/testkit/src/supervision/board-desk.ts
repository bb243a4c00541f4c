import { randomUUID } from 'node:crypto';
import { unitChanged } from '@mttq/contracts/organisation/unit-changed';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { places } from '../fund-desk.ts';
import { type ToldFact, tellService } from '../tell-service.ts';
import type { TestActor, TestService } from '../test-service.ts';
import { openSupervisionDesk, type SupervisionDesk } from './supervision-desk.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
type Answer = Promise<any>;

/** An heir of a unit, and how much of it the heir received. */
export type Heir = { readonly unitId: string; readonly extent: 'FULL' | 'PARTIAL' | 'UNSTATED' };

/** A desk of community boards: their commands as one call each, on a tree that grows and changes as a test needs it. */
export type BoardDesk = SupervisionDesk & {
  tell(facts: readonly ToldFact[]): Promise<void>;
  /** A commune of the sample province, or of the one given. */
  newCommune(provinceId?: string): Promise<string>;
  /** A province of its own; `move` lets a commune lie elsewhere from a day on. */
  newProvince(): Promise<{
    province: string;
    move(unitId: string, parentId: string, from: string): Promise<void>;
  }>;
  /** Ends a commune on a day, with its heirs. */
  end(unitId: string, on: string, heirs: readonly Heir[]): Promise<void>;
  /** Proposes an inspection board of three, elected on 2023-10-01, unless the input says otherwise. */
  propose(input?: object, actor?: TestActor): Answer;
  recognise(boardId: string, actor?: TestActor): Answer;
  recognised(input?: object): Answer;
  /** A command that answers with a board. */
  board(id: string, actor?: TestActor): Answer;
  onBoard(command: string, input: object, actor?: TestActor): Answer;
  /** A command that answers with a round; `planBoardRound` plans an inspection of a road in March 2024 unless told otherwise. */
  round(command: string, input: object, actor?: TestActor): Answer;
  proposal(command: string, input: object, actor?: TestActor): Answer;
  /** A round with a violation of 12,000,000 đồng, reported on 2024-03-25, and a proposal sent on 2024-04-01. */
  reported(boardId: string): Promise<{ roundId: string; findingId: string; proposalId: string }>;
};

const provenance = { changeId: null, importId: null, documentId: null, reason: 'sample tree' };

type Lying = { readonly parentId: string; readonly level: 'PROVINCE' | 'COMMUNE' };

const version = (unitId: string, { parentId, level }: Lying, days: readonly (string | null)[]) => ({
  ...{ versionId: randomUUID(), code: unitId.slice(-5), codeEdition: 'QD19_2025', level, unitType: level },
  ...{ name: unitId.slice(-5), fullName: unitId.slice(-5), parentUnitId: parentId },
  ...{ validFrom: days[0] ?? null, validUntil: days[1] ?? null },
  ...{ attestedFrom: '2020-01-01', attestedUntil: null },
});

const boardFields = `... on CommunityBoard { id state memberCount recognisedOn endedOn structure { women } unit { id }
  steps { kind on } }`;
const roundFields =
  '... on CommunityRound { id state violations violationAmount reportedOn unit { id } proposals { id state } }';
const proposalFields = `... on BoardProposal { id state outcome ending isOverdue money landSquareMetres unit { id }
  deadline { dueOn state rule { ruleSet confidence } } recoveries { on money landSquareMetres } }`;

const commandsOf = (desk: SupervisionDesk) => {
  const send = (fields: string) => (command: string, input: object, actor?: TestActor) =>
    desk.send({ command, fields, input }, actor);
  const [onBoard, onRound, proposal] = [send(boardFields), send(roundFields), send(proposalFields)];
  const propose: BoardDesk['propose'] = (input = {}, actor) =>
    onBoard(
      'proposeBoard',
      {
        ...{ unitId: places.commune, kind: 'PEOPLES_INSPECTION', electedOn: '2023-10-01' },
        ...{ minutesDocumentId: randomUUID(), termFrom: '2023-10-01', termTo: '2028-09-30' },
        seats: [
          { office: 'HEAD', areaId: randomUUID(), personId: randomUUID() },
          { office: 'DEPUTY', areaId: randomUUID(), personId: randomUUID() },
          { office: 'MEMBER', areaId: randomUUID() },
        ],
        structure: { women: 1, ethnicMinorities: 0, nonParty: 2 },
        ...input,
      },
      actor,
    );
  const recognise: BoardDesk['recognise'] = (boardId, actor) =>
    onBoard('recogniseBoard', { boardId, on: '2023-10-05', documentId: randomUUID() }, actor);
  const recognised: BoardDesk['recognised'] = async (input) => recognise((await propose(input)).id);
  const round: BoardDesk['round'] = (command, input, actor) => {
    const usual = { title: 'Giám sát làm đường liên thôn', precision: 'MONTH', on: '2024-03-01' };
    return onRound(command, command === 'planBoardRound' ? { ...usual, ...input } : input, actor);
  };
  const reported: BoardDesk['reported'] = async (boardId) => {
    const { id: boardRoundId } = await round('planBoardRound', { boardId });
    const documentId = randomUUID();
    await round('startBoardRound', { boardRoundId, on: '2024-03-01' });
    const finding = await desk.send({
      command: 'recordBoardFinding',
      fields: '... on Finding { id amount }',
      input: {
        ...{ boardRoundId, kind: 'VIOLATION', severity: 'HIGH', text: 'Thiếu chiều dày mặt đường' },
        ...{ evidenceIds: [documentId], amount: '12000000' },
      },
    });
    await round('reportBoardRound', { boardRoundId, on: '2024-03-25', documentId });
    const sent = await proposal('sendBoardProposal', {
      ...{ boardRoundId, on: '2024-04-01', body: { name: 'Uỷ ban nhân dân xã' }, documentId },
      ...{ text: 'Thu hồi phần thiếu', findingIds: [finding.id], money: '12000000', landSquareMetres: 150 },
    });
    return { roundId: boardRoundId, findingId: finding.id, proposalId: sent.id };
  };
  return { onBoard, round, proposal, propose, recognise, recognised, reported };
};

/** Tells the service the sample tree of `places` and sits down. */
export const openBoardDesk = async (service: TestService): Promise<BoardDesk> => {
  const desk = await openSupervisionDesk(service);
  const tell: BoardDesk['tell'] = (facts) =>
    tellService(service.parts.dataSource, service.projections, facts);
  const standing = new Map<string, { readonly versionId: string; readonly lying: Lying }>();
  const establish = async (lying: Lying): Promise<string> => {
    const unitId = randomUUID();
    const first = version(unitId, lying, []);
    standing.set(unitId, { versionId: first.versionId, lying });
    const data = { unitId, superseded: [], recorded: [first], ...provenance };
    await tell([{ contract: unitEstablished, aggregateId: unitId, data }]);
    return unitId;
  };
  const before = (unitId: string) => {
    const found = standing.get(unitId);
    if (found === undefined) throw new Error(`${unitId} was not made at this desk`);
    return found;
  };
  return {
    ...desk,
    ...commandsOf(desk),
    tell,
    newCommune: (parentId = places.province) => establish({ parentId, level: 'COMMUNE' }),
    newProvince: async () => ({
      province: await establish({ parentId: places.country, level: 'PROVINCE' }),
      move: async (unitId, parentId, from) => {
        const { versionId, lying } = before(unitId);
        const later = version(unitId, { ...lying, parentId }, [from]);
        standing.set(unitId, { versionId: later.versionId, lying: { ...lying, parentId } });
        const recorded = [version(unitId, lying, [null, from]), later];
        const data = { unitId, superseded: [versionId], recorded, ...provenance };
        await tell([{ contract: unitChanged, aggregateId: unitId, data }]);
      },
    }),
    end: async (unitId, on, heirs) => {
      const { versionId, lying } = before(unitId);
      const recorded = [version(unitId, lying, [null, on])];
      const ended = { unitId, superseded: [versionId], recorded, endedOn: on, endedOnCertainty: 'EXACT' };
      const links = heirs.map((heir) => ({
        ...{ linkId: randomUUID(), fromUnitId: unitId, toUnitId: heir.unitId, extent: heir.extent },
        ...{ effectiveOn: on, includesPopulation: null, article: null, clause: null },
      }));
      const lineage = { unitId, superseded: [], recorded: links, ...provenance };
      await tell([
        { contract: unitEnded, aggregateId: unitId, data: { ...ended, ...provenance } },
        { contract: unitLineageEffective, aggregateId: unitId, data: lineage },
      ]);
    },
    board: async (id, actor) =>
      (await desk.query(`query($id: ID!) { communityBoard(id: $id) { ${boardFields} } }`, { id }, actor))
        .communityBoard,
  };
};
