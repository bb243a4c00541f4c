import { createHash, randomUUID } from 'node:crypto';
import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { type ToldFact, tellService } from '../tell-service.ts';
import type { TestActor, TestService } from '../test-service.ts';

/** A unit of a small tree: its id, its level and the unit one step up; days only where it did not always stand. */
export type DeskUnit = {
  readonly id: string;
  readonly level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  readonly parentId: string | null;
  readonly validFrom?: string;
  readonly validUntil?: string;
};

const id = (number: number): string => `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`;

/** A country, two provinces and three communes; a district that ended with the reform of 2025. */
export const deskPlaces = {
  country: id(1),
  province: id(2),
  otherProvince: id(3),
  commune: id(4),
  secondCommune: id(5),
  thirdCommune: id(6),
  farCommune: id(7),
  formerDistrict: id(8),
} as const;

const deskTree: readonly DeskUnit[] = [
  { id: deskPlaces.country, level: 'CENTRAL', parentId: null },
  { id: deskPlaces.province, level: 'PROVINCE', parentId: deskPlaces.country },
  { id: deskPlaces.otherProvince, level: 'PROVINCE', parentId: deskPlaces.country },
  { id: deskPlaces.commune, level: 'COMMUNE', parentId: deskPlaces.province },
  { id: deskPlaces.secondCommune, level: 'COMMUNE', parentId: deskPlaces.province },
  { id: deskPlaces.thirdCommune, level: 'COMMUNE', parentId: deskPlaces.province },
  { id: deskPlaces.farCommune, level: 'COMMUNE', parentId: deskPlaces.otherProvince },
  {
    id: deskPlaces.formerDistrict,
    level: 'DISTRICT',
    parentId: deskPlaces.province,
    validUntil: '2025-07-01',
  },
];

const provenance = { changeId: null, importId: null, documentId: null, reason: 'sample tree' };

const versionOf = ({ id: unitId, level, parentId, validFrom, validUntil }: DeskUnit, versionId: string) => ({
  ...{ versionId, level, code: unitId.slice(-5), codeEdition: 'QD19_2025', name: unitId.slice(-5) },
  unitType: level === 'CENTRAL' ? 'COUNTRY' : level,
  fullName: unitId.slice(-5),
  parentUnitId: parentId,
  validFrom: validFrom ?? null,
  validUntil: validUntil ?? null,
  attestedFrom: '2004-01-01',
  attestedUntil: null,
});

/** The fact that a unit stands in the tree. */
export const placeUnit = (unit: DeskUnit): ToldFact => ({
  contract: unitEstablished,
  aggregateId: unit.id,
  data: { unitId: unit.id, superseded: [], recorded: [versionOf(unit, unit.id)], ...provenance },
});

/** An heir of a unit, and how much of it the heir received. */
export type DeskHeir = {
  readonly unitId: string;
  readonly extent: 'FULL' | 'PARTIAL' | 'REMAINDER' | 'UNSTATED';
};

/** The facts that a unit ended on a day and went to its heirs. */
export const endUnit = (unit: DeskUnit, endedOn: string, heirs: readonly DeskHeir[]): ToldFact[] => {
  const recorded = [versionOf({ ...unit, validUntil: endedOn }, randomUUID())];
  const ended = { unitId: unit.id, superseded: [unit.id], recorded, endedOn, endedOnCertainty: 'EXACT' };
  const links = heirs.map(({ unitId, extent }) => ({
    ...{ linkId: randomUUID(), fromUnitId: unit.id, toUnitId: unitId, extent, effectiveOn: endedOn },
    ...{ includesPopulation: true, article: null, clause: null },
  }));
  const lineage = { unitId: unit.id, superseded: [], recorded: links, ...provenance };
  return [
    { contract: unitEnded, aggregateId: unit.id, data: { ...ended, ...provenance } },
    { contract: unitLineageEffective, aggregateId: unit.id, data: lineage },
  ];
};

type Sending = { readonly fields?: string; readonly actor?: TestActor };

/** Desk of the campaigns service: commands and questions as one call each, through its graph. */
export type PlanDesk = {
  /** Sends a command with a key of its own unless the input has one; answers with the member of the result union. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  send(command: string, input: object, how?: Sending): Promise<any>;
  /** Sends a command that must succeed and answers with the id of its result. */
  make(command: string, type: string, input: object): Promise<string>;
  /** Asks; throws on an error of the graph. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  ask(query: string, variables?: object, actor?: TestActor): Promise<any>;
  /** Tells the service facts of the organisation service. */
  tell(facts: readonly ToldFact[]): Promise<void>;
  /** Gives an account rights from 2020 on; answers with the account. */
  grant(
    name: string,
    rights: readonly { readonly action: string; readonly unitId: string }[],
  ): Promise<TestActor>;
  /** An issued plan of a unit for a year. */
  issuedPlan(unitId: string, input?: object): Promise<string>;
};

/** Tells the service a tree and sits down. */
export const openPlanDesk = async (
  service: TestService,
  tree: readonly DeskUnit[] = deskTree,
): Promise<PlanDesk> => {
  const tell: PlanDesk['tell'] = (facts) => tellService(service.parts.dataSource, service.projections, facts);
  await tell(tree.map(placeUnit));
  const ask: PlanDesk['ask'] = async (query, variables = {}, actor = {}) => {
    const { data, errors } = await service.ask(query, variables, actor);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const send: PlanDesk['send'] = async (command, input, { fields = '', actor = {} } = {}) => {
    const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${command}(input: $input) { __typename ${fields} ... on Refusal { code message } } }`;
    const data = await ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, actor);
    return data[command];
  };
  const make: PlanDesk['make'] = async (command, type, input) => {
    const made = await send(command, input, { fields: `... on ${type} { id }` });
    if (made.__typename !== type) throw new Error(`${command} was refused: ${JSON.stringify(made)}`);
    return made.id;
  };
  return {
    ...{ tell, ask, send, make },
    grant: async (name, rights) => {
      const subjectHash = createHash('sha256').update(name).digest('hex');
      const personId = randomUUID();
      const held = rights.map(({ action, unitId }) => ({
        ...{ actionName: action, unitId, validFrom: '2020-01-01', validUntil: null },
      }));
      const data = { personId, subjectHash, rights: held };
      await tell([{ contract: rightsChanged, aggregateId: personId, data }]);
      return { id: name };
    },
    issuedPlan: async (unitId, input = {}) => {
      const content = { title: 'Kế hoạch năm 2026', startsOn: '2026-01-01', endsOn: '2026-12-31', ...input };
      const planId = await make('draftPlan', 'Plan', { unitId, content });
      await make('submitPlan', 'Plan', { planId });
      return make('issuePlan', 'Plan', { planId, number: '01/KH-MTTQ-BTT', issuedOn: '2026-01-05' });
    },
  };
};
