import { areaEstablished } from '@mttq/contracts/organisation/area-established';
import { organisationPresenceRecorded } from '@mttq/contracts/organisation/organisation-presence-recorded';
import type { ToldFact } from '../tell-service.ts';
import type { TestActor, TestService } from '../test-service.ts';
import { type DeskUnit, openPlanDesk, type PlanDesk } from './plan-desk.ts';

/** A residential area of a commune; days only where it did not always stand. */
export type DeskArea = {
  readonly id: string;
  readonly communeId: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
};

/** The fact that an area stands in its commune. */
export const placeArea = ({ id, communeId, validFrom, validUntil }: DeskArea): ToldFact => ({
  contract: areaEstablished,
  aggregateId: id,
  data: {
    areaId: id,
    superseded: [],
    recorded: [
      {
        versionId: id,
        areaKind: 'THON',
        name: id.slice(-5),
        communeUnitId: communeId,
        validFrom: validFrom ?? '2010-01-01',
        validUntil: validUntil ?? null,
      },
    ],
    changeId: null,
    documentId: null,
  },
});

/** The fact that an organisation is a member at every commune. */
const presentAtCommunes = (organisationId: string): ToldFact => ({
  contract: organisationPresenceRecorded,
  aggregateId: organisationId,
  data: { organisationId, level: 'COMMUNE', validFrom: '2010-01-01', validUntil: null },
});

type Reporter = { readonly kind: string; readonly id: string; readonly unitId?: string };

/** A report to hand in, values as a plain record. */
export type DeskReport = {
  readonly formId: string;
  readonly periodStart: string;
  readonly reporter: Reporter;
  readonly values: Readonly<Record<string, string>>;
};

const reportFields =
  '... on Report { id state isLate dueOn submissionCount submission { id place values { fieldKey value original } warnings { fieldKey usual message } } } ... on ReportValuesNotValid { violations { fieldKey rule message } }';

const totalFields =
  'expected submitted late returned accepted completeness timeliness sums { fieldKey value acceptedValue } choices { fieldKey choice count } ratios { fieldKey percent }';

/** Desk of those who report and of those who decide. */
export type ReportDesk = PlanDesk & {
  /** Publishes a form and answers with its id. */
  publish(form: object): Promise<string>;
  /** Hands a report in, or keeps it as a draft. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  submit(report: DeskReport, how?: { actor?: TestActor; isDraft?: boolean; key?: string }): Promise<any>;
  /** Totals of a unit. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  total(formId: string, periodStart: string, unitId: string): Promise<any>;
};

/** Tells the service a tree with areas and organisations and sits down. */
export const openReportDesk = async (
  service: TestService,
  place: { tree?: readonly DeskUnit[]; areas: readonly DeskArea[]; organisationIds: readonly string[] },
): Promise<ReportDesk> => {
  const desk = await (place.tree === undefined ? openPlanDesk(service) : openPlanDesk(service, place.tree));
  await desk.tell([...place.areas.map(placeArea), ...place.organisationIds.map(presentAtCommunes)]);
  return {
    ...desk,
    publish: async (form) => {
      const made = await desk.send('publishReportForm', form, { fields: '... on ReportForm { formId }' });
      if (made.formId === undefined) throw new Error(`the form was refused: ${JSON.stringify(made)}`);
      return made.formId;
    },
    submit: async ({ values, ...report }, { actor = {}, isDraft = false, key } = {}) => {
      const entered = Object.entries(values).map(([fieldKey, value]) => ({ key: fieldKey, value }));
      const name = isDraft ? 'saveReportDraft' : 'submitReport';
      const type = isDraft ? 'SaveReportDraftInput' : 'SubmitReportInput';
      const query = `mutation($input: ${type}!) { ${name}(input: $input) { __typename ${reportFields} ... on Refusal { code message } } }`;
      const input = { idempotencyKey: key ?? crypto.randomUUID(), ...report, values: entered };
      return (await desk.ask(query, { input }, actor))[name];
    },
    total: async (formId, periodStart, unitId) => {
      const query = `query($formId: ID!, $periodStart: Date!, $unitId: ID!) {
        reportTotal(formId: $formId, periodStart: $periodStart, unitId: $unitId) { ${totalFields} } }`;
      return (await desk.ask(query, { formId, periodStart, unitId })).reportTotal;
    },
  };
};
