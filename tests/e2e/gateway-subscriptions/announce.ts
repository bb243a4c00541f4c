import { unitCountsChanged } from '@mttq/contracts/reporting/unit-counts-changed';
import { createInTransaction } from '@mttq/platform/data/transaction';
import { createOutbox } from '@mttq/platform/events/outbox';
import { newId } from '@mttq/platform/new-id';
import { figures } from '../gateway-fixture/reporting/reporting.ts';
import type { TestGraph } from '../gateway-fixture/start-graph.ts';

/** Changes the figure that subscribers ask for and announces it, in one transaction of the reporting service. */
export const announceCounts = async (graph: TestGraph, parentUnitId: string | null): Promise<number> => {
  const { dataSource } = graph.services.reporting.parts;
  await createInTransaction(dataSource)(async (manager) => {
    figures.count += 1;
    const now = new Date();
    const trail = { actorId: 'tester', correlationId: 'test', now, newId };
    const aggregateId = parentUnitId ?? '00000000-0000-7000-8000-000000000000';
    await createOutbox(manager, trail).add({
      contract: unitCountsChanged,
      aggregateId,
      data: { parentUnitId },
      occurredAt: now,
    });
  });
  return figures.count;
};
