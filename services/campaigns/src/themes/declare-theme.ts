import { themeDeclared } from '@mttq/contracts/campaigns/theme-declared';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { declare, type Theme, themeNotFound, themeTaken } from './theme.ts';

export type DeclareTheme = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly year: number;
  readonly kind: Theme['kind'];
  readonly title: string;
  readonly asksPledge?: boolean | null | undefined;
  readonly documentId?: string | null | undefined;
};

const firstDay = (year: number) => `${String(year).padStart(4, '0')}-01-01` as CalendarDay;

export const declareTheme = (deps: Deps) => (command: DeclareTheme, actor: Actor) =>
  takeCommand(
    deps,
    {
      ...{ actor, command, name: 'declareTheme', action: 'theme:declare' },
      unitOf: () => command.unitId,
      again: async ({ themes }, id) => (await themes.byIds([id]))[0] ?? themeNotFound(),
    },
    async ({ themes, places, outbox }, { id, now, unitId }) => {
      const { year, kind, title } = command;
      const asksPledge = command.asksPledge ?? false;
      const documentId = command.documentId ?? null;
      const theme = declare({ ...{ id, unitId, path: '', year, kind, title, asksPledge, documentId } });
      if (isRefusal(theme)) return theme;
      const path = await places.pathOf(unitId, firstDay(year));
      if (path === undefined) return unitNotKnown();
      if (!(await themes.add({ ...theme, path }, now))) return themeTaken();
      const data = { themeId: id, unitId, year, kind, title: theme.title, asksPledge, documentId };
      const occurredAt = startOfDayInVietnam(firstDay(year));
      await outbox.add({ contract: themeDeclared, aggregateId: id, data, occurredAt });
      return { ...theme, path };
    },
  );
