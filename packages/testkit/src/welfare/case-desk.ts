import { createHash } from 'node:crypto';
import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { newId } from '@mttq/platform/new-id';
import { eventually } from '../eventually.ts';
import { type FundDesk, openFundDesk, places } from '../fund-desk.ts';
import { type CommandAnswer, send } from '../sample-bodies.ts';
import { tellService } from '../tell-service.ts';
import type { TestActor, TestService } from '../test-service.ts';

const refusal = '... on Refusal { code message }';
const shown = `... on BeneficiaryCase { id state approvedAmount handedOverAmount classAtDecision standardVersion nextMoves awaitsAssignment unit { id } } ${refusal}`;
const house = `... on HouseProject { id state } ${refusal}`;
const watch = `... on LivelihoodWatch { id state keepUntil asksRepayment } ${refusal}`;
const fieldsOf: Readonly<Record<string, string>> = {
  recordHousehold: `... on Household { id maskedName } ${refusal}`,
  recordHouseholdClass: `... on HouseholdClassRecord { id } ${refusal}`,
  planHouse: house,
  moveHouse: house,
  recordFundingLine: house,
  startLivelihoodWatch: watch,
  recordLivelihoodCheck: watch,
  reserveCasePayment: `... on Payment { id amount state } ${refusal}`,
  approveCase: `${shown} ... on DoubleHelpFound { overlaps { caseId rule matchedBy amount unit { id } } }`,
};

/** A rural commune's desk for cases: commands of the welfare service as one call each. Two persons: a maker and an approver. */
export type CaseDesk = {
  readonly funds: FundDesk;
  readonly maker: TestActor;
  readonly approver: TestActor;
  /** Sends a command with a key of its own unless the input has one; by the maker unless said otherwise. */
  readonly send: (command: string, input: object, actor?: TestActor) => Promise<CommandAnswer>;
  /** Records a household that counts as poor since 2023 and answers with its id. */
  readonly household: (person?: object, unitId?: string) => Promise<string>;
  /** Opens a case and takes it as far as the appraisal; answers with its id. */
  readonly appraised: (householdId: string, input?: object) => Promise<string>;
  /** Asks as the approver, who may read; throws on an error of the graph. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  readonly ask: (query: string, actor?: TestActor) => Promise<any>;
};

const surveyAnswers = [
  { code: 'NAME', value: 'Người Thử Một' },
  { code: 'MEMBERS', value: '5' },
  { code: 'ADDRESS', value: 'Thôn Một' },
  { code: 'CLASS', value: 'POOR' },
  { code: 'RELIGION', value: 'Kín' },
  { code: 'HOUSE', value: 'dột nát' },
  { code: 'NEED', value: 'SELF_BUILD' },
];

/** The form of a survey, filled in. */
export const sampleSurvey = {
  templateVersion: 'NHA_O_2026',
  surveyedOn: '2024-01-10',
  signers: ['FRONT_WORK_HEAD', 'HOUSEHOLD'],
  answers: surveyAnswers,
};

/** Rights of the two persons in a unit and below. */
const grant = async (service: TestService, subject: string, unitId: string) => {
  const mine = [
    'case:record',
    'house:record',
    'livelihood:record',
    'case:read',
    'case:appraise',
    'household:record',
    'household:read',
    'payment:reserve',
  ];
  const theirs = ['case:approve', 'case:read', 'household:read', 'household:read-personal', 'payment:post'];
  const personId = newId();
  const rights = (subject === 'case-maker' ? mine : theirs).map((actionName) => ({
    ...{ actionName, unitId, validFrom: '2020-01-01', validUntil: null },
  }));
  const subjectHash = createHash('sha256').update(subject).digest('hex');
  const data = { personId, subjectHash, rights };
  await tellService(service.parts.dataSource, service.projections, [
    { contract: rightsChanged, aggregateId: personId, data },
  ]);
};

/** Opens the desk on a service that knows the sample places; both persons hold their rights in the first province. */
export const openCaseDesk = async (service: TestService): Promise<CaseDesk> => {
  const funds = await openFundDesk(service);
  const [maker, approver] = [{ id: 'case-maker' }, { id: 'case-approver' }];
  for (const { id } of [maker, approver]) await grant(service, id, places.province);
  const command: CaseDesk['send'] = (name, input, actor = maker) =>
    send(
      service,
      { command: name, input: { idempotencyKey: newId(), ...input }, fields: fieldsOf[name] ?? shown },
      actor,
    );
  const ask: CaseDesk['ask'] = async (query, actor = approver) => {
    const { data, errors } = await service.ask(`{ ${query} }`, {}, actor);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  await eventually(
    async () => (await ask('povertyStandard(on: "2023-01-01") { id }')).povertyStandard !== null,
  );
  return {
    ...{ funds, maker, approver, send: command, ask },
    household: async (person = {}, unitId = places.commune) => {
      const actor = unitId === places.commune ? maker : {};
      const input = { unitId, size: 5, person: { headName: 'Người Thử Một', ...person } };
      const { id } = await command('recordHousehold', input, actor);
      const year = { householdId: id, year: 2023, householdClass: 'POOR', decidedOn: '2022-12-15' };
      await command('recordHouseholdClass', year, actor);
      return id;
    },
    appraised: async (householdId, { actor = maker, ...input }: { actor?: TestActor } = {}) => {
      const usual = { purpose: 'HOUSE_NEW', source: 'BUDGET', form: 'CASH', openedOn: '2024-01-05' };
      const { id } = await command('openCase', { householdId, ...usual, ...input }, actor);
      const step = (move: string) =>
        command('moveCase', { caseId: id, move, occurredOn: '2024-02-20' }, actor);
      await command('recordCaseSurvey', { caseId: id, ...sampleSurvey }, actor);
      const postings = [{ place: 'AREA_BOARD', postedFrom: '2024-01-15', postedTo: '2024-02-14' }];
      const review = { caseId: id, occurredOn: '2024-02-15', postings, objections: 0, outcome: 'nhất trí' };
      await command('reviewCase', review, actor);
      await step('PROPOSE');
      await step('APPRAISE');
      return id;
    },
  };
};
