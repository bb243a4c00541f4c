import { createHash, randomUUID } from 'node:crypto';
import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { placeFacts } from '../fund-desk.ts';
import { tellService } from '../tell-service.ts';
import type { TestActor, TestService } from '../test-service.ts';

/** A command to send: its name, what to read of its result, its input (a key is added unless it has one). */
export type DeskCommand = { readonly command: string; readonly fields: string; readonly input: object };

/** A desk of the supervision service: any command as one call, through its graph. */
export type SupervisionDesk = {
  /** Sends a command; answers with the member of the result union. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  send(command: DeskCommand, actor?: TestActor): Promise<any>;
  /** Asks a query and answers its data. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  query(document: string, variables?: object, actor?: TestActor): Promise<any>;
  /** Gives an account rights over units from 2020 on; answers with the actor. */
  grant(name: string, rights: readonly { action: string; unitId: string }[]): Promise<TestActor>;
};

/** Tells the service the sample tree of `places` and sits down. */
export const openSupervisionDesk = async (service: TestService): Promise<SupervisionDesk> => {
  const tell = (facts: Parameters<typeof tellService>[2]) =>
    tellService(service.parts.dataSource, service.projections, facts);
  await tell(placeFacts);
  const query: SupervisionDesk['query'] = async (document, variables = {}, actor = {}) => {
    const answer = await service.ask(document, variables, actor);
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  return {
    query,
    send: async ({ command, fields, input }, actor = {}) => {
      const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
      const data = await query(
        `mutation($input: ${type}!) { ${command}(input: $input) { __typename ${fields} ... on Refusal { code message } } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
        actor,
      );
      return data[command];
    },
    grant: async (name, rights) => {
      const personId = randomUUID();
      const held = rights.map(({ action, unitId }) => ({
        actionName: action,
        unitId,
        validFrom: '2020-01-01',
        validUntil: null,
      }));
      const subjectHash = createHash('sha256').update(name).digest('hex');
      const data = { personId, subjectHash, rights: held };
      await tell([{ contract: rightsChanged, aggregateId: personId, data }]);
      return { id: name, isAdministrator: false };
    },
  };
};
