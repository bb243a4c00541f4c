import type { EventContract } from '@mttq/contracts/define-event';
import type { Envelope } from '@mttq/contracts/envelope';
import type { Arrival } from '@mttq/platform/events/consuming/arrival';
import type { Projection } from '@mttq/platform/events/define-projection';
import { createFollower } from '@mttq/platform/events/run-projections';
import { newId } from '@mttq/platform/new-id';
import type { DataSource } from 'typeorm';
import { silentLog } from './event-service.ts';

/** A fact of another service. `data` is validated strictly, as its publisher would. */
export type ToldFact = {
  readonly contract: EventContract;
  readonly aggregateId: string;
  readonly data: unknown;
};

/** Lets the projections of a service fold facts as if they came from the log of their source, behind what they folded before. */
export const tellService = async (
  dataSource: DataSource,
  projections: readonly Projection[],
  facts: readonly ToldFact[],
): Promise<void> => {
  const now = new Date().toISOString();
  for (const projection of projections) {
    const follower = createFollower(projection, { dataSource, log: silentLog });
    const { srcSeq } = await follower.position();
    const arrivals = facts.map(({ contract, aggregateId, data }, place): Arrival => {
      const seq = srcSeq + BigInt(place + 1);
      const envelope: Envelope = {
        specversion: '1.0',
        id: newId(),
        source: `mttq/${contract.service}`,
        type: contract.type,
        subject: aggregateId,
        time: now,
        datacontenttype: 'application/json',
        dataschema: `${contract.type}.json`,
        sequence: `${seq}`,
        recordedat: now,
        aggregateversion: place + 1,
        data: contract.encode(data as never),
      };
      return { seq, streamSequence: undefined, raw: envelope, envelope, problem: undefined };
    });
    await follower.take(arrivals);
  }
};
