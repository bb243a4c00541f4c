import { newId } from '@mttq/platform/new-id';
import type { TestActor, TestService } from './test-service.ts';

/** What a command answered: `__typename` tells a refusal from a result. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
export type CommandAnswer = { readonly __typename: string; readonly [field: string]: any };

const inputTypeOf = (command: string): string => `${command[0]?.toUpperCase()}${command.slice(1)}Input`;

/** Sends one command through the graph and answers with its result or refusal; throws on an error of the graph. */
export const send = async (
  service: Pick<TestService, 'ask'>,
  {
    command,
    input,
    fields = '... on Refusal { code message }',
  }: {
    readonly command: string;
    readonly input: object;
    readonly fields?: string;
  },
  actor: TestActor = {},
): Promise<CommandAnswer> => {
  const document = `mutation ($input: ${inputTypeOf(command)}!) { ${command}(input: $input) { __typename ${fields} } }`;
  const { data, errors } = await service.ask(document, { input }, actor);
  if (errors !== undefined) throw new Error(`${command}: ${JSON.stringify(errors)}`);
  return data[command];
};

/** Builds documents, committees, terms, people and mandates through commands, as an administrator; each answers with its id. */
export const createSampleBodies = (service: Pick<TestService, 'ask'>) => {
  const make = async (command: string, type: string, input: object): Promise<string> => {
    const answer = await send(service, {
      command,
      input,
      fields: `... on ${type} { id } ... on Refusal { code message }`,
    });
    if (answer.__typename !== type) throw new Error(`${command} was refused: ${JSON.stringify(answer)}`);
    return answer.id;
  };
  const keyed = (command: string, type: string, input: object) =>
    make(command, type, { idempotencyKey: newId(), ...input });
  const document = (number = '1/QĐ-MTTQ-BTT') =>
    keyed('registerDocument', 'OfficialDocument', { number, title: 'Quyết định thử nghiệm' });
  return {
    document,
    person: (displayName: string, subject: string | null = null) =>
      keyed('registerPerson', 'Person', { displayName, subject, contact: 'thu.nghiem@example.invalid' }),
    committee: async (place: { unitId?: string; areaId?: string; kind?: string }, establishedOn: string) => {
      const kind = place.kind ?? 'FRONT_COMMITTEE';
      const committeeId = await keyed('prepareCommittee', 'Committee', {
        name: 'Uỷ ban thử',
        ...place,
        kind,
      });
      const documentId = await document();
      return make('establishCommittee', 'Committee', { committeeId, establishedOn, documentId });
    },
    term: async (committeeId: string, ordinal: number, startedOn: string) => {
      const startYear = Number(startedOn.slice(0, 4));
      const years = { startYear, endYear: startYear + 5, plannedEndOn: `${startYear + 5}-10-01` };
      const termId = await keyed('planTerm', 'Term', { committeeId, ordinal, ...years });
      return make('startTerm', 'Term', { termId, startedOn });
    },
    mandate: async (
      place: { termId: string; personId: string; post?: string; body?: string },
      validFrom: string,
    ) => {
      const proposal = {
        body: 'STANDING',
        post: 'CHAIR',
        source: 'CONGRESS',
        proposedOn: validFrom,
        ...place,
      };
      const mandateId = await keyed('proposeMandate', 'Mandate', proposal);
      await make('consultOnMandate', 'Mandate', { mandateId, consultedOn: validFrom });
      return make('recogniseMandate', 'Mandate', { mandateId, validFrom, documentId: await document() });
    },
  };
};
