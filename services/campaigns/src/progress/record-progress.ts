import { progressCorrected } from '@mttq/contracts/campaigns/progress-corrected';
import { progressRecorded as progressWasRecorded } from '@mttq/contracts/campaigns/progress-recorded';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { takeCommand } from '../commands/take-command.ts';
import { type Indicator, indicatorNotFound } from '../indicators/indicator.ts';
import type { Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';
import {
  checkParts,
  type ProgressEntry,
  progressNotFound,
  progressNotValid,
  progressRecorded,
  type RecordedEntry,
  readFigure,
  toFigureFacts,
} from './progress-entry.ts';

export type StatedPart = { readonly indicatorId: string; readonly quantity: string };
export type RecordProgress = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly indicatorId: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly quantity: string;
  readonly covers?: 'UNIT' | 'SUBTREE' | null | undefined;
  readonly source: ProgressEntry['source'];
  readonly sourceId?: string | null | undefined;
  readonly documentId?: string | null | undefined;
  readonly isPlaceInferred?: boolean | null | undefined;
  readonly ofWhich?: readonly StatedPart[] | null | undefined;
};
export type CorrectProgress = {
  readonly idempotencyKey: string;
  readonly entryId: string;
  readonly quantity: string;
  readonly ofWhich?: readonly StatedPart[] | null | undefined;
  readonly documentId?: string | null | undefined;
  readonly reason: string;
};

const partsMax = 20;

type Whole = { readonly entry: ProgressEntry; readonly indicator: Indicator; readonly newId: () => string };

const readParts = async (
  { indicators }: Stores,
  { entry, indicator, newId }: Whole,
  stated: readonly StatedPart[],
): Promise<ProgressEntry[] | Refusal> => {
  if (stated.length > partsMax)
    return progressNotValid('Tối đa 20 phần "trong đó".', 'At most 20 parts ("trong đó").');
  const known = await indicators.partsOf([indicator.id]);
  const parts: ProgressEntry[] = [];
  for (const { indicatorId, quantity } of stated) {
    const part = known.find(({ id }) => id === indicatorId);
    if (part === undefined) return indicatorNotFound();
    const figure = readFigure(quantity, part, entry.source === 'SEED_DOCUMENT');
    if (isRefusal(figure)) return figure;
    parts.push({
      ...entry,
      ...figure,
      id: newId(),
      indicatorId,
      partOfEntryId: entry.id,
      correctsEntryId: null,
    });
  }
  const values = parts.map(({ value }) => value);
  return checkParts(entry.value, values, indicator.isOfWhichComplete) ?? parts;
};

const keep = async (
  stores: Stores,
  entries: readonly ProgressEntry[],
  { contract, now }: { contract: NewEvent['contract']; now: Date },
): Promise<Refusal | undefined> => {
  for (const entry of entries) if (await stores.progress.isTaken(entry)) return progressRecorded();
  await stores.progress.add(entries, now);
  await stores.outbox.addAll(
    entries.map((entry) => ({
      ...{ contract, aggregateId: entry.id, data: toFigureFacts(entry) },
      occurredAt: now,
    })),
  );
  return undefined;
};

const again = async ({ progress }: Stores, id: string) =>
  (await progress.byIds([id]))[0] ?? progressNotFound();

