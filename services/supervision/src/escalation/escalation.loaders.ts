import { byKey } from '@mttq/platform/graph/by-key';
import DataLoader from 'dataloader';
import type { Context, Reads } from '../context.ts';
import type { EscalationLadder } from '../escalation-ladders/escalation-ladder.ts';
import type { Escalation, EscalationLine } from './escalation.ts';

/** A thing and the unit in which a right to see it would be held. */
export type Placed = { readonly id: string; readonly unitId: string };

/** Batched reads of escalations, one set a request. What is not public is read in the scope of its unit, one a unit. */
export type EscalationLoaders = {
  readonly byId: DataLoader<Placed, Escalation | null, string>;
  /** The newest of a subject. */
  readonly ofSubject: DataLoader<Placed, Escalation | null, string>;
  readonly lines: DataLoader<Placed, readonly EscalationLine[], string>;
  readonly ladder: DataLoader<string, EscalationLadder | null>;
};

type ReadIn = Context['readIn'];

const byUnit = <Row>(
  readIn: ReadIn,
  load: (reads: Reads, ids: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<Placed, readonly Row[], string> =>
  new DataLoader<Placed, readonly Row[], string>(
    async (placed) => {
      const idsOf = new Map<string, string[]>();
      for (const { id, unitId } of placed) idsOf.set(unitId, [...(idsOf.get(unitId) ?? []), id]);
      const found = new Map<string, Row[]>();
      for (const [unitId, ids] of idsOf)
        for (const row of await readIn('escalation:read', unitId, (reads) => load(reads, ids)))
          found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
      return placed.map(({ id }) => found.get(id) ?? []);
    },
    { cacheKeyFn: ({ id }) => id, maxBatchSize: 1_000 },
  );

const last = <Row>(
  loader: DataLoader<Placed, readonly Row[], string>,
): DataLoader<Placed, Row | null, string> =>
  new DataLoader<Placed, Row | null, string>(
    async (placed) =>
      (await loader.loadMany(placed)).map((rows) => (rows instanceof Error ? rows : (rows.at(-1) ?? null))),
    { cacheKeyFn: ({ id }) => id, maxBatchSize: 1_000 },
  );

export const createEscalationLoaders = (open: Reads, readIn: ReadIn): EscalationLoaders => ({
  byId: last(
    byUnit(
      readIn,
      ({ escalations }, ids) => escalations.byIds(ids),
      ({ id }) => id,
    ),
  ),
  ofSubject: last(
    byUnit(
      readIn,
      ({ escalations }, ids) => escalations.ofSubjects(ids),
      ({ subjectId }) => subjectId,
    ),
  ),
  lines: byUnit(
    readIn,
    ({ escalations }, ids) => escalations.linesOf(ids),
    ({ escalationId }) => escalationId,
  ),
  ladder: byKey(open.ladders.byIds, ({ id }) => id),
});
