import { indicatorDefined } from '@mttq/contracts/campaigns/indicator-defined';
import { indicatorRevised } from '@mttq/contracts/campaigns/indicator-revised';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type Aggregation,
  type Definition,
  define,
  type Indicator,
  indicatorKeyTaken,
  indicatorNotFound,
  type Measure,
  revise,
} from './indicator.ts';

export type StatedDefinition = {
  readonly name: string;
  readonly numeratorName?: string | null | undefined;
  readonly denominatorName?: string | null | undefined;
  readonly isOfWhichComplete?: boolean | null | undefined;
  readonly validFrom?: CalendarDay | null | undefined;
  readonly documentId?: string | null | undefined;
};
export type DefineIndicator = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly key: string;
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly parentIndicatorId?: string | null | undefined;
  readonly definition: StatedDefinition;
};
export type ReviseIndicator = {
  readonly idempotencyKey: string;
  readonly indicatorId: string;
  readonly definition: StatedDefinition;
  readonly reason: string;
};

const definitionOf = (stated: StatedDefinition): Definition => ({
  name: stated.name,
  numeratorName: stated.numeratorName ?? null,
  denominatorName: stated.denominatorName ?? null,
  isOfWhichComplete: stated.isOfWhichComplete ?? false,
  validFrom: stated.validFrom ?? null,
  documentId: stated.documentId ?? null,
});

const eventFieldsOf = ({
  id,
  key,
  unitId,
  measure,
  aggregation,
  parentIndicatorId,
  version,
  name,
}: Indicator) => ({
  ...{ indicatorId: id, key, unitId, measure, aggregation, parentIndicatorId, version, name },
});

/** A new indicator, or a new part ("trong đó") of one. */
export const defineIndicator = (deps: Deps) => (command: DefineIndicator, actor: Actor) =>
  takeCommand<Indicator>(
    deps,
    {
      ...{ actor, command, name: 'defineIndicator', action: 'indicator:define' },
      unitOf: () => command.unitId,
      again: async ({ indicators }, id) => (await indicators.byId(id)) ?? indicatorNotFound(),
    },
    async ({ indicators, places, outbox }, { id, now, unitId }) => {
      const path = await places.pathOf(unitId, command.definition.validFrom ?? null);
      if (path === undefined) return unitNotKnown();
      const { key, measure, aggregation } = command;
      const parentIndicatorId = command.parentIndicatorId ?? null;
      const parent = parentIndicatorId === null ? null : await indicators.byId(parentIndicatorId);
      if (parent === undefined) return indicatorNotFound();
      const draft = { id, key, unitId, path, measure, aggregation, parentIndicatorId };
      const indicator = define({ ...draft, ...definitionOf(command.definition) }, parent);
      if (isRefusal(indicator)) return indicator;
      if (!(await indicators.add(indicator, now))) return indicatorKeyTaken();
      const data = eventFieldsOf(indicator);
      await outbox.add({ contract: indicatorDefined, aggregateId: id, data, occurredAt: now });
      return indicator;
    },
  );

/** A next version of the words of an indicator. */
export const reviseIndicator = (deps: Deps) => (command: ReviseIndicator, actor: Actor) =>
  takeCommand<Indicator>(
    deps,
    {
      ...{ actor, command, name: 'reviseIndicator', action: 'indicator:define', id: command.indicatorId },
      reason: command.reason,
      unitOf: async ({ indicators }) =>
        (await indicators.byId(command.indicatorId))?.unitId ?? indicatorNotFound(),
      again: async ({ indicators }, id) => (await indicators.byId(id)) ?? indicatorNotFound(),
    },
    async ({ indicators, outbox }, { id, now }) => {
      const indicator = await indicators.lock(id);
      if (indicator === undefined) return indicatorNotFound();
      const revised = revise(indicator, definitionOf(command.definition));
      if (isRefusal(revised)) return revised;
      await indicators.change(revised, command.reason, now);
      const data = eventFieldsOf(revised);
      await outbox.add({ contract: indicatorRevised, aggregateId: id, data, occurredAt: now });
      return revised;
    },
  );
