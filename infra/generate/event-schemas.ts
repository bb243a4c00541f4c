import { join } from 'node:path';
import { discoverContracts } from '@mttq/contracts/discover-contracts';
import { toJsonSchema } from '@mttq/contracts/json-schema';

/** The JSON Schema of the data of every declared event, by type, as consumers read it. */
export const readEventSchemas = async (root: string): Promise<Map<string, unknown>> => {
  const contracts = await discoverContracts(join(root, 'packages/contracts/src'));
  return new Map(contracts.map(({ type, data }) => [type, toJsonSchema(data)]));
};
