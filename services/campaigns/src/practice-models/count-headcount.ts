import { practiceModelCounted } from '@mttq/contracts/campaigns/practice-model-counted';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { modelOrder } from './announce-model.ts';
import { checkHeadcount } from './headcount.ts';
import { type PracticeModel, practiceModelNotFound } from './practice-model.ts';

export type CountPracticeModel = {
  readonly idempotencyKey: string;
  readonly modelId: string;
  readonly countedOn: CalendarDay;
  readonly persons?: number | null | undefined;
  readonly households?: number | null | undefined;
  readonly documentId?: string | null | undefined;
};

/** Counts who takes part. A later count stands beside the earlier ones. */
export const countPracticeModel = (deps: Deps) => (command: CountPracticeModel, actor: Actor) =>
  takeCommand<PracticeModel>(
    deps,
    { ...modelOrder(command, actor), name: 'countPracticeModel' },
    async ({ models, outbox }, { id, now }) => {
      const model = await models.lock(id);
      if (model === undefined) return practiceModelNotFound();
      const { countedOn } = command;
      const counted = { countedOn, persons: command.persons ?? null, households: command.households ?? null };
      const wrong = checkHeadcount(model, counted, dayInVietnam(now));
      if (wrong) return wrong;
      const { unitId, path } = model;
      const documentId = command.documentId ?? null;
      await models.addHeadcount({ id: deps.newId(), modelId: id, unitId, path, ...counted, documentId }, now);
      const data = { modelId: id, unitId, ...counted };
      const occurredAt = startOfDayInVietnam(countedOn);
      await outbox.add({ contract: practiceModelCounted, aggregateId: id, data, occurredAt });
      return model;
    },
  );
