import type { TestActor, TestService } from '../test-service.ts';
import { deskPlaces, openPlanDesk, type PlanDesk } from './plan-desk.ts';

/** Subjects and lines of a list, as a commune writes them. */
export const commended = {
  unit: (unitId: string) => ({ kind: 'UNIT', unitId }),
  collective: (collectiveName: string) => ({
    ...{ kind: 'COLLECTIVE', unitId: deskPlaces.commune, collectiveName },
  }),
  person: (name: string, given: object = {}) => ({
    ...{ kind: 'PERSON', unitId: deskPlaces.commune, person: { name, ...given } },
  }),
  line: (subject: object, formCode = 'COMMENDATION_CERTIFICATE') => ({
    ...{ formCode, subject, merit: 'Có thành tích trong Ngày hội Đại đoàn kết' },
  }),
} as const;

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
type Shape = any;

/** Desk of those who propose, appraise, decide and read commendations of a province; each is a person of their own. */
export type CommendationDesk = PlanDesk & {
  readonly actors: Readonly<Record<'maker' | 'council' | 'chair' | 'reader', TestActor>>;
  /** One command; answers with the list or the commendation. */
  act(command: string, input: object, actor?: TestActor): Promise<Shape>;
  propose(lines: readonly object[], input?: object, actor?: TestActor): Promise<Shape>;
  appraise(proposalId: string, input?: object, actor?: TestActor): Promise<Shape>;
  /** Under the next number unless the input has one. */
  decide(proposalId: string, input?: object, actor?: TestActor): Promise<Shape>;
  /** Proposed, appraised and decided. */
  decided(lines: readonly object[], input?: object): Promise<Shape>;
};

const listFields =
  '... on CommendationProposal { id state decisionNumber lines { id place state registerNumber subjectKind collectiveName personName merit rejectedBecause } }';
const fieldsOf = (command: string): string =>
  /^(award|revoke|withdrawCommendationConsent)/.test(command)
    ? '... on Commendation { id state awardedOn revokedOn }'
    : listFields;

/** Tells the service a tree and sits down. */
export const openCommendationDesk = async (service: TestService): Promise<CommendationDesk> => {
  const desk = await openPlanDesk(service);
  const { province, commune } = deskPlaces;
  const grant = (name: string, actions: readonly string[]) =>
    desk.grant(
      name,
      actions.map((action) => ({ action: `commendation:${action}`, unitId: province })),
    );
  const actors = {
    maker: await grant('maker', ['propose', 'read', 'award', 'appraise', 'decide', 'propose-erasure']),
    council: await grant('council', ['appraise', 'read', 'decide', 'propose-erasure', 'approve-erasure']),
    chair: await grant('chair', ['decide', 'read', 'revoke']),
    reader: await grant('reader', ['read', 'read-identity']),
  };
  let numbers = 0;
  const act: CommendationDesk['act'] = (command, input, actor = {}) =>
    desk.send(command, input, { fields: fieldsOf(command), actor });
  const propose: CommendationDesk['propose'] = (commendations, input = {}, actor = actors.maker) => {
    const list = { unitId: commune, awardingUnitId: commune, title: 'Khen thưởng cuối năm', commendations };
    return act('proposeCommendations', { ...list, ...input }, actor);
  };
  const appraise: CommendationDesk['appraise'] = (proposalId, input = {}, actor = actors.council) =>
    act('appraiseCommendationProposal', { proposalId, appraisedOn: '2026-02-01', ...input }, actor);
  const decide: CommendationDesk['decide'] = (proposalId, input = {}, actor = actors.chair) => {
    numbers += 1;
    const decision = { proposalId, number: `${numbers}/QĐ-MTTQ-BTT`, decidedOn: '2026-02-03' };
    return act('decideCommendationProposal', { ...decision, ...input }, actor);
  };
  const decided: CommendationDesk['decided'] = async (lines, input = {}) => {
    const { id } = await propose(lines, input);
    await appraise(id);
    return decide(id);
  };
  return { ...desk, actors, act, propose, appraise, decide, decided };
};
