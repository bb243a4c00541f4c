import { standardPublished } from '@mttq/contracts/campaigns/standard-published';
import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { normaliseText } from '@mttq/kernel/search-key';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  checkNextVersion,
  checkStandard,
  minimumInText,
  type Standard,
  type StandardContent,
  standardInUse,
  standardNotFound,
} from './standard.ts';

export type PublishStandard = { readonly idempotencyKey: string; readonly content: StandardContent };

const written = ({ satisfactionMin, ...content }: StandardContent) => ({
  ...content,
  satisfactionMin: minimumInText(satisfactionMin),
});

/** Publishes a standard, or the next version of it. Titles that were awarded keep the version of their day. */
export const publishStandard = (deps: Deps) => (command: PublishStandard, actor: Actor) =>
  takeCommand<Standard>(
    deps,
    {
      actor,
      command: { idempotencyKey: command.idempotencyKey, ...written(command.content) },
      ...{ name: 'publishStandard', action: 'standard:publish' },
      unitOf: () => command.content.unitId,
      again: async ({ standards }, id) => (await standards.byId(id)) ?? standardNotFound(),
    },
    async ({ scope, standards, outbox }, { id, now, unitId }) => {
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      const content = {
        ...command.content,
        title: normaliseText(command.content.title),
        source: normaliseText(command.content.source),
      };
      const { key, validFrom, title, subject, validUntil } = content;
      await standards.lockKey(key);
      const earlier = await standards.latestOf(unitId, key);
      const wrong = checkStandard(content) ?? checkNextVersion(content, earlier);
      if (wrong) return wrong;
      if (await standards.isCitedSince(key, path, validFrom)) return standardInUse();
      const standard: Standard = { ...content, id, path, version: (earlier?.version ?? 0) + 1 };
      await standards.add(standard, now);
      const data = {
        ...{ standardId: id, key, version: standard.version, unitId, title, subject, validFrom, validUntil },
        criteriaCount: content.criteria.length,
      };
      const occurredAt = startOfDayInVietnam(validFrom);
      await outbox.add({ contract: standardPublished, aggregateId: id, data, occurredAt });
      return standard;
    },
  );
