import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import type { Arrival } from '@mttq/platform/events/consuming/arrival';
import { reactOnce } from '@mttq/platform/events/consuming/react-once';
import type { Reaction } from '@mttq/platform/events/define-reaction';
import { newId } from '@mttq/platform/new-id';
import type { TestService } from '../test-service.ts';

/** The durable consumer under which a reaction of supervision is tried. */
export const consumerOf = ({ name }: Reaction): string => `supervision-${name}`;

/** The event that a unit ends on a day, as it arrives from the broker. */
export const unitEndArrival = (unitId: string, endedOn: string): Arrival => {
  const now = new Date().toISOString();
  const provenance = { changeId: null, importId: null, documentId: null, reason: 'sắp xếp đơn vị' };
  const envelope = {
    ...{ specversion: '1.0' as const, id: newId(), source: 'mttq/organisation', type: unitEnded.type },
    ...{ subject: unitId, time: now, datacontenttype: 'application/json' as const },
    ...{ dataschema: `${unitEnded.type}.json`, sequence: '1', recordedat: now, aggregateversion: 1 },
    data: { unitId, superseded: [], recorded: [], endedOn, endedOnCertainty: 'EXACT', ...provenance },
  };
  return { seq: 1n, streamSequence: undefined, raw: envelope, envelope, problem: undefined };
};

/** Delivers an event to a reaction once; throws what its effect throws. */
export const reactOnceTo = (service: TestService, reaction: Reaction, arrival: Arrival): Promise<void> =>
  reactOnce(reaction, arrival, { dataSource: service.parts.dataSource, consumer: consumerOf(reaction) });