/** A figure of a unit for a period, with its parts, all or none. */
export const recordProgress = (deps: Deps) => (command: RecordProgress, actor: Actor) =>
  takeCommand<RecordedEntry>(
    deps,
    {
      ...{ actor, command, name: 'recordProgress', action: 'progress:record' },
      unitOf: () => command.unitId,
      again,
    },
    async (stores, { id, now, unitId }) => {
      const { startsOn, endsOn, source } = command;
      if (endsOn < startsOn || startsOn > dayInVietnam(now))
        return progressNotValid(
          'Kỳ số liệu không hợp lệ hoặc chưa đến.',
          'The period is not in order, or has not come.',
        );
      if (source === 'SEED_DOCUMENT' && command.documentId == null)
        return progressNotValid(
          'Số liệu từ văn bản cần nêu văn bản.',
          'A figure from a paper names the paper.',
        );
      const indicator = await stores.indicators.byId(command.indicatorId);
      if (indicator === undefined) return indicatorNotFound();
      const path = await stores.places.pathOf(unitId, endsOn);
      if (path === undefined) return unitNotKnown();
      const covers = command.covers ?? 'UNIT';
      const figure = readFigure(
        command.quantity,
        indicator,
        source === 'SEED_DOCUMENT' && covers === 'SUBTREE',
      );
      if (isRefusal(figure)) return figure;
      const entry: ProgressEntry = {
        ...figure,
        ...{ id, indicatorId: indicator.id, unitId, path, covers, startsOn, endsOn, source },
        ...{
          sourceId: command.sourceId?.slice(0, 200) ?? null,
          documentId: command.documentId ?? null,
          isPlaceInferred: command.isPlaceInferred ?? false,
        },
        ...{ partOfEntryId: null, correctsEntryId: null, reason: null },
      };
      const parts = await readParts(stores, { entry, indicator, newId: deps.newId }, command.ofWhich ?? []);
      if (isRefusal(parts)) return parts;
      return (
        (await keep(stores, [entry, ...parts], { contract: progressWasRecorded, now })) ?? {
          ...entry,
          recordedAt: now,
        }
      );
    },
  );

// What a person says instead of a count is that person's: the next count leaves it alone.
const takenOver = ({ source, sourceId }: ProgressEntry): Pick<ProgressEntry, 'source' | 'sourceId'> =>
  source === 'REPORT' || source === 'LEDGER' ? { source: 'MANUAL', sourceId: null } : { source, sourceId };

/** A better figure beside the one on record, with the reason. Its parts are stated anew. */
export const correctProgress = (deps: Deps) => (command: CorrectProgress, actor: Actor) =>
  takeCommand<RecordedEntry>(
    deps,
    {
      ...{ actor, command, name: 'correctProgress', action: 'progress:record', reason: command.reason },
      unitOf: async ({ progress }) =>
        (await progress.byIds([command.entryId]))[0]?.unitId ?? progressNotFound(),
      again,
    },
    async (stores, { id, now }) => {
      const known = await stores.progress.lockLive(command.entryId);
      if (known === undefined) return progressNotFound();
      const reason = normaliseText(command.reason);
      if (reason === '' || reason.length > 500)
        return progressNotValid('Hãy nêu lý do, từ 1 đến 500 ký tự.', 'Give the reason in 1–500 characters.');
      if (known.partOfEntryId !== null)
        return progressNotValid(
          'Hãy đính chính số chung cùng các phần của nó.',
          'Correct the whole, with its parts.',
        );
      const indicator = await stores.indicators.byId(known.indicatorId);
      if (indicator === undefined) return indicatorNotFound();
      const isFromPaper = known.source === 'SEED_DOCUMENT' && known.covers === 'SUBTREE';
      const figure = readFigure(command.quantity, indicator, isFromPaper);
      if (isRefusal(figure)) return figure;
      const { recordedAt: _, ...before } = known;
      const documentId = command.documentId ?? known.documentId;
      const entry: ProgressEntry = {
        ...before,
        ...figure,
        ...takenOver(before),
        id,
        correctsEntryId: known.id,
        reason,
        documentId,
      };
      const parts = await readParts(stores, { entry, indicator, newId: deps.newId }, command.ofWhich ?? []);
      if (isRefusal(parts)) return parts;
      const old = await stores.progress.partsOf([known.id]);
      await stores.progress.supersede([known.id, ...old.map((part) => part.id)], now);
      return (
        (await keep(stores, [entry, ...parts], { contract: progressCorrected, now })) ?? {
          ...entry,
          recordedAt: now,
        }
      );
    },
  );
