import { asyncApiDocument, messageSchema } from './asyncapi-document.ts';
import { discoverContracts } from './discover-contracts.ts';
import { eventReference } from './event-reference.ts';

const asJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The files of `docs/events`, by their path from the root: a JSON Schema an event, AsyncAPI 3, the reference page. */
export const produce = async (): Promise<Map<string, string>> => {
  const contracts = await discoverContracts();
  return new Map([
    ...contracts.map((contract): [string, string] => [
      `docs/events/schemas/${contract.type}.json`,
      asJson({ $schema: 'http://json-schema.org/draft-07/schema#', ...messageSchema(contract) }),
    ]),
    ['docs/events/asyncapi.json', asJson(asyncApiDocument(contracts))],
    ['docs/events/README.md', eventReference(contracts)],
  ]);
};
